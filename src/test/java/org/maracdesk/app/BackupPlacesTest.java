package org.maracdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.domain.audit.Actor;
import org.maracdesk.exchange.AreaJson;
import org.maracdesk.journeys.OpenVault;
import org.maracdesk.journeys.Session;
import org.maracdesk.testing.HandClock;
import org.maracdesk.testing.SampleSession;
import org.maracdesk.testing.StoreFiles;
import org.maracdesk.vault.Opening;
import org.maracdesk.vault.Passphrase;
import org.maracdesk.vault.Vault;
import org.maracdesk.wording.Words;

/** Stores and their backups are lost, on real ones, with the real file of where backups go. */
class BackupPlacesTest {

  private final HandClock clock = new HandClock();
  private final OpenVault door =
      new OpenVault(clock, new SecureRandom(), SampleSession.CHEAP, Words.english());

  @TempDir private Path folder;
  private Path store;
  private Path stick;
  private SettingsFile settings;
  private BackupPlaces places;
  private StoreDoor shut;
  private Session left;

  /** A store whose backups go to a stick, and have gone there once. */
  @BeforeEach
  void make() throws Exception {
    store = folder.resolve("desk/store");
    stick = Files.createDirectories(folder.resolve("stick/backups"));
    settings = new SettingsFile(folder.resolve("settings/settings.properties"));
    places = BackupPlaces.beside(settings);
    shut = new StoreDoor(clock, new SecureRandom(), places, folder.resolve("home"));
    try (var words = SampleSession.passphrase()) {
      door.create(store, words, AreaJson.unnamed(), new Actor("Coordinator")).close();
    }
    var session = assertInstanceOf(OpenVault.Entry.Open.class, arrive().entry()).session();
    session.keepBackups().choose(stick);
    session.lock(Session.Locked.BY_HAND);
  }

  @AfterEach
  void close() {
    if (left != null) {
      left.close();
    }
  }

  private Arrival.Entered arrive() {
    return assertInstanceOf(Arrival.Entered.class, arrival());
  }

  private Arrival arrival() {
    return Arrival.in(opened(), door, places, clock.getZone());
  }

  private Vault opened() {
    try (var words = SampleSession.passphrase()) {
      return assertInstanceOf(Opening.Opened.class, Vault.open(store, words)).vault();
    }
  }

  private void enterAndLeave() {
    var entry = arrive().entry();
    assertInstanceOf(OpenVault.Entry.Open.class, entry).session().close();
  }

  @Test
  void whereBackupsGoIsRememberedAtTheUnlockAndOutlivesTheStore() throws Exception {
    assertEquals(Optional.empty(), places.of(store), "not entered since it was chosen");

    enterAndLeave();
    StoreFiles.remove(store.getParent());

    assertEquals(Optional.of(stick), BackupPlaces.beside(settings).of(store));
    try (var words = SampleSession.passphrase()) {
      var offer = shut.rescue(store, words).orElseThrow();
      var restored = offer.restoreBeside();
      assertInstanceOf(Opening.Opened.class, Vault.open(restored, words)).vault().close();
    }
    assertEquals(Optional.of(stick), shut.placeOf(store));
    StoreFiles.remove(stick);
    assertEquals(Optional.empty(), shut.placeOf(store), "the stick is in the drawer");
  }

  @Test
  void thatFileHoldsTwoPathsAndNobodysName() throws Exception {
    enterAndLeave();

    var written = Files.readString(folder.resolve("settings/backup-places.properties"));

    assertTrue(written.contains(stick.getFileName().toString()));
    assertEquals(1, written.lines().filter(line -> !line.startsWith("#")).count());
  }

  @Test
  void aFileThatCannotBeReadFindsNothingAndKeepsNobodyOut() throws Exception {
    Files.createDirectories(folder.resolve("settings/backup-places.properties"));

    assertEquals(Optional.empty(), places.of(store));
    enterAndLeave();
  }

  @Test
  void aStoreThatTurnsOutUnreadableOnceInsideIsOfferedItsBackupWithoutTheWordsOnceMore()
      throws Exception {
    try (var vault = opened();
        var connection = vault.connect();
        var statement = connection.createStatement()) {
      statement.execute("drop table audit_entry cascade");
      connection.commit();
    }

    var failed = assertInstanceOf(Arrival.Failed.class, arrival());

    var restored = failed.offer().orElseThrow().restoreBeside();
    try (var words = SampleSession.passphrase()) {
      assertInstanceOf(Opening.Opened.class, Vault.open(store, words)).vault().close();
      store = restored;
    }
    enterAndLeave();
  }

  @Test
  void onAnotherComputerAStickAndThePassphraseAreEnough() throws Exception {
    StoreFiles.remove(store.getParent());
    Files.createDirectories(folder.resolve("home/Documents"));
    var elsewhere =
        new StoreDoor(
            clock,
            new SecureRandom(),
            BackupPlaces.beside(new SettingsFile(folder.resolve("other/settings.properties"))),
            folder.resolve("home"));

    var backup = elsewhere.backups(stick.getParent()).backups().getFirst();
    var target = elsewhere.freeFor(backup, null);

    assertEquals(folder.resolve("home/Documents/marac-restored-2026-11-26-1402"), target);
    try (var wrong = Passphrase.of("not these words at all".toCharArray());
        var right = SampleSession.passphrase()) {
      assertEquals(
          new Opening.WrongPassphrase(), elsewhere.bringBack(backup.folder(), target, wrong));
      assertFalse(Files.exists(target));
      var vault =
          assertInstanceOf(
                  Opening.Opened.class, elsewhere.bringBack(backup.folder(), target, right))
              .vault();
      var entry = assertInstanceOf(OpenVault.Entry.Open.class, door.enter(vault));
      left = entry.session();
    }
    assertTrue(left.remark().orElseThrow().key().startsWith("backup.this-is-restored"));
    assertTrue(Files.isDirectory(backup.folder()), "the backup stays");
  }

  @Test
  void besideTheStoreThatWasOpenLastWhereItsDriveIsThere() {
    var backup = shut.backups(stick).backups().getFirst();

    assertEquals(
        folder.resolve("desk/store-restored-2026-11-26-1402"), shut.freeFor(backup, store));
    assertEquals(
        folder.resolve("home/marac-restored-2026-11-26-1402"),
        shut.freeFor(backup, folder.resolve("drawer/stick/store")));
  }
}
