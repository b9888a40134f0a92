package org.maracdesk.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.casefile.PersonId;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.research.Correction;
import org.maracdesk.domain.research.CorrectionId;
import org.maracdesk.domain.research.ItemId;
import org.maracdesk.domain.research.PersonCheck;
import org.maracdesk.domain.research.ResearchItem;
import org.maracdesk.domain.research.ResearchReturn;
import org.maracdesk.domain.research.ReturnId;
import org.maracdesk.domain.shared.YesNoUnknown;
import org.maracdesk.store.tables.tables.records.ResearchCheckRecord;
import org.maracdesk.store.tables.tables.records.ResearchCorrectionRecord;
import org.maracdesk.store.tables.tables.records.ResearchItemRecord;
import org.maracdesk.store.tables.tables.records.ResearchReturnRecord;

/** Research as rows. */
final class ResearchRows {

  private ResearchRows() {}

  static ResearchReturn research(
      ResearchReturnRecord row,
      List<PersonCheck> checks,
      List<ResearchItem> items,
      List<Correction> corrections) {
    return new ResearchReturn(
        new ReturnId(row.getId()),
        new ReferralId(row.getReferral()),
        Rows.agency(row.getAgency()),
        Rows.text(row.getResearcher()),
        Rows.text(row.getSystems()),
        row.getNothingHeld(),
        checks,
        items,
        new ResearchReturn.Contact(row.getContactMade(), Rows.text(row.getContactReason())),
        Rows.code(YesNoUnknown.class, row.getFlagged()),
        Rows.text(row.getSuggestion()),
        corrections,
        Rows.text(row.getUnfinished()),
        Rows.instantOrNull(row.getAnsweredAt()),
        ProvenanceRows.read(row));
  }

  static ResearchReturnRecord row(ResearchReturn research) {
    var row = new ResearchReturnRecord();
    row.setId(research.id().value());
    row.setReferral(research.referral().value());
    row.setAgency(research.agency().value());
    row.setResearcher(research.researcher().text());
    row.setSystems(research.systems().text());
    row.setNothingHeld(research.nothingHeld());
    row.setContactMade(research.contact().made());
    row.setContactReason(research.contact().urgentReason().text());
    row.setFlagged(research.flagged().name());
    row.setSuggestion(research.suggestion().text());
    row.setUnfinished(research.unfinished().text());
    row.setAnsweredAt(Rows.momentOrNull(research.answeredAt()));
    ProvenanceRows.write(row, research.provenance());
    return row;
  }

  static PersonCheck check(ResearchCheckRecord row) {
    return new PersonCheck(
        new PersonId(row.getPerson()),
        Rows.code(PersonCheck.Found.class, row.getFound()),
        row.getLastContactOn(),
        Rows.text(row.getSeenWhere()));
  }

  static ResearchCheckRecord row(ReturnId research, int place, PersonCheck check) {
    var row = new ResearchCheckRecord();
    row.setResearch(research.value());
    row.setPlace(place);
    row.setPerson(check.person().value());
    row.setFound(check.found().name());
    row.setLastContactOn(check.lastContact());
    row.setSeenWhere(check.where().text());
    return row;
  }

  static ResearchItem item(ResearchItemRecord row) {
    var about = row.getAbout();
    return new ResearchItem(
        new ItemId(row.getId()),
        about == null ? null : new PersonId(about),
        Rows.code(ResearchItem.Category.class, row.getCategory()),
        Rows.code(ResearchItem.Kind.class, row.getKind()),
        Rows.text(row.getTold()),
        row.getHappenedOn(),
        Rows.text(row.getWorker()),
        Rows.code(ResearchItem.Decision.class, row.getDecision()),
        Rows.text(row.getWithheldBecause()),
        shared(row));
  }

  private static ResearchItem.@Nullable Shared shared(ResearchItemRecord row) {
    var at = Rows.instantOrNull(row.getSharedAt());
    var meeting = row.getSharedIn();
    return at == null || meeting == null
        ? null
        : new ResearchItem.Shared(new MeetingId(meeting), at);
  }

  static ResearchItemRecord row(ReturnId research, int place, ResearchItem item) {
    var row = new ResearchItemRecord();
    var about = item.about();
    var shared = item.shared();
    row.setId(item.id().value());
    row.setResearch(research.value());
    row.setPlace(place);
    row.setAbout(about == null ? null : about.value());
    row.setCategory(item.category().name());
    row.setKind(item.kind().name());
    row.setTold(item.text().text());
    row.setHappenedOn(item.happened());
    row.setWorker(item.worker().text());
    row.setDecision(item.decision().name());
    row.setWithheldBecause(item.withheldBecause().text());
    row.setSharedIn(shared == null ? null : shared.meeting().value());
    row.setSharedAt(shared == null ? null : Rows.moment(shared.at()));
    return row;
  }

  static Correction correction(ResearchCorrectionRecord row) {
    return new Correction(
        new CorrectionId(row.getId()),
        new PersonId(row.getPerson()),
        Rows.code(Correction.Field.class, row.getField()),
        Rows.text(row.getProposed()),
        Rows.code(Correction.Standing.class, row.getStanding()));
  }

  static ResearchCorrectionRecord row(ReturnId research, int place, Correction correction) {
    var row = new ResearchCorrectionRecord();
    row.setId(correction.id().value());
    row.setResearch(research.value());
    row.setPlace(place);
    row.setPerson(correction.person().value());
    row.setField(correction.field().name());
    row.setProposed(correction.proposed().text());
    row.setStanding(correction.standing().name());
    return row;
  }
}
