package org.maracdesk.domain.casefile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The twelve months in which new abuse makes a repeat, counted from a referral: until the same
 * calendar day of the next year, which still counts.
 *
 * @param from the last referral
 */
public record TwelveMonths(LocalDate from) {

  /** The last day that counts. */
  public LocalDate until() {
    return RepeatRule.lastDay(from);
  }

  /** The day from which agencies may take their flags off: the first that no longer counts. */
  public LocalDate flagOff() {
    return until().plusDays(1);
  }

  /** How many days are left after today; 0 on the last day and afterwards. */
  public long daysLeft(LocalDate today) {
    return Math.max(0, ChronoUnit.DAYS.between(today, until()));
  }

  /** Whether the last day has passed. */
  public boolean isOverOn(LocalDate today) {
    return today.isAfter(until());
  }

  /**
   * Whether the last day passes between two meetings: on the earlier one's day or later, and before
   * the later one's day.
   */
  public boolean lapsesBetween(LocalDate earlier, LocalDate later) {
    return !until().isBefore(earlier) && until().isBefore(later);
  }
}
