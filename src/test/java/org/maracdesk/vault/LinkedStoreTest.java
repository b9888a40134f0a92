package org.maracdesk.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/** Stores in which something that should be a file of theirs leads elsewhere. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "not everybody may make links there")
class LinkedStoreTest {

  @TempDir private Path temporary;
  private Path folder;
  private Path elsewhere;

  @BeforeEach
  void fill() throws Exception {
    folder = temporary.resolve("desk/store");
    elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
    Cheap.filled(folder);
  }

  /** Puts a link in the place of a file; what was there is where it leads, or else a letter. */
  private Path link(Path file) throws IOException {
    var target = elsewhere.resolve("letter");
    if (Files.exists(file)) {
      Files.move(file, target);
    } else {
      Files.writeString(target, "Dear all");
    }
    return Files.createSymbolicLink(file, target);
  }

  /** Everything under the sun, also what links lead to. */
  private Map<String, String> everything() throws IOException {
    return BackedUp.contents(temporary);
  }

  private static Opening refused(String name) {
    return new Opening.Damaged(Wording.of("vault.astray", name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "store.keys",
        "store.keys.new",
        "store.keys.old",
        "store.mv.db",
        "store.mv.db.tempFile",
        "store.seal",
        "store.backups",
        "store.backups.new",
        "store.tries",
        "store.tries.new",
        "store.copy",
        "store.proof",
        "store.renewing",
        "store.renewed"
      })
  void aStoreIsRefusedWhoeverAsksAndWhateverTheLinkLeadsToStays(String name) throws Exception {
    var link = link(folder.resolve(name));
    var before = everything();

    assertEquals(refused(name), Cheap.open(folder));
    assertEquals(refused(name), Cheap.open(folder, "a guess"));

    assertEquals(before, everything());
    assertTrue(Files.isSymbolicLink(link));
  }

  @Test
  void aLinkThatLeadsNowhereIsRefusedAndNothingIsMadeThere() throws Exception {
    var nowhere = elsewhere.resolve("nothing");
    Files.delete(folder.resolve("store.seal"));
    Files.createSymbolicLink(folder.resolve("store.seal"), nowhere);

    assertEquals(refused("store.seal"), Cheap.open(folder));

    assertFalse(Files.exists(nowhere));
  }

  @Test
  void aLinkInWhatIsToTakeTheStoresPlaceIsRefusedToo() throws Exception {
    var decided = Files.createDirectory(folder.resolve("store.renewed"));
    link(decided.resolve("store.mv.db"));
    var before = everything();

    assertEquals(refused("store.mv.db"), Cheap.open(folder));

    assertEquals(before, everything());
  }

  @Test
  void nobodyIsSaidToHaveAWayInByAKeyFileThatLiesElsewhere() throws Exception {
    link(folder.resolve("store.keys"));

    assertEquals(List.of(), Vault.holders(folder));
    assertTrue(Vault.kind(folder).isEmpty());
  }

  @Test
  void aSealThatIsALinkIsNeverLifted() throws Exception {
    Files.delete(folder.resolve("store.seal"));
    var letter = link(folder.resolve("store.seal")).toRealPath();

    assertThrows(IOException.class, () -> FileSeal.take(StoreFolder.of(folder)));

    assertEquals("Dear all", Files.readString(letter));
  }

  @Test
  void aLinkPutIntoAnOpenStoreIsNotWrittenThrough() throws Exception {
    try (var vault = Cheap.opened(folder);
        var mine = Cheap.words(Cheap.WORDS);
        var next = Cheap.words("two bitterns")) {
      var letter = link(folder.resolve("store.keys.new")).toRealPath();

      assertThrows(
          ExplainedException.class,
          () -> vault.keys().changePassphrase(mine, next, Cheap.COST, new SecureRandom(), _ -> {}));

      assertEquals("Dear all", Files.readString(letter));
    }
    Files.delete(folder.resolve("store.keys.new"));
    Cheap.opened(folder).close();
  }

  @Test
  void aPlaceForCopiesThatIsALinkGetsNone() throws Exception {
    try (var vault = Cheap.opened(folder)) {
      Files.createSymbolicLink(folder.resolve("store.copy"), elsewhere);

      assertEquals(
          BackupTrouble.NOT_WRITTEN, BackedUp.trouble(vault.backups().make(BackedUp.order())));
    }
    assertEquals(List.of(), BackedUp.names(elsewhere));
  }

  @Test
  void theSignOfAPlaceForBackupsIsNotWrittenThroughALink() throws Exception {
    var place = Files.createDirectory(temporary.resolve("stick"));
    var letter = link(place.resolve(BackupPlace.SIGN)).toRealPath();
    try (var vault = Cheap.opened(folder)) {
      var told = assertThrows(ExplainedException.class, () -> vault.backups().choose(place));

      assertEquals("backup.place.not-writable", told.wording().key());
    }
    assertEquals("Dear all", Files.readString(letter));
  }

  @Test
  @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aPipeIsNotWaitedAt() throws Exception {
    var keys = folder.resolve("store.keys");
    Files.delete(keys);
    var made = new ProcessBuilder("mkfifo", keys.toString()).start();
    assertTrue(made.waitFor(10, TimeUnit.SECONDS));

    assertEquals(refused("store.keys"), Cheap.open(folder));
    assertEquals(List.of(), Vault.holders(folder));
  }

  @Test
  void noStoreIsMadeWhereALinkLies() throws Exception {
    for (var name : List.of("store.keys", "store.mv.db", "store.seal")) {
      var empty = Files.createDirectory(temporary.resolve("new-" + name));
      Files.deleteIfExists(elsewhere.resolve("letter"));
      link(empty.resolve(name));
      var before = everything();

      var told = assertThrows(ExplainedException.class, () -> Cheap.create(empty));

      assertEquals("vault.create.not-empty", told.wording().key());
      assertEquals(before, everything());
    }
  }

  @Test
  void theFolderItselfMayBeReachedThroughALink() throws Exception {
    var home = Files.createSymbolicLink(temporary.resolve("home"), folder.getParent());
    try (var vault = Cheap.opened(home.resolve("store"))) {
      assertEquals(500, Cheap.number(vault, "select count(*) from heron"));
    }
    var store = Files.createSymbolicLink(temporary.resolve("mine"), folder);
    BackedUp.close(Cheap.opened(store), BackedUp.order());

    var empty = Files.createDirectory(elsewhere.resolve("empty"));
    Cheap.create(Files.createSymbolicLink(temporary.resolve("new"), empty)).close();
    Cheap.opened(empty).close();
  }

  @Test
  void aStoreWhoseKeyFileIsALinkIsOfferedItsBackupAndTheLinkIsNotFollowed() throws Exception {
    BackedUp.close(Cheap.opened(folder), BackedUp.order());
    link(folder.resolve("store.keys"));
    // Of another store: were it followed, the words would open nothing
    var other = temporary.resolve("other");
    Cheap.create(other, "five white egrets").close();
    Files.write(elsewhere.resolve("letter"), Files.readAllBytes(other.resolve("store.keys")));
    var before = everything();

    try (var words = Cheap.words(Cheap.WORDS)) {
      var offer = BackupOffer.newest(folder, null, words, BackedUp.ZONE).orElseThrow();
      assertEquals(before, everything());

      Cheap.opened(offer.restoreBeside()).close();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"store.keys", "store.mv.db", "store.seal", "backup.manifest"})
  void aBackupWithALinkInItIsNotBroughtBack(String name) throws Exception {
    var backup = BackedUp.close(Cheap.opened(folder), BackedUp.order()).folder();
    link(backup.resolve(name));
    var before = everything();

    try (var words = Cheap.words(Cheap.WORDS)) {
      var found =
          assertInstanceOf(
              BackupOffer.Found.Refused.class, BackupOffer.of(backup, null, words, BackedUp.ZONE));
      assertEquals(refused(name), found.why());
    }
    assertEquals(before, everything());
    try (var vault = Cheap.opened(folder)) {
      assertFalse(vault.backups().all().getFirst().isUsable());
    }
  }

  @Test
  void aKeyFileToBringABackupBackWithIsNoLinkEither() throws Exception {
    var backup = BackedUp.close(Cheap.opened(folder), BackedUp.order()).folder();
    byte[] keys = Files.readAllBytes(folder.resolve("store.keys"));
    var letter = link(folder.resolve("store.keys")).toRealPath();

    try (var words = Cheap.words(Cheap.WORDS)) {
      var found =
          assertInstanceOf(
              BackupOffer.Found.Refused.class,
              BackupOffer.of(backup, folder, words, BackedUp.ZONE));
      assertEquals(refused("store.keys"), found.why());
    }
    assertArrayEquals(keys, Files.readAllBytes(letter));
    assertTrue(Files.exists(folder.resolve("store.keys"), LinkOption.NOFOLLOW_LINKS));
  }
}
