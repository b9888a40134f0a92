package org.maracdesk.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
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
  void theListHasTwelveHundredAndNinetySixDifferentPlainWords() {
    var list = new FourWords(new Random(1)).list();

    assertEquals(1296, list.size());
    assertEquals(1296, list.stream().distinct().count());
    assertTrue(list.stream().allMatch(word -> word.matches("[a-z]{3,8}")));
  }

  @Test
  void whatIsTriedFirstIsSaidToBeTooEasyHoweverLongItIs() {
    assertEquals(new Strength.Obvious(), of("P@ssw0rd-P@ssw0rd-P@ssw0rd-2026"));
    assertEquals(new Strength.Short(6), of("P@ssw0rd"), "what is short is told that first");
  }

  @Property(tries = 20)
  void fourDrawnWordsAreAlwaysStrong(@ForAll long seed) {
    var words = new FourWords(new Random(seed));

    for (int draw = 0; draw < 1_000; draw++) {
      var drawn = words.draw();
      assertEquals(4, List.of(drawn.split(" ")).size());
      assertEquals(new Strength.Strong(), of(drawn), drawn);
    }
  }

  @Test
  void whereTheLotFallsOnASayingItIsDrawnAgain() {
    var list = PlainWords.all();
    var saying = List.of("spring", "summer", "autumn", "winter");
    var lots = new ArrayList<Integer>();
    saying.forEach(word -> lots.add(list.indexOf(word)));
    List.of("fox", "jam", "owl", "rye").forEach(word -> lots.add(list.indexOf(word)));
    RandomGenerator rigged =
        new RandomGenerator() {
          private final Iterator<Integer> next = lots.iterator();

          @Override
          public long nextLong() {
            throw new IllegalStateException("only numbers below a bound are drawn");
          }

          @Override
          public int nextInt(int from, int below) {
            return next.next();
          }

          @Override
          public IntStream ints(int from, int below) {
            return IntStream.generate(() -> nextInt(from, below));
          }
        };

    assertEquals("fox jam owl rye", new FourWords(rigged).draw());
  }

  private static Strength of(String text) {
    return Strength.of(text.toCharArray());
  }
}
