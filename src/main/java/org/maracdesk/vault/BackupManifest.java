package org.maracdesk.vault;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a backup says about itself. It is sealed under a key of the store, so that a backup is known
 * to be whole and its own before the database in it is touched.
 *
 * @param store which store
 * @param epoch under which of its data keys
 * @param generation how often its key file had been written
 * @param made when
 * @param schema the number of the last schema script it had had
 * @param entries how long its audit trail was
 * @param files every file of it besides this one
 * @param tables what stood in every table
 * @param proven when a copy of it was opened and compared; null where it never was
 * @param line which of several of that store, where it had been brought back; null for the first
 * @param owing whether what was disposed of was still in the file of the database
 */
record BackupManifest(
    UUID store,
    int epoch,
    long generation,
    Instant made,
    int schema,
    long entries,
    List<FileSum> files,
    List<TableSum> tables,
    @Nullable Instant proven,
    @Nullable UUID line,
    boolean owing) {

  static final String FORMAT = "marac-desk-backup";
  static final int VERSION = 1;

  private static final int FACTS = 7;
  private static final String OWING = "owed|compaction";

  BackupManifest {
    files = List.copyOf(files);
    tables = List.copyOf(tables);
  }

  /**
   * A file of a backup.
   *
   * @param name its name, one of the three
   * @param bytes how long
   * @param sha256 64 hexadecimal digits
   */
  record FileSum(String name, long bytes, String sha256) {}

  /** The same backup, proven. */
  BackupManifest provenAt(Instant when) {
    return new BackupManifest(
        store, epoch, generation, made, schema, entries, files, tables, when, line, owing);
  }

  /** How large all of it is. */
  long bytes() {
    return files.stream().mapToLong(FileSum::bytes).sum();
  }

  /** The bytes of its file. */
  byte[] file(BackupKeys keys) {
    return SealedText.seal(FORMAT, VERSION, lines(), keys).file();
  }

  private List<String> lines() {
    var lines = new ArrayList<String>();
    lines.add("store|" + store);
    lines.add("epoch|" + epoch);
    lines.add("generation|" + generation);
    lines.add("made|" + made);
    lines.add("schema|" + schema);
    lines.add("entries|" + entries);
    lines.add("proven|" + (proven == null ? "-" : proven.toString()));
    if (line != null) {
      lines.add("line|" + line);
    }
    if (owing) {
      lines.add(OWING);
    }
    files.forEach(
        file -> lines.add("file|" + file.name() + "|" + file.bytes() + "|" + file.sha256()));
    tables.forEach(
        table -> lines.add("table|" + table.table() + "|" + table.rows() + "|" + table.sum()));
    return lines;
  }

  /** What stands in lines that were sealed, or nothing where they are not such lines. */
  static @Nullable BackupManifest of(List<String> lines) {
    try {
      var files = new ArrayList<FileSum>();
      var tables = new ArrayList<TableSum>();
      boolean first = !lines.get(FACTS).startsWith("line|");
      int more = first ? FACTS : FACTS + 1;
      boolean owing = lines.get(more).equals(OWING);
      for (var each : lines.subList(owing ? more + 1 : more, lines.size())) {
        var parts = each.split("\\|", -1);
        long number = Long.parseLong(parts[2]);
        if (parts.length == 4 && parts[0].equals("file")) {
          files.add(new FileSum(parts[1], number, parts[3]));
        } else if (parts.length == 4 && parts[0].equals("table")) {
          tables.add(new TableSum(parts[1], number, parts[3]));
        } else {
          return null;
        }
      }
      var proven = field(lines, 6, "proven");
      var found =
          new BackupManifest(
              UUID.fromString(field(lines, 0, "store")),
              Integer.parseInt(field(lines, 1, "epoch")),
              Long.parseLong(field(lines, 2, "generation")),
              Instant.parse(field(lines, 3, "made")),
              Integer.parseInt(field(lines, 4, "schema")),
              Long.parseLong(field(lines, 5, "entries")),
              files,
              tables,
              proven.equals("-") ? null : Instant.parse(proven),
              first ? null : UUID.fromString(field(lines, FACTS, "line")),
              owing);
      return found.lines().equals(lines) ? found : null;
    } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException malformed) {
      return null;
    }
  }

  private static String field(List<String> lines, int number, String name) {
    var line = lines.get(number);
    if (!line.startsWith(name + "|")) {
      throw new IllegalArgumentException("no " + name);
    }
    return line.substring(name.length() + 1);
  }
}
