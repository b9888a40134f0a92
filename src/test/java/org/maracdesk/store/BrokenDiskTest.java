package org.maracdesk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.vault.FailingDisk.Failure;

/** A small part of what {@link Crash} does at length. */
class BrokenDiskTest {

  @TempDir Path temporary;
  private BrokenDisks disks;

  @BeforeEach
  void fill() throws Exception {
    disks = new BrokenDisks(temporary, new Random(20_261_128));
  }

  @Test
  void whatWasAcknowledgedSurvivesAPowerCutInTheMiddleOfAWrite() throws Exception {
    var found = disks.powerCuts(6);

    assertEquals(new Tally(6, found.acknowledged(), 0, 0), found);
  }

  @Test
  void aDiskThatIsFullDamagesNothing() throws Exception {
    var found = disks.failures(Failure.FULL, 41);

    assertEquals(new Tally(found.rounds(), found.acknowledged(), 0, 0), found);
    assertTrue(found.acknowledged() > 0);
  }

  @Test
  void aWriteThatFailsOnceDamagesNothing() throws Exception {
    var found = disks.failures(Failure.ONCE, 41);

    assertEquals(new Tally(found.rounds(), found.acknowledged(), 0, 0), found);
  }
}
