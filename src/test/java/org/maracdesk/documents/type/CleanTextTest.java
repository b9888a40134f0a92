package org.maracdesk.documents.type;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleanTextTest {

  @ParameterizedTest(name = "{0} becomes {1}")
  @CsvSource(
      value = {
        "a\\r\\nb | a\\nb",
        "a\\rb | a\\nb",
        "a\\u000Bb | a\\nb",
        "a\\tb | a b",
        "a\\u3000b | a b",
        "a\\u00A0b | a\\u00A0b",
        "a\\u0000b | ab",
        "a\\u202Eb\\u202C | ab",
        "a\\u200Fb | ab",
        "a\\u00ADb | ab",
        "a\\uFE0Fb | ab",
        "e\\u0301 | \\u00E9",
        "\\uD800 | \\uFFFD",
        "\\uFFFF | \\uFFFD",
        "\\uFDD0 | \\uFFFD",
        "\\u0628\\u200C\\u0627 | \\u0628\\u200C\\u0627"
      },
      delimiter = '|')
  void onlyWhatCanBeDrawnIsLeft(String raw, String clean) {
    assertEquals(unescaped(clean), CleanText.of(unescaped(raw)));
  }

  /** Reads escapes by hand: a lone surrogate does not survive in a source file. */
  private static String unescaped(String text) {
    var out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != '\\') {
        out.append(text.charAt(i));
        continue;
      }
      switch (text.charAt(++i)) {
        case 'r' -> out.append('\r');
        case 'n' -> out.append('\n');
        case 't' -> out.append('\t');
        default -> {
          out.append((char) Integer.parseInt(text.substring(i + 1, i + 5), 16));
          i += 4;
        }
      }
    }
    return out.toString();
  }
}
