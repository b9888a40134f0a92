package org.maracdesk.journeys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/**
 * The folder a demo leaves its things in. A note in it says so, and only a folder with that note is
 * ever cleared.
 *
 * @param folder where it is
 */
public record DemoFolder(Path folder) {

  /** Where the words stand that open its store. */
  static final String PASSPHRASE_FILE = "passphrase.txt";

  private static final String NOTE = "this-is-a-demo.txt";
  private static final String TEXT =
      """
      Everything in this folder was made by the Marac Desk demo. All people are invented.
      The next demo in this folder replaces it.
      """;

  /** The folder, empty but for its note. */
  static DemoFolder clear(Path folder) {
    var whole = folder.toAbsolutePath().normalize();
    try {
      if (Files.isDirectory(whole) && !isEmpty(whole)) {
        if (!Files.exists(whole.resolve(NOTE))) {
          throw new ExplainedException(Wording.of("demo.folder-in-use"));
        }
        empty(whole);
      }
      Files.createDirectories(whole);
      var cleared = new DemoFolder(whole);
      cleared.write(NOTE, TEXT.getBytes(StandardCharsets.UTF_8));
      return cleared;
    } catch (IOException e) {
      throw new ExplainedException(Wording.of("journeys.file.not-written"), e);
    }
  }

  /** Removes it, with the note that stands in it. */
  void remove() throws IOException {
    empty(folder);
    Files.delete(folder);
  }

  /** Where the store is. */
  Path store() {
    return folder.resolve("store");
  }

  /** A file in it. */
  Path file(String name) {
    return folder.resolve(name);
  }

  /** Writes a file in it. */
  void write(String name, byte[] bytes) {
    OutgoingFile.write(file(name), bytes);
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (var inside = Files.list(folder)) {
      return inside.findAny().isEmpty();
    }
  }

  private static void empty(Path folder) throws IOException {
    List<Path> inside;
    try (var all = Files.walk(folder)) {
      inside = all.filter(p -> !p.equals(folder)).sorted(Comparator.reverseOrder()).toList();
    }
    for (var path : inside) {
      Files.delete(path);
    }
  }
}
