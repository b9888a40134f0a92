package org.maracdesk.vault;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maracdesk.wording.ExplainedException;

/**
 * The backup of a store that is being closed: what stands in it is summed up while that can still
 * be read, and its file is copied once it is closed, before anybody else can open it.
 *
 * @param backups those of the store
 * @param order what is known about it
 * @param tables what stands in it; null where it cannot be read any more
 */
record ClosingBackup(Backups backups, BackupOrder order, @Nullable List<TableSum> tables) {

  /** Begins while the store is open. */
  static ClosingBackup begin(Backups backups, BackupOrder order) {
    backups.begin(order);
    return new ClosingBackup(backups, order, tables(backups));
  }

  private static @Nullable List<TableSum> tables(Backups backups) {
    try (var connection = backups.connect()) {
      return TableSum.of(connection, () -> {});
    } catch (SQLException | IOException | ExplainedException storeStopped) {
      return null;
    }
  }

  /** What is left to make of a store that was closed before it could be asked for one. */
  static LeftBackup tooLate(Backups backups, BackupOrder order) {
    return LeftBackup.over(backups, BackupPlace.beside(backups.store()), order, Backups.STOPPED);
  }

  /** Makes it of the store that has just been closed. */
  BackupOutcome made(StoreDatabase.Closed closed) {
    return tables == null
        ? Backups.STOPPED
        : backups.make(
            backups.placed(),
            order,
            tables,
            new BackupMaking.Image(backups.store().database(), closed.seal(), closed.owing()));
  }

  /**
   * Takes what it is made from of the store that has just been closed. Where there is no room for a
   * copy beside it, the backup is made at once.
   */
  LeftBackup left(StoreDatabase.Closed closed) {
    if (tables == null) {
      return stopped();
    }
    var own = backups.withOwnKeys();
    var place = backups.placed();
    try {
      return LeftBackup.of(own, place, order, tables, LocalCopy.of(backups.store(), closed));
    } catch (IOException noRoomForTheCopy) {
      return LeftBackup.over(own, place, order, made(closed));
    }
  }

  /** What is left to make of a store that could not be closed in the ordinary way. */
  LeftBackup stopped() {
    return LeftBackup.over(backups.withOwnKeys(), backups.placed(), order, Backups.STOPPED);
  }
}
