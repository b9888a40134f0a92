package org.maracdesk.vault;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;

/** Small stores with backups, for tests. */
final class BackedUp {

  static final ZoneId ZONE = ZoneId.of("Europe/London");
  static final Instant NOW = Instant.parse("2026-11-28T16:40:05Z");

  private BackedUp() {}

  static Clock at(Instant when) {
    return Clock.fixed(when, ZONE);
  }

  static BackupOrder order(Instant when) {
    return new BackupOrder(at(when), 12, 7, 5);
  }

  static BackupOrder order() {
    return order(NOW);
  }

  /** A closed store with every kind of column the schema uses. */
  static Path store(Path folder) throws SQLException {
    try (var vault = Cheap.create(folder)) {
      Cheap.run(
          vault,
          "create table heron(id uuid primary key, name varchar(400) not null, seen date,"
              + " noted timestamp with time zone, picture varbinary(1000), wild boolean)",
          "create table nest(place integer primary key, words character large object)",
          "create table empty_reed(place integer primary key)",
          "insert into heron select random_uuid(), 'MARKER-' || x, current_date,"
              + " current_timestamp, x'00ff10', null from system_range(1, 300)",
          "insert into nest select x, repeat('grey ', 2000) from system_range(1, 5)");
    }
    return folder;
  }

  /** Closes an open store with a backup that is expected to be made. */
  static KeptBackup close(Vault vault, BackupOrder order) {
    return assertInstanceOf(BackupOutcome.Made.class, vault.close(order)).backup();
  }

  static BackupTrouble trouble(BackupOutcome outcome) {
    return assertInstanceOf(BackupOutcome.Failed.class, outcome).why();
  }

  static List<TableSum> tables(Path store) throws Exception {
    try (var vault = Cheap.opened(store);
        var connection = vault.connect()) {
      return TableSum.of(connection, () -> {});
    }
  }

  /** Every file of a folder, by its name, with what is in it. */
  static TreeMap<String, String> contents(Path folder) throws IOException {
    var contents = new TreeMap<String, String>();
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        contents.put(
            folder.relativize(file).toString(),
            HexFormat.of().formatHex(TableSum.sha256().digest(Files.readAllBytes(file))));
      }
    }
    return contents;
  }

  static List<String> names(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
