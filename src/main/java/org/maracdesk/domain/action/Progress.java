package org.maracdesk.domain.action;

import java.time.LocalDate;
import java.util.Optional;
import org.maracdesk.domain.shared.Confidential;

/**
 * How far an action has come. The two reasons for not doing it are kept apart (SafeLives, minutes
 * checklist), and neither is mixed with what was handed on or taken back.
 */
public sealed interface Progress {

  /** Promised and not yet reported on. */
  record Open() implements Progress {

    @Override
    public Confidential note() {
      return Confidential.NONE;
    }
  }

  /**
   * Partly done; the rest is still promised.
   *
   * @param on the day that was reported
   * @param note what is done, and what is left
   */
  record Partly(LocalDate on, Confidential note) implements Progress {}

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

  /**
   * Handed on: somebody else has promised it now.
   *
   * @param on the day it was handed on
   * @param to who has it now: another agency, or another area's Marac
   * @param note what else there is to say
   */
  record Transferred(LocalDate on, Confidential to, Confidential note) implements Progress {}

  /**
   * Taken back by the chair.
   *
   * @param on the day it was taken back
   * @param note why
   */
  record Withdrawn(LocalDate on, Confidential note) implements Progress {}

  /** What was said with it; blank while nothing was. */
  Confidential note();

  /** The day it came to this; none while nothing was reported. */
  default Optional<LocalDate> day() {
    return switch (this) {
      case Open() -> Optional.empty();
      case Partly(var on, _) -> Optional.of(on);
      case Done(var on, _) -> Optional.of(on);
      case NotPossible(var on, _) -> Optional.of(on);
      case NotTaken(var on, _) -> Optional.of(on);
      case Transferred(var on, _, _) -> Optional.of(on);
      case Withdrawn(var on, _) -> Optional.of(on);
    };
  }

  /** Whether anybody has said how far it has come. */
  default boolean isReported() {
    return !(this instanceof Open);
  }

  /** Whether it still waits for an answer, or for the rest of one. */
  default boolean isOpen() {
    return this instanceof Open || this instanceof Partly;
  }
}
