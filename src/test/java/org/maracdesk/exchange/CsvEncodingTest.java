package org.maracdesk.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.maracdesk.exchange.Sheets.codes;
import static org.maracdesk.exchange.Sheets.note;
import static org.maracdesk.exchange.Sheets.notes;
import static org.maracdesk.exchange.Sheets.parse;
import static org.maracdesk.exchange.Sheets.places;
import static org.maracdesk.exchange.Sheets.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvEncodingTest {

  private static final String NAMES = "Siân Ŵynford, Żaneta Łęcka";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void unicodeIsReadWithAndWithoutAMark(String charset) {
    var file = note("\"" + NAMES + "\"");

    for (var start : List.of("", "\uFEFF")) {
      var sheet = parse((start + file).getBytes(Charset.forName(charset)));

      assertEquals(NAMES, text(sheet, "note"));
      assertEquals(List.of(), codes(sheet));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1252, Zoë and Siân don’t know Renée",
    "windows-1252, £500 was owed to André",
    "windows-1252, ‘quoted’ – and so on…",
    "windows-1252, a naïve façade",
    "IBM850, Zoë and Siân know Renée",
    "IBM850, André paid",
    "x-MacRoman, Zoë and Siân know Renée",
    "x-MacRoman, François met Chloé"
  })
  void olderLettersAreGuessedAndSaid(String charset, String written) {
    var sheet = parse(note(written).getBytes(Charset.forName(charset)));

    assertEquals(written, text(sheet, "note"));
    assertEquals(List.of("W-ENC-GUESSED"), codes(sheet));
  }

  @Test
  void theGuessShowsNamesToCheck() {
    var sheet = parse(note("Zoë and Siân").getBytes(Charset.forName("windows-1252")));

    assertEquals("Zoë, Siân", sheet.issues().getFirst().value().text());
  }

  @Test
  void aByteThatWindowsDoesNotKnowRulesWindowsOut() {
    var bytes = note("M@ller").getBytes(StandardCharsets.ISO_8859_1);
    bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('@')] = (byte) 0x81;

    var sheet = parse(bytes);

    assertEquals("Müller", text(sheet, "note"));
    assertEquals(List.of("IBM850"), sheet.issues().getFirst().sentence().arguments());
  }

  @Test
  void aZeroByteIsRefusedWithItsLine() {
    assertEquals(List.of("E-ENC-NUL@3"), places(parse(notes("a", "b\u0000c"))));
  }

  @Test
  void lettersEncodedTwiceAreWarnedAbout() {
    var sheet = parse(notes("calm", "SiÃ¢n"));

    assertEquals(List.of("W-ENC-MOJIBAKE@3"), places(sheet));
    assertEquals("SiÃ¢n", text2(sheet));
  }

  @Test
  void lettersLostToQuestionMarksAreWarnedAbout() {
    assertEquals(List.of("W-ENC-LOST@3"), places(parse(notes("calm", "Si?n"))));
    assertEquals(List.of(), codes(parse(note("Really? Yes"))));
  }

  @Test
  void replacedLettersAreWarnedAbout() {
    assertEquals(List.of("W-ENC-REPLACED@2"), places(parse(note("Si\uFFFDn"))));
  }

  @Test
  void halfACharacterIsReplacedAndWarnedAbout() {
    var sheet = parse(note("x\uD83Dy").getBytes(StandardCharsets.UTF_16LE));

    assertEquals(List.of("W-ENC-REPLACED@2"), places(sheet));
  }

  @Test
  void lettersAreKeptComposed() {
    assertEquals("Zoë", text(parse(note("Zoe\u0308")), "note"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"😀 👩‍👧", "李小龙", "مريم", "नमस्ते"})
  void everyScriptIsKept(String name) {
    assertEquals(name, text(parse(note(name)), "note"));
  }

  @Test
  void invisibleControlsAreTakenOutAndSaid() {
    var sheet = parse(note("a\u202Eb\u0007c"));

    assertEquals("abc", text(sheet, "note"));
    assertEquals(List.of("W-TEXT-CONTROL"), codes(sheet));
  }

  private static String text2(ParsedSheet sheet) {
    return sheet.rows().get(1).text("note").text();
  }
}
