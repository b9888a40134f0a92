package org.maracdesk.exchange;

import org.maracdesk.domain.agency.Provenance;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.checklist.ChecklistId;
import org.maracdesk.domain.checklist.CompletedChecklist;
import org.maracdesk.domain.checklist.Occasion;

/**
 * A completed checklist on its way from one store to another.
 *
 * @param referral the referral it goes with
 * @param id identity, the same in both stores
 * @param occasion what it was begun for
 * @param completed all of it, its result as it was shown
 * @param provenance who completed it, for which agency
 */
public record SentChecklist(
    ReferralId referral,
    ChecklistId id,
    Occasion occasion,
    CompletedChecklist completed,
    Provenance provenance) {

  /** Whether another says the same, in the form in which spreadsheets carry text. */
  public boolean saysTheSameAs(SentChecklist other) {
    return referral.equals(other.referral)
        && id.equals(other.id)
        && occasion == other.occasion
        && ChecklistsCsv.said(this).equals(ChecklistsCsv.said(other));
  }
}
