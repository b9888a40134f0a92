package org.maracdesk.journeys;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.maracdesk.vault.Patience;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/** Writes several files that leave the store together, in a folder of their own or not at all. */
final class OutgoingFolder {

  private static final int MOST_OF_A_NAME = 500;

  private OutgoingFolder() {}

  /**
   * Writes into a folder beside the place, then puts it there under the first name that is free.
   *
   * @return the new folder
   */
  static Path write(Path into, String name, Map<String, byte[]> files) {
    try {
      var beside =
          OutgoingFile.WITH_THE_DRIVE.on(pulse -> written(into.toAbsolutePath(), files, pulse));
      try {
        var whole = free(into.toAbsolutePath(), name);
        move(beside, whole);
        return whole;
      } finally {
        forget(beside, files);
      }
    } catch (IOException e) {
      throw new ExplainedException(Wording.of("journeys.file.not-written"), e);
    }
  }

  /** Whoever waited may have given up by now; then nothing of it stays. */
  private static Path written(Path into, Map<String, byte[]> files, Patience.Pulse pulse)
      throws IOException {
    var beside = Files.createTempDirectory(into, ".marac-");
    boolean whole = false;
    try {
      for (var file : files.entrySet()) {
        Files.write(beside.resolve(file.getKey()), file.getValue());
        pulse.beat();
      }
      whole = true;
      return beside;
    } finally {
      if (!whole) {
        forget(beside, files);
      }
    }
  }

  private static Path free(Path into, String name) throws IOException {
    for (int number = 1; number < MOST_OF_A_NAME; number++) {
      var folder = into.resolve(number == 1 ? name : name + "-" + number);
      if (Files.notExists(folder)) {
        return folder;
      }
    }
    throw new IOException("no name is free");
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to);
    }
  }

  /** Nothing half-written stays behind. */
  private static void forget(Path beside, Map<String, byte[]> files) throws IOException {
    if (Files.exists(beside)) {
      for (var file : files.keySet()) {
        Files.deleteIfExists(beside.resolve(file));
      }
      Files.delete(beside);
    }
  }
}
