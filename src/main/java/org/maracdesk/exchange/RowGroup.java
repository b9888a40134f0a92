package org.maracdesk.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Rows of a sheet that stand for one thing: they come in together or not at all, and stand as one
 * line at the first of them.
 */
final class RowGroup {

  private final ParsedSheet sheet;
  private final CsvCode part;
  private final List<ParsedRow> rows;
  private final List<CsvIssue> issues;

  private RowGroup(ParsedSheet sheet, CsvCode part, List<ParsedRow> rows, List<CsvIssue> issues) {
    this.sheet = sheet;
    this.part = part;
    this.rows = rows;
    this.issues = issues;
  }

  /**
   * Puts rows together.
   *
   * @param rows the rows of a sheet, each looked at by itself
   * @param key what those of one thing have in common; nothing where it cannot be read
   * @param part says at the first row that another, on the line of its detail, cannot be read
   * @param build makes the lines of rows with which nothing is wrong
   */
  static <T> Decoded<T> decode(
      Decoded<ParsedRow> rows,
      Function<ParsedRow, Optional<String>> key,
      CsvCode part,
      Function<RowGroup, List<Line<T>>> build) {
    var byLine = new HashMap<Integer, ParsedRow>();
    rows.sheet().rows().forEach(row -> byLine.put(row.line(), row));
    var groups = new LinkedHashMap<String, List<Line<ParsedRow>>>();
    for (var line : rows.lines()) {
      var name = key.apply(byLine.get(line.line())).orElse("line " + line.line());
      groups.computeIfAbsent(name, _ -> new ArrayList<>()).add(line);
    }
    var lines = new ArrayList<Line<T>>();
    groups.values().forEach(group -> lines.addAll(together(rows.sheet(), group, part, build)));
    lines.sort(Comparator.comparing(Line::line));
    return new Decoded<>(rows.sheet(), lines);
  }

  private static <T> List<Line<T>> together(
      ParsedSheet sheet,
      List<Line<ParsedRow>> group,
      CsvCode part,
      Function<RowGroup, List<Line<T>>> build) {
    var bad = new ArrayList<Line<T>>();
    var rows = new ArrayList<ParsedRow>();
    var issues = new ArrayList<CsvIssue>();
    for (var line : group) {
      switch (line) {
        case Line.Bad<ParsedRow>(int at, var why) -> bad.add(new Line.Bad<>(at, why));
        case Line.Good<ParsedRow>(_, ParsedRow row, var said) -> {
          rows.add(row);
          issues.addAll(said);
        }
      }
    }
    var whole = new RowGroup(sheet, part, rows, issues);
    if (bad.isEmpty()) {
      return build.apply(whole);
    }
    if (bad.getFirst().line() != group.getFirst().line()) {
      bad.add(whole.bad(rows.getFirst(), "", part, bad.getFirst().line()));
    }
    return bad;
  }

  /** The rows, in the order of the file. */
  List<ParsedRow> rows() {
    return rows;
  }

  /** The row at which they stand together. */
  ParsedRow first() {
    return rows.getFirst();
  }

  /** They can be taken in as this. */
  <T> List<Line<T>> good(T value) {
    return List.of(new Line.Good<>(first().line(), value, issues));
  }

  /** Refused where it has to be looked at, and at the first row, where they stand together. */
  <T> List<Line<T>> refused(ParsedRow at, String column, CsvCode code, Object... details) {
    var lines = new ArrayList<Line<T>>();
    if (at.line() != first().line()) {
      lines.add(bad(first(), "", part, at.line()));
    }
    lines.add(bad(at, column, code, details));
    return lines;
  }

  private <T> Line<T> bad(ParsedRow row, String column, CsvCode code, Object... details) {
    var issue =
        column.isEmpty()
            ? CsvIssue.of(sheet.file(), row.line(), "", code, details)
            : sheet.issue(row, column, code, details);
    return new Line.Bad<>(row.line(), List.of(issue));
  }
}
