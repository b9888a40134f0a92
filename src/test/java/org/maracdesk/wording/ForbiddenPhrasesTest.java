package org.maracdesk.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maracdesk.testing.ForbiddenPhrases;

/** No text that comes with the program says what must never be said of a checklist. */
class ForbiddenPhrasesTest {

  private static final Path CHECKLISTS =
      Path.of("src/main/resources/org/maracdesk/exchange/checklists");

  @Test
  void noSentenceOfTheProgramSaysIt() {
    var words = Words.english();
    var texts = new TreeMap<String, String>();
    words.keys().forEach(key -> texts.put(key, words.say(key)));

    assertTrue(texts.size() > 500);
    assertEquals(List.of(), ForbiddenPhrases.in(texts));
  }

  @Test
  void noShippedChecklistProfileOrSchemaSaysIt() throws IOException {
    var texts = new TreeMap<String, String>();
    try (var files = Files.walk(CHECKLISTS)) {
      for (var file : files.filter(file -> file.toString().endsWith(".json")).toList()) {
        texts.put(file.getFileName().toString(), Files.readString(file));
      }
    }

    assertTrue(texts.size() >= 17);
    assertEquals(List.of(), ForbiddenPhrases.in(texts));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This is a low  risk case.",
        "9/24",
        "Score: 14",
        "2 more ticks needed",
        "Threshold not met",
        "High risk confirmed",
        "Override the count",
        "Risk reduced since September",
        "Does not meet Marac",
        "A 40% chance"
      })
  void whatMustNeverBeSaidIsFound(String text) {
    assertEquals(1, ForbiddenPhrases.in(text).size(), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "6 of 24 indicators marked yes. This is below the count used for automatic referral.",
        "9 yes, 4 don't know, 2 not answered. If those were yes the count would be 15.",
        "A snapshot to guide judgement, not a prediction.",
        "Referral recommended: count of 14 or more."
      })
  void whatMayBeSaidIsNot(String text) {
    assertEquals(List.of(), ForbiddenPhrases.in(text));
  }
}
