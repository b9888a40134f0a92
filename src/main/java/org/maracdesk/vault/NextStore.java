package org.maracdesk.vault;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
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
    OwnerOnly.makeFolder(site().path());
  }

  /** Throws away what was made, unless it is decided. */
  void discard() throws IOException {
    remove(site());
  }

  /** The same where something else matters more; the next opening removes what stays. */
  void discardIfPossible() {
    try {
      discard();
    } catch (IOException nextTime) {
      // Nobody takes it for the store
    }
  }

  /** From now on this is the store. */
  void decide() throws IOException {
    WholeFile.forceFolder(site().path());
    Files.move(site().path(), decided().path(), StandardCopyOption.ATOMIC_MOVE);
    WholeFile.forceFolder(store.path());
  }

  /** Whether it is decided, and not all in its place yet. */
  boolean isDecided() {
    return Files.isDirectory(decided().path(), LinkOption.NOFOLLOW_LINKS);
  }

  /** What of a decided store is no file by itself, as {@link StoreFolder#astray}. */
  @Nullable Path astray() throws IOException {
    return isDecided() ? decided().astray() : null;
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
    try {
      Files.deleteIfExists(folder.path());
    } catch (DirectoryNotEmptyException somebodyPutSomethingThere) {
      // It is not ours to remove.
    }
  }
}
