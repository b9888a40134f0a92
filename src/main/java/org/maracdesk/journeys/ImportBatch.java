package org.maracdesk.journeys;

import java.util.ArrayList;
import java.util.List;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.agency.Representative;
import org.maracdesk.domain.shared.StopSign;
import org.maracdesk.exchange.AgencyCsv;
import org.maracdesk.exchange.AttendanceCsv;
import org.maracdesk.exchange.AttendanceRow;
import org.maracdesk.exchange.ChecklistsCsv;
import org.maracdesk.exchange.DashNote;
import org.maracdesk.exchange.DashNotesCsv;
import org.maracdesk.exchange.Decoded;
import org.maracdesk.exchange.DetailRow;
import org.maracdesk.exchange.ParsedSheet;
import org.maracdesk.exchange.PeopleCsv;
import org.maracdesk.exchange.PersonRow;
import org.maracdesk.exchange.ReferralCsv;
import org.maracdesk.exchange.ReferralDetailsCsv;
import org.maracdesk.exchange.ReferralRow;
import org.maracdesk.exchange.RepresentativeCsv;
import org.maracdesk.exchange.ResearchCsv;
import org.maracdesk.exchange.SentChecklist;
import org.maracdesk.exchange.SentResearch;
import org.maracdesk.exchange.TogetherCheck;

/**
 * The sheets of one import, sorted by what they hold.
 *
 * @param sheets those that can be taken in
 * @param refused those that cannot be read at all
 * @param notForHere those of a kind that is only exported
 */
record ImportBatch(
    TogetherCheck.Sheets sheets, List<ParsedSheet> refused, List<ParsedSheet> notForHere) {

  static ImportBatch of(List<ParsedSheet> all, StopSign stop) {
    var agencies = new ArrayList<Decoded<Agency>>();
    var representatives = new ArrayList<Decoded<Representative>>();
    var referrals = new ArrayList<Decoded<ReferralRow>>();
    var people = new ArrayList<Decoded<PersonRow>>();
    var notes = new ArrayList<Decoded<DashNote>>();
    var details = new ArrayList<Decoded<DetailRow>>();
    var checklists = new ArrayList<Decoded<SentChecklist>>();
    var research = new ArrayList<Decoded<SentResearch>>();
    var attendance = new ArrayList<Decoded<AttendanceRow>>();
    var refused = new ArrayList<ParsedSheet>();
    var notForHere = new ArrayList<ParsedSheet>();
    for (var sheet : all) {
      stop.check();
      if (sheet.kind() == null || sheet.isRefused()) {
        refused.add(sheet);
        continue;
      }
      switch (sheet.kind()) {
        case AGENCIES -> agencies.add(AgencyCsv.decode(sheet));
        case REPRESENTATIVES -> representatives.add(RepresentativeCsv.decode(sheet));
        case PEOPLE -> people.add(PeopleCsv.decode(sheet));
        case REFERRALS -> referrals.add(ReferralCsv.decode(sheet));
        case DASH_NOTES -> notes.add(DashNotesCsv.decode(sheet));
        case REFERRAL_DETAILS -> details.add(ReferralDetailsCsv.decode(sheet));
        case CHECKLISTS -> checklists.add(ChecklistsCsv.decode(sheet));
        case RESEARCH_RETURNS -> research.add(ResearchCsv.decode(sheet));
        case ATTENDANCE -> attendance.add(AttendanceCsv.decode(sheet));
        case ACTIONS, AGENDA, DISCUSSIONS, SHARED, MEETING_ACTIONS -> notForHere.add(sheet);
      }
    }
    return new ImportBatch(
        new TogetherCheck.Sheets(
            agencies,
            representatives,
            referrals,
            people,
            notes,
            details,
            checklists,
            research,
            attendance),
        List.copyOf(refused),
        List.copyOf(notForHere));
  }

  /** Every decoded sheet. */
  List<Decoded<?>> decoded() {
    var all = new ArrayList<Decoded<?>>();
    all.addAll(sheets.agencies());
    all.addAll(sheets.representatives());
    all.addAll(sheets.people());
    all.addAll(sheets.referrals());
    all.addAll(sheets.notes());
    all.addAll(sheets.details());
    all.addAll(sheets.checklists());
    all.addAll(sheets.research());
    all.addAll(sheets.attendance());
    return all;
  }
}
