package org.maracdesk.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.vault.FailingDisk.Failure;
import org.maracdesk.vault.FailingDisk.Plan;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/** A small part of what the crash profile does with every write. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FailedWritesTest {

  private FailedWrites writes;

  @BeforeAll
  void fill(@TempDir Path temporary) throws Exception {
    writes = new FailedWrites(temporary);
  }

  @Test
  void theOldWordsOpenTheStoreOrTheNewOnesWhateverWriteOfTheKeyFileFails() throws Exception {
    nothingWrong(writes.keys(Failure.FULL, 12));
  }

  @Test
  void nothingIsCalledABackupThatIsNotWhole() throws Exception {
    nothingWrong(writes.making(Failure.ONCE, 60));
  }

  @Test
  void whatIsBroughtBackIsWholeOrGoneAgain() throws Exception {
    nothingWrong(writes.restoring(Failure.ONCE, 40));
  }

  private static void nothingWrong(FailedWrites.Found found) {
    assertEquals(new FailedWrites.Found(found.sessions(), found.acknowledged(), 0, 0), found);
    assertTrue(found.sessions() > 1 && found.acknowledged() > 0, found.toString());
  }

  @Test
  void aFolderThatCannotBeWrittenIsNotBlamedOnTheBackup() throws Exception {
    var said =
        saidEachTime(
            9,
            (vault, backup) -> {
              vault.backups().restore(backup, BackedUp.ZONE);
              return null;
            });

    // That it was brought back is only news, which need not be remembered: it was noted when asked
    said.remove("well");
    assertEquals(Set.of("backup.restore.not-written"), said);
  }

  @Test
  void whatFailsInACopyIsNotBlamedOnTheBackup() throws Exception {
    var said =
        saidEachTime(
            8, (vault, backup) -> vault.backups().prove(backup, BackedUp.at(BackedUp.NOW)));

    // Some of the writes are of no matter, such as tidying up; which ones are met is chance
    said.remove("well");
    assertEquals(Set.of("backup.prove.no-room", "backup.prove.not-noted"), said);
  }

  /** Something done with a backup; answers what is wrong with it. */
  @FunctionalInterface
  private interface Work {
    @Nullable Wording with(Vault vault, KeptBackup backup);
  }

  /** What is said while one write fails, of every so many after the store is open. */
  private Set<String> saidEachTime(int every, Work work) throws Exception {
    var counting = Plan.whole();
    long from;
    long to;
    try (var vault = Cheap.opened(store(counting))) {
      from = counting.operations();
      work.with(vault, vault.backups().all().getFirst());
      to = counting.operations();
    }
    var said = new TreeSet<String>();
    for (long at = from; at < to; at += every) {
      try (var vault = Cheap.opened(store(new Plan(Failure.ONCE, at, new Random(at))))) {
        said.add(said(work, vault));
      }
    }
    return said;
  }

  private Path store(Plan plan) throws IOException {
    return FailingFiles.at(writes.desk("said").resolve("store"), plan);
  }

  private static String said(Work work, Vault vault) {
    try {
      var wrong = work.with(vault, vault.backups().all().getFirst());
      return wrong == null ? "well" : wrong.key();
    } catch (ExplainedException notHere) {
      return notHere.wording().key();
    }
  }
}
