package org.maracdesk.store;

import java.sql.SQLException;
import org.jooq.exception.DataAccessException;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/**
 * A failure of the database reduced to its codes: its own words may quote a row, and go no further.
 */
final class Failure extends Exception {

  private Failure(SQLException failure) {
    super("SQLState " + failure.getSQLState() + ", code " + failure.getErrorCode());
    setStackTrace(failure.getStackTrace());
  }

  /** What to tell of a failure that jOOQ passes on. */
  static ExplainedException explain(DataAccessException failure) {
    var cause = failure.getCause(SQLException.class);
    if (cause != null) {
      return explain(cause);
    }
    var bare = new ExplainedException(Wording.of("store.failed", 0));
    bare.setStackTrace(failure.getStackTrace());
    return bare;
  }

  /** What to tell of a failure. */
  static ExplainedException explain(SQLException failure) {
    var code = failure.getErrorCode();
    return new ExplainedException(
        Wording.of(key(failure.getSQLState(), code), code), new Failure(failure));
  }

  private static String key(String state, int code) {
    if (state != null && state.startsWith("22001")) {
      return "store.too-long";
    }
    if (state != null && state.startsWith("23")) {
      return "store.does-not-fit";
    }
    return switch (code) {
      // Writing failed, the database shut itself, reading or writing the file failed.
      case 50000, 90098, 90121, 90028, 90031, 90067 -> "store.stopped";
      default -> "store.failed";
    };
  }
}
