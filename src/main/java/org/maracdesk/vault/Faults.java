package org.maracdesk.vault;

import java.sql.SQLException;
import org.h2.api.ErrorCode;
import org.maracdesk.wording.Wording;

/** The sentences for what can go wrong in an open database, by H2's code and by nothing else. */
final class Faults {

  private static final Wording STOPPED = Wording.of("vault.stopped");

  private Faults() {}

  /** The same where the database is only just opened, and nobody has typed anything. */
  static Wording atOpening(SQLException failure) {
    var said = wording(failure);
    return said.equals(STOPPED) ? Wording.of("vault.unreadable") : said;
  }

  static Wording wording(SQLException failure) {
    return switch (failure.getErrorCode()) {
      case ErrorCode.GENERAL_ERROR_1,
          ErrorCode.IO_EXCEPTION_1,
          ErrorCode.IO_EXCEPTION_2,
          ErrorCode.DATABASE_IS_CLOSED,
          ErrorCode.DATABASE_CALLED_AT_SHUTDOWN,
          ErrorCode.DATABASE_NOT_FOUND_WITH_IF_EXISTS_1,
          ErrorCode.CONNECTION_BROKEN_1,
          ErrorCode.OBJECT_CLOSED ->
          STOPPED;
      case ErrorCode.FILE_CORRUPTED_1,
          ErrorCode.FILE_VERSION_ERROR_1,
          ErrorCode.FILE_ENCRYPTION_ERROR_1 ->
          Wording.of("vault.corrupted");
      case ErrorCode.LOCK_TIMEOUT_1, ErrorCode.DEADLOCK_1, ErrorCode.CONCURRENT_UPDATE_1 ->
          Wording.of("vault.busy");
      case ErrorCode.DATABASE_IS_READ_ONLY -> Wording.of("vault.unreadable");
      case ErrorCode.DATABASE_ALREADY_OPEN_1 -> Wording.of("vault.in-use");
      case ErrorCode.OUT_OF_MEMORY -> Wording.of("vault.out-of-memory");
      default -> Wording.of("vault.unexpected", failure.getErrorCode());
    };
  }
}
