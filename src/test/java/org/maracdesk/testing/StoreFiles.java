package org.maracdesk.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;

/** The files of a store, copied and removed by hand. */
public final class StoreFiles {

  private StoreFiles() {}

  /**
   * Copies a folder with all that is in it as it is at this moment, over files of the same names.
   *
   * @return the copy
   */
  public static Path copy(Path folder, Path target) {
    try (var found = Files.walk(folder)) {
      for (var from : found.toList()) {
        var to = target.resolve(folder.relativize(from).toString());
        if (Files.isDirectory(from)) {
          Files.createDirectories(to);
        } else {
          Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
      }
      return target;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes a folder with all that is in it. */
  public static void remove(Path folder) {
    try (var found = Files.walk(folder)) {
      for (var one : found.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(one);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
