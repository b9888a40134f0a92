package org.maracdesk.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.wording.ExplainedException;

/** What is done where the backups are, while the store is locked, opened again and worked in. */
class LeftErrandTest {

  private static final String OTHER_WORDS = "seven white egrets";

  @TempDir private Path temporary;
  private Path store;
  private KeptBackup backup;

  @BeforeEach
  void fill() throws Exception {
    store = BackedUp.store(temporary.resolve("desk/store"));
    backup = BackedUp.close(Cheap.opened(store), BackedUp.order());
    try (var vault = Cheap.opened(store)) {
      vault.backups().noted();
    }
  }

  /** Begins it elsewhere, and comes back once it waits for the drive. */
  private static <T> CompletableFuture<LeftErrand.Outcome<T>> begun(
      LeftErrand<T> left, SlowDrive drive) throws Exception {
    var going = CompletableFuture.supplyAsync(left::go);
    drive.awaitWriting();
    return going;
  }

  private static <T> LeftErrand.Outcome<T> end(CompletableFuture<LeftErrand.Outcome<T>> going)
      throws Exception {
    return going.get(60, TimeUnit.SECONDS);
  }

  private static <T> T done(LeftErrand.Outcome<T> outcome) {
    return switch (outcome) {
      case LeftErrand.Outcome.Done<T>(var value) -> value;
      case LeftErrand.Outcome.Refused<T>(var why) -> throw why;
    };
  }

  private static void changePassphrase(Vault vault) {
    try (var mine = Cheap.words(Cheap.WORDS);
        var next = Cheap.words(OTHER_WORDS)) {
      assertTrue(
          vault.keys().changePassphrase(mine, next, Cheap.COST, new SecureRandom(), _ -> {}));
    }
  }

  /** Does it and remembers what came of it, while the store is open. */
  private static <T> LeftErrand.Outcome<T> carriedOut(LeftErrand<T> left) {
    var outcome = left.go();
    left.remember(outcome);
    return outcome;
  }

  @Test
  void oneIsProvenWhileTheStoreIsWorkedInLockedAndOpenedAgain() throws Exception {
    var drive = SlowDrive.beside(store);
    var vault = Cheap.opened(drive.seen(store));
    var later = BackedUp.NOW.plusSeconds(60);
    // As it is seen there: what was listed elsewhere is written to without this drive
    var seen = vault.backups().all().getFirst();
    var left = vault.backups().proving(seen, BackedUp.at(later));
    var proving = begun(left, drive);

    Cheap.run(vault, "insert into empty_reed values (1)");
    vault.close();
    try (var again = Cheap.opened(store)) {
      Cheap.run(again, "insert into empty_reed values (2)");
      drive.answer();
      var outcome = end(proving);
      assertEquals(BackedUp.NOW, again.backups().record().proven(), "nobody remembers it yet");
      left.remember(outcome);

      assertEquals(new Backups.Proven(later, null), done(outcome));
      assertEquals(later, again.backups().record().proven());
      assertEquals(List.of(BackupRecord.Event.PROVEN), again.backups().record().toNote());
      assertEquals(later, again.backups().all().getFirst().provenAt());
      assertEquals(2, Cheap.number(again, "select count(*) from empty_reed"));
    }
    assertFalse(Files.exists(store.resolve("store.proof")));
  }

  @Test
  void oneThatNobodyWaitsForAnyMoreWhenItsCopyIsGoneStaysAsItWas() throws Exception {
    var folder = new BackupFolder(backup.folder());
    var before = BackedUp.contents(folder.path());
    var copied = new AtomicBoolean();
    Patience.Pulse upToTheLastTable =
        () -> {
          boolean there = Files.exists(store.resolve("store.proof"));
          copied.compareAndSet(false, there);
          if (copied.get() && !there) {
            throw new InterruptedIOException("nobody waits any more");
          }
        };
    var header = ((VaultHeader.Reading.Read) KeyFile.read(StoreFolder.of(store))).header();
    try (var words = Cheap.words(Cheap.WORDS);
        var unlocked = header.unlock("", words);
        var keys = new BackupKeys(header.id(), header.epoch(), unlocked.key())) {
      var errands = new BackupErrands(StoreFolder.of(store), keys, Patience.USUAL);
      assertThrows(
          InterruptedIOException.class,
          () -> errands.proven(folder, BackedUp.NOW.plusSeconds(60), upToTheLastTable));
    }

    assertTrue(copied.get());
    assertEquals(before, BackedUp.contents(folder.path()));
  }

  @Test
  void oneIsBroughtBackWhileTheStoreIsWorkedInLockedAndOpenedAgain() throws Exception {
    var drive = SlowDrive.at(temporary.resolve("desk/store-restored-2026-11-28-1640"));
    var vault = Cheap.opened(drive.seen(store));
    var left = vault.backups().restoring(backup, BackedUp.ZONE);
    var bringing = begun(left, drive);

    Cheap.run(vault, "insert into empty_reed values (1)");
    vault.close();
    try (var again = Cheap.opened(store)) {
      drive.answer();
      var outcome = end(bringing);
      left.remember(outcome);

      assertEquals(List.of(BackupRecord.Event.BROUGHT_BACK), again.backups().record().toNote());
      assertEquals(1, Cheap.number(again, "select count(*) from empty_reed"));
      try (var then = Cheap.opened(drive.place())) {
        assertEquals(0, Cheap.number(then, "select count(*) from empty_reed"));
      }
    }
  }

  @Test
  void whoIsKeptOutWhileOneIsBroughtBackIsKeptOutOfThatToo() throws Exception {
    try (var vault = Cheap.opened(store)) {
      var left = vault.backups().restoring(backup, BackedUp.ZONE);
      var outcome = left.go();
      changePassphrase(vault);

      left.remember(outcome);

      var restored = done(outcome);
      assertInstanceOf(Opening.WrongPassphrase.class, Cheap.open(restored, Cheap.WORDS));
      assertInstanceOf(Opening.Opened.class, Cheap.open(restored, OTHER_WORDS)).vault().close();
    }
  }

  @Test
  void oneThatCannotBeGivenTheKeysOfTodayIsRememberedAllTheSame() throws Exception {
    try (var vault = Cheap.opened(store)) {
      var left = vault.backups().restoring(backup, BackedUp.ZONE);
      var outcome = left.go();
      changePassphrase(vault);
      Files.createDirectories(done(outcome).resolve("store.keys.new/in-the-way"));

      var told = assertThrows(ExplainedException.class, () -> left.remember(outcome));

      assertEquals("backup.restored-earlier-keys", told.wording().key());
      assertEquals(List.of(BackupRecord.Event.BROUGHT_BACK), vault.backups().record().toNote());
    }
  }

  @Test
  void aPlaceIsTakenAlthoughTheStoreWasLockedMeanwhile() throws Exception {
    var stick = Files.createDirectories(temporary.resolve("stick"));
    LeftErrand<Path> left;
    try (var vault = Cheap.opened(store)) {
      left = vault.backups().choosing(stick);
    }
    var outcome = left.go();
    try (var between = Cheap.opened(store)) {
      assertNull(between.backups().record().chosen());
    }
    left.remember(outcome);

    try (var again = Cheap.opened(store)) {
      assertEquals(stick, again.backups().place());
    }
  }

  @Test
  void whatIsAskedForAfterTheLockIsRefusedAndTheRecordStays() throws Exception {
    var stick = Files.createDirectories(temporary.resolve("stick"));
    Backups locked;
    try (var vault = Cheap.opened(store)) {
      vault.backups().choose(Files.createDirectories(temporary.resolve("shelf")));
      locked = vault.backups();
    }
    var before = Files.readAllBytes(store.resolve("store.backups"));

    for (var asked :
        List.<Executable>of(
            () -> locked.choosing(stick),
            () -> locked.choose(stick),
            () -> locked.proving(backup, BackedUp.at(BackedUp.NOW)),
            () -> locked.restoring(backup, BackedUp.ZONE),
            locked::looking,
            locked::noted,
            () -> locked.make(BackedUp.order()))) {
      assertEquals("vault.closed", assertThrows(ExplainedException.class, asked).wording().key());
    }
    var left = Cheap.opened(store);
    left.close();
    var none = left.leave(BackedUp.order());
    none.remember(none.make());

    assertArrayEquals(before, Files.readAllBytes(store.resolve("store.backups")));
    try (var again = Cheap.opened(store)) {
      assertEquals(temporary.resolve("shelf"), again.backups().place());
    }
  }

  @Test
  void whatCannotBeDoneIsAnsweredAndChangesNothing() throws Exception {
    Files.writeString(store.resolve("store.proof"), "in the way");
    try (var vault = Cheap.opened(store)) {
      var before = vault.backups().record();
      var place = vault.backups().choosing(store);
      var proof = vault.backups().proving(backup, BackedUp.at(BackedUp.NOW));
      Files.delete(backup.folder().resolve("store.mv.db"));
      var back = vault.backups().restoring(backup, BackedUp.ZONE);

      assertEquals("backup.place.in-the-store", refused(place));
      assertEquals("backup.prove.no-room", refused(proof));
      assertEquals("backup.restore.unreadable", refused(back));
      assertEquals(before, vault.backups().record());
    }
  }

  private static <T> String refused(LeftErrand<T> left) {
    return carriedOut(left) instanceof LeftErrand.Outcome.Refused<T>(var why)
        ? why.wording().key()
        : "done";
  }

  @Test
  void oneThatIsNotAsItWasIsRememberedAsOneThatFailed() throws Exception {
    Files.writeString(backup.folder().resolve("store.mv.db"), "something else");
    try (var vault = Cheap.opened(store)) {
      var outcome = carriedOut(vault.backups().proving(backup, BackedUp.at(BackedUp.NOW)));

      assertEquals("backup.prove.different", done(outcome).wrong().key());
      assertEquals(List.of(BackupRecord.Event.FAILED), vault.backups().record().toNote());
      assertEquals(BackupRecord.Last.DONE, vault.backups().record().last(), "of another backup");
      assertEquals(BackedUp.NOW, vault.backups().record().proven());
    }
  }

  @Test
  void thatAPlaceCannotBeRememberedIsToldAndItIsNotTaken() throws Exception {
    var stick = Files.createDirectories(temporary.resolve("stick"));
    try (var vault = Cheap.opened(store)) {
      var left = vault.backups().choosing(stick);
      var outcome = left.go();
      Files.createDirectories(store.resolve("store.backups.new/in-the-way"));

      assertThrows(ExplainedException.class, () -> left.remember(outcome));
      assertNull(vault.backups().record().chosen());
    }
  }

  @Test
  void aStoreThatGotAnotherKeyMeanwhileKeepsItsPlace() throws Exception {
    var stick = Files.createDirectories(temporary.resolve("stick"));
    var vault = Cheap.opened(store);
    var left = vault.backups().choosing(stick);
    try (var mine = Cheap.words(Cheap.WORDS)) {
      var renewed = vault.renewKey(mine, Cheap.COST, new SecureRandom(), new NoSeals());
      assertInstanceOf(Opening.Opened.class, renewed).vault().close();
    }

    carriedOut(left);

    try (var again = Cheap.opened(store)) {
      assertNull(again.backups().record().chosen());
    }
  }

  @Test
  void aBackupThatIsStillBeingMadeIsNotTakenForCutOffByWhatIsNotedMeanwhile() throws Exception {
    try (var vault = Cheap.opened(store)) {
      var making = vault.backups().take(BackedUp.order());
      carriedOut(vault.backups().proving(backup, BackedUp.at(BackedUp.NOW)));
      vault.backups().noted();

      assertEquals(BackupRecord.Last.BEGUN, vault.backups().record().last());
      making.remember(making.make());
      assertEquals(BackupRecord.Last.DONE, vault.backups().record().last());
    }
  }
}
