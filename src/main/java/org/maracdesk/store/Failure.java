package org.maracdesk.store;

import java.sql.SQLException;
import org.jooq.exception.DataAccessException;
import org.maracdesk.vault.Vault;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/**
 * What to tell when the database fails. Its own words may quote a row, so that neither jOOQ's
 * exception nor the driver's is ever a cause.
 */
final class Failure {

  private static final String TOO_LONG = "22001";
  private static final String DOES_NOT_FIT = "23";

  private Failure() {}

  /** What to tell of a failure that jOOQ passes on. */
  static ExplainedException explain(DataAccessException failure) {
    var cause = failure.getCause(SQLException.class);
    if (cause != null) {
      return explain(cause);
    }
    var explained = Rows.unreadable();
    explained.setStackTrace(failure.getStackTrace());
    return explained;
  }

  /** What to tell of a failure. */
  static ExplainedException explain(SQLException failure) {
    var explained = Vault.explain(failure);
    var state = failure.getSQLState();
    if (state == null) {
      return explained;
    }
    if (state.equals(TOO_LONG)) {
      return new ExplainedException(Wording.of("store.too-long"), explained.getCause());
    }
    return state.startsWith(DOES_NOT_FIT)
        ? new ExplainedException(Wording.of("store.does-not-fit"), explained.getCause())
        : explained;
  }
}
