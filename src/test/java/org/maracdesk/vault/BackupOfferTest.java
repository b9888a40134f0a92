package org.maracdesk.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.testing.StoreFiles;
import org.maracdesk.wording.ExplainedException;

class BackupOfferTest {

  @TempDir private Path temporary;
  private Path store;

  @BeforeEach
  void makeTwoBackups() throws Exception {
    store = BackedUp.store(temporary.resolve("desk/store"));
    BackedUp.close(Cheap.opened(store), BackedUp.order(BackedUp.NOW.minus(Duration.ofDays(1))));
    var vault = Cheap.opened(store);
    Cheap.run(vault, "insert into nest values (6, 'later')");
    BackedUp.close(vault, new BackupOrder(BackedUp.at(BackedUp.NOW), 12, 10, 6));
  }

  private Optional<BackupOffer> offer(String passphrase) {
    try (var words = Cheap.words(passphrase)) {
      return BackupOffer.newest(store, null, words, BackedUp.ZONE);
    }
  }

  private BackupOffer offer() {
    return offer(Cheap.WORDS).orElseThrow();
  }

  private void damage() throws Exception {
    Files.write(store.resolve("store.mv.db"), new byte[5000]);
    assertInstanceOf(Opening.Damaged.class, Cheap.open(store));
  }

  @Test
  void aDamagedStoreIsBroughtBackBesideItselfFromTheNewestProvenBackup() throws Exception {
    damage();
    var before = BackedUp.contents(store);

    var offer = offer();
    var restored = offer.restoreBeside();

    assertEquals(LocalDateTime.of(2026, 11, 28, 16, 40), offer.made());
    assertEquals(OptionalLong.of(0), offer.missing());
    assertEquals("store-restored-2026-11-28-1640", restored.getFileName().toString());
    try (var vault = Cheap.opened(restored)) {
      assertEquals(6, Cheap.number(vault, "select count(*) from nest"));
      assertEquals(List.of(BackupRecord.Event.RESTORED), vault.backups().record().toNote());
    }
    assertEquals(before, BackedUp.contents(store), "the damaged store stays as it was");
  }

  @Test
  void whatWouldBeMissingIsCountedFromTheLastTimeItWasTried() throws Exception {
    var place = store.resolveSibling("backups");
    var aside = store.resolveSibling("aside");
    Files.move(place, aside);
    Files.writeString(place, "a file where the folder should be");
    var vault = Cheap.opened(store);
    assertEquals(
        BackupTrouble.PLACE_NOT_A_FOLDER,
        BackedUp.trouble(vault.close(new BackupOrder(BackedUp.at(BackedUp.NOW), 12, 25, 20))));
    Files.delete(place);
    Files.move(aside, place);
    damage();

    assertEquals(OptionalLong.of(15), offer().missing());
  }

  @Test
  void whereTheNewestWasChangedTheOneBeforeIsOffered() throws Exception {
    damage();
    var newest = offer().backup().folder();
    Files.write(newest.resolve("store.mv.db"), new byte[5000]);

    assertEquals("marac-desk-2026-11-27-1640", offer().backup().name());
    assertEquals(OptionalLong.of(3), offer().missing());
  }

  @Test
  void whereAClockWasWrongTheOneThatHadComeFartherIsOffered() throws Exception {
    var vault = Cheap.opened(store);
    BackedUp.close(
        vault, new BackupOrder(BackedUp.at(BackedUp.NOW.plus(Duration.ofDays(4000))), 12, 9, 6));
    damage();

    assertEquals("marac-desk-2026-11-28-1640", offer().backup().name());
  }

  @Test
  void aProvenOneIsOfferedBeforeANewerOneThatIsNot() throws Exception {
    Files.writeString(store.resolve("store.proof"), "in the way");
    BackedUp.close(Cheap.opened(store), BackedUp.order(BackedUp.NOW.plus(Duration.ofDays(1))));
    damage();

    assertEquals("marac-desk-2026-11-28-1640", offer().backup().name());
  }

  @Test
  void aStoreWithoutItsKeyFileIsBroughtBackWithTheBackupsOwn() throws Exception {
    Files.delete(store.resolve("store.keys"));

    var restored = offer().restoreBeside();

    Cheap.opened(restored).close();
  }

  @Test
  void aStoreWhoseKeyFileIsDamagedIsToo() throws Exception {
    Files.writeString(store.resolve("store.keys"), "marac-desk-keys/1\nno more\n");

    Cheap.opened(offer().restoreBeside()).close();
  }

  @Test
  void aKeyFileWithOneWrongLetterIsNotPutInPlaceOfTheBackupsOwn() throws Exception {
    try (var vault = Cheap.opened(store);
        var mine = Cheap.words(Cheap.WORDS);
        var theirs = Cheap.words("five white egrets")) {
      var ben = KeyHolder.passphrase("Ben", "", "", LocalDate.of(2026, 11, 28));
      assertTrue(vault.keys().add(mine, ben, theirs, Cheap.COST, new SecureRandom(), _ -> {}));
      var later = new BackupOrder(BackedUp.at(BackedUp.NOW.plusSeconds(60)), 12, 12, 9);
      assertInstanceOf(BackupOutcome.Made.class, vault.backups().make(later));
    }
    var keys = store.resolve("store.keys");
    var lines = Files.readAllLines(keys);
    var bens = lines.get(5);
    var wrong = bens.substring(0, bens.length() - 9) + "AAAA" + bens.substring(bens.length() - 5);
    Files.writeString(keys, Files.readString(keys).replace(bens, wrong));
    assertInstanceOf(Opening.Damaged.class, Cheap.open(store));

    var restored = offer().restoreBeside();

    Cheap.opened(restored, "five white egrets").close();
    try (var vault = Cheap.opened(restored)) {
      Files.copy(keys, restored.resolve("store.keys"), StandardCopyOption.REPLACE_EXISTING);
      var backup = vault.backups().all().getFirst();
      Cheap.opened(vault.backups().restore(backup, BackedUp.ZONE)).close();
    }
  }

  @Test
  void anOlderKeyFileIsNotPutInPlaceOfTheBackupsOwn() throws Exception {
    var older = Files.readAllBytes(store.resolve("store.keys"));
    try (var vault = Cheap.opened(store);
        var mine = Cheap.words(Cheap.WORDS);
        var next = Cheap.words("seven white egrets")) {
      assertTrue(
          vault.keys().changePassphrase(mine, next, Cheap.COST, new SecureRandom(), _ -> {}));
      var made = vault.backups().make(BackedUp.order(BackedUp.NOW.plusSeconds(60)));
      var backup = assertInstanceOf(BackupOutcome.Made.class, made).backup();
      Files.write(store.resolve("store.keys"), older);

      var restored = vault.backups().restore(backup, BackedUp.ZONE);

      Cheap.opened(restored, "seven white egrets").close();
    }
  }

  @Test
  void aFolderThatIsGoneIsBroughtBackToo() throws Exception {
    StoreFiles.remove(store);

    assertEquals(OptionalLong.empty(), offer().missing(), "nobody knows how far it had come");
    Cheap.opened(offer().restoreBeside()).close();
  }

  @Test
  void whereThePlaceIsLostWithTheFolderTheOneThisComputerRemembersIsLookedAt() throws Exception {
    var stick = onAStick();
    StoreFiles.remove(store.getParent());

    assertTrue(offer(Cheap.WORDS).isEmpty(), "nothing says where");
    try (var words = Cheap.words(Cheap.WORDS)) {
      var offer = BackupOffer.newest(store, stick, words, BackedUp.ZONE).orElseThrow();
      assertEquals("marac-desk-2026-11-29-1640", offer.backup().name());

      try (var vault = Cheap.opened(offer.restoreBeside())) {
        assertEquals(stick, vault.backups().record().chosen(), "they go on to where they went");
      }
    }
  }

  @Test
  void theNewestIsFoundInEitherPlace() throws Exception {
    var stick = onAStick();
    damage();
    assertEquals("marac-desk-2026-11-29-1640", offer().backup().name());

    StoreFiles.remove(stick);

    assertEquals("marac-desk-2026-11-28-1640", offer().backup().name(), "from before the stick");
  }

  @Test
  void aKeyFileThatTheDiskDoesNotGiveAnyMoreIsAsGoodAsLost() throws Exception {
    Files.delete(store.resolve("store.keys"));
    Files.createDirectory(store.resolve("store.keys"));
    assertThrows(ExplainedException.class, () -> Cheap.open(store));

    Cheap.opened(offer().restoreBeside()).close();
  }

  /** A place that was chosen later, with a backup of the day after. */
  private Path onAStick() throws Exception {
    var stick = Files.createDirectories(temporary.resolve("stick/backups"));
    var vault = Cheap.opened(store);
    vault.backups().choose(stick);
    Cheap.run(vault, "insert into nest values (7, 'later still')");
    var order = new BackupOrder(BackedUp.at(BackedUp.NOW.plus(Duration.ofDays(1))), 12, 14, 7);
    BackedUp.close(vault, order);
    return stick;
  }

  @Test
  void aPlaceThatNobodyVouchesForIsLookedAtOnThisComputerOnly() throws Exception {
    assertTrue(new BackupPlace(temporary.toAbsolutePath(), true).isOnThisComputer());
    for (var elsewhere : List.of("\\\\host\\share", "\\\\?\\UNC\\host\\share", "there")) {
      assertFalse(new BackupPlace(Path.of(elsewhere), true).isOnThisComputer(), elsewhere);
    }
  }

  @Test
  void aPlaceThatWasForgedIsNotLookedAtOnceTheKeyFileOpens() throws Exception {
    var aside = Files.createDirectories(temporary.resolve("aside"));
    Files.move(store.resolveSibling("backups"), aside.resolve("backups"));
    try (var key = DataKey.random(new SecureRandom());
        var keys = new BackupKeys(UUID.randomUUID(), 1, key)) {
      var forged = BackupRecord.NONE.choosing(aside.resolve("backups"));
      Files.write(store.resolve("store.backups"), forged.file(keys));
    }
    damage();

    assertTrue(offer(Cheap.WORDS).isEmpty());

    Files.writeString(store.resolve("store.keys"), "marac-desk-keys/1\nno more\n");
    assertTrue(offer(Cheap.WORDS).isPresent(), "where no key file tells, a place here is tried");
  }

  @Test
  void wordsThatFitNoBackupAreCountedBesideTheStore() throws Exception {
    var secret = new byte[] {1, 2, 3};
    var tries = FailedTries.at(store);
    tries.begin(secret);
    Files.writeString(store.resolve("store.keys"), "marac-desk-keys/1\nno more\n");

    assertTrue(offer("a guess").isEmpty());
    assertEquals(OptionalLong.of(1), tries.since(secret));
    assertTrue(offer(Cheap.WORDS).isPresent());
    assertEquals(OptionalLong.of(1), tries.since(secret));

    StoreFiles.remove(store.resolveSibling("backups"));
    assertTrue(offer("a guess").isEmpty());
    assertEquals(OptionalLong.of(1), tries.since(secret), "there was nothing to try them on");
  }

  @Test
  void wordsTriedOnTheKeyFileOfAStoreAreCountedBesideItAndNothingIsEverWrittenBesideABackup()
      throws Exception {
    var secret = new byte[] {1, 2, 3};
    var tries = FailedTries.at(store);
    tries.begin(secret);
    var backup = offer().backup().folder();
    var before = BackedUp.contents(backup);
    try (var guess = Cheap.words("a guess")) {
      var wrong = new BackupOffer.Found.Refused(new Opening.WrongPassphrase());

      assertEquals(wrong, BackupOffer.of(backup, store, guess, BackedUp.ZONE));
      assertEquals(OptionalLong.of(1), tries.since(secret));

      assertEquals(wrong, BackupOffer.of(backup, null, guess, BackedUp.ZONE));
      assertEquals(OptionalLong.of(1), tries.since(secret));
      assertEquals(before, BackedUp.contents(backup));
    }
  }

  @Test
  void whatIsCutOffOnItsWayBackHasTheKeyFileOfTodayAndSaysWhatItIsBeforeItHasADatabase()
      throws Exception {
    try (var words = Cheap.words(Cheap.WORDS)) {
      var folder = new BackupFolder(offer().backup().folder());
      var header = ((VaultHeader.Reading.Read) KeyFile.read(StoreFolder.of(store))).header();
      try (var unlocked = header.unlock("", words);
          var keys = new BackupKeys(header.id(), header.epoch(), unlocked.key())) {
        var manifest = ((BackupFolder.Reading.Sealed) folder.read(keys, () -> {})).manifest();
        var today = new byte[] {1};
        var target = StoreFolder.of(Files.createDirectories(temporary.resolve("back")));

        new BackupRestoring(folder, manifest, today, new byte[] {2})
            .build(
                target,
                () -> {
                  if (Files.exists(target.database())) {
                    assertArrayEquals(today, Files.readAllBytes(target.keys()));
                    assertTrue(Files.exists(target.backups()));
                  }
                });

        assertTrue(Files.exists(target.database()));
      }
    }
  }

  @Test
  void otherWordsAreOfferedNothing() throws Exception {
    damage();

    assertTrue(offer("egret").isEmpty());
  }

  @Test
  void withoutBackupsNothingIsOffered() throws Exception {
    var lonely = BackedUp.store(temporary.resolve("lonely/store"));
    Files.write(lonely.resolve("store.mv.db"), new byte[5000]);
    try (var words = Cheap.words(Cheap.WORDS)) {
      assertTrue(BackupOffer.newest(lonely, null, words, BackedUp.ZONE).isEmpty());
      assertTrue(
          BackupOffer.newest(temporary.resolve("no;where"), null, words, BackedUp.ZONE).isEmpty());
    }
  }

  @Test
  void anOfferThatHasGoneBadMeanwhileBringsNothingBack() throws Exception {
    damage();
    var offer = offer();
    var database = offer.backup().folder().resolve("store.mv.db");
    var bytes = Files.readAllBytes(database);
    bytes[bytes.length / 3] ^= 1;
    Files.write(database, bytes);
    var around = BackedUp.names(store.getParent());

    var refused = assertThrows(ExplainedException.class, offer::restoreBeside);

    assertEquals("backup.restore.changed", refused.wording().key());
    assertEquals(around, BackedUp.names(store.getParent()));
  }

  @Test
  void oneBackupCanBeNamedAndIsNeverWrittenOverAnything() throws Exception {
    var folder = offer().backup().folder();
    try (var words = Cheap.words(Cheap.WORDS)) {
      var offered =
          assertInstanceOf(
                  BackupOffer.Found.Offered.class,
                  BackupOffer.of(folder, store, words, BackedUp.ZONE))
              .offer();
      var refused = assertThrows(ExplainedException.class, () -> offered.restoreInto(store));
      assertEquals("vault.create.not-empty", refused.wording().key());
      var target = temporary.resolve("new/store");
      assertEquals(target, offered.restoreInto(target));
      Cheap.opened(target).close();
    }
  }

  @Test
  void whatIsNoBackupIsSaid() throws Exception {
    var folder = offer().backup().folder();
    assertEquals("backup.not-a-backup", refusal(temporary, null));
    assertEquals("backup.not-a-backup", refusal(store, null));
    assertEquals("backup.keys-damaged", refusal(folder, temporary));
    var other = BackedUp.store(temporary.resolve("other/store"));
    assertEquals("backup.restore.not-ours", refusal(folder, other));
    Files.copy(
        other.resolve("store.keys"),
        folder.resolve("store.keys"),
        StandardCopyOption.REPLACE_EXISTING);
    assertEquals("backup.restore.not-ours", refusal(folder, null));
    Files.write(folder.resolve("store.keys"), new byte[1]);
    assertEquals("backup.keys-damaged", refusal(folder, null));
    assertEquals("backup.restore.changed", refusal(folder, store));
  }

  private static String refusal(Path folder, Path keysOf) {
    try (var words = Cheap.words(Cheap.WORDS)) {
      return assertInstanceOf(
              BackupOffer.Found.Refused.class, BackupOffer.of(folder, keysOf, words, BackedUp.ZONE))
          .why()
          .wording()
          .key();
    }
  }
}
