package org.maracdesk.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.StopSign;

/**
 * From titles and cells to rows with meaning: which kind of sheet, which column where, and each
 * cell checked by itself.
 */
final class SheetReading {

  private static final int MOST_REFUSED_ROWS = 1_000;

  private final Aliases aliases;
  private final CellReader cells;
  private final StopSign stop;

  SheetReading(Aliases aliases, CellReader cells, StopSign stop) {
    this.aliases = aliases;
    this.cells = cells;
    this.stop = stop;
  }

  ParsedSheet parse(CsvSheet sheet) {
    if (sheet.isRefused()) {
      return new ParsedSheet(sheet.file(), null, List.of(), sheet.issues(), 0, List.of(), Map.of());
    }
    var kind = kindOf(sheet.titles());
    var columns = columns(kind, sheet.titles());
    var issues = new ArrayList<>(sheet.issues());
    issues.addAll(titleIssues(sheet, kind, columns));
    var filled = sheet.rows().stream().filter(row -> !row.isBlank()).toList();
    issues.addAll(monthFirst(sheet, columns, filled));
    int blank = sheet.rows().size() - filled.size();
    var unknown = unknownTitles(sheet, columns, filled);
    unknown.forEach(
        title ->
            issues.add(CsvIssue.of(sheet.file(), sheet.titleLine(), title, CsvCode.W_HDR_UNKNOWN)));
    var titles = titles(sheet, columns);
    if (issues.stream().anyMatch(CsvIssue::refuses)) {
      return new ParsedSheet(sheet.file(), kind, List.of(), issues, blank, unknown, titles);
    }
    var rows = new Rows(sheet, kind, columns).read(filled);
    if (rows.stream().filter(ParsedRow::isRefused).count() > MOST_REFUSED_ROWS) {
      issues.add(CsvIssue.of(sheet.file(), 0, "", CsvCode.E_LIMIT_ISSUES, MOST_REFUSED_ROWS));
      rows = List.of();
    }
    return new ParsedSheet(sheet.file(), kind, rows, issues, blank, unknown, titles);
  }

  /** The kind that knows most of the titles; of equals, the one with fewest needed ones missing. */
  private SheetKind kindOf(List<String> titles) {
    return Stream.of(SheetKind.values())
        .max(
            Comparator.<SheetKind>comparingLong(kind -> known(kind, titles))
                .thenComparingInt(kind -> -missing(kind, columns(kind, titles)).size()))
        .orElseThrow();
  }

  private long known(SheetKind kind, List<String> titles) {
    return titles.stream().filter(title -> aliases.column(kind, title) != null).count();
  }

  /** Our column for each of the titles; nothing where there is none. */
  private List<@Nullable Column> columns(SheetKind kind, List<String> titles) {
    var found = new ArrayList<@Nullable Column>();
    titles.forEach(title -> found.add(aliases.column(kind, title)));
    return found;
  }

  private static List<String> missing(SheetKind kind, List<@Nullable Column> columns) {
    return kind.columns().stream()
        .filter(column -> column.required() && !columns.contains(column))
        .map(Column::name)
        .toList();
  }

  private static List<CsvIssue> titleIssues(
      CsvSheet sheet, SheetKind kind, List<@Nullable Column> columns) {
    var issues = new ArrayList<CsvIssue>();
    var first = new HashMap<Column, String>();
    for (int i = 0; i < columns.size(); i++) {
      var column = columns.get(i);
      var title = sheet.titles().get(i).strip();
      var earlier = column == null ? null : first.putIfAbsent(column, title);
      if (column != null && earlier != null) {
        issues.add(
            CsvIssue.of(
                sheet.file(),
                sheet.titleLine(),
                title,
                CsvCode.E_HDR_DUPLICATE,
                earlier,
                title,
                column.name()));
      }
    }
    var missing = missing(kind, columns);
    if (!missing.isEmpty()) {
      issues.add(
          CsvIssue.of(
              sheet.file(),
              sheet.titleLine(),
              "",
              CsvCode.E_HDR_MISSING,
              kind.fileName(),
              String.join(", ", missing)));
    }
    return issues;
  }

  /** One month-first date proves its whole column: nothing is repaired row by row. */
  private static List<CsvIssue> monthFirst(
      CsvSheet sheet, List<@Nullable Column> columns, List<CsvSheet.Row> rows) {
    var issues = new ArrayList<CsvIssue>();
    for (int i = 0; i < columns.size(); i++) {
      var column = columns.get(i);
      if (column == null || !column.isDate()) {
        continue;
      }
      for (var row : rows) {
        if (i < row.cells().size() && DateCells.isMonthFirst(row.cells().get(i))) {
          issues.add(
              CsvIssue.of(
                  sheet.file(),
                  row.line(),
                  sheet.titles().get(i).strip(),
                  CsvCode.E_DATE_US,
                  Confidential.of(row.cells().get(i))));
          break;
        }
      }
    }
    return issues;
  }

  /** Untitled columns count only if something stands under them. */
  private static List<String> unknownTitles(
      CsvSheet sheet, List<@Nullable Column> columns, List<CsvSheet.Row> rows) {
    var unknown = new LinkedHashSet<String>();
    for (int i = 0; i < columns.size(); i++) {
      int place = i;
      var title = sheet.titles().get(i).strip();
      if (columns.get(i) != null || RejectsCsv.isReason(title)) {
        continue;
      }
      if (!title.isEmpty()) {
        unknown.add(title);
      } else if (rows.stream()
          .anyMatch(row -> place < row.cells().size() && !row.cells().get(place).isBlank())) {
        unknown.add("#" + (i + 1));
      }
    }
    return List.copyOf(unknown);
  }

  private static Map<String, String> titles(CsvSheet sheet, List<@Nullable Column> columns) {
    var titles = new LinkedHashMap<String, String>();
    for (int i = 0; i < columns.size(); i++) {
      var column = columns.get(i);
      if (column != null) {
        titles.putIfAbsent(column.name(), sheet.titles().get(i).strip());
      }
    }
    return titles;
  }

  /** The rows of one sheet, read one after the other. */
  private final class Rows {

    private final CsvSheet sheet;
    private final SheetKind kind;
    private final List<@Nullable Column> columns;
    private final Map<List<String>, Integer> keys = new HashMap<>();

    Rows(CsvSheet sheet, SheetKind kind, List<@Nullable Column> columns) {
      this.sheet = sheet;
      this.kind = kind;
      this.columns = columns;
    }

    List<ParsedRow> read(List<CsvSheet.Row> rows) {
      return rows.stream().map(this::read).toList();
    }

    private ParsedRow read(CsvSheet.Row row) {
      stop.check();
      var issues = new ArrayList<CsvIssue>();
      if (row.cells().size() != columns.size()) {
        issues.add(
            CsvIssue.of(
                sheet.file(),
                row.line(),
                "",
                CsvCode.E_ROW_WIDTH,
                columns.size(),
                row.cells().size()));
        return new ParsedRow(row.line(), Map.of(), issues);
      }
      var values = new HashMap<String, Confidential>();
      for (int i = 0; i < columns.size(); i++) {
        var column = columns.get(i);
        if (column != null) {
          read(row, i, column, values, issues);
        }
      }
      checkKey(row, values, issues);
      return new ParsedRow(row.line(), values, issues);
    }

    private void read(
        CsvSheet.Row row,
        int place,
        Column column,
        Map<String, Confidential> values,
        List<CsvIssue> issues) {
      var written = row.cells().get(place);
      var cell = cells.read(column, written);
      var value = Confidential.of(cell.value());
      if (!value.isBlank()) {
        values.put(column.name(), value);
      }
      var code = cell.code();
      if (code != null) {
        issues.add(
            CsvIssue.of(
                sheet.file(),
                row.line(),
                sheet.titles().get(place).strip(),
                code,
                Confidential.of(written),
                cell.details().toArray()));
      }
    }

    private void checkKey(
        CsvSheet.Row row, Map<String, Confidential> values, List<CsvIssue> issues) {
      var key =
          kind.columns().stream()
              .filter(Column::key)
              .map(column -> values.getOrDefault(column.name(), Confidential.NONE).text())
              .collect(Collectors.toList());
      var earlier = key.isEmpty() || key.contains("") ? null : keys.putIfAbsent(key, row.line());
      if (earlier != null) {
        issues.add(CsvIssue.of(sheet.file(), row.line(), "", CsvCode.E_KEY_DUPLICATE, earlier));
      }
    }
  }
}
