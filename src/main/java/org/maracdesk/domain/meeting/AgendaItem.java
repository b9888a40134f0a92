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
 * @param minutes how long it is planned to take; 0 for one that is not discussed
 * @param outcome what has become of it
 * @param listing what had to be said to put it here out of the usual way
 */
public record AgendaItem(
    AgendaItemId id,
    CaseId caseId,
    ReferralId referral,
    Section section,
    int minutes,
    ItemOutcome outcome,
    Listing listing) {

  /** A place that a referral in time has. */
  public AgendaItem(
      AgendaItemId id,
      CaseId caseId,
      ReferralId referral,
      Section section,
      int minutes,
      ItemOutcome outcome) {
    this(id, caseId, referral, section, minutes, outcome, Listing.USUAL);
  }

  /** The same place with another outcome. */
  public AgendaItem with(ItemOutcome other) {
    return new AgendaItem(id, caseId, referral, section, minutes, other, listing);
  }

  /** The same place with other minutes. */
  public AgendaItem lasting(int other) {
    return new AgendaItem(id, caseId, referral, section, other, outcome, listing);
  }

  /** The same place in another part of the agenda. */
  public AgendaItem in(Section other) {
    return new AgendaItem(id, caseId, referral, other, minutes, outcome, listing);
  }

  /** The same place, put there in another way. */
  public AgendaItem listed(Listing other) {
    return new AgendaItem(id, caseId, referral, section, minutes, outcome, other);
  }
}
