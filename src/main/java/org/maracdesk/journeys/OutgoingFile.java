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
import java.time.Duration;
import org.maracdesk.vault.Patience;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/** Writes a file that leaves the store, whole or not at all. */
final class OutgoingFile {

  /**
   * What is typed meanwhile waits for a drive that does not answer, so it is not waited for long.
   */
  static final Patience WITH_THE_DRIVE = new Patience(Duration.ofSeconds(30), 1);

  private OutgoingFile() {}

  /** Writes beside the file, then puts it in its place; an older file stays until then. */
  static void write(Path file, byte[] bytes) {
    write(file, bytes, WITH_THE_DRIVE);
  }

  static void write(Path file, byte[] bytes, Patience patience) {
    put(file, folder -> patience.on(pulse -> written(folder, bytes, pulse)));
  }

  /** Whoever waited may have given up by now; then nothing of it stays. */
  private static Path written(Path folder, byte[] bytes, Patience.Pulse pulse) throws IOException {
    return beside(
        folder,
        file -> {
          Files.write(file, bytes);
          pulse.beat();
        });
  }

  /** The same for lines of text, which are written as they come. */
  static void write(Path file, Lines lines) {
    put(
        file,
        folder ->
            beside(
                folder,
                beside -> {
                  try (var out = Files.newBufferedWriter(beside, StandardCharsets.UTF_8)) {
                    lines.write(out);
                  } catch (UncheckedIOException e) {
                    throw e.getCause();
                  }
                }));
  }

  /** What is written line by line. */
  @FunctionalInterface
  interface Lines {
    void write(Writer out) throws IOException;
  }

  /** Writes a file beside others in a folder, and answers with it. */
  @FunctionalInterface
  private interface Making {
    Path in(Path folder) throws IOException;
  }

  /** What is written into a file. */
  @FunctionalInterface
  private interface Content {
    void into(Path file) throws IOException;
  }

  private static Path beside(Path folder, Content content) throws IOException {
    var beside = Files.createTempFile(folder, ".marac-", ".part");
    boolean whole = false;
    try {
      content.into(beside);
      whole = true;
      return beside;
    } finally {
      if (!whole) {
        Files.deleteIfExists(beside);
      }
    }
  }

  private static void put(Path file, Making making) {
    var whole = file.toAbsolutePath();
    try {
      if (whole.getParent() == null) {
        throw new NotDirectoryException("no file can be there");
      }
      var beside = making.in(whole.getParent());
      try {
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
