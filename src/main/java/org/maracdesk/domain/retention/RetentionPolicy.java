package org.maracdesk.domain.retention;

/**
 * How long a local Marac keeps what. There is no national period: six or seven years is common, and
 * much defers to each organisation's own policy (Hammersmith and Fulham, privacy notice of its
 * community Marac), so every number here is for the area to confirm.
 *
 * @param version counts the sets of rules there were; 0 for the program's own
 * @param adultsYears years from the last referral or meeting, whichever is later
 * @param childYears the same where a child is in the case
 * @param childAge and until the youngest child has this age
 * @param flaggedYears the same as {@code childYears}, where the case is flagged
 * @param checklistYears years from the last change of a checklist without a case
 * @param meetingYears years from the day of a meeting
 * @param confirmed whether somebody of the area has confirmed them
 */
public record RetentionPolicy(
    int version,
    int adultsYears,
    int childYears,
    int childAge,
    int flaggedYears,
    int checklistYears,
    int meetingYears,
    boolean confirmed) {

  /** The most years anything can be set to. */
  public static final int MOST = 100;

  /** What holds until an area has set its own. */
  public static final RetentionPolicy USUAL = new RetentionPolicy(0, 7, 7, 25, 15, 1, 7, false);

  public RetentionPolicy {
    if (!fits(adultsYears)
        || !fits(childYears)
        || !fits(childAge)
        || !fits(flaggedYears)
        || !fits(checklistYears)
        || !fits(meetingYears)) {
      throw new IllegalArgumentException("years out of range");
    }
  }

  /** Whether something can be kept for so many years: 1 to {@link #MOST}. */
  public static boolean fits(int years) {
    return years >= 1 && years <= MOST;
  }

  /** The same rules, as the one with this number. */
  public RetentionPolicy numbered(int number) {
    return new RetentionPolicy(
        number,
        adultsYears,
        childYears,
        childAge,
        flaggedYears,
        checklistYears,
        meetingYears,
        confirmed);
  }
}
