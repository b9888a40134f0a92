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
 * @param attempts where such copies are made
 * @param folder where this one is, until it is closed
 * @param image the copy and its seal
 */
record LocalCopy(Attempts attempts, BackupFolder folder, BackupMaking.Image image)
    implements AutoCloseable {

  /** Makes one. */
  static LocalCopy of(StoreFolder store, Connection connection, BackupKeys keys)
      throws IOException, SQLException {
    var attempts = Attempts.atCopying(store);
    var folder = attempts.begin();
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
      var copy = new LocalCopy(attempts, folder, image);
      made = true;
      return copy;
    } finally {
      if (!made) {
        attempts.end(folder);
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
    attempts.end(folder);
  }
}
