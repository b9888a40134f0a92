package org.maracdesk.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

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
        "letmein letmein letmein",
        "P@ssw0rd P@ssw0rd",
        "password welcome marac arsenal"
      })
  void whatIsTriedFirstIsNotEnough(String text) {
    assertFalse(of(text).isEnough(), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "short", "passwordpassword", "correct horse battery staple"})
  void everyStrengthHasASentence(String text) {
    assertFalse(Words.english().say(of(text).wording()).contains("{"));
    assertFalse(Words.english().say(of(text).refusal()).contains("{"));
  }

  @Test
  void whatIsTriedFirstIsSaidToBeTooEasyHoweverLongItIs() {
    assertEquals(new Strength.Obvious(), of("P@ssw0rd-P@ssw0rd-P@ssw0rd-2026"));
    assertEquals(new Strength.Short(6), of("P@ssw0rd"), "what is short is told that first");
  }

  private static Strength of(String text) {
    return Strength.of(text.toCharArray());
  }
}
