package org.maracdesk.exchange;

import java.util.ArrayList;
import java.util.List;

/** Collects what the cells of one row, each right by itself, have wrong together. */
final class RowCheck {

  private final ParsedSheet sheet;
  private final ParsedRow row;
  private final List<CsvIssue> issues = new ArrayList<>();

  RowCheck(ParsedSheet sheet, ParsedRow row) {
    this.sheet = sheet;
    this.row = row;
  }

  ParsedRow row() {
    return row;
  }

  List<CsvIssue> issues() {
    return List.copyOf(issues);
  }

  /** Says something about a cell. */
  void report(String column, CsvCode code, Object... details) {
    issues.add(sheet.issue(row, column, code, details));
  }

  /** A cell that may not be blank here. */
  void need(String column) {
    if (!row.has(column)) {
      report(column, CsvCode.E_REQUIRED);
    }
  }

  /** A cell that should not be blank here, and holds nothing up where it is. */
  void owe(String column) {
    if (!row.has(column)) {
      report(column, CsvCode.W_OWED);
    }
  }

  /** What the user's file calls a column. */
  String title(String column) {
    return sheet.title(column);
  }

  /** Two days that have to follow one another, where both are known; the same day will do. */
  void inOrder(String earlier, String later) {
    var first = row.date(earlier);
    var second = row.date(later);
    if (first.isPresent() && second.isPresent() && second.get().isBefore(first.get())) {
      report(later, CsvCode.E_DATE_ORDER, title(later), title(earlier));
    }
  }
}
