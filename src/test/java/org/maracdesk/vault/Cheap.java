package org.maracdesk.vault;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import org.maracdesk.testing.StoreFiles;

/** Stores that cost little to open, for tests. */
final class Cheap {

  static final KeyDerivation.Cost COST = new KeyDerivation.Cost(19 * 1024, 1, 1);
  static final String WORDS = "three grey herons";

  private Cheap() {}

  static Passphrase words(String words) {
    return Passphrase.of(words.toCharArray());
  }

  static Vault create(Path folder) {
    return create(folder, WORDS);
  }

  static Vault create(Path folder, String words) {
    try (var passphrase = words(words)) {
      return Vault.create(folder, passphrase, COST, new SecureRandom());
    }
  }

  static Opening open(Path folder) {
    return open(folder, WORDS);
  }

  static Opening open(Path folder, String words) {
    try (var passphrase = words(words)) {
      return Vault.open(folder, passphrase);
    }
  }

  static Vault opened(Path folder) {
    return opened(folder, WORDS);
  }

  static Vault opened(Path folder, String words) {
    return assertInstanceOf(Opening.Opened.class, open(folder, words)).vault();
  }

  /** Carries out statements and commits. */
  static void run(Vault vault, String... statements) throws SQLException {
    try (var connection = vault.connect()) {
      run(connection, statements);
    }
  }

  static void run(Connection connection, String... statements) throws SQLException {
    try (var statement = connection.createStatement()) {
      for (var sql : statements) {
        statement.execute(sql);
      }
    }
    connection.commit();
  }

  /** The one number that a query answers. */
  static long number(Vault vault, String query) throws SQLException {
    try (var connection = vault.connect();
        var statement = connection.createStatement();
        var result = statement.executeQuery(query)) {
      result.next();
      return result.getLong(1);
    }
  }

  /** A closed store with a table of a few hundred rows. */
  static void filled(Path folder) throws SQLException {
    try (var vault = create(folder)) {
      run(
          vault,
          "create table heron(id uuid primary key, name varchar(200) not null)",
          "insert into heron select random_uuid(), 'MARKER-' || x || repeat('-grey', 20)"
              + " from system_range(1, 500)");
    }
  }

  /** A copy of a store's files as they are at this moment, as a power cut would leave them. */
  static Path copy(Path folder, Path target) {
    return StoreFiles.copy(folder, target);
  }
}
