package org.maracdesk.store;

import static org.maracdesk.store.tables.Tables.AUDIT_ENTRY;
import static org.maracdesk.store.tables.Tables.AUDIT_LENGTH;
import static org.maracdesk.store.tables.Tables.AUDIT_SUBJECT;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.maracdesk.domain.audit.Actor;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.vault.Resealing;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/**
 * Seals the audit trail anew when the store gets a new data key, and notes in it that this was
 * done. A store in which anything is wrong gets no new key: its seals would look right then.
 *
 * @param actor who does it
 * @param clock tells when
 * @param note what is noted
 * @param opened the kinds of entries that failed tries are counted from
 */
public record SealAnew(Actor actor, Clock clock, AuditNote note, List<AuditNote.Kind> opened)
    implements Resealing {

  public SealAnew {
    opened = List.copyOf(opened);
  }

  @Override
  public Set<String> tables() {
    return Set.of(AUDIT_ENTRY.getName(), AUDIT_SUBJECT.getName(), AUDIT_LENGTH.getName());
  }

  @Override
  public byte[] reseal(
      Supplier<Connection> copy, UnaryOperator<byte[]> before, UnaryOperator<byte[]> now) {
    try (var store = Store.on(copy::get, before::apply, actor, clock)) {
      check(store);
    }
    try (var connection = copy.get()) {
      connection.setAutoCommit(false);
      new AuditTrail(Sql.forChanges(connection), before::apply).sealAnew(now::apply);
      connection.commit();
    } catch (SQLException e) {
      throw Failure.explain(e);
    }
    try (var store = Store.on(copy::get, now::apply, actor, clock)) {
      store.keep(note, _ -> {});
      check(store);
      return store.read(
          shelves -> {
            var last = shelves.audit().last(opened);
            return shelves.audit().stamp(last.orElse(0));
          });
    }
  }

  private static void check(Store store) {
    if (!store.verify().isClean()) {
      throw new ExplainedException(Wording.of("store.renew.not-clean"));
    }
  }
}
