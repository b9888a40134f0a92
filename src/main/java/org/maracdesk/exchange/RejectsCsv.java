package org.maracdesk.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.maracdesk.wording.Words;

/**
 * The rows of a file that had to stay out, each with the reasons beside it, ready to be put right
 * and brought in again. The columns are the file's own.
 */
public final class RejectsCsv {

  /**
   * The columns that carry the reasons; a file that comes back with them is read without a word.
   */
  static final List<String> REASONS = List.of("error_line", "error_codes", "error_text");

  private RejectsCsv() {}

  /**
   * The bytes of the sheet of rejects; titles alone when no row was refused.
   *
   * @param file the file's own name
   * @param bytes the file as it was read
   * @param issues what was said about it, on all counts
   */
  public static byte[] write(String file, byte[] bytes, List<CsvIssue> issues, Words words) {
    var sheet = CsvSheet.read(file, bytes);
    var byLine = refusals(file, issues);
    var titles = withoutReasons(sheet.titles(), sheet.titles());
    titles.addAll(REASONS);
    var rows = new ArrayList<String[]>();
    for (var row : sheet.rows()) {
      var reasons = byLine.get(row.line());
      if (reasons != null) {
        rows.add(cells(sheet, row, reasons, words));
      }
    }
    return CsvWriting.write(titles.toArray(String[]::new), rows, CsvWriting.Reader.PEOPLE);
  }

  private static Map<Integer, List<CsvIssue>> refusals(String file, List<CsvIssue> issues) {
    return issues.stream()
        .filter(issue -> issue.file().equals(file) && issue.refuses())
        .collect(Collectors.groupingBy(CsvIssue::line, TreeMap::new, Collectors.toList()));
  }

  /** Cells beyond the titles are kept, to the right of the reasons. */
  private static String[] cells(
      CsvSheet sheet, CsvSheet.Row row, List<CsvIssue> reasons, Words words) {
    int width = sheet.titles().size();
    var cells = new ArrayList<>(row.cells());
    while (cells.size() < width) {
      cells.add("");
    }
    var line = withoutReasons(cells.subList(0, width), sheet.titles());
    line.replaceAll(FormulaGuard::decode);
    line.add(Integer.toString(row.line()));
    line.add(reasons.stream().map(CsvIssue::code).distinct().collect(Collectors.joining(" ")));
    line.add(
        reasons.stream().map(issue -> sentence(issue, words)).collect(Collectors.joining(" ")));
    line.addAll(cells.subList(width, cells.size()));
    return line.toArray(String[]::new);
  }

  private static String sentence(CsvIssue issue, Words words) {
    var said = words.say(issue.sentence());
    return issue.column().isEmpty() ? said : issue.column() + ": " + said;
  }

  private static List<String> withoutReasons(List<String> cells, List<String> titles) {
    var kept = new ArrayList<String>();
    for (int i = 0; i < cells.size(); i++) {
      if (!isReason(titles.get(i))) {
        kept.add(cells.get(i));
      }
    }
    return kept;
  }

  static boolean isReason(String title) {
    return REASONS.contains(title.strip());
  }
}
