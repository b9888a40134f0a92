package org.maracdesk.store;

import java.util.List;
import org.maracdesk.domain.agency.StatementVersion;
import org.maracdesk.domain.casefile.CaseDecision;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.PersonId;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.meeting.AgendaItem;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.Attendance;
import org.maracdesk.domain.meeting.AttendanceId;
import org.maracdesk.domain.meeting.Discussion;
import org.maracdesk.domain.meeting.ItemOutcome;
import org.maracdesk.domain.meeting.Listing;
import org.maracdesk.domain.meeting.Meeting;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.MeetingKind;
import org.maracdesk.domain.meeting.MeetingStage;
import org.maracdesk.domain.meeting.Presence;
import org.maracdesk.domain.meeting.Section;
import org.maracdesk.domain.meeting.SharedInformation;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.store.tables.tables.records.AgendaItemRecord;
import org.maracdesk.store.tables.tables.records.AttendanceRecord;
import org.maracdesk.store.tables.tables.records.DiscussionRecord;
import org.maracdesk.store.tables.tables.records.MeetingRecord;
import org.maracdesk.store.tables.tables.records.SharedInformationRecord;

/** Meetings, agenda items, attendance and discussions as rows. */
final class MeetingRows {

  /** The outcomes' codes. */
  enum Outcome {
    WAITING,
    HEARD,
    DEFERRED,
    /** This and the others are what was decided, by which a case was not heard. */
    NOT_ACCEPTED,
    CHILDRENS_SAFEGUARDING,
    WITHDRAWN,
    TRANSFERRED_OUT,
    DECEASED
  }

  private MeetingRows() {}

  static Meeting meeting(MeetingRecord row) {
    return new Meeting(
        new MeetingId(row.getId()),
        row.getMeetsOn(),
        row.getStartsAt(),
        row.getMinutesPerCase(),
        row.getMinutesAvailable(),
        Rows.text(row.getVenue()),
        Rows.text(row.getChair()),
        Rows.text(row.getMinuteTaker()),
        Rows.code(MeetingStage.class, row.getStage()),
        Rows.instantOrNull(row.getStatementReadAt()),
        row.getVersion(),
        Rows.code(MeetingKind.class, row.getKind()));
  }

  static MeetingRecord row(Meeting meeting) {
    return new MeetingRecord(
        meeting.id().value(),
        meeting.date(),
        meeting.start(),
        meeting.minutesPerCase(),
        meeting.minutesAvailable(),
        meeting.venue().text(),
        meeting.chair().text(),
        meeting.minuteTaker().text(),
        meeting.stage().name(),
        Rows.momentOrNull(meeting.statementReadAt()),
        meeting.version(),
        meeting.kind().name());
  }

  static AgendaItem item(AgendaItemRecord row) {
    return new AgendaItem(
        new AgendaItemId(row.getId()),
        new CaseId(row.getCaseFile()),
        new ReferralId(row.getReferral()),
        Rows.code(Section.class, row.getSection()),
        row.getMinutes(),
        switch (Rows.code(Outcome.class, row.getOutcome())) {
          case WAITING -> new ItemOutcome.Waiting();
          case HEARD -> new ItemOutcome.Heard();
          case DEFERRED ->
              new ItemOutcome.Deferred(
                  Rows.text(row.getDeferredReason()),
                  new ItemOutcome.Meanwhile(
                      Rows.text(row.getSafetyCheckedBy()),
                      Rows.text(row.getEscalatedTo()),
                      row.getNotReached()));
          case NOT_ACCEPTED -> new ItemOutcome.NotHeard(CaseDecision.Kind.NOT_ACCEPTED);
          case CHILDRENS_SAFEGUARDING ->
              new ItemOutcome.NotHeard(CaseDecision.Kind.CHILDRENS_SAFEGUARDING);
          case WITHDRAWN -> new ItemOutcome.NotHeard(CaseDecision.Kind.WITHDRAWN);
          case TRANSFERRED_OUT -> new ItemOutcome.NotHeard(CaseDecision.Kind.TRANSFERRED_OUT);
          case DECEASED -> new ItemOutcome.NotHeard(CaseDecision.Kind.DECEASED);
        },
        new Listing(
            Rows.text(row.getLateAllowedBy()),
            Rows.text(row.getRelistedBecause()),
            Rows.text(row.getUrgentBecause())));
  }

  static AgendaItemRecord row(MeetingId meeting, int place, AgendaItem item) {
    var meanwhile = meanwhile(item.outcome());
    return new AgendaItemRecord(
        item.id().value(),
        meeting.value(),
        place,
        item.caseId().value(),
        item.referral().value(),
        item.section().name(),
        item.minutes(),
        outcome(item.outcome()).name(),
        reason(item.outcome()).text(),
        item.listing().allowedBy().text(),
        item.listing().relistedBecause().text(),
        item.listing().urgentBecause().text(),
        meanwhile.checkedBy().text(),
        meanwhile.escalatedTo().text(),
        meanwhile.notReached());
  }

  static Outcome outcome(ItemOutcome outcome) {
    return switch (outcome) {
      case ItemOutcome.Waiting _ -> Outcome.WAITING;
      case ItemOutcome.Heard _ -> Outcome.HEARD;
      case ItemOutcome.Deferred _ -> Outcome.DEFERRED;
      case ItemOutcome.NotHeard(var because) -> Outcome.valueOf(because.name());
    };
  }

  static Confidential reason(ItemOutcome outcome) {
    return outcome instanceof ItemOutcome.Deferred deferred ? deferred.reason() : Confidential.NONE;
  }

  static ItemOutcome.Meanwhile meanwhile(ItemOutcome outcome) {
    return outcome instanceof ItemOutcome.Deferred deferred
        ? deferred.meanwhile()
        : ItemOutcome.Meanwhile.UNSAID;
  }

  static Attendance attendance(AttendanceRecord row) {
    return new Attendance(
        new AttendanceId(row.getId()),
        Rows.agency(row.getAgency()),
        Rows.text(row.getName()),
        Rows.text(row.getJobRole()),
        Rows.code(Attendance.Status.class, row.getStatus()),
        row.getSigned(),
        Rows.text(row.getNote()),
        new Presence(
            Rows.code(Presence.Capacity.class, row.getCapacity()),
            row.getArrivedAt(),
            row.getLeftAt(),
            row.getRemote(),
            row.getAlone(),
            row.getInformationSent(),
            row.getInformationOn(),
            Rows.text(row.getAuthorisedBy()),
            row.getBornOn(),
            new StatementVersion(row.getSignedVersion()),
            Rows.instantOrNull(row.getSignedAt()),
            List.of()));
  }

  static AttendanceRecord row(MeetingId meeting, int place, Attendance attendance) {
    var presence = attendance.presence();
    return new AttendanceRecord(
        attendance.id().value(),
        meeting.value(),
        place,
        attendance.agency().value(),
        attendance.name().text(),
        attendance.role().text(),
        attendance.status().name(),
        attendance.confidentialitySigned(),
        attendance.note().text(),
        presence.capacity().name(),
        presence.arrived(),
        presence.left(),
        presence.remote(),
        presence.alone(),
        presence.informationSent(),
        presence.informationOn(),
        presence.authorisedBy().text(),
        presence.born(),
        presence.signedVersion().value(),
        Rows.momentOrNull(presence.signedAt()));
  }

  static Discussion discussion(DiscussionRecord row, List<SharedInformation> shared) {
    return new Discussion(
            new AgendaItemId(row.getItem()),
            Rows.text(row.getVictimView()),
            Rows.text(row.getBroughtBy()),
            shared,
            Rows.text(row.getRiskSummary()),
            Rows.text(row.getChildrenLine()),
            Rows.text(row.getNoActionReason()),
            row.getSecondsSpent())
        .with(
            new Discussion.Unfinished(
                Confidential.asTyped(row.getUnfinishedAction()),
                Confidential.asTyped(row.getUnfinishedTold()),
                row.getUnfinishedEdits(),
                telling(row)));
  }

  private static Discussion.Telling telling(DiscussionRecord row) {
    var teller = row.getUnfinishedTeller();
    var kind = row.getUnfinishedKind();
    return new Discussion.Telling(
        teller == null ? null : Rows.agency(teller),
        kind == null ? null : Rows.code(SharedInformation.Kind.class, kind),
        row.getUnfinishedToldEdits());
  }

  static DiscussionRecord row(Discussion discussion) {
    var telling = discussion.unfinished().telling();
    return new DiscussionRecord(
        discussion.item().value(),
        discussion.victimView().text(),
        discussion.broughtBy().text(),
        discussion.riskSummary().text(),
        discussion.childrenLine().text(),
        discussion.noActionReason().text(),
        discussion.secondsSpent(),
        discussion.unfinished().action().text(),
        discussion.unfinished().told().text(),
        discussion.unfinished().edits(),
        telling.teller() == null ? null : telling.teller().value(),
        telling.kind() == null ? null : telling.kind().name(),
        telling.edits());
  }

  static SharedInformation shared(SharedInformationRecord row) {
    var about = row.getAbout();
    return new SharedInformation(
        row.getId(),
        Rows.agency(row.getAgency()),
        Rows.code(SharedInformation.Kind.class, row.getKind()),
        Rows.text(row.getTold()),
        about == null ? null : new PersonId(about));
  }

  static SharedInformationRecord row(AgendaItemId item, int place, SharedInformation shared) {
    var about = shared.about();
    return new SharedInformationRecord(
        shared.id(),
        item.value(),
        place,
        shared.agency().value(),
        shared.kind().name(),
        shared.text().text(),
        about == null ? null : about.value());
  }
}
