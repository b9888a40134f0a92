package org.maracdesk.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.wording.ExplainedException;

class BackupDamageTest {

  @TempDir private Path temporary;
  private Path store;
  private KeptBackup backup;
  private Vault vault;

  @BeforeEach
  void makeABackup() throws Exception {
    store = BackedUp.store(temporary.resolve("desk/store"));
    backup = BackedUp.close(Cheap.opened(store), BackedUp.order());
    vault = Cheap.opened(store);
  }

  @AfterEach
  void closeTheStore() {
    vault.close();
  }

  @Test
  void everyChangedByteOfTheManifestIsRefused() throws Exception {
    var manifest = backup.folder().resolve(BackupFolder.MANIFEST);
    var good = Files.readAllBytes(manifest);
    int refused = 0;
    for (int place = 0; place < good.length; place++) {
      var bad = good.clone();
      bad[place] ^= 1;
      Files.write(manifest, bad);
      var state = vault.backups().all().getFirst().state();
      assertFalse(
          state == KeptBackup.State.PROVEN || state == KeptBackup.State.NOT_PROVEN,
          "byte " + place + " is " + state);
      refused++;
    }
    assertEquals(good.length, refused);
    Files.write(manifest, good);
    assertEquals(KeptBackup.State.PROVEN, vault.backups().all().getFirst().state());
  }

  @Test
  void aManifestThatIsCutOffOrLongerIsRefused() throws Exception {
    var manifest = backup.folder().resolve(BackupFolder.MANIFEST);
    var good = Files.readString(manifest);
    for (var bad :
        List.of(
            "",
            "\n",
            good.substring(0, good.length() - 1),
            good.substring(0, good.length() / 2),
            good + "\n",
            good.replace("\n", "\r\n"),
            good.replaceFirst("proven\\|[^\n]*", "proven|-"),
            good.replaceFirst("table\\|nest[^\n]*\n", ""),
            good.replaceFirst("file\\|store.mv.db", "file|../store.mv.db"))) {
      Files.writeString(manifest, bad);
      refusedUnopened("backup.restore.changed");
    }
    Files.write(manifest, new byte[2 << 20]);
    refusedUnopened("backup.restore.changed");
    Files.delete(manifest);
    refusedUnopened("backup.restore.changed");
  }

  @Test
  void aChangedByteInAnyFileIsRefusedAndNothingIsOpenedOrLeftBehind() throws Exception {
    for (var name : List.of(BackupFolder.DATABASE, BackupFolder.KEYS, BackupFolder.SEAL)) {
      var file = backup.folder().resolve(name);
      var good = Files.readAllBytes(file);
      for (var place : List.of(0, good.length / 2, good.length - 1)) {
        var bad = good.clone();
        bad[place] ^= 0x10;
        Files.write(file, bad);
        refusedUnopened("backup.restore.changed");
      }
      Files.write(file, Arrays.copyOf(good, good.length - 1));
      refusedUnopened("backup.restore.changed");
      Files.write(file, good);
    }
    assertTrue(Files.isDirectory(vault.backups().restore(backup, BackedUp.ZONE)));
  }

  /** Refused with its sentence; neither the backup nor anything around it has changed. */
  private void refusedUnopened(String sentence) throws Exception {
    var before = BackedUp.contents(backup.folder());
    var around = BackedUp.names(store.getParent());

    var refused =
        assertThrows(
            ExplainedException.class, () -> vault.backups().restore(backup, BackedUp.ZONE));

    assertEquals(sentence, refused.wording().key());
    assertNotNull(vault.backups().prove(backup, BackedUp.at(BackedUp.NOW)));
    assertEquals(before, BackedUp.contents(backup.folder()));
    assertEquals(around, BackedUp.names(store.getParent()));
    assertFalse(Files.exists(store.resolve("store.proof")));
  }

  @Test
  void aMissingFileIsSeenInTheList() throws Exception {
    Files.delete(backup.folder().resolve(BackupFolder.SEAL));

    assertEquals(KeptBackup.State.CHANGED, vault.backups().all().getFirst().state());
  }

  @Test
  void aSecondCopyUnderAnotherNameIsABackupTooAndOneUnderNoNameIsNone() throws Exception {
    Cheap.copy(backup.folder(), backup.folder().resolveSibling(backup.name() + "-2"));
    Cheap.copy(backup.folder(), backup.folder().resolveSibling(backup.name() + " (copy)"));
    Cheap.copy(backup.folder(), backup.folder().resolveSibling("." + backup.name()));

    assertEquals(
        List.of(backup.name() + "-2", backup.name()),
        vault.backups().all().stream().map(KeptBackup::name).toList());
    assertEquals(
        List.of(true, true), vault.backups().all().stream().map(KeptBackup::isUsable).toList());
  }

  @Test
  void aLaterFormatIsNotTakenForDamage() throws Exception {
    var manifest = backup.folder().resolve(BackupFolder.MANIFEST);
    Files.writeString(
        manifest, Files.readString(manifest).replace("marac-desk-backup/1", "marac-desk-backup/2"));

    assertEquals(KeptBackup.State.TOO_NEW, vault.backups().all().getFirst().state());
  }

  @Test
  void aBackupOfAnotherStoreUnderAFittingNameIsNeitherListedAsOursNorBroughtBack()
      throws Exception {
    var other = BackedUp.store(temporary.resolve("elsewhere/store"));
    var theirs = BackedUp.close(Cheap.opened(other), BackedUp.order());
    var here = backup.folder().resolveSibling("marac-desk-2026-12-01-0900");
    Cheap.copy(theirs.folder(), here);

    var listed = vault.backups().all();

    assertEquals(
        List.of(KeptBackup.State.PROVEN, KeptBackup.State.NOT_OURS),
        listed.stream()
            .sorted((a, b) -> a.name().compareTo(b.name()))
            .map(KeptBackup::state)
            .toList());
    var foreign = listed.stream().filter(each -> !each.isUsable()).findFirst().orElseThrow();
    assertThrows(ExplainedException.class, () -> vault.backups().restore(foreign, BackedUp.ZONE));
  }

  @Test
  void aDatabaseOfAnotherDayUnderThisManifestIsRefused() throws Exception {
    Cheap.run(vault, "insert into nest values (99, 'later')");
    vault.close();
    Files.copy(
        store.resolve("store.mv.db"),
        backup.folder().resolve(BackupFolder.DATABASE),
        StandardCopyOption.REPLACE_EXISTING);
    vault = Cheap.opened(store);

    refusedUnopened("backup.restore.changed");
  }

  @Test
  void otherWordsOfferNothingAndChangeNothing() throws Exception {
    var before = BackedUp.contents(backup.folder());
    try (var words = Cheap.words("egret")) {
      var refused =
          assertInstanceOf(
              BackupOffer.Found.Refused.class,
              BackupOffer.of(backup.folder(), null, words, BackedUp.ZONE));
      assertEquals(new Opening.WrongPassphrase(), refused.why());
      assertTrue(BackupOffer.newest(store, null, words, BackedUp.ZONE).isEmpty());
    }
    assertEquals(before, BackedUp.contents(backup.folder()));
  }

  @Test
  void aBackupThatWasSwappedForAHostileOneIsNeverOpened() throws Exception {
    // A forger without the key can make a database of their own, but no seal over its manifest
    var forged = BackedUp.store(temporary.resolve("forged/store"));
    for (var name : List.of(BackupFolder.DATABASE, BackupFolder.SEAL)) {
      Files.copy(
          forged.resolve(name), backup.folder().resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }

    assertNotNull(vault.backups().prove(backup, BackedUp.at(BackedUp.NOW)));
    assertThrows(ExplainedException.class, () -> vault.backups().restore(backup, BackedUp.ZONE));
  }
}
