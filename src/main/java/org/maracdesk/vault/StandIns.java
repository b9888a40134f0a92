package org.maracdesk.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Backups beside the store for as long as the place that was chosen cannot be used. They help when
 * the store is damaged, and not when the computer is lost; so they never count as backups in the
 * chosen place.
 *
 * @param store whose
 * @param keys the keys of its backups
 */
record StandIns(StoreFolder store, BackupKeys keys) {

  /** Where they are; null where no other place was chosen. */
  @Nullable Path place(BackupPlace chosen) {
    var beside = BackupPlace.beside(store).path();
    return chosen.chosen() && !chosen.path().equals(beside) ? beside : null;
  }

  /**
   * Whether one has to be made: not where nothing has changed since the last, and that is there.
   */
  boolean isWanted(BackupPlace chosen, BackupOrder order, BackupRecord record) {
    var last = record.beside();
    return place(chosen) != null
        && (last == null || last.changes() != order.changes() || !isThere(last));
  }

  private boolean isThere(BackupRecord.Beside last) {
    try {
      for (var folder : BackupFolder.in(BackupPlace.beside(store).path())) {
        var said = folder.unchecked();
        if (said != null && said.made().equals(last.made())) {
          return true;
        }
      }
      return false;
    } catch (IOException notReadable) {
      return false;
    }
  }

  /** All there are, with those from before a place was chosen; the newest first. */
  List<KeptBackup> all(BackupPlace chosen, Patience.Pulse pulse) throws IOException {
    var beside = place(chosen);
    return beside == null || !Files.isDirectory(beside)
        ? List.of()
        : Backups.list(beside, keys, pulse);
  }
}
