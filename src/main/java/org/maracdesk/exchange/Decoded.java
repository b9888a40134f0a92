package org.maracdesk.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A sheet whose rows have become what they stand for.
 *
 * @param sheet the sheet as it was parsed
 * @param lines what each row came to, in the order of the file; none when the file is refused
 * @param <T> what a row stands for
 */
public record Decoded<T>(ParsedSheet sheet, List<Line<T>> lines) {

  public Decoded {
    lines = List.copyOf(lines);
  }

  /** The rows that can be taken in. */
  public List<Line.Good<T>> good() {
    return lines.stream().<Line.Good<T>>mapMulti(Decoded::passGood).toList();
  }

  /** What the good rows stand for. */
  public List<T> values() {
    return good().stream().map(Line.Good::value).toList();
  }

  /** Everything there is to say: about the file, then row by row. */
  public List<CsvIssue> issues() {
    return Stream.concat(
            sheet.issues().stream(), lines.stream().flatMap(line -> line.issues().stream()))
        .toList();
  }

  /** An issue about a cell of the row that begins on a line. */
  CsvIssue issue(int line, String column, CsvCode code, Object... details) {
    return CsvIssue.of(sheet.file(), line, sheet.title(column), code, details);
  }

  /**
   * Decodes a sheet: first what the cells of a row mean together, then the row.
   *
   * @param check says what is wrong with a row whose cells are right
   * @param build makes the value of a row with which nothing is wrong
   */
  static <T> Decoded<T> of(
      ParsedSheet sheet, SheetKind kind, Consumer<RowCheck> check, Function<ParsedRow, T> build) {
    if (sheet.isRefused()) {
      return new Decoded<>(sheet, List.of());
    }
    if (sheet.kind() != kind) {
      throw new IllegalArgumentException("not a sheet of the kind " + kind);
    }
    return new Decoded<>(
        sheet, sheet.rows().stream().map(row -> line(sheet, row, check, build)).toList());
  }

  private static <T> Line<T> line(
      ParsedSheet sheet, ParsedRow row, Consumer<RowCheck> check, Function<ParsedRow, T> build) {
    if (row.isRefused()) {
      return new Line.Bad<>(row.line(), row.issues());
    }
    var together = new RowCheck(sheet, row);
    check.accept(together);
    var issues = new ArrayList<>(row.issues());
    issues.addAll(together.issues());
    return issues.stream().anyMatch(CsvIssue::refuses)
        ? new Line.Bad<>(row.line(), issues)
        : new Line.Good<>(row.line(), build.apply(row), issues);
  }

  private static <T> void passGood(Line<T> line, Consumer<Line.Good<T>> next) {
    if (line instanceof Line.Good<T> good) {
      next.accept(good);
    }
  }
}
