package org.maracdesk.store;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.maracdesk.domain.audit.Actor;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.testing.OpenStore;
import org.maracdesk.testing.SampleSession;
import org.maracdesk.vault.KeyHolder;
import org.maracdesk.vault.StoreKind;
import org.maracdesk.vault.Vault;

/** Real stores as an earlier version of the program left them. Everybody in them is invented. */
public final class EarlierStore {

  /** The last scripts that such a version knew. */
  public static final int SCHEMA = 14;

  private static final Clock THEN = OpenStore.NOON;

  private EarlierStore() {}

  /** A closed store with an area, one person and two entries in its trail. */
  public static void in(Path folder, StoreKind kind) throws SQLException {
    try (var passphrase = SampleSession.passphrase()) {
      var holder = KeyHolder.passphrase("Ann Heron", "", "", LocalDate.now(THEN));
      var ways = List.of(new Vault.Way(holder, passphrase));
      var random = new SecureRandom();
      try (var vault = Vault.create(kind, folder, ways, SampleSession.CHEAP, random);
          var connection = vault.connect()) {
        var scripts = SchemaUpgrade.SCRIPTS.subList(0, SCHEMA).stream().map(SchemaUpgrade::read);
        new SchemaUpgrade(THEN, scripts.toList()).run(connection);
        fill(connection);
        note(vault, connection, AuditNote.Kind.STORE_CREATED);
        note(vault, connection, AuditNote.Kind.AREA_CHANGED);
        connection.commit();
      }
    }
  }

  /** By hand, for what writes today may write more than there was a column for. */
  private static void fill(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(
          "insert into area (code, name, minutes_per_case, usual_start, minutes_available, marking,"
              + " handling, statement_version, statement)"
              + " values ('NM', 'Northmere', 12, '09:30', 210, '', '', '2026-1', 'Stays here.')");
      statement.execute(
          "insert into unfinished_entry values ('victim.surname', 'MARKER-Heron-Example')");
    }
  }

  private static void note(Vault vault, Connection connection, AuditNote.Kind kind) {
    new AuditTrail(Sql.forChanges(connection), vault::seal)
        .append(THEN.instant(), new Actor("Ann Heron"), AuditNote.of(kind, vault.id()));
  }

  /** A store that a later version has had: it knows a script more than there is. */
  public static void later(Vault vault) throws SQLException {
    try (var connection = vault.connect();
        var statement = connection.createStatement()) {
      int next = SchemaUpgrade.SCRIPTS.size() + 1;
      statement.execute("create table later_thing (id integer primary key)");
      statement.execute("insert into later_thing values (1)");
      statement.execute(
          "insert into schema_upgrade select "
              + next
              + ", 'later', sha256, applied_at from schema_upgrade where upgrade = 1");
      connection.commit();
    }
  }
}
