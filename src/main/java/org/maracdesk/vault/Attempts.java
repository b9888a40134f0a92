package org.maracdesk.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/**
 * Folders for attempts that may be cut off. Each has a name of its own: one that cannot be removed,
 * because something else lies in it, is in nobody's way, and an attempt that nobody waits for any
 * more may wake up and find nothing of the next one's.
 *
 * @param place the folder they are in
 * @param start how their names begin
 * @param ours whether nothing else is kept in that folder
 */
record Attempts(Path place, String start, boolean ours) {

  /** Whole copies of an open store's database, beside it. */
  static Attempts atCopying(StoreFolder store) {
    return new Attempts(store.path().resolve("store.copy"), "", true);
  }

  /** Copies of backups that are opened, on the store's own drive. */
  static Attempts atProving(StoreFolder store) {
    return new Attempts(store.path().resolve("store.proof"), "", true);
  }

  /** Backups of a store until they are whole; none is ever taken for a backup. */
  static Attempts atBackups(Path place, UUID store) {
    return new Attempts(place, BackupName.unfinished(store), false);
  }

  /** An empty folder for the next attempt; what earlier ones left behind goes, where it can. */
  BackupFolder begin() throws IOException {
    clear();
    if (ours && !Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
      OwnerOnly.makeFolder(place);
    }
    return new BackupFolder(Files.createTempDirectory(place, start + "-"));
  }

  /** Where a backup goes on its way out. */
  Path goneAs(String name) throws IOException {
    return BackupName.free(place, start + "-" + name);
  }

  /** An attempt is over. */
  void end(BackupFolder attempt) {
    attempt.removeIfPossible();
    if (ours) {
      new BackupFolder(place).removeIfPossible();
    }
  }

  /** Removes what earlier attempts left behind, as far as it is ours and can be removed. */
  void clear() {
    for (var left : left()) {
      new BackupFolder(left).removeIfPossible();
    }
    if (ours) {
      new BackupFolder(place).removeIfPossible();
    }
  }

  private List<Path> left() {
    // A link in the store may lead to where backups are kept, and none of those was cut off
    boolean there =
        ours ? Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS) : Files.isDirectory(place);
    if (!there) {
      return List.of();
    }
    try (var found = Files.list(place)) {
      return found.filter(each -> each.getFileName().toString().startsWith(start)).toList();
    } catch (IOException | UncheckedIOException nextTime) {
      return List.of();
    }
  }
}
