package org.maracdesk.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maracdesk.vault.KeyDerivation.Cost;

class KeyDerivationTest {

  private static final byte[] SALT = new byte[16];
  private static final long ENOUGH = 1L << 30;

  @Test
  void theSameWordsAndSaltGiveTheSameKey() {
    assertArrayEquals(derive("herons", SALT), derive("herons", SALT));
    assertEquals(32, derive("herons", SALT).length);
  }

  @Test
  void otherWordsOrAnotherSaltGiveAnotherKey() {
    var other = SALT.clone();
    other[15] = 1;

    assertFalse(Arrays.equals(derive("herons", SALT), derive("Herons", SALT)));
    assertFalse(Arrays.equals(derive("herons", SALT), derive("herons", other)));
  }

  @ParameterizedTest
  @CsvSource({
    "19455, 1, 1",
    "2097153, 1, 1",
    "19456, 0, 1",
    "19456, 51, 1",
    "19456, 1, 0",
    "19456, 1, 17",
    "-1, 1, 1",
    "2147483647, 3, 4"
  })
  void costsOutOfBoundsAreRefused(int memory, int passes, int lanes) {
    assertThrows(IllegalArgumentException.class, () -> new Cost(memory, passes, lanes));
  }

  @Test
  void newStoresCost128MebibytesThreePassesFourLanes() {
    assertEquals(new Cost(131_072, 3, 4), Cost.USUAL);
  }

  @Test
  void aComputerThatIsSlowOnlyAtFirstIsNotTakenForASlowOne() {
    assertEquals(Cost.USUAL, tuned(ENOUGH, 300, 1500, 550));
    assertEquals(Cost.USUAL, tuned(ENOUGH, 300, 600));
  }

  @Test
  void aSlowComputerGetsTheLeastAndAQuickOneTheMost() {
    assertEquals(Cost.LEAST, tuned(ENOUGH, 300, 1500, 1300));
    assertEquals(Cost.MOST, tuned(ENOUGH, 30, 340));
  }

  @Test
  void whereMemoryIsShortNothingIsTried() {
    assertEquals(Cost.LEAST, tuned(100L << 20));
    assertEquals(Cost.USUAL, tuned(200L << 20, 30, 340));
  }

  /** On a computer whose attempts take so many milliseconds, each of which has to be made. */
  private static Cost tuned(long memory, long... millis) {
    var asked = new ArrayList<Cost>();
    var cost =
        KeyDerivation.tune(
            memory,
            tried -> {
              asked.add(tried);
              return Duration.ofMillis(millis[asked.size() - 1]);
            });
    assertEquals(millis.length, asked.size());
    if (!asked.isEmpty()) {
      assertTrue(asked.getFirst().work() < Cost.USUAL.work() / 5, "warming up is cheap");
      assertEquals(Set.of(Cost.USUAL), Set.copyOf(asked.subList(1, asked.size())));
    }
    return cost;
  }

  private static byte[] derive(String words, byte[] salt) {
    return KeyDerivation.derive(Cheap.words(words), salt, Cheap.COST);
  }
}
