package org.maracdesk.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** A small file that is replaced whole or not at all, whenever the power goes. */
final class WholeFile {

  private WholeFile() {}

  /** Puts these bytes in place of the file, keeping the file that was there as {@code .old}. */
  static void replaceKeepingOld(Path file, byte[] bytes) throws IOException {
    write(beside(file, ".new"), bytes);
    Files.copy(file, beside(file, ".old"), StandardCopyOption.REPLACE_EXISTING);
    move(file);
  }

  /** Writes a file that is not there yet. */
  static void create(Path file, byte[] bytes) throws IOException {
    write(beside(file, ".new"), bytes);
    move(file);
  }

  /**
   * All of such a file, or nothing where it is too long to be one or leads elsewhere.
   *
   * @throws NoSuchFileException when it is not there
   */
  static byte @Nullable [] read(Path file, long most) throws IOException {
    return StoreFolder.leadsElsewhere(file) || Files.size(file) > most
        ? null
        : Files.readAllBytes(file);
  }

  /** Removes what an earlier replacing has left beside the file. */
  static void tidy(Path file) {
    try {
      Files.deleteIfExists(beside(file, ".new"));
      Files.deleteIfExists(beside(file, ".old"));
    } catch (IOException e) {
      // They do no harm, and the next opening tries again.
    }
  }

  /** Makes sure that names made, moved or removed in a folder are on the disk. */
  static void forceFolder(Path folder) {
    try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException windowsHasNoSuchThing) {
      // There the file system's journal keeps the order of names by itself.
    }
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    OwnerOnly.makeFile(file);
    try (var channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING,
            LinkOption.NOFOLLOW_LINKS)) {
      var rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
  }

  private static void move(Path file) throws IOException {
    Files.move(beside(file, ".new"), file, StandardCopyOption.ATOMIC_MOVE);
    forceFolder(file.toAbsolutePath().getParent());
  }

  private static Path beside(Path file, String ending) {
    return file.resolveSibling(file.getFileName() + ending);
  }
}
