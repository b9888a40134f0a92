package org.maracdesk.store;

import java.util.List;
import java.util.UUID;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.PersonId;
import org.maracdesk.domain.casefile.Referral;
import org.maracdesk.domain.casefile.Role;
import org.maracdesk.domain.meeting.AgendaItem;
import org.maracdesk.domain.meeting.ItemOutcome;
import org.maracdesk.domain.meeting.Meeting;

/**
 * A small store with one meeting of two cases.
 *
 * @param meeting the meeting as it is kept
 * @param referrals what brings the cases there
 * @param items its agenda
 */
record Shelved(Meeting meeting, List<Referral> referrals, List<AgendaItem> items) {

  /** Fills a store, in one change. */
  static Shelved in(Store store) {
    return store.change(Filled.note(), Shelved::fill);
  }

  static Shelved fill(Shelves s) {
    s.agencies().keep(Filled.agency(Filled.POLICE));
    s.agencies().keep(Filled.agency(Filled.HOUSING));
    var referrals = List.of(referral(s), referral(s));
    var meeting = s.meetings().keep(Filled.meeting(Filled.DAY));
    var items = referrals.stream().map(r -> Filled.item(r, new ItemOutcome.Waiting())).toList();
    s.meetings().keepItems(meeting.id(), items);
    return new Shelved(meeting, referrals, items);
  }

  static Referral referral(Shelves s) {
    var id = new CaseId(UUID.randomUUID());
    var victim = new PersonId(UUID.randomUUID());
    s.cases().register(id, 2026);
    s.cases().keep(Filled.person(victim));
    var referral = Filled.referral(id, Filled.DAY, Filled.involvement(victim, Role.VICTIM));
    s.cases().keep(referral);
    return referral;
  }
}
