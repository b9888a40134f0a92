package org.maracdesk.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.testing.StoreFiles;

class LeftBackupTest {

  private static final String BACKUP = "marac-desk-2026-11-28-1640";

  @TempDir private Path temporary;
  private Path desk;
  private SlowDrive drive;

  @BeforeEach
  void fill() throws Exception {
    desk = temporary.resolve("desk");
    BackedUp.store(store());
    Files.createDirectories(desk.resolve("backups"));
    drive = SlowDrive.beside(store());
  }

  private Path store() {
    return desk.resolve("store");
  }

  private List<String> backups() throws Exception {
    return BackedUp.names(desk.resolve("backups"));
  }

  private static void proven(BackupOutcome outcome) {
    var backup = assertInstanceOf(BackupOutcome.Made.class, outcome).backup();
    assertEquals(KeptBackup.State.PROVEN, backup.state());
  }

  /** Begins to make one elsewhere, and comes back once it waits for the drive. */
  private CompletableFuture<BackupOutcome> begun(LeftBackup left) throws Exception {
    var making = CompletableFuture.supplyAsync(left::make);
    drive.awaitWriting();
    return making;
  }

  private static BackupOutcome end(CompletableFuture<BackupOutcome> making) throws Exception {
    return making.get(60, TimeUnit.SECONDS);
  }

  @Test
  void aLockAndTheNextUnlockWaitForNoDrive() throws Exception {
    var left = Cheap.opened(drive.seen(store())).leave(BackedUp.order());
    var making = begun(left);

    try (var vault = Cheap.opened(store())) {
      assertTrue(vault.backups().isUnderWay());
      Cheap.run(vault, "insert into empty_reed values (1)");
      assertEquals(BackupRecord.Last.BEGUN, vault.backups().record().last());
      drive.answer();
      var outcome = end(making);
      proven(outcome);
      assertTrue(vault.backups().isUnderWay(), "until it is remembered nobody says it failed");
      left.remember(outcome);
      assertFalse(vault.backups().isUnderWay());
      assertEquals(List.of(BackupRecord.Event.PROVEN), vault.backups().record().toNote());
      assertEquals(5, vault.backups().record().changes());
      var backup = vault.backups().all().getFirst();
      assertEquals(BACKUP, backup.name());
      var restored = vault.backups().restore(backup, BackedUp.ZONE);
      try (var then = Cheap.opened(restored)) {
        assertEquals(0, Cheap.number(then, "select count(*) from empty_reed"));
      }
    }
    assertFalse(Files.exists(store().resolve("store.copy")));
    assertFalse(Files.exists(store().resolve("store.proof")));
  }

  @Test
  void whileOneIsMadeOfTheOpenStoreItIsWorkedInAndLocked() throws Exception {
    var vault = Cheap.opened(drive.seen(store()));
    var left = vault.backups().take(BackedUp.order());
    var making = begun(left);

    Cheap.run(vault, "insert into empty_reed values (1)");
    assertEquals(1, Cheap.number(vault, "select count(*) from empty_reed"));
    vault.close();
    assertInstanceOf(Opening.WrongPassphrase.class, Cheap.open(store(), "some other words"));
    drive.answer();

    var outcome = end(making);
    proven(outcome);
    left.remember(outcome);
    try (var again = Cheap.opened(store())) {
      assertEquals(BackupRecord.Last.DONE, again.backups().record().last());
      assertEquals(1, Cheap.number(again, "select count(*) from empty_reed"));
    }
  }

  @Test
  void whateverIsThrownWhileItIsMadeEndsInABackupThatFailed() throws Exception {
    for (var thrown : List.of(new IllegalStateException(), new StackOverflowError())) {
      var seen =
          FailingFiles.behind(
              store(),
              path -> {
                if (path.startsWith(desk.resolve("backups"))) {
                  switch (thrown) {
                    case RuntimeException e -> throw e;
                    case Error e -> throw e;
                    default -> throw new AssertionError(thrown);
                  }
                }
              });
      var left = Cheap.opened(seen).leave(BackedUp.order());

      var outcome = left.make();
      left.remember(outcome);

      assertEquals(BackupTrouble.NOT_WRITTEN, BackedUp.trouble(outcome));
      assertFalse(Files.exists(store().resolve("store.copy")));
      try (var vault = Cheap.opened(store())) {
        assertEquals(BackupRecord.Last.NOT_WRITTEN, vault.backups().record().last());
        vault.backups().noted();
      }
    }
  }

  @Test
  void whatIsCutOffIsToldOfAndNothingOfItStays() throws Exception {
    var left = Cheap.opened(drive.seen(store())).leave(BackedUp.order());
    var making = begun(left);
    // What the computer would find after it was switched off
    desk = StoreFiles.copy(desk, temporary.resolve("cut-off"));
    var copies = store().resolve("store.copy");
    var ours = copies.resolve(BackedUp.names(copies).getFirst());
    // Whoever finds it is another program
    Files.move(ours, copies.resolve("-1-17-2"));
    Files.createDirectories(desk.resolve("backups/.marac-desk-unfinished-" + id() + "-1"));

    try (var vault = Cheap.opened(store())) {
      assertFalse(vault.backups().isUnderWay());
      assertFalse(Files.exists(store().resolve("store.copy")));
      assertEquals(List.of(BackupRecord.Event.FAILED), vault.backups().record().toNote());
      proven(vault.backups().make(BackedUp.order()));
    }
    assertEquals(List.of(BACKUP), backups());
    drive.answer();
    var outcome = end(making);
    proven(outcome);
    left.remember(outcome);
  }

  @Test
  void lookingForAttemptsNeverOpensWhatHoldsOneOfThisProgramsOwn() throws Exception {
    var opened = new ArrayList<String>();
    var seen = new StoreFolder(FailingFiles.behind(store(), path -> opened.add(path.toString())));
    try (var attempt = Attempts.atCopying(seen).begin()) {
      opened.clear();

      assertTrue(Attempts.atCopying(seen).isUnderWay());
      Attempts.atCopying(seen).clear();

      assertTrue(Files.exists(attempt.folder().file(Attempts.HELD)));
      assertTrue(
          opened.stream().noneMatch(path -> path.endsWith(Attempts.HELD)),
          "closing it again would let go of the lock");
    }
    assertFalse(Attempts.atCopying(seen).isUnderWay());
    assertFalse(Files.exists(store().resolve("store.copy")));
  }

  private Object id() {
    try (var vault = Cheap.opened(store())) {
      return vault.id();
    }
  }

  @Test
  void theNextOneIsMadeBesideOneThatStillWaits() throws Exception {
    var left = Cheap.opened(drive.seen(store())).leave(BackedUp.order());
    var making = begun(left);

    try (var vault = Cheap.opened(store())) {
      proven(vault.backups().make(BackedUp.order(BackedUp.NOW.plusSeconds(60))));
      assertTrue(vault.backups().isUnderWay(), "and takes nothing away from it");
    }
    drive.answer();
    var outcome = end(making);
    proven(outcome);
    left.remember(outcome);
  }

  @Test
  void withoutRoomForACopyBesideTheStoreTheBackupIsMadeBeforeItIsLetGo() throws Exception {
    var vault = Cheap.opened(store());
    Files.writeString(store().resolve("store.copy"), "in the way");

    var left = vault.leave(BackedUp.order());

    assertEquals(List.of(BACKUP), backups());
    proven(left.make());
    left.remember(left.make());
    Files.delete(store().resolve("store.copy"));
    try (var again = Cheap.opened(store())) {
      assertEquals(BackupRecord.Last.DONE, again.backups().record().last());
    }
  }

  @Test
  void aStoreThatHasStoppedLeavesNoBackupAndSaysWhy() throws Exception {
    var vault = Cheap.opened(store());
    try (var connection = vault.connect();
        var statement = connection.createStatement()) {
      statement.execute("shutdown immediately");
    }

    var left = vault.leave(BackedUp.order());

    assertEquals(BackupTrouble.STORE_STOPPED, BackedUp.trouble(left.make()));
    left.remember(left.make());
    try (var again = Cheap.opened(store())) {
      assertEquals(BackupRecord.Last.STORE_STOPPED, again.backups().record().last());
    }
  }

  @Test
  void aStoreThatGotAnotherKeyMeanwhileKeepsWhatItRemembers() throws Exception {
    var stick = Files.createDirectories(temporary.resolve("stick"));
    var vault = Cheap.opened(store());
    vault.backups().choose(stick);
    var left = vault.backups().take(BackedUp.order());
    try (var mine = Cheap.words(Cheap.WORDS)) {
      var renewed = vault.renewKey(mine, Cheap.COST, new SecureRandom(), new NoSeals());
      assertInstanceOf(Opening.Opened.class, renewed).vault().close();
    }

    var outcome = left.make();
    left.remember(outcome);

    assertEquals(new BackupOutcome.Failed(BackupTrouble.KEYS_DAMAGED), outcome);
    assertEquals(List.of(BackupPlace.SIGN), BackedUp.names(stick), "none under the key before");
    try (var again = Cheap.opened(store())) {
      assertEquals(stick, again.backups().place());
      assertEquals(BackupRecord.Last.NEVER, again.backups().record().last());
    }
  }
}
