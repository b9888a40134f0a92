package org.maracdesk.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupPlaceTest {

  /** A folder of Linux in which nobody can make anything, not even root. */
  private static final Path REFUSING = Path.of("/sys");

  @TempDir private Path folder;

  @Test
  void theFolderBesideTheStoreIsMadeWhenItIsNeeded() throws Exception {
    var place = new BackupPlace(folder.resolve("backups"), false);

    place.ready(1000);

    assertTrue(Files.isDirectory(place.path()));
  }

  @Test
  void aPlaceThatWasChosenIsNeverMade() {
    var place = new BackupPlace(folder.resolve("stick"), true);

    assertEquals(BackupTrouble.PLACE_MISSING, trouble(place, 1000));
    assertFalse(Files.exists(place.path()));
  }

  @Test
  void aChosenPlaceWithoutItsSignIsAnotherDrive() throws Exception {
    var place = new BackupPlace(folder, true);
    assertEquals(BackupTrouble.PLACE_MISSING, trouble(place, 0));

    Files.writeString(folder.resolve(BackupPlace.SIGN), "");

    place.ready(0);
  }

  @Test
  void aDriveWithoutRoomIsSaidBeforeAnythingIsWritten() throws Exception {
    assertEquals(
        BackupTrouble.NO_ROOM, trouble(new BackupPlace(folder, false), Long.MAX_VALUE - 1));
    assertEquals(List.of(), BackedUp.names(folder));
  }

  @Test
  void aFileIsNoPlace() throws Exception {
    var file = Files.writeString(folder.resolve("backups"), "Dear all");

    assertEquals(BackupTrouble.PLACE_NOT_A_FOLDER, trouble(new BackupPlace(file, false), 0));
  }

  @Test
  void whatWentWrongIsToldByWhatIsThereAfterwards() throws Exception {
    var place = new BackupPlace(folder, true);
    assertEquals(
        BackupTrouble.PLACE_MISSING,
        place.fault(new NoSuchFileException("pulled while it was written")).trouble());

    Files.writeString(folder.resolve(BackupPlace.SIGN), "");
    assertEquals(
        BackupTrouble.PLACE_READ_ONLY, place.fault(new AccessDeniedException("here")).trouble());
    assertEquals(
        BackupTrouble.PLACE_READ_ONLY,
        place.fault(new BackupFolder.TargetFault(new AccessDeniedException("here"))).trouble());
    assertEquals(BackupTrouble.NOT_WRITTEN, place.fault(new IOException("input/output")).trouble());
    assertEquals(
        BackupTrouble.DIFFERENT, place.fault(new BackupFault(BackupTrouble.DIFFERENT)).trouble());
  }

  @Test
  void aFolderThatRefusesWritingIsSaidAndNothingOfABackupIsThere() throws Exception {
    assumeTrue(Files.isDirectory(REFUSING));
    var store = BackedUp.store(folder.resolve("store"));
    try (var key = DataKey.random(new SecureRandom());
        var keys = new BackupKeys(UUID.randomUUID(), 1, key)) {
      var making =
          new BackupMaking(
              StoreFolder.of(store),
              keys,
              new BackupPlace(REFUSING, false),
              BackedUp.order(),
              null);
      var image = new BackupMaking.Image(store.resolve("store.mv.db"), new byte[10], false);

      var failed = assertThrows(BackupFault.class, () -> making.make(image, List.of(), () -> {}));

      assertTrue(
          Set.of(BackupTrouble.PLACE_READ_ONLY, BackupTrouble.NOT_WRITTEN, BackupTrouble.NO_ROOM)
              .contains(failed.trouble()),
          failed.getMessage());
    }
  }

  private static BackupTrouble trouble(BackupPlace place, long bytes) {
    return assertThrows(BackupFault.class, () -> place.ready(bytes)).trouble();
  }
}
