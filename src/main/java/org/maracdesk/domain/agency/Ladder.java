package org.maracdesk.domain.agency;

import java.time.LocalDate;

/**
 * Whom an area tells when an action waits for its answer, in working days from the day it is due.
 * The usual values are our choice, not anybody's published rule; each area confirms its own.
 *
 * @param reminder before that day: when the named person is reminded; 0 to {@value Deadlines#MOST}
 * @param agencyLead after it: when who leads for the agency is told; 1 to {@value Deadlines#MOST},
 *     so that the named person always comes first
 * @param chair after it: when the chair is told; {@code agencyLead} to {@value Deadlines#MOST}
 */
public record Ladder(int reminder, int agencyLead, int chair) {

  /** Where nothing else is agreed. */
  public static final Ladder USUAL = new Ladder(0, 2, 5);

  /** The soonest that who leads for an agency can be told. */
  public static final int SOONEST_LEAD = 1;

  /**
   * A ladder whose steps follow one another.
   *
   * @throws IllegalArgumentException otherwise
   */
  public Ladder {
    if (reminder < 0
        || reminder > Deadlines.MOST
        || agencyLead < SOONEST_LEAD
        || chair < agencyLead
        || chair > Deadlines.MOST) {
      throw new IllegalArgumentException("a ladder out of order");
    }
  }

  /** From when the named person of an action is reminded. */
  public LocalDate reminder(LocalDate due, WorkingDays days) {
    return days.before(due, reminder);
  }

  /** From when who leads for the agency is told. */
  public LocalDate agencyLead(LocalDate due, WorkingDays days) {
    return days.after(due, agencyLead);
  }

  /** From when the chair is told. */
  public LocalDate chair(LocalDate due, WorkingDays days) {
    return days.after(due, chair);
  }
}
