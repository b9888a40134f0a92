package org.maracdesk.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/**
 * The folder that backups go to.
 *
 * @param path where
 * @param chosen whether somebody chose it; otherwise it is beside the store
 */
record BackupPlace(Path path, boolean chosen) {

  /**
   * The sign by which a chosen place is known again: under the same drive letter there may be
   * another drive, and where a drive is not connected there may be an empty folder.
   */
  static final String SIGN = "marac-desk-backups.txt";

  private static final String SIGN_TEXT =
      "Backups of Marac Desk are kept in this folder, encrypted. Leave this file where it is: the"
          + " program knows the folder by it.\n";
  private static final String USUAL = "backups";
  private static final long ALMOST_NOTHING = 1 << 20;

  /** The place of a store. */
  static BackupPlace of(StoreFolder store, BackupRecord record) {
    var chosen = record.chosen();
    return chosen == null
        ? new BackupPlace(store.path().resolveSibling(USUAL), false)
        : new BackupPlace(chosen, true);
  }

  /**
   * Whether looking there asks no other computer. A place that nobody vouches for may name one, and
   * some computers introduce themselves to whatever they ask.
   */
  boolean isOnThisComputer() {
    var written = path.toString();
    boolean elsewhere = written.startsWith("\\\\") || written.startsWith("//");
    return path.isAbsolute() && !elsewhere;
  }

  /**
   * Takes a folder as the place from now on, and leaves a sign there.
   *
   * @throws ExplainedException when it is not a folder, lies in the store, or cannot be written
   */
  static BackupPlace choose(StoreFolder store, Path folder) {
    var path = StoreFolder.of(folder).path();
    if (!Files.isDirectory(path)) {
      throw new ExplainedException(Wording.of("backup.place.not-a-folder"));
    }
    if (isWithin(path, store.path()) || BackupFolder.isOne(path)) {
      throw new ExplainedException(Wording.of("backup.place.in-the-store"));
    }
    try {
      // Written anew even where it is: this finds out whether anything can be written there
      Files.write(
          path.resolve(SIGN),
          SIGN_TEXT.getBytes(StandardCharsets.UTF_8),
          StandardOpenOption.CREATE,
          StandardOpenOption.WRITE,
          StandardOpenOption.TRUNCATE_EXISTING,
          LinkOption.NOFOLLOW_LINKS);
    } catch (IOException e) {
      throw new ExplainedException(Wording.of("backup.place.not-writable"), e);
    }
    return new BackupPlace(path, true);
  }

  private static boolean isWithin(Path path, Path store) {
    try {
      return path.toRealPath().startsWith(store.toRealPath());
    } catch (IOException e) {
      return path.startsWith(store);
    }
  }

  /** Makes sure that a backup of so many bytes can be written here. */
  void ready(long bytes) throws IOException {
    if (!chosen && Files.notExists(path)) {
      try {
        OwnerOnly.makeFolder(path);
        WholeFile.forceFolder(path.toAbsolutePath().getParent());
      } catch (IOException e) {
        throw fault(e);
      }
    }
    if (Files.notExists(path)) {
      throw new BackupFault(BackupTrouble.PLACE_MISSING);
    }
    if (!Files.isDirectory(path)) {
      throw new BackupFault(BackupTrouble.PLACE_NOT_A_FOLDER);
    }
    if (chosen && Files.notExists(path.resolve(SIGN))) {
      throw new BackupFault(BackupTrouble.PLACE_MISSING);
    }
    if (!Files.isWritable(path)) {
      throw new BackupFault(BackupTrouble.PLACE_READ_ONLY);
    }
    if (room() < bytes) {
      throw new BackupFault(BackupTrouble.NO_ROOM);
    }
  }

  /** What it was that went wrong while writing here. */
  BackupFault fault(IOException failure) {
    if (failure instanceof BackupFault known) {
      return known;
    }
    if (chosen && Files.notExists(path.resolve(SIGN))) {
      return new BackupFault(BackupTrouble.PLACE_MISSING, failure);
    }
    var cause = failure instanceof BackupFolder.TargetFault ? failure.getCause() : failure;
    if (cause instanceof AccessDeniedException || isReadOnly()) {
      return new BackupFault(BackupTrouble.PLACE_READ_ONLY, failure);
    }
    return new BackupFault(
        room() < ALMOST_NOTHING ? BackupTrouble.NO_ROOM : BackupTrouble.NOT_WRITTEN, failure);
  }

  private boolean isReadOnly() {
    try {
      return Files.getFileStore(nearest()).isReadOnly();
    } catch (IOException notKnown) {
      return false;
    }
  }

  private long room() {
    try {
      return Files.getFileStore(nearest()).getUsableSpace();
    } catch (IOException notKnown) {
      return Long.MAX_VALUE;
    }
  }

  private Path nearest() {
    @Nullable Path there = path;
    while (there != null && Files.notExists(there)) {
      there = there.getParent();
    }
    return there == null ? path : there;
  }
}
