package org.maracdesk.journeys;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/**
 * What the files of one import are called: by their own names, and with their folders only where
 * two of them would be called the same.
 */
final class SheetNames {

  private final Set<Path> files = new HashSet<>();

  SheetNames(Collection<Path> files) {
    files.forEach(file -> this.files.add(whole(file)));
  }

  /** What a file is called. */
  String of(Path file) {
    var path = whole(file);
    if (isAlone(path, SheetNames::name)) {
      return name(path);
    }
    return isAlone(path, SheetNames::nameInFolder) ? nameInFolder(path) : path.toString();
  }

  private boolean isAlone(Path path, Function<Path, String> called) {
    var name = called.apply(path);
    return files.stream().filter(other -> called.apply(other).equals(name)).count() == 1;
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  private static String nameInFolder(Path path) {
    var folder = path.getParent();
    return folder == null ? name(path) : name(folder) + "/" + name(path);
  }

  private static Path whole(Path file) {
    return file.toAbsolutePath().normalize();
  }
}
