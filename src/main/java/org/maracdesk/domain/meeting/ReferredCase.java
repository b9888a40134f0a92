package org.maracdesk.domain.meeting;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.CaseNumber;
import org.maracdesk.domain.casefile.PersonId;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.shared.Confidential;

/**
 * What the planner needs to know of a case that waits for a meeting.
 *
 * @param caseId which case
 * @param number how it is called
 * @param referral the referral that waits
 * @param referredOn when it was made
 * @param emergency whether it cannot wait
 * @param withChildren whether a child, born or not, is in the case
 * @param perpetrators who is alleged to cause harm, so that their cases come together
 * @param hearing how it is to be heard
 * @param relistedBecause the chair's reason to hear it again without a new referral; nothing where
 *     a referral brings it
 * @param putOff the meeting that put it off last; null for one that was not put off
 */
public record ReferredCase(
    CaseId caseId,
    CaseNumber number,
    ReferralId referral,
    LocalDate referredOn,
    boolean emergency,
    boolean withChildren,
    Set<PersonId> perpetrators,
    Hearing hearing,
    Confidential relistedBecause,
    @Nullable PutOff putOff) {

  /**
   * That a meeting put a case off.
   *
   * @param on the day of that meeting
   * @param notReached whether it ran out of time, rather than put the case off
   */
  public record PutOff(LocalDate on, boolean notReached) {}

  /** How a case is to be heard. */
  public enum Hearing {
    /** By the whole table. */
    FULL,
    /** Agencies are alerted and look it up; nothing is discussed. */
    ALERT_ONLY,
    /** By named people only, in a sitting of its own. */
    RESTRICTED
  }

  public ReferredCase {
    perpetrators = Set.copyOf(perpetrators);
  }

  /** A case a referral brings to the whole table. */
  public ReferredCase(
      CaseId caseId,
      CaseNumber number,
      ReferralId referral,
      LocalDate referredOn,
      boolean emergency,
      boolean withChildren,
      Set<PersonId> perpetrators) {
    this(
        caseId,
        number,
        referral,
        referredOn,
        emergency,
        withChildren,
        perpetrators,
        Hearing.FULL,
        Confidential.NONE,
        null);
  }

  /** Whether an earlier meeting put it off, so that it heads its part of an agenda. */
  public boolean isPutOff() {
    return putOff != null;
  }

  /** The part of the agenda it belongs to. */
  public Section section() {
    if (hearing == Hearing.RESTRICTED) {
      return Section.RESTRICTED_SITTING;
    }
    if (hearing == Hearing.ALERT_ONLY) {
      return Section.ALERT_ONLY;
    }
    if (emergency) {
      return Section.URGENT;
    }
    return withChildren ? Section.CHILDREN : Section.ADULT_ONLY;
  }
}
