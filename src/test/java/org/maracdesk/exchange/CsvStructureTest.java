package org.maracdesk.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maracdesk.exchange.Sheets.NOTE_TITLES;
import static org.maracdesk.exchange.Sheets.codes;
import static org.maracdesk.exchange.Sheets.note;
import static org.maracdesk.exchange.Sheets.noteRow;
import static org.maracdesk.exchange.Sheets.notes;
import static org.maracdesk.exchange.Sheets.parse;
import static org.maracdesk.exchange.Sheets.places;
import static org.maracdesk.exchange.Sheets.text;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvStructureTest {

  @Test
  void anEmptyFileIsRefused() {
    assertEquals(List.of("E-FILE-EMPTY"), codes(parse("")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n\n\n", "  \r\n", "\uFEFF", ",,,\n"})
  void aFileOfNothingButBlanksIsEmpty(String file) {
    assertEquals(List.of("E-FILE-EMPTY"), codes(parse(file)));
  }

  @Test
  void titlesAloneMakeASheetWithoutRows() {
    var sheet = parse(NOTE_TITLES + "\r\n");

    assertEquals(SheetKind.DASH_NOTES, sheet.kind());
    assertEquals(List.of(), sheet.rows());
    assertEquals(List.of(), codes(sheet));
  }

  @Test
  void aFileThatBeginsWithDataHasNoTitles() {
    assertEquals(List.of("E-HDR-UNKNOWN@1"), places(parse(noteRow(1, "calm") + "\r\n")));
  }

  @Test
  void twoTitlesForOneColumnAreRefusedByBothNames() {
    var sheet =
        parse(
            "person_id,referral_id,role,Surname,Last name,sex,address_confidential,"
                + "record_version,recorded_at,recorded_by_agency\n");

    assertEquals(List.of("E-HDR-DUPLICATE@1"), places(sheet));
    assertEquals(
        List.of("Surname", "Last name", "family_name"),
        sheet.issues().getFirst().sentence().arguments());
  }

  @Test
  void theSameTitleTwiceIsRefused() {
    assertEquals(List.of("E-HDR-DUPLICATE"), codes(parse(NOTE_TITLES + ",note\n")));
  }

  @Test
  void missingColumnsAreNamed() {
    var sheet = parse("referral_id,note,record_version,recorded_by_agency\n");

    assertEquals(List.of("E-HDR-MISSING"), codes(sheet));
    assertEquals(
        List.of("dash_notes.csv", "question, recorded_at"),
        sheet.issues().getFirst().sentence().arguments());
  }

  @Test
  void columnsNobodyKnowsAreListedAndNotRead() {
    var sheet = parse(NOTE_TITLES + ",Mood of the day\n" + noteRow(1, "calm") + ",sunny\n");

    assertEquals(List.of("Mood of the day"), sheet.unknownColumns());
    assertEquals(List.of("W-HDR-UNKNOWN@1"), places(sheet));
    assertEquals("calm", text(sheet, "note"));
  }

  @Test
  void anUntitledColumnCountsOnlyWhenSomethingStandsUnderIt() {
    var row = noteRow(1, "calm");

    assertEquals(List.of(), parse(NOTE_TITLES + ",\n" + row + ",\n").unknownColumns());
    assertEquals(List.of("#7"), parse(NOTE_TITLES + ",\n" + row + ",x\n").unknownColumns());
  }

  @Test
  void titlesAreRecognisedThroughMarksBlanksAndDots() {
    var sheet =
        parse(
            "\uFEFFReferral\u00A0ID, QUESTION ,\u200BN.o.t.e,Record Version,recorded at,"
                + "Recorded-by agency\n"
                + noteRow(1, "calm"));

    assertEquals(List.of(), codes(sheet));
    assertEquals("calm", text(sheet, "note"));
    assertEquals("QUESTION", sheet.title("question"));
  }

  @Test
  void theKindIsChosenByTheTitlesNotByTheName() {
    for (var kind : SheetKind.values()) {
      var file = CsvWriting.write(kind, List.of(), CsvWriting.Reader.PEOPLE);

      assertEquals(kind, parse(file).kind());
    }
  }

  @Test
  void aQuotationMarkThatIsNeverClosedIsNamedByItsLine() {
    var file = NOTE_TITLES + "\n" + noteRow(1, "calm") + "\n" + noteRow(2, "\"open\nand on") + "\n";

    assertEquals(List.of("E-CSV-QUOTE-OPEN@3"), places(parse(file)));
  }

  @Test
  void textAfterAClosingQuotationMarkIsNamedByItsLine() {
    assertEquals(List.of("E-CSV-QUOTE-TEXT@2"), places(parse(note("\"x\"y"))));
  }

  @Test
  void aQuotationMarkInsideABareTextIsKept() {
    assertEquals("a 5\" pipe", text(parse(note("a 5\" pipe")), "note"));
  }

  @Test
  void aBlankBeforeAQuotationMarkNeverSplitsTheTextInSilence() {
    assertEquals(List.of("E-ROW-WIDTH@2"), places(parse(note(" \"x,y\""))));
  }

  @Test
  void rowsTooShortOrTooLongAreRefusedAndTheOthersRead() {
    var file =
        NOTE_TITLES
            + "\n"
            + noteRow(1, "one")
            + "\na,b\n"
            + noteRow(2, "two")
            + ",more\n"
            + noteRow(3, "three")
            + "\n";

    var sheet = parse(file);

    assertEquals(List.of("E-ROW-WIDTH@3", "E-ROW-WIDTH@4"), places(sheet));
    assertEquals(
        List.of(false, true, true, false),
        sheet.rows().stream().map(ParsedRow::isRefused).toList());
  }

  @Test
  void blankRowsAreCountedAndPassedOver() {
    var sheet = parse(NOTE_TITLES + "\n\n" + noteRow(1, "calm") + "\n,,,,,\n  \n");

    assertEquals(3, sheet.blankRows());
    assertEquals(1, sheet.rows().size());
  }

  @Test
  void theLastLineNeedsNoEnd() {
    assertEquals(1, parse(NOTE_TITLES + "\n" + noteRow(1, "calm")).rows().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\n", "\r"})
  void linesWithinATextAreKeptAndLineNumbersStayRight(String end) {
    var file =
        String.join(
            end,
            NOTE_TITLES,
            noteRow(1, "\"first" + end + end + "third\""),
            noteRow(2, "\"a" + end + "b\""),
            "",
            noteRow(3, "last"));

    var sheet = parse(file);

    assertEquals("first\n\nthird", text(sheet, "note"));
    assertEquals(List.of(2, 5, 8), sheet.rows().stream().map(ParsedRow::line).toList());
  }

  @Test
  void aTextOfTwoHundredThousandLinesIsRefusedFast() {
    var file = note("\"" + "line\n".repeat(200_000) + "\"");

    var sheet = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> parse(file));

    assertEquals(List.of("E-LIMIT-LINES@2"), places(sheet));
  }

  @Test
  void aTextOfManyLinesWithinTheLimitIsRead() {
    var file = note("\"" + "line\n".repeat(490) + "\"");

    assertEquals(List.of(), codes(parse(file)));
  }

  @Test
  void anEndlessLineIsRefused() {
    assertEquals(List.of("E-LIMIT-FIELD@2"), places(parse(note("x".repeat(5_000_000)))));
  }

  @Test
  void anEndlessRowIsRefused() {
    var cells = ("x".repeat(50_000) + ",").repeat(10);

    assertEquals(List.of("E-LIMIT-RECORD@2"), places(parse(note(cells))));
  }

  @Test
  void tooManyColumnsAreRefused() {
    assertEquals(List.of("E-LIMIT-COLUMNS@2"), places(parse(note(",".repeat(2_000_000)))));
  }

  @Test
  void tooManyRowsAreRefused() {
    var file =
        IntStream.range(0, CsvSheet.MOST_ROWS + 1)
            .mapToObj(i -> "1,2")
            .collect(Collectors.joining("\n", NOTE_TITLES + "\n", "\n"));

    assertEquals(List.of("E-LIMIT-ROWS@200002"), places(parse(file)));
  }

  @Test
  void moreCellsThanCanBeHeldAreRefused() {
    int columns = 500;
    int rows = CsvSheet.MOST_CELLS / columns;
    var file = NOTE_TITLES + "\n" + ("x" + ",".repeat(columns - 1) + "\n").repeat(rows);

    assertEquals(List.of("E-LIMIT-CELLS@" + (rows + 1)), places(parse(file)));
  }

  @Test
  void aFileOfRefusedRowsIsTakenForTheWrongFile() {
    var file = NOTE_TITLES + "\n" + "a,b\n".repeat(1_001);

    var sheet = parse(file);

    assertEquals(List.of("E-LIMIT-ISSUES"), codes(sheet));
    assertEquals(List.of(), sheet.rows());
  }

  @Test
  void aLineThatNamesTheSeparatorIsNoRow() {
    var file = "sep=;\r\n" + notes("calm", "\"open", "x").replace(',', ';');

    assertEquals(List.of("E-CSV-QUOTE-OPEN@4"), places(parse(file)));
    var sheet = parse(file.replace("\"open", "b"));
    assertEquals(List.of(3, 4, 5), sheet.rows().stream().map(ParsedRow::line).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void theSeparatorIsFoundByTheTitles(String separator) {
    var file =
        (NOTE_TITLES + "\n" + noteRow(1, "\"calm; or, not\ta|b\"") + "\n")
            .replace(NOTE_TITLES, NOTE_TITLES.replace(",", separator))
            .replace(noteRow(1, "\"calm; or, not\ta|b\""), row(separator));

    assertEquals("calm; or, not\ta|b", text(parse(file), "note"));
  }

  private static String row(String separator) {
    return noteRow(1, "@").replace(",", separator).replace("@", "\"calm; or, not\ta|b\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PK\u0003\u0004 and so on",
        "%PDF-1.7",
        "GIF89a",
        "<!DOCTYPE html><table>",
        "\u0001\u0002\u0003\u0004\u0005"
      })
  void filesThatAreNoSpreadsheetAreRefused(String start) {
    var bytes = start.getBytes(StandardCharsets.ISO_8859_1);

    assertEquals(List.of("E-ENC-BINARY"), codes(parse(bytes)));
  }

  @Test
  void aRowThatBeginsWithAHashIsData() {
    var sheet = parse("case_summary,note,referral_id\n#1,2,3\n");

    assertTrue(codes(sheet).contains("E-HDR-MISSING"));
    assertEquals(
        "#1",
        CsvSheet.read("f", "note,question\n#1,2\n".getBytes(StandardCharsets.UTF_8))
            .rows()
            .getFirst()
            .cells()
            .getFirst());
  }

  @ParameterizedTest
  @ValueSource(strings = {"C:\\temp", "\\", "\\n", "a\\,b", "\\\\server\\share\\"})
  void backslashesAreKeptExactly(String path) {
    assertEquals(path, text(parse(note("\"" + path + "\"")), "note"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u2028b", "a\u0085b", "a\u000Bb", "a\u000Cb"})
  void otherLineSeparatorsBeginNoRow(String text) {
    var sheet = parse(notes(text, "next"));

    assertEquals(text, text(sheet, "note"));
    assertEquals(3, sheet.rows().getLast().line());
  }

  @Test
  void rowsThatRepeatAKeyAreRefusedWithTheLineOfTheFirst() {
    var sheet = parse(NOTE_TITLES + "\n" + noteRow(1, "a") + "\n" + noteRow(1, "b") + "\n");

    assertEquals(List.of("E-KEY-DUPLICATE@3"), places(sheet));
    assertEquals(List.of(2), sheet.allIssues().getFirst().sentence().arguments());
  }
}
