package org.maracdesk.domain.meeting;

import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.ReferralId;

/**
 * A case's place on an agenda.
 *
 * @param id identity
 * @param caseId which case
 * @param referral the referral that brings it here
 * @param section which part of the agenda
 * @param minutes how long it is planned to take
 * @param outcome what has become of it
 */
public record AgendaItem(
    AgendaItemId id,
    CaseId caseId,
    ReferralId referral,
    Section section,
    int minutes,
    ItemOutcome outcome) {

  /** The same place with another outcome. */
  public AgendaItem with(ItemOutcome other) {
    return new AgendaItem(id, caseId, referral, section, minutes, other);
  }
}
