package org.maracdesk.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A store with its tables brought up to date. That takes many steps, and a power cut after any of
 * them would leave a store that neither version of the program knows; so they are taken on a copy,
 * which is compared with the store first, and closed, sealed and opened once more before it may
 * take the store's place ({@link NextStore}).
 *
 * @param store the open store
 * @param database of it, in which nobody may write meanwhile
 * @param keys what opens the copy, under the same data key
 */
record StoreUpgrade(StoreFolder store, StoreDatabase database, BackupKeys keys) {

  /**
   * Makes the store as it is to be.
   *
   * @param record what it is to know about its backups
   * @throws IOException when the copy could not be made, or does not open
   * @throws SQLException when a step could not be taken; the store has not changed in any case
   */
  NextStore prepare(BackupRecord record, Upgrading upgrading) throws IOException, SQLException {
    var next = new NextStore(store);
    boolean prepared = false;
    next.begin();
    try {
      var before = copy(next.site());
      WholeFile.create(next.site().backups(), record.file(keys));
      in(next.site(), copy -> compare(before, copy));
      in(next.site(), upgrading::run);
      // As it will be opened: from its file alone, through the guard that keeps others out
      in(next.site(), _ -> {});
      prepared = true;
      return next;
    } finally {
      if (!prepared) {
        next.discardIfPossible();
      }
    }
  }

  /** Copies it, and says what stands in what was copied. */
  private List<TableSum> copy(StoreFolder site) throws IOException, SQLException {
    try (var connection = database.connect()) {
      var sums = TableSum.of(connection, () -> {});
      try (var copy = LocalCopy.of(store, connection, keys)) {
        Files.move(copy.image().database(), site.database(), StandardCopyOption.ATOMIC_MOVE);
      }
      return sums;
    }
  }

  /** What is brought up to date is what was there, or nothing is. */
  private static void compare(List<TableSum> before, Connection copy)
      throws SQLException, IOException {
    if (!TableSum.of(copy, () -> {}).equals(before)) {
      throw new IOException("the copy is not as the store is");
    }
  }

  /** What is done to the copy while it is open. */
  private interface Step {
    void take(Connection copy) throws SQLException, IOException;
  }

  private void in(StoreFolder site, Step work) throws IOException, SQLException {
    if (!(StoreDatabase.open(site, keys.sealKey(), keys.password())
        instanceof StoreDatabase.Attempt.Open(var copy))) {
      throw new IOException("the copy does not open");
    }
    var sealed = new AtomicBoolean();
    try {
      try (Connection connection = copy.connect()) {
        work.take(connection);
        connection.commit();
      }
    } finally {
      copy.close(_ -> sealed.set(true));
    }
    if (!sealed.get()) {
      throw new IOException("the copy could not be closed");
    }
  }
}
