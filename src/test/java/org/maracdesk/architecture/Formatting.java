package org.maracdesk.architecture;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The house's formatting is google-java-format's, run inside the build's own JDK: the well-known
 * Maven plugins run inside Maven, which may be on a JDK that cannot read Java 25.
 */
final class Formatting {

  private Formatting() {}

  /** Formats every source file under the given folders. */
  public static void main(String[] folders) throws IOException, FormatterException {
    for (var folder : folders) {
      for (var file : unformatted(Path.of(folder))) {
        Files.writeString(file, formatted(file));
      }
    }
  }

  /** The files under a folder that the formatter would write differently. */
  static List<Path> unformatted(Path folder) throws IOException, FormatterException {
    var found = new ArrayList<Path>();
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        if (!formatted(file).equals(Files.readString(file))) {
          found.add(file);
        }
      }
    }
    return found;
  }

  private static String formatted(Path file) throws IOException, FormatterException {
    return new Formatter().formatSourceAndFixImports(Files.readString(file));
  }
}
