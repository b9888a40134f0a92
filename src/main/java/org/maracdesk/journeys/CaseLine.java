package org.maracdesk.journeys;

import java.time.LocalDate;
import java.util.List;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.CaseNumber;
import org.maracdesk.domain.casefile.RepeatFinding;
import org.maracdesk.domain.checklist.ReviewDue;
import org.maracdesk.domain.shared.Confidential;

/**
 * A case in the list of cases.
 *
 * @param id which case
 * @param number how it is called
 * @param victim formal name
 * @param home in which part of the area they live, where a list may tell it
 * @param perpetrators formal names
 * @param children how many children, born or not
 * @param lastReferral date of the latest referral
 * @param referrer name of the agency that made it
 * @param standing where it stands
 * @param repeat whether the latest referral is a repeat, and why
 * @param emergency whether the latest referral cannot wait
 * @param confidentialAddress whether anybody in it has a confidential address
 * @param openActions actions nobody has reported on
 * @param review whether a checklist is due again
 * @param searchable everything it can be found by
 */
public record CaseLine(
    CaseId id,
    CaseNumber number,
    Confidential victim,
    Confidential home,
    List<Confidential> perpetrators,
    int children,
    LocalDate lastReferral,
    String referrer,
    CaseStanding standing,
    RepeatFinding repeat,
    boolean emergency,
    boolean confidentialAddress,
    int openActions,
    ReviewDue review,
    SearchText searchable) {

  public CaseLine {
    perpetrators = List.copyOf(perpetrators);
  }
}
