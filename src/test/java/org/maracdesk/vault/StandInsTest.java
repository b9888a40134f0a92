package org.maracdesk.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The stick is in the drawer: there is a second copy all the same, and nobody takes it for more.
 */
class StandInsTest {

  @TempDir private Path temporary;
  private Path store;
  private Path stick;
  private Path drawer;
  private Path beside;
  private long changes = 5;

  @BeforeEach
  void chooseAStickAndPullIt() throws Exception {
    store = BackedUp.store(temporary.resolve("desk/store"));
    beside = store.resolveSibling("backups");
    stick = Files.createDirectories(temporary.resolve("stick"));
    drawer = temporary.resolve("drawer");
    var vault = Cheap.opened(store);
    vault.backups().choose(stick);
    BackedUp.close(vault, order(0));
    Files.move(stick, drawer);
  }

  /** So many days later. */
  private BackupOrder order(int days) {
    return new BackupOrder(
        BackedUp.at(BackedUp.NOW.plus(Duration.ofDays(days))), 12, 2 + changes, changes);
  }

  private BackupOutcome lock(int days) {
    return Cheap.opened(store).close(order(days));
  }

  private KeptBackup standIn(int days) {
    var outcome = assertInstanceOf(BackupOutcome.Beside.class, lock(days));
    assertEquals(BackupTrouble.PLACE_MISSING, outcome.why());
    return outcome.backup();
  }

  private BackupRecord record() {
    try (var vault = Cheap.opened(store)) {
      return vault.backups().record();
    }
  }

  @Test
  void oneIsMadeAndProvenBesideTheStoreAndThePlaceIsMissingAllTheSame() throws Exception {
    changes++;

    var made = standIn(1);

    assertEquals(beside, made.folder().getParent());
    assertEquals(KeptBackup.State.PROVEN, made.state());
    var record = record();
    assertEquals(BackupRecord.Last.PLACE_MISSING, record.last());
    assertEquals(BackedUp.NOW, record.proven(), "when one was last proven in the chosen place");
    assertEquals(new BackupRecord.Beside(made.made(), made.provenAt(), changes), record.beside());
    assertEquals(
        List.of(BackupRecord.Event.PROVEN, BackupRecord.Event.FAILED, BackupRecord.Event.PROVEN),
        record.toNote());
  }

  @Test
  void whereNothingHasChangedNoSecondOneIsMadeUnlessTheFirstIsGone() throws Exception {
    changes++;
    var made = standIn(1);

    assertEquals(BackupTrouble.PLACE_MISSING, BackedUp.trouble(lock(2)));
    assertEquals(List.of(made.name()), BackedUp.names(beside));
    assertNotNull(record().beside(), "what there is beside the store is still said");

    new BackupFolder(made.folder()).remove();
    standIn(3);
  }

  @Test
  void twoWeeksInTheDrawerAreKeptByTheSameRulesAsEver() throws Exception {
    for (int day = 1; day <= 14; day++) {
      changes++;
      standIn(day);
    }

    // Seven days, and before them the last of the week of 30 November and of November itself
    assertEquals(
        List.of(
            "marac-desk-2026-11-29-1640",
            "marac-desk-2026-11-30-1640",
            "marac-desk-2026-12-06-1640",
            "marac-desk-2026-12-07-1640",
            "marac-desk-2026-12-08-1640",
            "marac-desk-2026-12-09-1640",
            "marac-desk-2026-12-10-1640",
            "marac-desk-2026-12-11-1640",
            "marac-desk-2026-12-12-1640"),
        BackedUp.names(beside));
  }

  @Test
  void whenTheStickIsBackBackupsGoThereAndThoseBesideThinOutWithThem() throws Exception {
    changes++;
    standIn(1);
    Files.move(drawer, stick);

    for (int day : List.of(2, 9, 16, 23, 30, 31)) {
      changes++;
      var made = BackedUp.close(Cheap.opened(store), order(day));
      assertEquals(stick, made.folder().getParent());
      assertNull(record().beside());
      assertEquals(1, BackedUp.names(beside).size(), "among the latest seven days");
    }
    changes++;
    BackedUp.close(Cheap.opened(store), order(32));

    assertEquals(List.of(), BackedUp.names(beside), "by itself it would have stayed for ever");
  }

  @Test
  void allThereAreAreListedAndOneBesideIsBroughtBackAsAnyOther() throws Exception {
    changes++;
    var made = standIn(1);

    try (var vault = Cheap.opened(store)) {
      assertEquals(List.of(made), vault.backups().beside());
      Cheap.opened(vault.backups().restore(made, BackedUp.ZONE)).close();
    }
  }

  @Test
  void oneBesideThatIsProvenOnceMoreSaysNothingAboutTheChosenPlace() throws Exception {
    changes++;
    var made = standIn(1);
    var later = BackedUp.NOW.plus(Duration.ofDays(3));
    try (var vault = Cheap.opened(store)) {
      assertNull(vault.backups().prove(made, BackedUp.at(later)));
    }

    assertEquals(BackedUp.NOW, record().proven());
    assertEquals(new BackupRecord.Beside(made.made(), later, changes), record().beside());
  }

  @Test
  void whereAnotherPlaceIsChosenNothingWasMadeThereYet() throws Exception {
    assertEquals(BackedUp.NOW, record().made());

    try (var vault = Cheap.opened(store)) {
      vault.backups().choose(Files.createDirectories(temporary.resolve("another")));
    }

    assertNull(record().made());
    assertEquals(BackedUp.NOW, record().proven());
  }

  @Test
  void aDamagedStoreIsOfferedItWhileTheStickIsAway() throws Exception {
    changes++;
    var made = standIn(1);
    Files.write(store.resolve("store.mv.db"), new byte[5000]);

    try (var words = Cheap.words(Cheap.WORDS)) {
      var offer = BackupOffer.newest(store, null, words, BackedUp.ZONE).orElseThrow();
      assertEquals(made.name(), offer.backup().name());
      assertEquals(0, offer.missing().orElseThrow());
      Cheap.opened(offer.restoreBeside()).close();
    }
  }

  @Test
  void whereThatDoesNotWorkEitherItIsThePlaceThatIsSaid() throws Exception {
    Files.writeString(beside, "Dear all");

    assertEquals(BackupTrouble.PLACE_MISSING, BackedUp.trouble(lock(1)));
    assertNull(record().beside());
  }

  @Test
  void aKeyFileThatIsDamagedIsNoFaultOfThePlace() throws Exception {
    Files.move(drawer, stick);
    var vault = Cheap.opened(store);
    Files.writeString(store.resolve("store.keys"), "marac-desk-keys/1\nno more\n");

    assertEquals(BackupTrouble.KEYS_DAMAGED, BackedUp.trouble(vault.close(order(1))));
  }
}
