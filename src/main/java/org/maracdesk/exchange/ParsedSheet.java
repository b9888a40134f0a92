package org.maracdesk.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.shared.StopSign;

/**
 * A spreadsheet understood: what kind it is, and what each row says, cell by cell. What the rows
 * mean together is decided later.
 *
 * @param file the file's own name, without its folder
 * @param kind what kind of sheet it is, by its titles; nothing when they say too little
 * @param rows the rows that are not blank, refused ones included
 * @param issues what is wrong with the file as a whole
 * @param blankRows how many rows were blank and passed over
 * @param unknownColumns titles that stand for no column of ours; what is under them is not read
 * @param titles the file's own title of each column of ours that it has
 */
public record ParsedSheet(
    String file,
    @Nullable SheetKind kind,
    List<ParsedRow> rows,
    List<CsvIssue> issues,
    int blankRows,
    List<String> unknownColumns,
    Map<String, String> titles) {

  public ParsedSheet {
    rows = List.copyOf(rows);
    issues = List.copyOf(issues);
    unknownColumns = List.copyOf(unknownColumns);
    titles = Map.copyOf(titles);
  }

  /**
   * Reads a file. Never throws for what is in it: the issues say it.
   *
   * @param file the file's own name, without its folder
   * @param bytes the whole file
   * @param today the day against which dates are judged
   */
  public static ParsedSheet read(String file, byte[] bytes, LocalDate today) {
    return read(file, bytes, today, new StopSign());
  }

  /**
   * Reads a file, and can be stopped between its rows.
   *
   * @throws StopSign.Stopped when the sign was raised before all was read
   */
  public static ParsedSheet read(String file, byte[] bytes, LocalDate today, StopSign stop) {
    var aliases = Aliases.ours();
    return new SheetReading(aliases, new CellReader(aliases, today), stop)
        .parse(CsvSheet.read(file, bytes, aliases, stop));
  }

  /** Whether nothing of the file can be taken in. */
  public boolean isRefused() {
    return issues.stream().anyMatch(CsvIssue::refuses);
  }

  /** How many cells it holds, blank ones included: how much room it takes. */
  public long cells() {
    return (long) rows.size() * Math.max(1, titles.size() + unknownColumns.size());
  }

  /** Everything there is to say: about the file, then row by row. */
  public List<CsvIssue> allIssues() {
    return Stream.concat(issues.stream(), rows.stream().flatMap(row -> row.issues().stream()))
        .toList();
  }

  /** What the user's file calls this column of ours. */
  public String title(String column) {
    return titles.getOrDefault(column, column);
  }

  /** An issue about one cell of one row, its column called as the user's file calls it. */
  CsvIssue issue(ParsedRow row, String column, CsvCode code, Object... details) {
    return CsvIssue.of(file, row.line(), title(column), code, row.text(column), details);
  }
}
