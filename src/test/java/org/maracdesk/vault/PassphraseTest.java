package org.maracdesk.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PassphraseTest {

  @Test
  void printsAsDots() {
    assertEquals("•••", Cheap.words("three grey herons").toString());
  }

  @Test
  void closingWipesTheArrayTheWordsCameIn() {
    char[] words = "three".toCharArray();

    Passphrase.of(words).close();

    assertArrayEquals(new char[5], words);
  }

  @Test
  void forgottenWordsOpenNothing() {
    var words = Cheap.words("three");

    words.close();

    assertThrows(IllegalStateException.class, words::bytes);
  }

  @Test
  void twoWaysOfTypingOneLetterAreTheSameWords() {
    assertArrayEquals(Cheap.words("caf\u00e9").bytes(), Cheap.words("cafe\u0301").bytes());
    assertArrayEquals(Cheap.words("file").bytes(), Cheap.words("\ufb01le").bytes());
  }

  @Test
  void plainWordsAreTakenLetterByLetter() {
    assertArrayEquals(
        " Three grey ".getBytes(StandardCharsets.UTF_8), Cheap.words(" Three grey ").bytes());
  }

  @Test
  void lengthCountsWhatTheUserSees() {
    assertEquals(3, Cheap.words("a\u00e9\ud83d\ude00").length());
  }
}
