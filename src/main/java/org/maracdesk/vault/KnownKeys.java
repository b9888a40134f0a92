package org.maracdesk.vault;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a database knows of the key file beside it: up to which writing, and the ways in that file
 * held then, each as the SHA-256 of its line. By that an older key file is told from the latest,
 * and in an older one the ways in that still count from those that were taken away or changed
 * since.
 *
 * @param generation up to which writing; 0 before the first
 * @param slots the hashes of the ways in, 64 hexadecimal digits each
 */
record KnownKeys(long generation, Set<String> slots) {

  KnownKeys {
    slots = Set.copyOf(slots);
  }

  private static final KnownKeys NONE = new KnownKeys(0, Set.of());

  /** What is known in a database; nothing in one that was never opened since there are tables. */
  static KnownKeys in(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      if (!isThere(statement)) {
        connection.rollback();
        return NONE;
      }
      long generation;
      try (var result = statement.executeQuery("select generation from vault_keys where id = 1")) {
        generation = result.next() ? result.getLong(1) : 0;
      }
      var slots = new HashSet<String>();
      try (var result =
          // Of a forged database no more are read than a key file can hold
          statement.executeQuery(
              "select line from vault_slots fetch first "
                  + VaultHeader.MOST_SLOTS
                  + " rows only")) {
        while (result.next()) {
          slots.add(result.getString(1));
        }
      }
      connection.commit();
      return new KnownKeys(generation, slots);
    }
  }

  /** The same once this key file is known; an older one teaches nothing. */
  KnownKeys and(VaultHeader header) {
    return header.generation() < generation
        ? this
        : new KnownKeys(
            header.generation(),
            header.slots().stream().map(KnownKeys::hash).collect(Collectors.toSet()));
  }

  /** Writes it into a database, and the first time makes the tables for it. */
  void keep(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(
          "create table if not exists vault_keys("
              + "id integer primary key, generation bigint not null)");
      statement.execute("create table if not exists vault_slots(line varchar(64) primary key)");
      try (var generations =
              connection.prepareStatement(
                  "merge into vault_keys(id, generation) key(id) values(1, ?)");
          var lines = connection.prepareStatement("insert into vault_slots(line) values(?)")) {
        generations.setLong(1, generation);
        generations.executeUpdate();
        statement.execute("delete from vault_slots");
        for (var slot : slots) {
          lines.setString(1, slot);
          lines.executeUpdate();
        }
      }
      connection.commit();
    }
  }

  private static boolean isThere(Statement statement) throws SQLException {
    try (var tables =
        statement.executeQuery(
            "select count(*) from information_schema.tables"
                + " where lower(table_name) in ('vault_keys', 'vault_slots')")) {
      return tables.next() && tables.getLong(1) == 2;
    }
  }

  /** Whether a way in was in the latest key file, just as it is. */
  boolean has(KeySlot slot) {
    return slots.contains(hash(slot));
  }

  /** Whether a key file is the latest, or a later one. */
  boolean isLatest(VaultHeader header) {
    return header.generation() >= generation;
  }

  /** Whether a key file is the latest just as it was, or a later one. */
  boolean admits(VaultHeader header) {
    return isLatest(header)
        && (header.generation() > generation || header.slots().stream().allMatch(this::has));
  }

  /** Whether a key file was changed by somebody who did not come to tell the database. */
  boolean isNews(VaultHeader header) {
    return generation > 0 && header.generation() > generation;
  }

  private static String hash(KeySlot slot) {
    return HexFormat.of()
        .formatHex(TableSum.sha256().digest(slot.line().getBytes(StandardCharsets.UTF_8)));
  }
}
