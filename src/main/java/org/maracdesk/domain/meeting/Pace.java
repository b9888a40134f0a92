package org.maracdesk.domain.meeting;

/**
 * How a case stands in the time it was given: the usual pattern is a target of 12 minutes, a first
 * word at 15 and a second at 18 (SafeLives and Oxfordshire framework; Scotland 12 to 15), so the
 * words come three and six minutes after whatever the target is. It presses nobody: a case may need
 * all the time it takes.
 */
public enum Pace {
  /** The target is not reached yet. */
  ON_TIME,
  /** The target is reached, and not more than three minutes passed. */
  AT_ITS_TIME,
  /** Three minutes over and more. */
  OVER,
  /** Six minutes over and more. */
  WELL_OVER;

  /** Minutes after the target before it is said that it has passed. */
  public static final int OVER_MINUTES = 3;

  /** Minutes after the target before it is said a second time. */
  public static final int WELL_OVER_MINUTES = 6;

  private static final int MINUTE = 60;

  /**
   * The pace of a case.
   *
   * @param target minutes it was given
   * @param seconds what it has taken so far
   */
  public static Pace of(int target, int seconds) {
    int over = Math.floorDiv(seconds - target * MINUTE, MINUTE);
    if (over < 0) {
      return ON_TIME;
    }
    if (over < OVER_MINUTES) {
      return AT_ITS_TIME;
    }
    return over < WELL_OVER_MINUTES ? OVER : WELL_OVER;
  }
}
