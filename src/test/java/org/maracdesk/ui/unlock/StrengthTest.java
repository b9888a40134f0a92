package org.maracdesk.ui.unlock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maracdesk.wording.Words;

class StrengthTest {

  @Test
  void fourteenCharactersAreEnoughAndThirteenAreNot() {
    assertEquals(new Strength.Short(1), of("h7!kqpzmwtrle"));
    assertEquals(new Strength.Enough(), of("h7!kqpzmwtrlex"));
  }

  @Test
  void fourShortWordsAreEnough() {
    assertEquals(new Strength.Strong(), of("fox jam oak tea"));
  }

  @Test
  void aCharacterOutsideTheFirstPlaneCountsOnce() {
    assertEquals(new Strength.Short(13), of("\uD83E\uDD8A"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "passwordpassword",
        "Password123456789",
        "aaaaaaaaaaaaaaaaaaaaaa",
        "12345678901234567890",
        "qwertyuiopqwerty",
        "maracmaracmarac1",
        "abababababababab",
        "letmein letmein letmein"
      })
  void whatIsTriedFirstIsNotEnough(String text) {
    assertFalse(of(text).isEnough(), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "short", "three little cats", "correct horse battery staple"})
  void everyStrengthHasASentence(String text) {
    assertFalse(Words.english().say(of(text).wording()).contains("{"));
  }

  @Test
  void theListHasTwelveHundredAndNinetySixDifferentPlainWords() {
    var list = new FourWords(new Random(1)).list();

    assertEquals(1296, list.size());
    assertEquals(1296, list.stream().distinct().count());
    assertTrue(list.stream().allMatch(word -> word.matches("[a-z]{3,8}")));
  }

  @Test
  void fourDrawnWordsAreAlwaysStrong() {
    var words = new FourWords(new Random(1));

    for (int draw = 0; draw < 500; draw++) {
      var drawn = words.draw();
      assertEquals(4, List.of(drawn.split(" ")).size());
      assertEquals(new Strength.Strong(), of(drawn), drawn);
    }
  }

  private static Strength of(String text) {
    return Strength.of(text.toCharArray());
  }
}
