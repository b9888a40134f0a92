package org.maracdesk.journeys;

import java.io.IOException;
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
    var whole = file.toAbsolutePath();
    try {
      if (whole.getParent() == null) {
        throw new NotDirectoryException("no file can be there");
      }
      var beside = Files.createTempFile(whole.getParent(), ".marac-", ".part");
      try {
        Files.write(beside, bytes);
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
