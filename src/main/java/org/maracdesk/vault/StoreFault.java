package org.maracdesk.vault;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A failure of the database reduced to its codes. The database's own message may quote a row, so it
 * goes no further.
 */
public final class StoreFault extends Exception {

  private final int code;

  private StoreFault(@Nullable String state, int code) {
    super("SQLState " + state + ", code " + code);
    this.code = code;
  }

  /** The codes of a failure, without its words. */
  static StoreFault of(SQLException failure) {
    return new StoreFault(failure.getSQLState(), failure.getErrorCode());
  }

  /** H2's number for what went wrong. */
  public int code() {
    return code;
  }
}
