package org.maracdesk.store;

import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.maracdesk.domain.audit.Actor;
import org.maracdesk.domain.audit.AuditNote;

/** Remembers. All questions go through {@link #read}, all changes through {@link #change}. */
public final class Store implements AutoCloseable {

  private Store() {}

  /** Opens what the source leads to, after bringing its tables up to date. */
  public static Store on(ConnectionSource source, Sealer sealer, Actor actor, Clock clock) {
    throw new UnsupportedOperationException();
  }

  /** Answers a question; what it sees does not change meanwhile. */
  public <T> T read(Function<Shelves, T> question) {
    throw new UnsupportedOperationException();
  }

  /** Makes a change and its note together, or, on any exception, neither. */
  public <T> T change(AuditNote note, Function<Shelves, T> change) {
    throw new UnsupportedOperationException();
  }

  /** Makes a change that says itself what it was, or, on any exception, nothing. */
  public <T> T change(Function<Shelves, Noted<T>> change) {
    throw new UnsupportedOperationException();
  }

  /** Makes a change that returns nothing; otherwise as {@link #change(AuditNote, Function)}. */
  public void keep(AuditNote note, Consumer<Shelves> change) {
    throw new UnsupportedOperationException();
  }

  /** Reads every row, follows every reference and checks the audit trail. */
  public StoreCheck verify() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {
    throw new UnsupportedOperationException();
  }
}
