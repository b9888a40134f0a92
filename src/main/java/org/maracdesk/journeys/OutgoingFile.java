package org.maracdesk.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/** Writes a file that leaves the store, whole or not at all. */
final class OutgoingFile {

  private OutgoingFile() {}

  /** Writes beside the file, then puts it in its place; an older file stays until then. */
  static void write(Path file, byte[] bytes) {
    put(file, beside -> Files.write(beside, bytes));
  }

  /** The same for lines of text, which are written as they come. */
  static void write(Path file, Lines lines) {
    put(
        file,
        beside -> {
          try (var out = Files.newBufferedWriter(beside, StandardCharsets.UTF_8)) {
            lines.write(out);
          } catch (UncheckedIOException e) {
            throw e.getCause();
          }
        });
  }

  /** What is written line by line. */
  @FunctionalInterface
  interface Lines {
    void write(Writer out) throws IOException;
  }

  /** How a file comes to be. */
  @FunctionalInterface
  private interface Making {
    void at(Path beside) throws IOException;
  }

  private static void put(Path file, Making making) {
    var whole = file.toAbsolutePath();
    try {
      if (whole.getParent() == null) {
        throw new NotDirectoryException("no file can be there");
      }
      var beside = Files.createTempFile(whole.getParent(), ".marac-", ".part");
      try {
        making.at(beside);
        move(beside, whole);
      } finally {
        Files.deleteIfExists(beside);
      }
    } catch (IOException e) {
      throw new ExplainedException(Wording.of("journeys.file.not-written"), e);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
