package org.maracdesk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.store.UnsealedFlips.Outcome;

/** A part of what {@link Crash} does more often. */
class UnsealedStoreTest {

  private static final int IMAGES = 12;

  @TempDir private Path temporary;

  /**
   * What is noticed by nothing is written down in the threat model, with what stands against it.
   */
  @Test
  void aByteChangedInAStoreWithoutASealNeverPassesForASoundStore() throws Exception {
    var found = UnsealedFlips.in(temporary, new Random(9)).changed(IMAGES, temporary);

    assertFalse(found.containsKey(Outcome.PASSED_FOR_SOUND), found.toString());
    assertEquals(IMAGES, found.values().stream().mapToInt(Integer::intValue).sum());
  }
}
