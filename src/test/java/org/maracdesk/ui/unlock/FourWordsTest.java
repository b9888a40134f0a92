package org.maracdesk.ui.unlock;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.maracdesk.vault.PlainWords;
import org.maracdesk.vault.Strength;

class FourWordsTest {

  @Test
  void theListHasTwelveHundredAndNinetySixDifferentPlainWords() {
    var list = new FourWords(new Random(1)).list();

    assertEquals(1296, list.size());
    assertEquals(1296, list.stream().distinct().count());
    assertTrue(list.stream().allMatch(word -> word.matches("[a-z]{3,8}")));
  }

  @Property(tries = 20)
  void fourDrawnWordsAreAlwaysStrong(@ForAll long seed) {
    var words = new FourWords(new Random(seed));

    for (int draw = 0; draw < 1_000; draw++) {
      var drawn = words.draw();
      assertEquals(4, List.of(drawn.split(" ")).size());
      assertEquals(new Strength.Strong(), Strength.of(drawn.toCharArray()), drawn);
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
}
