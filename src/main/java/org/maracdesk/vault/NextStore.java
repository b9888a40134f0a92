package org.maracdesk.vault;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A store as it is to be from now on, made in a folder inside the one it takes the place of. Until
 * {@link #decide} the old one counts, and what was made is thrown away; from then on the new one
 * does, and whoever opens the store next finishes what was begun. Deciding is the renaming of one
 * folder, which a power cut leaves done or not done.
 *
 * @param store the one it takes the place of
 */
record NextStore(StoreFolder store) {

  /** Where it is made. */
  StoreFolder site() {
    return new StoreFolder(store.path().resolve("store.renewing"));
  }

  private StoreFolder decided() {
    return new StoreFolder(store.path().resolve("store.renewed"));
  }

  /** Begins with an empty folder; what an earlier attempt has left goes. */
  void begin() throws IOException {
    discard();
    if (Files.isDirectory(site().path(), LinkOption.NOFOLLOW_LINKS)) {
      // Somebody put something there, which is not ours to remove and in nobody's way
      OwnerOnly.close(site().path());
    } else {
      OwnerOnly.makeFolder(site().path());
    }
  }

  /** Throws away what was made, unless it is decided. */
  void discard() throws IOException {
    remove(site());
    if (!isDecided()) {
      removeFolder(decided());
    }
  }

  /** The same where something else matters more; the next opening removes what stays. */
  void discardIfPossible() {
    try {
      discard();
    } catch (IOException nextTime) {
      // Nobody takes it for the store
    }
  }

  /**
   * From now on this is the store.
   *
   * @return whether it is; otherwise the old one stays
   */
  boolean decide() {
    try {
      WholeFile.forceFolder(site().path());
      setAside();
      Files.move(site().path(), decided().path(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException notMoved) {
      return isDecided() && Files.notExists(site().path(), LinkOption.NOFOLLOW_LINKS);
    }
    WholeFile.forceFolder(store.path());
    return true;
  }

  /** What somebody else has put where the decided one was before is kept, elsewhere. */
  private void setAside() throws IOException {
    if (isThere() && !isDecided()) {
      var aside = BackupName.free(store.path(), decided().path().getFileName() + "-left");
      Files.move(decided().path(), aside, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private boolean isThere() {
    return Files.isDirectory(decided().path(), LinkOption.NOFOLLOW_LINKS);
  }

  /** Whether it is decided, and not all in its place yet. */
  boolean isDecided() {
    return isThere()
        && Stream.concat(
                decided().files().stream(), Stream.of(decided().path().resolve(FailedTries.NAME)))
            .anyMatch(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS));
  }

  /** What of a decided store is no file by itself, as {@link StoreFolder#astray}. */
  @Nullable Path astray() throws IOException {
    return isThere() ? decided().astray() : null;
  }

  /**
   * Puts a decided store in the place of the old one, once or as often as it takes.
   *
   * @return whether all is in its place; otherwise somebody else has the store in hand
   */
  boolean finish() throws IOException {
    if (!isDecided()) {
      return true;
    }
    try (var seal = FileSeal.take(store)) {
      if (seal == null) {
        return false;
      }
      // The key file last: where it is missing in there, the database is in its place already
      move(decided().database(), store.database());
      move(decided().backups(), store.backups());
      move(decided().path().resolve(FailedTries.NAME), store.path().resolve(FailedTries.NAME));
      if (Files.exists(decided().seal())) {
        seal.putAgain(Files.readAllBytes(decided().seal()));
      }
      move(decided().keys(), store.keys());
      WholeFile.forceFolder(store.path());
      remove(decided());
      WholeFile.forceFolder(store.path());
      return true;
    }
  }

  private static void move(Path from, Path to) throws IOException {
    if (Files.exists(from)) {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void remove(StoreFolder folder) throws IOException {
    if (!Files.isDirectory(folder.path(), LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    for (var file : folder.files()) {
      Files.deleteIfExists(file);
    }
    for (var name :
        List.of(
            FailedTries.NAME,
            FailedTries.NAME + ".new",
            "temp.db",
            "store.keys.old",
            "store.mv.db.tempFile")) {
      Files.deleteIfExists(folder.path().resolve(name));
    }
    removeFolder(folder);
  }

  private static void removeFolder(StoreFolder folder) throws IOException {
    if (!Files.isDirectory(folder.path(), LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    for (var name : BackupFolder.LITTER) {
      Files.deleteIfExists(folder.path().resolve(name));
    }
    try {
      Files.deleteIfExists(folder.path());
    } catch (DirectoryNotEmptyException somebodyPutSomethingThere) {
      // It is not ours to remove.
    }
  }
}
