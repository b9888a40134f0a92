package org.maracdesk.app.command;

import org.maracdesk.vault.Opening;

/** What the program tells the one who started it, beside its words. */
final class ExitStatus {

  static final int DONE = 0;
  static final int PROBLEMS = 1;
  static final int USAGE = 2;
  static final int WRONG_PASSPHRASE = 3;
  static final int IN_USE = 4;
  static final int DAMAGED = 5;
  static final int TOO_NEW = 6;
  static final int WEAK_PASSPHRASE = 7;
  static final int FAULT = 70;

  private ExitStatus() {}

  /** The status for a store that stays shut. */
  static int of(Opening.Refused why) {
    return switch (why) {
      case Opening.WrongPassphrase _ -> WRONG_PASSPHRASE;
      case Opening.InUse _ -> IN_USE;
      case Opening.Damaged _, Opening.OlderKeys _ -> DAMAGED;
      case Opening.TooNew _ -> TOO_NEW;
      case Opening.NotAStore _, Opening.OtherKind _ -> PROBLEMS;
    };
  }
}
