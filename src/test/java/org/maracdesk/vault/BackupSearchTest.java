package org.maracdesk.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.testing.StoreFiles;
import org.maracdesk.wording.ExplainedException;

/** What can be found on a stick by somebody who has neither the store nor its words yet. */
class BackupSearchTest {

  private static final LocalDateTime YESTERDAY = LocalDateTime.of(2026, 11, 27, 16, 40);
  private static final LocalDateTime TODAY = LocalDateTime.of(2026, 11, 28, 16, 40);

  @TempDir private Path temporary;
  private Path store;
  private Path place;

  @BeforeEach
  void makeTwoBackups() throws Exception {
    store = BackedUp.store(temporary.resolve("desk/store"));
    BackedUp.close(Cheap.opened(store), BackedUp.order(BackedUp.NOW.minus(Duration.ofDays(1))));
    BackedUp.close(Cheap.opened(store), BackedUp.order());
    place = store.resolveSibling("backups");
  }

  private static BackupSearch.Found found(Path where) {
    return BackupSearch.in(where, BackedUp.ZONE);
  }

  private static List<LocalDateTime> days(Path where) {
    return found(where).backups().stream().map(FoundBackup::made).toList();
  }

  @Test
  void theBackupsOfAPlaceAreToldWithoutAnyWordsTheNewestFirst() throws Exception {
    var before = BackedUp.contents(place);

    var backups = found(place).backups();

    assertEquals(List.of(TODAY, YESTERDAY), backups.stream().map(FoundBackup::made).toList());
    var newest = backups.getFirst();
    assertEquals(Optional.of(TODAY), newest.proven());
    assertEquals(7, newest.entries());
    assertTrue(newest.bytes() > 10_000);
    assertEquals(1, newest.holders().size());
    assertEquals(before, BackedUp.contents(place), "nothing is written there");
  }

  @Test
  void theRootOfAStickAndTheFolderOfOneBackupAreAsGoodAChoice() throws Exception {
    Files.createDirectories(place.resolveSibling("System Volume Information"));
    Files.writeString(place.resolveSibling("letter.txt"), "Dear all");

    assertEquals(List.of(TODAY, YESTERDAY), days(place.getParent()));
    assertEquals(List.of(YESTERDAY), days(place.resolve("marac-desk-2026-11-27-1640")));
  }

  @Test
  void oneThatWasGivenAnotherNameIsFoundAndOneThatIsHalfDoneIsNot() throws Exception {
    Files.move(place.resolve("marac-desk-2026-11-27-1640"), place.resolve("the old one"));
    StoreFiles.copy(place.resolve("the old one"), place.resolve(".marac-desk-unfinished-1"));

    assertEquals(List.of(TODAY, YESTERDAY), days(place));
  }

  @Test
  void oneThatIsProvenComesBeforeALaterOneThatIsNot() throws Exception {
    Files.writeString(store.resolve("store.proof"), "in the way");
    var order = BackedUp.order(BackedUp.NOW.plus(Duration.ofDays(1)));
    BackedUp.close(Cheap.opened(store), order);

    assertEquals(List.of(TODAY, YESTERDAY, TODAY.plusDays(1)), days(place));
  }

  @Test
  void oneWithoutItsKeyFileIsToldAndOneThatSaysNothingIsPassedOver() throws Exception {
    Files.delete(place.resolve("marac-desk-2026-11-28-1640/store.keys"));
    Files.writeString(place.resolve("marac-desk-2026-11-27-1640/backup.manifest"), "Dear all");

    assertEquals(List.of(TODAY), days(place));
    assertEquals(List.of(), found(place).backups().getFirst().holders());
  }

  @Test
  void thoseOfALaterVersionAreSaidToBeSo() throws Exception {
    for (var folder : BackupFolder.in(place)) {
      var text = Files.readString(folder.manifest());
      Files.writeString(folder.manifest(), text.replace("backup/1", "backup/2"));
    }

    assertEquals(new BackupSearch.Found(List.of(), true), found(place));
  }

  @Test
  void whereThereIsNothingNothingIsFoundAndWhatIsNoFolderIsSaid() throws Exception {
    var empty = Files.createDirectories(temporary.resolve("empty"));

    assertEquals(new BackupSearch.Found(List.of(), false), found(empty));
    var gone = temporary.resolve("gone");
    assertEquals(
        "unlock.return.unreadable",
        assertThrows(ExplainedException.class, () -> found(gone)).wording().key());
  }

  @Test
  void aStoreIsNotTakenForBackupsAndBackupsAreNotForAStore() throws Exception {
    StoreFiles.copy(place.resolve("marac-desk-2026-11-28-1640"), store.resolve("a copy"));

    assertFalse(BackupSearch.isPlace(store));
    assertFalse(BackupSearch.isPlace(temporary));
    assertFalse(BackupSearch.isPlace(temporary.resolve("gone")));
    assertTrue(BackupSearch.isPlace(place));
    assertTrue(BackupSearch.isPlace(place.resolve("marac-desk-2026-11-28-1640")));
  }

  @Test
  void theStoreThatIsBroughtBackGetsAFolderOfItsOwnWhereverSomebodyPoints() throws Exception {
    var backup = found(place).backups().getFirst();
    var name = "restored-2026-11-28-1640";
    var empty = Files.createDirectories(temporary.resolve("empty"));

    assertEquals(empty, backup.freeAt(empty));
    assertEquals(empty.resolve("new"), backup.freeAt(empty.resolve("new")));
    assertEquals(empty.resolve("marac-" + name), backup.freeIn(empty));
    assertEquals(
        temporary.resolve("marac-" + name), backup.freeAt(temporary), "something is in there");
    assertEquals(store.resolveSibling("store-" + name), backup.freeAt(store), "never in a store");
    assertEquals(
        place.resolve(backup.folder().getFileName() + "-" + name), backup.freeAt(backup.folder()));
    Files.createDirectories(store.resolveSibling("store-" + name));
    assertEquals(store.resolveSibling("store-" + name + "-2"), backup.freeBeside(store));
    assertThrows(ExplainedException.class, () -> backup.freeBeside(temporary.getRoot()));
  }
}
