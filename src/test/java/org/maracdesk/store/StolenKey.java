package org.maracdesk.store;

import static org.maracdesk.store.tables.Tables.AUDIT_ENTRY;
import static org.maracdesk.store.tables.Tables.AUDIT_LENGTH;
import static org.maracdesk.store.tables.Tables.AUDIT_SUBJECT;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.maracdesk.domain.audit.AuditEntry;
import org.maracdesk.domain.audit.AuditNote.Kind;
import org.maracdesk.vault.FailedTries;
import org.maracdesk.vault.Vault;

/**
 * Somebody who opens a store with its passphrase and a program of their own, which does with the
 * store's keys what ours would never do.
 */
public final class StolenKey {

  private StolenKey() {}

  /**
   * Writes the whole trail anew as if it had always said so, every hash, every seal, the length and
   * the secret that failed tries are counted from, and closes the store with its seal.
   */
  public static void rewrite(Vault vault, UnaryOperator<List<AuditEntry>> past)
      throws SQLException {
    try (vault;
        var connection = vault.connect()) {
      var sql = Sql.forChanges(connection);
      var trail = new AuditTrail(sql, vault::seal);
      var entries = new ArrayList<AuditEntry>();
      trail.each(one -> entries.add(one.entry()));
      for (var table : List.of(AUDIT_SUBJECT, AUDIT_ENTRY, AUDIT_LENGTH)) {
        sql.deleteFrom(table).execute();
      }
      for (var entry : past.apply(entries)) {
        trail.append(entry.at(), entry.actor(), entry.note());
      }
      connection.commit();
      var opened = trail.last(List.of(Kind.STORE_CREATED, Kind.STORE_UNLOCKED)).orElseThrow();
      FailedTries.at(vault.folder()).begin(trail.stamp(opened));
    }
  }

  /** Changes what the store holds without noting it, and closes the store with its seal. */
  public static void change(Vault vault, String statement) throws SQLException {
    try (vault;
        var connection = vault.connect();
        var change = connection.createStatement()) {
      change.execute(statement);
      connection.commit();
    }
  }
}
