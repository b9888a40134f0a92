package org.maracdesk.domain.casefile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;

/**
 * Finds repeats: new abuse between the same victim and the same alleged perpetrator(s) within
 * twelve months of the last referral, whatever the count or the other grounds (SafeLives,
 * definition of a repeat Marac case). Twelve months end on the same calendar day of the next year,
 * which still counts; 29 February ends on 28 February (our reading; the definition is silent).
 */
public final class RepeatRule {

  private static final int MONTHS = 12;

  private RepeatRule() {}

  /**
   * Looks at one referral among all the referrals of its case.
   *
   * @param referral the one in question
   * @param ofTheCase all referrals of the same case, in any order, with or without it
   */
  public static RepeatFinding find(Referral referral, Collection<Referral> ofTheCase) {
    return ofTheCase.stream()
        .filter(r -> !r.id().equals(referral.id()) && r.date().isBefore(referral.date()))
        .max(Comparator.comparing(Referral::date))
        .map(previous -> judge(previous.date(), newEvent(referral, previous.date())))
        .orElseGet(() -> reported(referral));
  }

  /** The last day on which new abuse makes a repeat of a referral made on a day. */
  public static LocalDate lastDay(LocalDate referral) {
    return referral.plusMonths(MONTHS);
  }

  /**
   * An incident the last referral already knew of is not new; then the referral itself dates it.
   */
  private static LocalDate newEvent(Referral referral, LocalDate previous) {
    var event = referral.eventDate();
    return event.isAfter(previous) ? event : referral.date();
  }

  private static RepeatFinding judge(LocalDate previous, LocalDate event) {
    var until = lastDay(previous);
    return event.isAfter(until)
        ? new RepeatFinding.Lapsed(previous, until)
        : new RepeatFinding.Repeat(previous, until, ChronoUnit.DAYS.between(previous, event));
  }

  private static RepeatFinding reported(Referral referral) {
    for (var ground : referral.grounds()) {
      if (ground instanceof ReferralGround.Repeat repeat) {
        return new RepeatFinding.Reported(
            repeat.previousReferral() == null ? referral.date() : repeat.previousReferral());
      }
    }
    return new RepeatFinding.FirstReferral();
  }
}
