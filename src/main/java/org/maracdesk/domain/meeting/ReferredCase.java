package org.maracdesk.domain.meeting;

import java.time.LocalDate;
import java.util.Set;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.CaseNumber;
import org.maracdesk.domain.casefile.PersonId;
import org.maracdesk.domain.casefile.ReferralId;

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
 */
public record ReferredCase(
    CaseId caseId,
    CaseNumber number,
    ReferralId referral,
    LocalDate referredOn,
    boolean emergency,
    boolean withChildren,
    Set<PersonId> perpetrators) {

  public ReferredCase {
    perpetrators = Set.copyOf(perpetrators);
  }

  /** The part of the agenda it belongs to. */
  public Section section() {
    if (emergency) {
      return Section.URGENT;
    }
    return withChildren ? Section.CHILDREN : Section.ADULT_ONLY;
  }
}
