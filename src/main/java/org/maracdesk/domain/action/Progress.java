package org.maracdesk.domain.action;

import java.time.LocalDate;
import org.maracdesk.domain.shared.Confidential;

/**
 * How far an action has come. The two reasons for not doing it are kept apart (SafeLives, minutes
 * checklist).
 */
public sealed interface Progress {

  /** Promised and not yet reported on. */
  record Open() implements Progress {}

  /**
   * Done.
   *
   * @param on the day it was done
   * @param note what came of it
   */
  record Done(LocalDate on, Confidential note) implements Progress {}

  /**
   * Not possible, because circumstances changed.
   *
   * @param on the day that was reported
   * @param note what changed
   */
  record NotPossible(LocalDate on, Confidential note) implements Progress {}

  /**
   * Not taken.
   *
   * @param on the day that was reported
   * @param note why
   */
  record NotTaken(LocalDate on, Confidential note) implements Progress {}

  /** Whether it still waits for an answer. */
  default boolean isOpen() {
    return this instanceof Open;
  }
}
