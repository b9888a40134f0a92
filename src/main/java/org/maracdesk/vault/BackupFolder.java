package org.maracdesk.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maracdesk.vault.BackupManifest.FileSum;
import org.maracdesk.vault.Patience.Pulse;

/**
 * The folder of one backup: a store's three files as they were, and what they were like.
 *
 * @param path where
 */
record BackupFolder(Path path) {

  static final String MANIFEST = "backup.manifest";
  static final String DATABASE = "store.mv.db";
  static final String KEYS = "store.keys";
  static final String SEAL = "store.seal";

  /** As the database packs a copy of itself. */
  static final String ZIP = "store.mv.db.zip";

  /** What a computer puts into folders by itself, to show them. */
  static final List<String> LITTER = List.of(".DS_Store", "Thumbs.db", "desktop.ini");

  private static final Set<String> FILES = Set.of(DATABASE, KEYS, SEAL);
  private static final long MOST_MANIFEST_BYTES = 1 << 20;
  private static final int AT_ONCE = 1 << 18;

  /** Whether a folder is a backup rather than a store. */
  static boolean isOne(Path folder) {
    return Files.exists(folder.resolve(MANIFEST));
  }

  Path file(String name) {
    return path.resolve(name);
  }

  Path manifest() {
    return path.resolve(MANIFEST);
  }

  /** What came of reading what a backup says about itself. */
  sealed interface Reading {

    /** It is as it was when this store's key was used to seal it. */
    record Sealed(BackupManifest manifest) implements Reading {}

    /** It cannot be read, or is not as it was. */
    record Changed() implements Reading {}

    /** It is of another store or another key. */
    record NotOurs() implements Reading {}

    /** A later version of the program made it. */
    record TooNew() implements Reading {}
  }

  /** Reads what the backup says about itself, and nothing else of it. */
  Reading read(BackupKeys keys, Pulse pulse) throws IOException {
    pulse.beat();
    var text = text();
    if (text == null) {
      return new Reading.Changed();
    }
    if (text.version() != BackupManifest.VERSION) {
      return new Reading.TooNew();
    }
    var manifest = BackupManifest.of(text.lines());
    if (manifest == null) {
      return new Reading.Changed();
    }
    if (!manifest.store().equals(keys.store()) || manifest.epoch() != keys.epoch()) {
      return new Reading.NotOurs();
    }
    boolean complete =
        text.isSealedBy(keys)
            && new StoreFolder(path).astray() == null
            && manifest.files().stream()
                .map(FileSum::name)
                .collect(Collectors.toSet())
                .equals(FILES)
            && manifest.files().size() == FILES.size();
    return complete ? new Reading.Sealed(manifest) : new Reading.Changed();
  }

  /** What it says about itself, unchecked, or nothing where it is no such thing. */
  @Nullable BackupManifest unchecked() throws IOException {
    var text = text();
    return text == null || text.version() != BackupManifest.VERSION
        ? null
        : BackupManifest.of(text.lines());
  }

  /** Whether a later version of the program made it. */
  boolean isOfLaterVersion() throws IOException {
    var text = text();
    return text != null && text.version() > BackupManifest.VERSION;
  }

  private @Nullable SealedText text() throws IOException {
    try {
      var bytes = WholeFile.read(manifest(), MOST_MANIFEST_BYTES);
      return bytes == null ? null : SealedText.read(BackupManifest.FORMAT, bytes);
    } catch (NoSuchFileException gone) {
      return null;
    }
  }

  /** The backup as it is listed; looks at its size, not at every byte of it. */
  KeptBackup look(BackupKeys keys, Pulse pulse) throws IOException {
    return switch (read(keys, pulse)) {
      case Reading.Sealed(var manifest) -> {
        boolean same = true;
        for (var file : manifest.files()) {
          var there = file(file.name());
          same &= Files.isRegularFile(there, LinkOption.NOFOLLOW_LINKS);
          same = same && Files.size(there) == file.bytes();
        }
        var state =
            !same
                ? KeptBackup.State.CHANGED
                : manifest.proven() == null ? KeptBackup.State.NOT_PROVEN : KeptBackup.State.PROVEN;
        yield kept(manifest, state);
      }
      case Reading.Changed() -> unusable(KeptBackup.State.CHANGED);
      case Reading.NotOurs() -> unusable(KeptBackup.State.NOT_OURS);
      case Reading.TooNew() -> unusable(KeptBackup.State.TOO_NEW);
    };
  }

  KeptBackup kept(BackupManifest manifest, KeptBackup.State state) {
    return new KeptBackup(
        path,
        state,
        manifest.made(),
        manifest.proven(),
        manifest.bytes(),
        manifest.entries(),
        manifest.line(),
        manifest.owing());
  }

  private KeptBackup unusable(KeptBackup.State state) throws IOException {
    var found = unchecked();
    return found == null
        ? new KeptBackup(path, state, lastTouched(), null, 0, 0, null, false)
        : new KeptBackup(
            path, state, found.made(), null, found.bytes(), found.entries(), null, found.owing());
  }

  private Instant lastTouched() throws IOException {
    return Files.getLastModifiedTime(path).toInstant();
  }

  /**
   * Copies a file, all of it on the disk when this returns.
   *
   * @return how long it is, and its SHA-256
   * @throws TargetFault when it was the writing that went wrong
   */
  static FileSum copy(Path from, Path to, Pulse pulse) throws IOException {
    try (var source = Files.newInputStream(from)) {
      return copy(source, to, pulse);
    }
  }

  /** The same for what comes out of a stream, which stays the caller's to close. */
  static FileSum copy(InputStream from, Path to, Pulse pulse) throws IOException {
    var digest = TableSum.sha256();
    long length = 0;
    try (var target = create(to)) {
      var buffer = new byte[AT_ONCE];
      // A packed file comes in small pieces, and each write of its own would take its time
      for (int read = fill(from, buffer); read > 0; read = fill(from, buffer)) {
        length += read;
        digest.update(buffer, 0, read);
        write(target, ByteBuffer.wrap(buffer, 0, read));
        pulse.beat();
      }
      force(target);
    }
    return sum(to, length, digest.digest());
  }

  private static int fill(InputStream from, byte[] buffer) throws IOException {
    return from.readNBytes(buffer, 0, buffer.length);
  }

  private static FileChannel create(Path to) throws TargetFault {
    try {
      OwnerOnly.makeFile(to);
      return FileChannel.open(
          to,
          StandardOpenOption.CREATE,
          StandardOpenOption.WRITE,
          StandardOpenOption.TRUNCATE_EXISTING);
    } catch (IOException e) {
      throw new TargetFault(e);
    }
  }

  private static void write(FileChannel target, ByteBuffer bytes) throws TargetFault {
    try {
      while (bytes.hasRemaining()) {
        target.write(bytes);
      }
    } catch (IOException e) {
      throw new TargetFault(e);
    }
  }

  private static void force(FileChannel target) throws TargetFault {
    try {
      target.force(true);
    } catch (IOException e) {
      throw new TargetFault(e);
    }
  }

  /** The place that was copied to is at fault, not the one that was copied from. */
  static final class TargetFault extends IOException {

    TargetFault(IOException cause) {
      super(cause);
    }
  }

  /** Writes a small file, all of it on the disk when this returns. */
  static FileSum write(Path to, byte[] bytes, Pulse pulse) throws IOException {
    WholeFile.create(to, bytes);
    pulse.beat();
    return sum(to, bytes.length, TableSum.sha256().digest(bytes));
  }

  private static FileSum sum(Path file, long length, byte[] sha256) {
    return new FileSum(file.getFileName().toString(), length, HexFormat.of().formatHex(sha256));
  }

  /**
   * Removes it, as far as it consists of our files; whatever else is in it stays, and so does it.
   */
  void remove() throws IOException {
    if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    for (var name : List.of(MANIFEST, DATABASE, KEYS, SEAL)) {
      Files.deleteIfExists(file(name));
      Files.deleteIfExists(file(name + ".new"));
    }
    Files.deleteIfExists(file(ZIP));
    Files.deleteIfExists(file(Attempts.HELD));
    Files.deleteIfExists(file(DATABASE + ".tempFile"));
    for (var name : LITTER) {
      Files.deleteIfExists(file(name));
    }
    try {
      Files.deleteIfExists(path);
    } catch (DirectoryNotEmptyException somebodyPutSomethingThere) {
      // It is not ours to remove.
    }
  }

  /** The same where something else matters more; the next attempt removes what stays. */
  void removeIfPossible() {
    try {
      remove();
    } catch (IOException nextTime) {
      // It bears no name of a backup.
    }
  }

  /** Every folder in a place that may be a backup. */
  static List<BackupFolder> in(Path place) throws IOException {
    return in(place, BackupName::fits);
  }

  /** Every folder in a place that may be a store as an earlier version of the program left it. */
  static List<BackupFolder> earlierIn(Path place) throws IOException {
    return in(place, BackupName::isEarlier);
  }

  private static List<BackupFolder> in(Path place, Predicate<String> name) throws IOException {
    try (var found = Files.list(place)) {
      return found
          .filter(folder -> name.test(folder.getFileName().toString()))
          .filter(folder -> Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS))
          .map(BackupFolder::new)
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
