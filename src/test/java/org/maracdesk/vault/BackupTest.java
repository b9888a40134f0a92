package org.maracdesk.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

class BackupTest {

  @TempDir private Path temporary;
  private Path store;
  private Path place;

  @BeforeEach
  void makeAStore() throws Exception {
    store = BackedUp.store(temporary.resolve("desk/store"));
    place = temporary.resolve("desk/backups");
  }

  @Test
  void aClosingStoreIsBackedUpBesideItselfUntilAPlaceIsChosen() throws Exception {
    var backup = BackedUp.close(Cheap.opened(store), BackedUp.order());

    assertEquals("marac-desk-2026-11-28-1640", backup.name());
    assertEquals(place, backup.folder().getParent());
    assertEquals(KeptBackup.State.PROVEN, backup.state());
    assertEquals(BackedUp.NOW, backup.provenAt());
    assertEquals(7, backup.entries());
    assertEquals(
        List.of("backup.manifest", "store.keys", "store.mv.db", "store.seal"),
        BackedUp.names(backup.folder()));
    assertEquals(List.of(backup.name()), BackedUp.names(place));
    assertEquals(
        List.of("store.backups", "store.keys", "store.mv.db", "store.seal"), BackedUp.names(store));
  }

  @Test
  void aStoreThatIsWrittenAnewWhileItClosesHasAProvenBackupWithoutWhatWasDeleted()
      throws Exception {
    var vault = Cheap.opened(store);
    Cheap.run(
        vault,
        "create table compaction_due(due integer primary key)",
        "insert into compaction_due values (1)",
        "delete from heron");

    var backup = BackedUp.close(vault, BackedUp.order());

    assertEquals(KeptBackup.State.PROVEN, backup.state());
    try (var again = Cheap.opened(store)) {
      assertEquals(0, Cheap.number(again, "select count(*) from compaction_due"));
    }
  }

  @Test
  void aBackupMadeWhileThatIsStillOwedIsProvenToo() throws Exception {
    try (var vault = Cheap.opened(store)) {
      Cheap.run(
          vault,
          "create table compaction_due(due integer primary key)",
          "insert into compaction_due values (1)");
      var made = assertInstanceOf(BackupOutcome.Made.class, vault.backups().make(BackedUp.order()));

      assertNull(vault.backups().prove(made.backup(), BackedUp.at(BackedUp.NOW)));
    }
  }

  @Test
  void aBackupThatStillHoldsWhatWasDisposedOfSaysSoAndGoesOnceOneWithoutItIsProven()
      throws Exception {
    var vault = Cheap.opened(store);
    owe(vault);
    var holds =
        assertInstanceOf(BackupOutcome.Made.class, vault.backups().make(BackedUp.order())).backup();

    assertTrue(holds.owing());
    assertEquals(List.of(holds), vault.backups().all());
    assertEquals(-1, vault.backups().record().changes(), "another one is due at the lock");
    var clean = BackedUp.close(vault, order(1));

    assertFalse(clean.owing());
    assertEquals(List.of(clean.name()), BackedUp.names(place));
  }

  @Test
  void whereTheFileCannotBeWrittenAnewTheBackupOfTheLockSaysSoUntilItCan() throws Exception {
    var vault = Cheap.opened(store);
    owe(vault);
    var inTheWay = Files.createDirectories(store.resolve("store.mv.db.tempFile/in-the-way"));
    var holds = BackedUp.close(vault, BackedUp.order());
    assertEquals(KeptBackup.State.PROVEN, holds.state());
    assertTrue(holds.owing());

    Files.delete(inTheWay);
    Files.delete(inTheWay.getParent());
    vault = Cheap.opened(store);
    Files.writeString(store.resolve("store.proof"), "in the way");
    var unproven = BackedUp.close(vault, order(1));
    assertFalse(unproven.owing());
    assertEquals(List.of(holds.name(), unproven.name()), BackedUp.names(place));

    Files.delete(store.resolve("store.proof"));
    var clean = BackedUp.close(Cheap.opened(store), order(2));
    assertEquals(List.of(unproven.name(), clean.name()), BackedUp.names(place));
  }

  private static void owe(Vault vault) throws SQLException {
    Cheap.run(
        vault,
        "create table compaction_due(due integer primary key)",
        "insert into compaction_due values (1)",
        "delete from heron");
  }

  private static BackupOrder order(int daysLater) {
    return BackedUp.order(BackedUp.NOW.plus(Duration.ofDays(daysLater)));
  }

  @Test
  void everyTableComesBackAsItWas() throws Exception {
    var before = BackedUp.tables(store);
    var backup = BackedUp.close(Cheap.opened(store), BackedUp.order());

    try (var vault = Cheap.opened(store)) {
      Cheap.run(vault, "delete from heron", "drop table nest");
      var restored = vault.backups().restore(backup, BackedUp.ZONE);

      assertEquals(temporary.resolve("desk/store-restored-2026-11-28-1640"), restored);
      assertEquals(before, BackedUp.tables(restored));
      assertEquals(5, before.size());
      assertEquals(300, before.get(1).rows());
      assertEquals(0, Cheap.number(vault, "select count(*) from heron"));
    }
  }

  @Test
  void aBackupOfTheOpenStoreHoldsWhatIsSavedAndNotWhatIsOnlyBegun() throws Exception {
    try (var vault = Cheap.opened(store)) {
      Cheap.run(vault, "insert into nest values (6, 'last one saved')");
      var made = assertInstanceOf(BackupOutcome.Made.class, vault.backups().make(BackedUp.order()));

      assertEquals(KeptBackup.State.PROVEN, made.backup().state());
      Cheap.run(vault, "insert into nest values (7, 'too late')");
      var restored = vault.backups().restore(made.backup(), BackedUp.ZONE);
      try (var again = Cheap.opened(restored)) {
        assertEquals(6, Cheap.number(again, "select max(place) from nest"));
        assertTrue(again.remark().isEmpty());
      }
    }
  }

  @Test
  void twoOfOneMinuteHaveTwoNames() {
    BackedUp.close(Cheap.opened(store), BackedUp.order());
    var second = BackedUp.close(Cheap.opened(store), BackedUp.order(BackedUp.NOW.plusSeconds(9)));

    assertEquals("marac-desk-2026-11-28-1640-2", second.name());
    try (var vault = Cheap.opened(store)) {
      assertEquals(
          List.of("marac-desk-2026-11-28-1640-2"),
          vault.backups().all().stream().map(KeptBackup::name).toList(),
          "of one day the last is kept");
    }
  }

  @Test
  void restoringNeverWritesOverAnything() throws Exception {
    var backup = BackedUp.close(Cheap.opened(store), BackedUp.order());
    var taken = temporary.resolve("desk/store-restored-2026-11-28-1640");
    Files.createDirectories(taken);
    Files.writeString(taken.resolve("letter.txt"), "Dear all");

    try (var vault = Cheap.opened(store)) {
      var restored = vault.backups().restore(backup, BackedUp.ZONE);

      assertEquals("store-restored-2026-11-28-1640-2", restored.getFileName().toString());
      assertEquals(List.of("letter.txt"), BackedUp.names(taken));
    }
  }

  @Test
  void aStoreThatIsBroughtBackOpensWithThePassphraseOfToday() throws Exception {
    var backup = BackedUp.close(Cheap.opened(store), BackedUp.order());
    try (var vault = Cheap.opened(store);
        var old = Cheap.words(Cheap.WORDS);
        var fresh = Cheap.words("seven white egrets")) {
      vault.keys().changePassphrase(old, fresh, Cheap.COST, new SecureRandom(), _ -> {});
      var restored = vault.backups().restore(backup, BackedUp.ZONE);

      assertEquals(new Opening.WrongPassphrase(), Cheap.open(restored));
      Cheap.opened(restored, "seven white egrets").close();
    }
  }

  @Test
  void lookingAtAStoreThatWasBroughtBackRemovesNoBackupOfTheRealOne() throws Exception {
    BackedUp.close(Cheap.opened(store), BackedUp.order());
    Path restored;
    try (var vault = Cheap.opened(store)) {
      restored = vault.backups().restore(vault.backups().all().getFirst(), BackedUp.ZONE);
    }
    var later = BackedUp.NOW.plusSeconds(3600);
    BackedUp.close(Cheap.opened(store), new BackupOrder(BackedUp.at(later), 12, 8, 6));
    for (int second = 1; second < 3; second++) {
      var order = new BackupOrder(BackedUp.at(later.plusSeconds(second)), 12, 90 + second, 60);
      BackedUp.close(Cheap.opened(restored), order);
    }

    try (var vault = Cheap.opened(store)) {
      assertEquals(
          List.of(92L, 8L), vault.backups().all().stream().map(KeptBackup::entries).toList());
      assertTrue(vault.backups().all().stream().allMatch(KeptBackup::isUsable));
    }
  }

  @Test
  void aBackupIsNotOpenedInItsPlace() throws Exception {
    var backup = BackedUp.close(Cheap.opened(store), BackedUp.order());
    var before = BackedUp.contents(backup.folder());

    var refused = assertInstanceOf(Opening.NotAStore.class, Cheap.open(backup.folder()));

    assertEquals("vault.is-a-backup", refused.wording().key());
    assertEquals(before, BackedUp.contents(backup.folder()));
  }

  @Test
  void aCopyMadeByHandWithoutTheManifestOpensLikeAnyStore() throws Exception {
    var backup = BackedUp.close(Cheap.opened(store), BackedUp.order());
    var byHand = Cheap.copy(backup.folder(), temporary.resolve("by-hand"));
    Files.delete(byHand.resolve("backup.manifest"));

    assertEquals(BackedUp.tables(store), BackedUp.tables(byHand));
  }

  @Test
  void thePlaceThatIsChosenIsRememberedWithTheStore() throws Exception {
    var stick = Files.createDirectories(temporary.resolve("stick/desk"));
    try (var vault = Cheap.opened(store)) {
      vault.backups().choose(stick);
    }

    var backup = BackedUp.close(Cheap.opened(store), BackedUp.order());

    assertEquals(stick, backup.folder().getParent());
    assertFalse(Files.exists(place));
  }

  @Test
  void aDriveThatIsNotThereKeepsNothingFromClosing() throws Exception {
    var stick = Files.createDirectories(temporary.resolve("stick"));
    try (var vault = Cheap.opened(store)) {
      vault.backups().choose(stick);
    }
    Files.delete(stick.resolve(BackupPlace.SIGN));
    Files.delete(stick);

    var vault = Cheap.opened(store);
    assertEquals(
        BackupTrouble.PLACE_MISSING,
        assertInstanceOf(BackupOutcome.Beside.class, vault.close(BackedUp.order())).why());

    Files.createDirectories(stick);
    try (var again = Cheap.opened(store)) {
      assertEquals(BackupRecord.Last.PLACE_MISSING, again.backups().record().last());
      assertEquals(
          List.of(BackupRecord.Event.FAILED, BackupRecord.Event.PROVEN),
          again.backups().record().toNote());
      assertTrue(again.remark().isEmpty(), "the store was closed and sealed all the same");
    }
    assertEquals(
        BackupTrouble.PLACE_MISSING,
        BackedUp.trouble(Cheap.opened(store).close(BackedUp.order())),
        "an empty folder under the same name is another drive");
    assertEquals(List.of(), BackedUp.names(stick));
  }

  @Test
  void aFileInPlaceOfTheFolderIsSaidAndLeftAlone() throws Exception {
    Files.writeString(place, "Dear all");

    var why = BackedUp.trouble(Cheap.opened(store).close(BackedUp.order()));

    assertEquals(BackupTrouble.PLACE_NOT_A_FOLDER, why);
    assertEquals("Dear all", Files.readString(place));
    Cheap.opened(store).close();
  }

  @Test
  void aFolderThatCanBeChosenIsOneThatCanBeWritten() throws Exception {
    var letter = Files.writeString(temporary.resolve("letter.txt"), "Dear all");
    try (var vault = Cheap.opened(store)) {
      assertEquals("backup.place.not-a-folder", refusal(vault, letter));
      assertEquals("backup.place.not-a-folder", refusal(vault, temporary.resolve("nowhere")));
      assertEquals("backup.place.in-the-store", refusal(vault, store));
      var inside = Files.createDirectories(store.resolve("inside"));
      assertEquals("backup.place.in-the-store", refusal(vault, inside));
      assertNull(vault.backups().record().chosen());
    }
  }

  private static String refusal(Vault vault, Path folder) {
    return assertThrows(ExplainedException.class, () -> vault.backups().choose(folder))
        .wording()
        .key();
  }

  @Test
  void whatAKillLeftBehindIsNoBackupAndGoesWithTheNext() throws Exception {
    var first = BackedUp.close(Cheap.opened(store), BackedUp.order());
    var unfinished = unfinished();
    Cheap.copy(first.folder(), place.resolve(unfinished));
    Cheap.copy(first.folder(), place.resolve(unfinished + "-17"));
    Cheap.copy(first.folder(), Files.createDirectories(store.resolve("store.proof")).resolve("-9"));
    Files.createDirectories(store.resolve("store.proof"));
    Files.write(store.resolve("store.proof/store.mv.db"), new byte[100]);
    Files.write(store.resolve("store.proof/store.seal"), new byte[10]);

    var day = BackedUp.NOW.plus(Duration.ofDays(1));
    try (var vault = Cheap.opened(store)) {
      assertEquals(
          List.of(first.name()), vault.backups().all().stream().map(KeptBackup::name).toList());
    }
    BackedUp.close(Cheap.opened(store), BackedUp.order(day));

    assertEquals(
        List.of("marac-desk-2026-11-28-1640", "marac-desk-2026-11-29-1640"), BackedUp.names(place));
    assertFalse(Files.exists(store.resolve("store.proof")));
  }

  @Test
  void copiesThatAKillLeftInTheStoreAreGoneOnceItIsOpen() throws Exception {
    leave("store.copy/-7/store.mv.db");
    leave("store.copy/-7/store.mv.db.zip");
    leave("store.copy/store.mv.db");
    leave("store.proof/-8/store.mv.db");
    leave("store.proof/-8/store.mv.db.tempFile");
    leave("store.proof/-8/store.keys");
    leave("store.proof/-8/store.seal");
    leave("store.renewing/store.mv.db");
    leave("store.renewing/store.mv.db.tempFile");
    leave("store.renewing/store.keys");
    var left = BackedUp.contents(store);

    assertEquals(new Opening.WrongPassphrase(), Cheap.open(store, "a guess"));
    assertTrue(BackedUp.contents(store).keySet().containsAll(left.keySet()), "not by a stranger");

    try (var vault = Cheap.opened(store)) {
      assertEquals(store, vault.folder());
      assertEquals(List.of("store.keys", "store.mv.db", "store.seal"), stores());
      leave("store.copy/-9/store.mv.db");
      assertEquals(new Opening.InUse(), Cheap.open(store));
      assertTrue(Files.exists(store.resolve("store.copy/-9/store.mv.db")), "it is being made");
    }
    leave("store.proof/-8/letter.txt");
    Cheap.opened(store).close();

    assertEquals(List.of("store.keys", "store.mv.db", "store.proof", "store.seal"), stores());
    assertEquals(List.of("letter.txt"), BackedUp.names(store.resolve("store.proof/-8")));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLinkInTheStoreLeadsToNoBackupThatIsRemovedAtOpening() throws Exception {
    var backup = BackedUp.close(Cheap.opened(store), BackedUp.order());
    var before = BackedUp.contents(backup.folder());
    for (var name : List.of("store.copy", "store.proof", "store.renewing")) {
      var link = Files.createSymbolicLink(store.resolve(name), place);

      assertEquals(new Opening.Damaged(Wording.of("vault.astray", name)), Cheap.open(store));

      Files.delete(link);
    }
    assertEquals(before, BackedUp.contents(backup.folder()));
  }

  private void leave(String file) throws IOException {
    var left = store.resolve(file);
    Files.createDirectories(left.getParent());
    Files.writeString(left, "left behind");
  }

  /** What is in the store's folder, but for the count of tries. */
  private List<String> stores() throws IOException {
    return BackedUp.names(store).stream().filter(name -> !name.equals("store.tries")).toList();
  }

  private String unfinished() {
    try (var vault = Cheap.opened(store)) {
      return ".marac-desk-unfinished-" + vault.id();
    }
  }

  @Test
  void aStrangersFileInABackupKeepsNoLaterOneFromBeingMade() throws Exception {
    var first = BackedUp.close(Cheap.opened(store), BackedUp.order());
    Files.writeString(first.folder().resolve("letter.txt"), "Dear all");
    Files.createFile(first.folder().resolve(".DS_Store"));
    for (int second = 1; second < 4; second++) {
      BackedUp.close(Cheap.opened(store), BackedUp.order(BackedUp.NOW.plusSeconds(60 + second)));
    }

    var gone = place.resolve(unfinished() + "-" + first.name());
    assertEquals(
        List.of(gone.getFileName().toString(), "marac-desk-2026-11-28-1641"),
        BackedUp.names(place).stream().sorted().toList().subList(0, 2));
    assertEquals(List.of("letter.txt"), BackedUp.names(gone), "what is not ours stays");
  }

  @Test
  void whatIsInTheWayOfAnEarlierCopyIsInTheWayOfNoLaterOne() throws Exception {
    for (var name : List.of("store.copy", "store.proof")) {
      Files.createDirectories(store.resolve(name));
      Files.writeString(store.resolve(name).resolve("letter.txt"), "Dear all");
    }
    Files.createDirectories(place);
    Files.createDirectories(place.resolve(unfinished()).resolve("letters"));
    try (var vault = Cheap.opened(store)) {
      for (int time = 0; time < 2; time++) {
        var made =
            assertInstanceOf(BackupOutcome.Made.class, vault.backups().make(BackedUp.order()));
        assertEquals(KeptBackup.State.PROVEN, made.backup().state());
      }
    }
  }

  @Test
  void anAttemptThatWasCutOffIsToldOfOnce() {
    try (var vault = Cheap.opened(store)) {
      vault.backups().begin(BackedUp.order());
    }

    try (var vault = Cheap.opened(store)) {
      var backups = vault.backups();
      assertEquals(BackupTrouble.CUT_OFF, backups.record().last().trouble().orElseThrow());
      assertEquals(List.of(BackupRecord.Event.FAILED), backups.record().toNote());
      backups.noted();
      assertEquals(List.of(), backups.record().toNote());
      assertEquals(BackupTrouble.CUT_OFF, backups.record().last().trouble().orElseThrow());
    }
  }

  @Test
  void aRecordThatWasChangedByHandIsNotBelieved() throws Exception {
    try (var vault = Cheap.opened(store)) {
      vault.backups().choose(Files.createDirectories(temporary.resolve("stick")));
    }
    var record = store.resolve("store.backups");
    var text = Files.readString(record);
    Files.writeString(record, text.replace("changes|-1", "changes|90"));

    try (var vault = Cheap.opened(store)) {
      assertEquals(BackupRecord.NONE, vault.backups().record());
      assertEquals(place, vault.backups().place());
    }
    Files.write(record, new byte[1 << 20]);
    try (var vault = Cheap.opened(store)) {
      assertEquals(BackupRecord.NONE, vault.backups().record());
    }
  }

  @Test
  void whereThereIsNoRoomToOpenACopyTheBackupIsKeptAndCalledNotProven() throws Exception {
    Files.writeString(store.resolve("store.proof"), "in the way");

    var backup = BackedUp.close(Cheap.opened(store), BackedUp.order());

    assertEquals(KeptBackup.State.NOT_PROVEN, backup.state());
    Files.delete(store.resolve("store.proof"));
    try (var vault = Cheap.opened(store)) {
      assertEquals(List.of(BackupRecord.Event.MADE), vault.backups().record().toNote());
      assertNull(vault.backups().record().proven());
      var later = BackedUp.NOW.plusSeconds(60);
      assertNull(vault.backups().prove(backup, BackedUp.at(later)));
      assertEquals(later, vault.backups().all().getFirst().provenAt());
      assertEquals(later, vault.backups().record().proven());
    }
  }

  @Test
  void thatABackupIsProvenIsRememberedWithTheStoreWhereItCannotBeWrittenOn() throws Exception {
    var backup = BackedUp.close(Cheap.opened(store), BackedUp.order());
    Files.createDirectories(backup.folder().resolve("backup.manifest.new/in-the-way"));
    var later = BackedUp.NOW.plusSeconds(60);
    try (var vault = Cheap.opened(store)) {
      var said =
          assertThrows(
              ExplainedException.class, () -> vault.backups().prove(backup, BackedUp.at(later)));

      assertEquals("backup.prove.not-noted", said.wording().key());
      assertEquals(later, vault.backups().record().proven());
      assertEquals(BackedUp.NOW, vault.backups().all().getFirst().provenAt());
    }
  }

  @Test
  void onlyBackupsOfThisStoreAreEverRemoved() throws Exception {
    var other = BackedUp.store(temporary.resolve("desk/other"));
    BackedUp.close(Cheap.opened(other), BackedUp.order(BackedUp.NOW.minusSeconds(120)));
    var mine = place.resolve("marac-desk-2020-01-01-1200");
    Files.createDirectories(mine);
    Files.writeString(mine.resolve("letter.txt"), "Dear all");
    Files.writeString(place.resolve("marac-desk-2020-01-02-1200"), "a file");
    for (int second = 0; second < 3; second++) {
      BackedUp.close(Cheap.opened(store), BackedUp.order(BackedUp.NOW.plusSeconds(second)));
    }

    assertEquals(
        List.of(
            "marac-desk-2020-01-01-1200",
            "marac-desk-2020-01-02-1200",
            "marac-desk-2026-11-28-1638",
            "marac-desk-2026-11-28-1640"),
        BackedUp.names(place));
    try (var vault = Cheap.opened(other)) {
      assertEquals(
          List.of(KeptBackup.State.NOT_OURS, KeptBackup.State.PROVEN, KeptBackup.State.CHANGED),
          vault.backups().all().stream()
              .sorted((a, b) -> b.name().compareTo(a.name()))
              .map(KeptBackup::state)
              .toList());
    }
  }

  @Test
  void aDamagedKeyFileOfTheStoreGoesIntoNoBackup() throws Exception {
    var keys = store.resolve("store.keys");
    var good = Files.readString(keys);
    int end = good.length() - 1;
    int letter = end - 8;
    char other = good.charAt(letter) == 'A' ? 'B' : 'A';
    var vault = Cheap.opened(store);
    Files.writeString(keys, good.substring(0, letter) + other + good.substring(letter + 1));

    assertEquals(BackupTrouble.KEYS_DAMAGED, BackedUp.trouble(vault.close(BackedUp.order())));

    assertEquals(List.of(), BackedUp.names(place));
    Files.writeString(keys, good);
    try (var again = Cheap.opened(store)) {
      assertEquals(BackupRecord.Last.KEYS_DAMAGED, again.backups().record().last());
    }
  }

  @Test
  void anOlderKeyFileOfTheStoreGoesIntoNoBackup() throws Exception {
    var older = Files.readAllBytes(store.resolve("store.keys"));
    try (var vault = Cheap.opened(store);
        var mine = Cheap.words(Cheap.WORDS);
        var next = Cheap.words("seven white egrets")) {
      var backup =
          assertInstanceOf(BackupOutcome.Made.class, vault.backups().make(BackedUp.order()))
              .backup();
      assertTrue(
          vault.keys().changePassphrase(mine, next, Cheap.COST, new SecureRandom(), _ -> {}));
      Files.write(store.resolve("store.keys"), older);

      assertEquals(
          BackupTrouble.KEYS_DAMAGED, BackedUp.trouble(vault.backups().make(BackedUp.order())));

      assertEquals(List.of(backup.name()), BackedUp.names(place));
      assertNull(vault.backups().prove(backup, BackedUp.at(BackedUp.NOW)));
    }
  }

  @Test
  void nothingPersonalIsInAnyNameOrReadableInAnyFile() throws Exception {
    var backup = BackedUp.close(Cheap.opened(store), BackedUp.order());

    for (var file : BackedUp.names(backup.folder())) {
      var text =
          new String(
              Files.readAllBytes(backup.folder().resolve(file)), StandardCharsets.ISO_8859_1);
      assertFalse(text.contains("MARKER"), file);
    }
    assertFalse(Files.readString(backup.folder().resolve("backup.manifest")).contains("MARKER"));
  }

  @Test
  void aStoreThatHasStoppedIsNotCopied() throws Exception {
    var vault = Cheap.opened(store);
    try (var connection = vault.connect();
        var statement = connection.createStatement()) {
      statement.execute("shutdown immediately");
    }

    assertEquals(BackupTrouble.STORE_STOPPED, BackedUp.trouble(vault.close(BackedUp.order())));
    assertEquals(
        BackupTrouble.STORE_STOPPED,
        BackedUp.trouble(vault.close(BackedUp.order())),
        "once or many times is the same");
    Cheap.opened(store).close();
  }
}
