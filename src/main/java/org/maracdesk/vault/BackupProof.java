package org.maracdesk.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.maracdesk.vault.BackupManifest.FileSum;
import org.maracdesk.vault.Patience.Pulse;
import org.maracdesk.wording.ExplainedException;

/**
 * Proves a backup by bringing it back into a private folder: every file is compared with what the
 * sealed manifest says of it, and only then is the copy opened, through the same guard as any
 * store, and every table in it counted and summed up, and its key file is one that opens it. The
 * backup itself is never opened, for opening a database changes it.
 *
 * @param attempts the folders for the copy; each is made, and removed afterwards
 */
record BackupProof(Attempts attempts) {

  private static final long ROOM_TO_SPARE = 32L << 20;

  /** The private folder of a store, on its own drive. */
  static BackupProof in(StoreFolder store) {
    return new BackupProof(Attempts.atProving(store));
  }

  /**
   * Proves a backup.
   *
   * @return whether that was possible here: there may be no room for the copy
   * @throws BackupFault when the backup is not what its manifest says
   * @throws IOException when the backup cannot be read
   */
  boolean prove(BackupFolder backup, BackupManifest manifest, BackupKeys keys, Pulse pulse)
      throws IOException {
    BackupFolder copy;
    try {
      copy = attempts.begin();
    } catch (IOException noPlaceForIt) {
      return false;
    }
    try {
      if (!hasRoom(copy.path(), manifest.bytes())) {
        return false;
      }
      for (var file : manifest.files()) {
        compare(file, BackupFolder.copy(backup.file(file.name()), copy.file(file.name()), pulse));
      }
      compare(manifest, StoreFolder.of(copy.path()), keys, pulse);
      return true;
    } catch (BackupFolder.TargetFault | ExplainedException noRoomForIt) {
      return false;
    } finally {
      attempts.end(copy);
    }
  }

  private static boolean hasRoom(Path scratch, long bytes) {
    try {
      return Files.getFileStore(scratch).getUsableSpace() >= bytes + ROOM_TO_SPARE;
    } catch (IOException notKnown) {
      return false;
    }
  }

  static void compare(FileSum expected, FileSum found) throws BackupFault {
    if (!expected.equals(found)) {
      throw new BackupFault(BackupTrouble.DIFFERENT);
    }
  }

  private static void compare(
      BackupManifest manifest, StoreFolder copy, BackupKeys keys, Pulse pulse) throws IOException {
    pulse.beat();
    if (!(KeyFile.read(copy) instanceof VaultHeader.Reading.Read(var header))
        || !header.isSealedBy(keys)) {
      throw new BackupFault(BackupTrouble.KEYS_DAMAGED);
    }
    switch (open(copy, keys)) {
      case StoreDatabase.Attempt.Refused _ -> throw new BackupFault(BackupTrouble.DIFFERENT);
      case StoreDatabase.Attempt.Open(var database) -> {
        try (database;
            var connection = database.connect()) {
          // Earlier backups counted a table that is struck out while the store closes
          var lasting = manifest.tables().stream().filter(TableSum::isLasting).toList();
          if (!lasting.equals(TableSum.of(connection, pulse))) {
            throw new BackupFault(BackupTrouble.DIFFERENT);
          }
          if (!database.knownKeys().admits(header)) {
            throw new BackupFault(BackupTrouble.KEYS_DAMAGED);
          }
        } catch (SQLException e) {
          throw new BackupFault(BackupTrouble.DIFFERENT, StoreFault.of(e));
        }
      }
    }
  }

  /** What fails here fails in the copy, which says nothing about the backup. */
  private static StoreDatabase.Attempt open(StoreFolder copy, BackupKeys keys)
      throws BackupFolder.TargetFault {
    try {
      return StoreDatabase.open(copy, keys.sealKey(), keys.password());
    } catch (IOException e) {
      throw new BackupFolder.TargetFault(e);
    }
  }
}
