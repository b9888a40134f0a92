package org.maracdesk.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maracdesk.vault.KeyDerivation.Cost;

class KeyDerivationTest {

  private static final byte[] SALT = new byte[16];

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

  private static byte[] derive(String words, byte[] salt) {
    return KeyDerivation.derive(Cheap.words(words), salt, Cheap.COST);
  }
}
