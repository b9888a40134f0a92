package org.maracdesk.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Folders for attempts that may be cut off. Each has a name of its own: one that cannot be removed,
 * because something else lies in it, is in nobody's way, and an attempt that nobody waits for any
 * more may wake up and find nothing of the next one's. Beside the store each is held as long as it
 * goes on, so that nobody who opens the store meanwhile takes it for one that was cut off.
 *
 * @param place the folder they are in
 * @param start how their names begin
 * @param ours whether nothing else is kept in that folder
 */
record Attempts(Path place, String start, boolean ours) {

  /** The file by which an attempt is held; it lies in its folder. */
  static final String HELD = "held";

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

  /**
   * One of them, which goes on until it is closed.
   *
   * @param of where it is
   * @param folder its folder
   * @param held what keeps it from being taken for one that was cut off; null where others do not
   *     tidy up
   */
  record Attempt(Attempts of, BackupFolder folder, @Nullable FileChannel held)
      implements AutoCloseable {

    /** It is over, and nothing of it stays. */
    @Override
    public void close() {
      try {
        if (held != null) {
          held.close();
          Files.deleteIfExists(folder.file(HELD));
        }
      } catch (IOException letGoAllTheSame) {
        // Whoever comes next finds it held by nobody.
      }
      folder.removeIfPossible();
      of.removeOwnFolder();
    }
  }

  /** An empty folder for the next attempt; what earlier ones left behind goes, where it can. */
  Attempt begin() throws IOException {
    clear();
    if (!ours) {
      return new Attempt(
          this, new BackupFolder(Files.createTempDirectory(place, start + "-")), null);
    }
    var folder = new BackupFolder(inOwnFolder());
    boolean begun = false;
    try {
      var held =
          FileChannel.open(
              folder.file(HELD), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      held.tryLock();
      begun = true;
      return new Attempt(this, folder, held);
    } finally {
      if (!begun) {
        folder.removeIfPossible();
      }
    }
  }

  private Path inOwnFolder() throws IOException {
    try {
      return made();
    } catch (NoSuchFileException removedByOneThatWasOver) {
      return made();
    }
  }

  private Path made() throws IOException {
    if (!Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
      OwnerOnly.makeFolder(place);
    }
    return Files.createTempDirectory(place, own());
  }

  /**
   * How the names of this program's own begin, as long as it runs: a number that is given again
   * some day, and when the program was started.
   */
  private String own() {
    var program = ProcessHandle.current();
    long started = program.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    return start + "-" + program.pid() + "-" + started + "-";
  }

  /** Removes a backup: out of the list first, for half of it must never look like one. */
  void takeAway(Path backup) throws IOException {
    var going = BackupName.free(place, start + "-" + backup.getFileName());
    Files.move(backup, going, StandardCopyOption.ATOMIC_MOVE);
    new BackupFolder(going).remove();
  }

  /** Removes what was left of backups while they were taken away, and no attempt. */
  void clearTakenAway() {
    new Attempts(place, start + "-" + BackupName.START, ours).clear();
  }

  /** Removes what earlier attempts left behind, as far as it is ours and can be removed. */
  void clear() {
    for (var left : left()) {
      if (!isHeld(left)) {
        new BackupFolder(left).removeIfPossible();
      }
    }
    removeOwnFolder();
  }

  private void removeOwnFolder() {
    if (ours) {
      new BackupFolder(place).removeIfPossible();
    }
  }

  /** Whether one of them goes on. */
  boolean isUnderWay() {
    return left().stream().anyMatch(this::isHeld);
  }

  private boolean isHeld(Path attempt) {
    var file = attempt.resolve(HELD);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    if (attempt.getFileName().toString().startsWith(own())) {
      // Where locks belong to the program, opening and closing the file once more would let go
      return true;
    }
    try (var held = FileChannel.open(file, StandardOpenOption.WRITE);
        var lock = held.tryLock()) {
      return lock == null;
    } catch (OverlappingFileLockException byThisProgram) {
      return true;
    } catch (IOException nothingToHold) {
      return false;
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
