package org.maracdesk.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.exchange.CsvWriting.Reader;

class CsvWritingTest {

  @Test
  void aFileForPeopleBeginsWithAMarkAndAFileForProgramsDoesNot() {
    var forPeople = CsvWriting.write(SheetKind.DASH_NOTES, List.of(), Reader.PEOPLE);
    var forPrograms = CsvWriting.write(SheetKind.DASH_NOTES, List.of(), Reader.PROGRAMS);

    assertArrayEquals(
        ("\uFEFF" + new String(forPrograms, StandardCharsets.UTF_8))
            .getBytes(StandardCharsets.UTF_8),
        forPeople);
    assertEquals(
        "\"referral_id\",\"question\",\"information_source\",\"note\",\"record_version\","
            + "\"recorded_at\",\"recorded_by_agency\",\"recorded_by_role\",\"source_system\","
            + "\"source_ref\"\r\n",
        new String(forPrograms, StandardCharsets.UTF_8));
  }

  @Property(tries = 300)
  void whateverIsWrittenIsReadBack(@ForAll("notes") List<String> notes) {
    var rows = IntStream.range(0, notes.size()).mapToObj(i -> row(i + 1, notes.get(i))).toList();

    var file = CsvWriting.write(SheetKind.DASH_NOTES, rows, Reader.PEOPLE);
    var sheet = Sheets.parse(file);

    assertEquals(
        notes.stream().map(note -> Confidential.of(Characters.tidied(note)).text()).toList(),
        sheet.rows().stream().map(row -> row.text("note").text()).toList());
    assertFalse(sheet.rows().stream().anyMatch(ParsedRow::isRefused));
  }

  @Property(tries = 300)
  void noCellOfAWrittenFileBeginsAFormula(@ForAll("notes") List<String> notes) {
    var rows = IntStream.range(0, notes.size()).mapToObj(i -> row(i + 1, notes.get(i))).toList();

    var file = CsvWriting.write(SheetKind.DASH_NOTES, rows, Reader.PROGRAMS);

    for (var row : CsvSheet.read("f", file).rows()) {
      for (var cell : row.cells()) {
        assertFalse(!cell.isEmpty() && "=+-@\t\r\n＝".indexOf(cell.charAt(0)) >= 0);
      }
    }
  }

  @Property(tries = 500)
  void noBytesWhateverMakeTheReaderFail(@ForAll byte[] bytes) {
    Sheets.parse(bytes);
  }

  @Property(tries = 500)
  void noTextWhateverMakesTheReaderFail(@ForAll("notes") List<String> lines) {
    Sheets.parse(Sheets.NOTE_TITLES + lines.stream().collect(Collectors.joining(",", "\n", "\n")));
  }

  @Property(tries = 300)
  void hostileNamesComeBackAsTheyWent(
      @ForAll("names") String family, @ForAll("names") String street) {
    var people =
        PeopleCsv.decode(
                Sheets.person(
                    "family_name", family, "address_line_1", street, "gp_practice", family))
            .values();

    var again = PeopleCsv.decode(Sheets.parse(PeopleCsv.write(people, Reader.PEOPLE)));

    assertEquals(1, people.size());
    assertEquals(people, again.values());
  }

  @Provide
  Arbitrary<String> names() {
    return Hostile.texts();
  }

  @Test
  void halfACharacterIsNeverWritten() {
    var file = CsvWriting.write(SheetKind.DASH_NOTES, List.of(row(1, "a\uD83D")), Reader.PROGRAMS);

    assertEquals("a\uFFFD", Sheets.text(Sheets.parse(file), "note"));
  }

  @Provide
  Arbitrary<List<String>> notes() {
    return Arbitraries.oneOf(Hostile.texts(), Arbitraries.strings().ofMaxLength(8))
        .map(text -> text.replace("\0", ""))
        .list()
        .ofMinSize(1)
        .ofMaxSize(10);
  }

  private static Map<String, Confidential> row(int question, String note) {
    return Map.of(
        "referral_id", Confidential.of(Sheets.ID),
        "question", Confidential.of(Integer.toString(question)),
        "note", Confidential.of(note),
        "record_version", Confidential.of("1"),
        "recorded_at", Confidential.of("2026-11-01T09:30:00Z"),
        "recorded_by_agency", Confidential.of("POLICE"));
  }
}
