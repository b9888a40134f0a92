package org.maracdesk.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.zip.ZipInputStream;

/**
 * A whole copy of the database of an open store, beside it. Plain copying is no way: of a file that
 * is being written it may miss what was saved. And the database must not write to the drive with
 * the backups itself: one that stops answering would stop the store with it.
 *
 * @param attempt where it is, until it is closed
 * @param image the copy and its seal
 */
record LocalCopy(Attempts.Attempt attempt, BackupMaking.Image image) implements AutoCloseable {

  /** Makes one. */
  static LocalCopy of(StoreFolder store, Connection connection, BackupKeys keys)
      throws IOException, SQLException {
    var attempt = Attempts.atCopying(store).begin();
    var folder = attempt.folder();
    boolean made = false;
    try {
      var zip = folder.file(BackupFolder.ZIP);
      OwnerOnly.makeFile(zip);
      try (var backup = connection.prepareStatement("backup to ?")) {
        backup.setString(1, zip.toString());
        backup.execute();
      }
      var database = folder.file(BackupFolder.DATABASE);
      unpack(zip, database);
      var image =
          new BackupMaking.Image(database, seal(database, keys), Compaction.isDue(connection));
      // The copy alone is kept, and for as long as a slow drive may take
      Files.deleteIfExists(zip);
      made = true;
      return new LocalCopy(attempt, image);
    } finally {
      if (!made) {
        attempt.close();
      }
    }
  }

  /** Makes one of a store that has just been closed; nobody else may open it meanwhile. */
  static LocalCopy of(StoreFolder store, StoreDatabase.Closed closed) throws IOException {
    var attempt = Attempts.atCopying(store).begin();
    boolean made = false;
    try {
      var database = attempt.folder().file(BackupFolder.DATABASE);
      BackupFolder.copy(store.database(), database, () -> {});
      made = true;
      return new LocalCopy(
          attempt, new BackupMaking.Image(database, closed.seal(), closed.owing()));
    } finally {
      if (!made) {
        attempt.close();
      }
    }
  }

  private static void unpack(Path zip, Path database) throws IOException {
    try (var packed = new ZipInputStream(Files.newInputStream(zip))) {
      for (var entry = packed.getNextEntry(); entry != null; entry = packed.getNextEntry()) {
        if (entry.getName().endsWith(BackupFolder.DATABASE)) {
          BackupFolder.copy(packed, database, () -> {});
          return;
        }
      }
    }
    throw new BackupFault(BackupTrouble.NOT_WRITTEN);
  }

  private static byte[] seal(Path database, BackupKeys keys) throws IOException {
    var key = keys.sealKey();
    try {
      return FileSeal.of(database, key);
    } finally {
      Arrays.fill(key, (byte) 0);
    }
  }

  @Override
  public void close() {
    attempt.close();
  }
}
