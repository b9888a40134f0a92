package org.maracdesk.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the backups of each store go that was open here, in a file of this user's settings: the
 * store's own note of it is lost with the store. Only places that were chosen stand in it, and
 * nothing about a person. A file that cannot be read or written finds nothing, and hinders nobody.
 */
final class BackupPlaces {

  private final SettingsFile file;

  private BackupPlaces(SettingsFile file) {
    this.file = file;
  }

  /** In a file of its own beside the settings. */
  static BackupPlaces beside(SettingsFile settings) {
    return new BackupPlaces(settings.beside("backup-places.properties"));
  }

  /** Where the backups of the store in a folder went, if somebody had chosen a place. */
  synchronized Optional<Path> of(Path store) {
    try {
      return Optional.ofNullable(file.read().getProperty(key(store))).map(Path::of);
    } catch (InvalidPathException notOfThisComputer) {
      return Optional.empty();
    }
  }

  /** From now on they go there. */
  synchronized void keep(Path store, Path place) {
    var written = file.read();
    if (!place.toString().equals(written.setProperty(key(store), place.toString()))) {
      file.write(written);
    }
  }

  private static String key(Path store) {
    return store.toAbsolutePath().normalize().toString();
  }
}
