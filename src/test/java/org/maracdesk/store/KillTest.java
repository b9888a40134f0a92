package org.maracdesk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;

/** A few rounds of what {@link Crash} does a thousand times. */
class KillTest {

  private static final int ROUNDS = 7;

  /** On a real disk, for what is being waited for counts when a kill comes. */
  @TempDir(factory = TempDirFactory.Standard.class)
  Path temporary;

  @Test
  void whatWasAcknowledgedSurvivesAKillAtAnyMoment() throws Exception {
    var found = new Kills(temporary, new Random(20_261_121)).rounds(ROUNDS);

    assertEquals(new Tally(ROUNDS, found.acknowledged(), 0, 0), found);
    assertTrue(found.acknowledged() > ROUNDS, found.toString());
  }
}
