package org.maracdesk.domain.checklist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether an earlier referral makes this one a repeat: same victim, same perpetrator, and a further
 * incident of the kinds that count within the window (SafeLives, definition of a repeat at Marac).
 */
enum Repeat {
  /** It fits. */
  YES,
  /** It lies in the window and does not fit, or too little is known: somebody should look. */
  CHECK,
  /** It lies outside the window. */
  NO;

  static Repeat of(Profile.RepeatRule rule, PriorReferral prior, LocalDate today) {
    var incident = notAfter(today, prior.incidentOn());
    var anchor =
        notAfter(
            today,
            switch (rule.anchor()) {
              case LAST_REFERRAL -> prior.referredOn();
              case LAST_MEETING -> prior.heardOn();
            });
    if (anchor == null) {
      return within(rule, notAfter(today, prior.referredOn()), today) ? CHECK : NO;
    }
    if (incident == null || incident.isBefore(anchor)) {
      return within(rule, anchor, today) ? CHECK : NO;
    }
    if (!within(rule, anchor, incident)) {
      return NO;
    }
    return fits(rule, prior) ? YES : CHECK;
  }

  private static boolean within(
      Profile.RepeatRule rule, @Nullable LocalDate anchor, LocalDate day) {
    return anchor != null && Window.after(anchor, rule.months(), rule.inclusive()).has(day);
  }

  private static boolean fits(Profile.RepeatRule rule, PriorReferral prior) {
    return (prior.sameVictim() || !rule.sameVictim())
        && (prior.samePerpetrator() || !rule.samePerpetrator())
        && prior.behaviour() != null
        && rule.qualifying().contains(prior.behaviour());
  }

  private static @Nullable LocalDate notAfter(LocalDate today, @Nullable LocalDate day) {
    return day == null || day.isAfter(today) ? null : day;
  }
}
