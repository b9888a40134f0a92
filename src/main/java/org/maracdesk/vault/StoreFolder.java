package org.maracdesk.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/**
 * The folder that holds one store, and what its files are called.
 *
 * @param path absolute
 */
record StoreFolder(Path path) {

  /**
   * The folder, if its name is one that can be told to the database.
   *
   * @throws ExplainedException when the name has a character that the database would take for the
   *     beginning of an instruction
   */
  static StoreFolder of(Path folder) {
    var path = folder.toAbsolutePath().normalize();
    boolean plain = path.toString().chars().noneMatch(c -> c == ';' || Character.isISOControl(c));
    if (!plain) {
      throw new ExplainedException(Wording.of("vault.folder-name"));
    }
    return new StoreFolder(path);
  }

  /** The readable file with the key slots. */
  Path keys() {
    return path.resolve("store.keys");
  }

  /** The encrypted database. */
  Path database() {
    return path.resolve("store.mv.db");
  }

  /** What the database was like when last closed; empty and locked while it is open. */
  Path seal() {
    return path.resolve("store.seal");
  }

  /** What is remembered about the store's backups. */
  Path backups() {
    return path.resolve("store.backups");
  }

  /** Every file a new store may consist of. */
  List<Path> files() {
    return List.of(
        keys(),
        path.resolve("store.keys.new"),
        database(),
        seal(),
        backups(),
        path.resolve("store.backups.new"));
  }

  /**
   * What in here is called like a file of ours and is none by itself, so that what is read or
   * written there would be elsewhere; the first by name, or nothing. The folder may be reached
   * through a link, as the homes of many people are.
   */
  @Nullable Path astray() throws IOException {
    if (!Files.isDirectory(path)) {
      return null;
    }
    try (var inside = Files.list(path)) {
      for (var each : inside.filter(StoreFolder::isOurs).sorted().toList()) {
        if (leadsElsewhere(each)) {
          return each;
        }
      }
      return null;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static boolean isOurs(Path file) {
    // On many computers a name in capitals is the same name
    var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.startsWith("store.") || name.startsWith(BackupFolder.MANIFEST);
  }

  /** Whether something is a link, a pipe or a device; what is not there at all is none. */
  static boolean leadsElsewhere(Path file) throws IOException {
    try {
      var found = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      // Windows says "other" also of files that it has packed or is to fetch, which are whole
      return found.isSymbolicLink()
          || found.isOther() && (found.isDirectory() || OwnerOnly.isKnownAt(file));
    } catch (NoSuchFileException notThere) {
      return false;
    }
  }

  /** How H2 finds the database. */
  String url(boolean existing) {
    // OPTIMIZE_REUSE_RESULTS=0 goes round H2 issue 4299 (an EXISTS answered from before the
    // change); WRITE_DELAY=0 means that a commit is a commit; a trace file would hold row values.
    return "jdbc:h2:"
        + OrderedPath.SCHEME
        + ":"
        + path.resolve("store")
        + ";CIPHER=AES;WRITE_DELAY=0;OPTIMIZE_REUSE_RESULTS=0"
        + ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;DB_CLOSE_ON_EXIT=FALSE"
        + ";DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
        + ";CACHE_SIZE=65536;LOCK_TIMEOUT=3000"
        + (existing ? ";IFEXISTS=TRUE" : "");
  }

  /** Whether nothing is there yet: no folder, or an empty one. */
  boolean isFree() throws IOException {
    if (!Files.exists(path)) {
      return true;
    }
    if (!Files.isDirectory(path)) {
      return false;
    }
    try (var inside = Files.list(path)) {
      return inside.findAny().isEmpty();
    }
  }
}
