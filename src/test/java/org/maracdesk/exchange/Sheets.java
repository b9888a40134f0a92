package org.maracdesk.exchange;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Small sheets for tests, each of invented people and agencies. */
final class Sheets {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  static final String ID = "0192f3a4-7c1e-7b3a-9d2e-3f4a5b6c7d8e";
  static final String OTHER_ID = "0192f3a4-7c1e-7b3a-9d2e-000000000002";
  static final String THIRD_ID = "0192f3a4-7c1e-7b3a-9d2e-000000000003";

  private Sheets() {}

  static ParsedSheet parse(String text) {
    return parse(text.getBytes(StandardCharsets.UTF_8));
  }

  static ParsedSheet parse(byte[] bytes) {
    return ParsedSheet.read("file.csv", bytes, TODAY);
  }

  static List<String> codes(ParsedSheet sheet) {
    return sheet.allIssues().stream().map(CsvIssue::code).toList();
  }

  /** Code and line of every issue: {@code E-ROW-WIDTH@3}. */
  static List<String> places(ParsedSheet sheet) {
    return sheet.allIssues().stream().map(issue -> issue.code() + "@" + issue.line()).toList();
  }

  /** A sheet with one note, its text cell written as given, quotes and all. */
  static String note(String cell) {
    return notes(cell);
  }

  /** A sheet with as many notes as there are cells. */
  static String notes(String... cells) {
    var lines = new StringBuilder(NOTE_TITLES + "\r\n");
    for (int i = 0; i < cells.length; i++) {
      lines.append(noteRow(i + 1, cells[i])).append("\r\n");
    }
    return lines.toString();
  }

  static final String NOTE_TITLES =
      "referral_id,question,note,record_version,recorded_at,recorded_by_agency";

  static String noteRow(int question, String cell) {
    return ID + "," + question + "," + cell + ",1,2026-11-01T09:30:00Z,POLICE";
  }

  /** A people sheet with one row: what is needed, with some cells changed or added. */
  static ParsedSheet person(String... changes) {
    return one(PERSON, changes);
  }

  static final Map<String, String> PERSON =
      Map.of(
          "person_id", ID,
          "referral_id", OTHER_ID,
          "role", "VICTIM",
          "family_name", "Sample",
          "sex", "FEMALE",
          "address_confidential", "NO",
          "record_version", "1",
          "recorded_at", "2026-11-01T09:30:00Z",
          "recorded_by_agency", "POLICE");

  /** A sheet with one row of these cells, some of them changed: name, value, name, value. */
  static ParsedSheet one(Map<String, String> cells, String... changes) {
    return parse(csv(List.of(changed(cells, changes))));
  }

  static Map<String, String> changed(Map<String, String> cells, String... changes) {
    var row = new LinkedHashMap<>(cells);
    for (int i = 0; i < changes.length; i += 2) {
      row.put(changes[i], changes[i + 1]);
    }
    return row;
  }

  static String csv(List<Map<String, String>> rows) {
    var titles = List.copyOf(rows.getFirst().keySet());
    return Stream.concat(
            Stream.of(String.join(",", titles)),
            rows.stream()
                .map(
                    row ->
                        titles.stream()
                            .map(t -> "\"" + row.getOrDefault(t, "").replace("\"", "\"\"") + "\"")
                            .collect(Collectors.joining(","))))
        .collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  static String text(ParsedSheet sheet, String column) {
    return sheet.rows().getFirst().text(column).text();
  }
}
