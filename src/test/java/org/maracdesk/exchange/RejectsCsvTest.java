package org.maracdesk.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maracdesk.exchange.Sheets.NOTE_TITLES;
import static org.maracdesk.exchange.Sheets.noteRow;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maracdesk.wording.Words;

class RejectsCsvTest {

  private static final String FILE =
      NOTE_TITLES
          + "\n"
          + noteRow(1, "good")
          + "\n"
          + noteRow(99, "\"'=one\nand two\"")
          + "\n"
          + noteRow(3, "good")
          + "\nshort\n"
          + noteRow(5, "good")
          + ",long\n";

  @Test
  void refusedRowsComeBackWithTheirReasons() {
    var rejects = CsvSheet.read("rejects.csv", rejects(FILE));

    assertEquals(
        List.of(
            "referral_id",
            "question",
            "note",
            "record_version",
            "recorded_at",
            "recorded_by_agency",
            "error_line",
            "error_codes",
            "error_text"),
        rejects.titles());
    assertEquals(
        List.of("3", "6", "7"), rejects.rows().stream().map(row -> row.cells().get(6)).toList());
    assertEquals("E-NUMBER-RANGE", rejects.rows().getFirst().cells().get(7));
    assertEquals(
        "question: This should be a number from 1 to 24.",
        rejects.rows().getFirst().cells().get(8));
    assertEquals("long", rejects.rows().getLast().cells().getLast());
  }

  @Test
  void whatWasPutRightIsReadWithoutAWord() {
    var corrected = new String(rejects(FILE), StandardCharsets.UTF_8).replace("\"99\"", "\"9\"");

    var sheet = Sheets.parse(corrected);

    assertEquals(List.of(), sheet.unknownColumns());
    assertEquals("=one\nand two", sheet.rows().getFirst().text("note").text());
    assertEquals(false, sheet.rows().getFirst().isRefused());
  }

  @Test
  void rejectsOfRejectsHaveTheirReasonsOnce() {
    var again =
        new String(
            rejects(new String(rejects(FILE), StandardCharsets.UTF_8)), StandardCharsets.UTF_8);

    assertEquals(again.indexOf("error_line"), again.lastIndexOf("error_line"));
  }

  @Test
  void aFileWithoutRefusalsHasNoRejects() {
    var rejects = CsvSheet.read("r", rejects(NOTE_TITLES + "\n" + noteRow(1, "good") + "\n"));

    assertTrue(rejects.rows().isEmpty());
  }

  private static byte[] rejects(String text) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    return RejectsCsv.write("file.csv", bytes, Sheets.parse(bytes).allIssues(), Words.english());
  }
}
