package org.maracdesk.domain.agency;

import java.time.LocalDate;

/**
 * An area's deadlines around a meeting, in working days, each 0 to {@value #MOST}, and those of the
 * actions it agreed. All but minutes within three days (Derbyshire) are our defaults, not anybody's
 * published rule; each area confirms its own.
 *
 * @param referralCutOff before the meeting: the last day for a referral
 * @param listOut before the meeting: the day the list goes out
 * @param research before the meeting: the day research is in
 * @param actionUpdates before the meeting: the day agencies have reported on earlier actions
 * @param minutesOut after the meeting: the day minutes and action list are out
 * @param ladder from when whom is told that an action waits
 */
public record Deadlines(
    int referralCutOff,
    int listOut,
    int research,
    int actionUpdates,
    int minutesOut,
    Ladder ladder) {

  /** The longest that can be set. */
  public static final int MOST = 60;

  /** Where nothing else is agreed. */
  public static final Deadlines USUAL = new Deadlines(10, 8, 1, 2, 3);

  /**
   * Deadlines within their range.
   *
   * @throws IllegalArgumentException otherwise
   */
  public Deadlines {
    if (!fits(referralCutOff)
        || !fits(listOut)
        || !fits(research)
        || !fits(actionUpdates)
        || !fits(minutesOut)) {
      throw new IllegalArgumentException("a deadline out of range");
    }
  }

  /** Deadlines with the usual ladder. */
  public Deadlines(
      int referralCutOff, int listOut, int research, int actionUpdates, int minutesOut) {
    this(referralCutOff, listOut, research, actionUpdates, minutesOut, Ladder.USUAL);
  }

  /** The same with another ladder. */
  public Deadlines with(Ladder other) {
    return new Deadlines(referralCutOff, listOut, research, actionUpdates, minutesOut, other);
  }

  /** Whether a number of working days can be a deadline. */
  public static boolean fits(int workingDays) {
    return workingDays >= 0 && workingDays <= MOST;
  }

  /** The last day for a referral to a meeting. */
  public LocalDate referralCutOff(LocalDate meeting, WorkingDays days) {
    return days.before(meeting, referralCutOff);
  }

  /** The day the list of a meeting goes out. */
  public LocalDate listOut(LocalDate meeting, WorkingDays days) {
    return days.before(meeting, listOut);
  }

  /** The day research for a meeting is in. */
  public LocalDate research(LocalDate meeting, WorkingDays days) {
    return days.before(meeting, research);
  }

  /** The day agencies have reported on what earlier meetings agreed. */
  public LocalDate actionUpdates(LocalDate meeting, WorkingDays days) {
    return days.before(meeting, actionUpdates);
  }

  /** The day minutes and action list of a meeting are out. */
  public LocalDate minutesOut(LocalDate meeting, WorkingDays days) {
    return days.after(meeting, minutesOut);
  }
}
