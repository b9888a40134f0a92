package org.maracdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.journeys.OpenVault;
import org.maracdesk.journeys.PlayDemo;
import org.maracdesk.journeys.Session;
import org.maracdesk.testing.InlineBackground;
import org.maracdesk.testing.SampleSession;
import org.maracdesk.vault.BackupOutcome;
import org.maracdesk.vault.LeftBackup;
import org.maracdesk.wording.Words;

class LockBackupTest {

  @TempDir private Path folder;

  private final List<String> told = new ArrayList<>();
  private final AtomicReference<OnShow> open = new AtomicReference<>();
  private final InlineBackground background = new InlineBackground();
  private SampleSession sample;
  private Path pulled;

  /** A desk that says aloud what it is told. */
  private record OnShow(Session session, List<String> told) implements LockBackup.Open {

    @Override
    public Path folder() {
      return session.folder();
    }

    @Override
    public void took(LeftBackup left, BackupOutcome outcome) {
      session.keepBackups().took(left, outcome);
    }

    @Override
    public void tellOf(BackupOutcome outcome) {
      told.add(outcome.getClass().getSimpleName());
    }
  }

  /** The store is locked, and the drive its backup goes to does not answer. */
  @BeforeEach
  void lock() throws Exception {
    sample = SampleSession.at(PlayDemo.Stage.IMPORTED);
    pulled = Files.createDirectories(folder.resolve("stick"));
    sample.session().keepBackups().choose(pulled);
    var left = sample.session().leave(Session.Locked.BY_HAND).orElseThrow();
    background.holdAside();
    new LockBackup(sample.folder(), left).make(background, open::get);
  }

  private Session unlocked() {
    try (var words = SampleSession.passphrase()) {
      var door =
          new OpenVault(sample.clock(), new SecureRandom(), SampleSession.CHEAP, Words.english());
      return assertInstanceOf(OpenVault.Entry.Open.class, door.open(sample.folder(), words))
          .session();
    }
  }

  @Test
  void whoeverHasUnlockedByTheTimeItFailsIsToldAndItIsInTheTrail() throws Exception {
    try (var session = unlocked()) {
      open.set(new OnShow(session, told));
      Files.delete(pulled.resolve("marac-desk-backups.txt"));

      background.releaseAside();

      assertEquals(List.of("Failed"), told);
      assertEquals(
          "backup.failed.today", session.keepBackups().standing().trouble().orElseThrow().key());
    }
  }

  @Test
  void whatFailsWhileTheDeskIsLockedIsToldAtTheNextUnlock() throws Exception {
    Files.delete(pulled.resolve("marac-desk-backups.txt"));

    background.releaseAside();

    assertEquals(List.of(), told);
    try (var session = unlocked()) {
      assertEquals("backup.failed.today", session.remark().orElseThrow().key());
    }
  }

  @Test
  void aDeskOnAnotherStoreHearsNothingOfIt() {
    try (var other = SampleSession.at(PlayDemo.Stage.IMPORTED)) {
      open.set(new OnShow(other.session(), told));

      background.releaseAside();

      assertEquals(List.of(), told);
    }
    try (var session = unlocked()) {
      assertEquals("backup.proven.today", session.keepBackups().standing().sentence().key());
    }
  }
}
