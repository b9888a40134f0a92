package org.maracdesk.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.vault.FailingDisk.Failure;

/** A small part of what the crash profile does with every write. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FailedCompactionsTest {

  private FailedCompactions compactions;

  @BeforeAll
  void fill(@TempDir Path temporary) throws Exception {
    compactions = new FailedCompactions(temporary);
  }

  @Test
  void aDiskThatIsFullDamagesNothingAndTheDeletedGoesAtTheNextClosing() throws Exception {
    nothingWrong(compactions.failures(Failure.FULL, 41));
  }

  @Test
  void aWriteThatFailsOnceDamagesNothingAndTheDeletedGoesAtTheNextClosing() throws Exception {
    nothingWrong(compactions.failures(Failure.ONCE, 41));
  }

  /** What H2 writes first after a crash is one block: cut off, it must not take another with it. */
  @Test
  void whatWasSavedLastBeforeACrashSurvivesThatTheFirstWriteAfterItIsCutOff() throws Exception {
    for (int at = 0; at < 4; at++) {
      nothingWrong(compactions.cutOffAtOpening(at));
    }
  }

  private static void nothingWrong(FailedWrites.Found found) {
    assertEquals(new FailedWrites.Found(found.sessions(), found.acknowledged(), 0, 0), found);
    assertTrue(found.sessions() > 0, found.toString());
  }
}
