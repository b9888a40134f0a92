package org.maracdesk.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.maracdesk.store.tables.tables.Addendum.ADDENDUM;
import static org.maracdesk.store.tables.tables.AgendaItem.AGENDA_ITEM;
import static org.maracdesk.store.tables.tables.Attendance.ATTENDANCE;
import static org.maracdesk.store.tables.tables.DeclaredInterest.DECLARED_INTEREST;
import static org.maracdesk.store.tables.tables.InterestAsked.INTEREST_ASKED;
import static org.maracdesk.store.tables.tables.ItemHeard.ITEM_HEARD;
import static org.maracdesk.store.tables.tables.MeetingFormality.MEETING_FORMALITY;
import static org.maracdesk.store.tables.tables.MinutesApproval.MINUTES_APPROVAL;
import static org.maracdesk.store.tables.tables.MinutesIssue.MINUTES_ISSUE;
import static org.maracdesk.store.tables.tables.OpenedUnsigned.OPENED_UNSIGNED;
import static org.maracdesk.store.tables.tables.StatementRead.STATEMENT_READ;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.ReadStatement;
import org.maracdesk.domain.agency.StatementVersion;
import org.maracdesk.domain.meeting.Addendum;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.Approval;
import org.maracdesk.domain.meeting.AttendanceId;
import org.maracdesk.domain.meeting.Formalities;
import org.maracdesk.domain.meeting.Interest;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.store.tables.tables.records.AddendumRecord;
import org.maracdesk.store.tables.tables.records.DeclaredInterestRecord;
import org.maracdesk.store.tables.tables.records.InterestAskedRecord;
import org.maracdesk.store.tables.tables.records.ItemHeardRecord;
import org.maracdesk.store.tables.tables.records.MeetingFormalityRecord;
import org.maracdesk.store.tables.tables.records.MinutesApprovalRecord;
import org.maracdesk.store.tables.tables.records.MinutesIssueRecord;
import org.maracdesk.store.tables.tables.records.OpenedUnsignedRecord;
import org.maracdesk.store.tables.tables.records.StatementReadRecord;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/** What frames the cases of a meeting, as rows. */
final class MeetingFormalities {

  private final DSLContext sql;

  MeetingFormalities(DSLContext sql) {
    this.sql = sql;
  }

  Formalities of(MeetingId meeting) {
    var row =
        sql.selectFrom(MEETING_FORMALITY)
            .where(MEETING_FORMALITY.MEETING.eq(meeting.value()))
            .fetchOne();
    return new Formalities(
        row == null ? null : Rows.instantOrNull(row.getInterestsAskedAt()),
        row == null ? Confidential.NONE : Rows.text(row.getOpenedBecause()),
        row == null ? Confidential.NONE : Rows.text(row.getDeputyChair()),
        interests(meeting),
        approvals(meeting),
        issues(meeting),
        row == null ? null : Rows.instantOrNull(row.getListsAt()),
        addenda(meeting),
        askedFor(meeting),
        unsigned(meeting),
        heardAt(meeting));
  }

  private Set<AttendanceId> unsigned(MeetingId meeting) {
    return sql.select(OPENED_UNSIGNED.ATTENDANCE)
        .from(OPENED_UNSIGNED)
        .where(isOf(OPENED_UNSIGNED.ATTENDANCE, meeting))
        .fetchSet(row -> new AttendanceId(row.value1()));
  }

  private static Condition isOf(Field<UUID> attendance, MeetingId meeting) {
    return attendance.in(
        DSL.select(ATTENDANCE.ID).from(ATTENDANCE).where(ATTENDANCE.MEETING.eq(meeting.value())));
  }

  private Map<AgendaItemId, LocalTime> heardAt(MeetingId meeting) {
    return sql.selectFrom(ITEM_HEARD)
        .where(AgendaItems.isOn(ITEM_HEARD.ITEM, meeting))
        .fetchMap(row -> new AgendaItemId(row.getItem()), ItemHeardRecord::getHeardAt);
  }

  private Map<AgendaItemId, Instant> askedFor(MeetingId meeting) {
    return sql.selectFrom(INTEREST_ASKED)
        .where(AgendaItems.isOn(INTEREST_ASKED.ITEM, meeting))
        .fetchMap(row -> new AgendaItemId(row.getItem()), row -> row.getAskedAt().toInstant());
  }

  void keep(MeetingId meeting, Formalities formalities) {
    Rows.put(
        sql,
        new MeetingFormalityRecord(
            meeting.value(),
            Rows.momentOrNull(formalities.interestsAskedAt()),
            formalities.openedBecause().text(),
            formalities.deputyChair().text(),
            Rows.momentOrNull(formalities.listsAt())));
    sql.deleteFrom(DECLARED_INTEREST)
        .where(AgendaItems.isOn(DECLARED_INTEREST.ITEM, meeting))
        .execute();
    Rows.insert(
        sql,
        DECLARED_INTEREST,
        Rows.inOrder(formalities.interests(), MeetingFormalities::interest));
    sql.deleteFrom(INTEREST_ASKED).where(AgendaItems.isOn(INTEREST_ASKED.ITEM, meeting)).execute();
    Rows.insert(
        sql,
        INTEREST_ASKED,
        formalities.askedFor().entrySet().stream()
            .map(
                asked ->
                    new InterestAskedRecord(asked.getKey().value(), Rows.moment(asked.getValue())))
            .toList());
    sql.deleteFrom(OPENED_UNSIGNED).where(isOf(OPENED_UNSIGNED.ATTENDANCE, meeting)).execute();
    Rows.insert(
        sql,
        OPENED_UNSIGNED,
        formalities.unsigned().stream().map(who -> new OpenedUnsignedRecord(who.value())).toList());
    sql.deleteFrom(ITEM_HEARD).where(AgendaItems.isOn(ITEM_HEARD.ITEM, meeting)).execute();
    Rows.insert(
        sql,
        ITEM_HEARD,
        formalities.heardAt().entrySet().stream()
            .map(heard -> new ItemHeardRecord(heard.getKey().value(), heard.getValue()))
            .toList());
    sql.deleteFrom(MINUTES_APPROVAL).where(MINUTES_APPROVAL.MEETING.eq(meeting.value())).execute();
    Rows.insert(
        sql,
        MINUTES_APPROVAL,
        Rows.inOrder(formalities.approvals(), (approval, at) -> approval(meeting, approval, at)));
    sql.deleteFrom(MINUTES_ISSUE).where(MINUTES_ISSUE.MEETING.eq(meeting.value())).execute();
    Rows.insert(
        sql,
        MINUTES_ISSUE,
        formalities.issues().stream()
            .map(
                issue ->
                    new MinutesIssueRecord(
                        meeting.value(), issue.version(), Rows.moment(issue.at())))
            .toList());
    sql.deleteFrom(ADDENDUM).where(ADDENDUM.MEETING.eq(meeting.value())).execute();
    Rows.insert(
        sql,
        ADDENDUM,
        formalities.addenda().stream().map(addendum -> addendum(meeting, addendum)).toList());
  }

  /** Forgets everything of a meeting that goes itself. */
  void forget(MeetingId meeting) {
    sql.deleteFrom(MEETING_FORMALITY)
        .where(MEETING_FORMALITY.MEETING.eq(meeting.value()))
        .execute();
  }

  /**
   * Lets a change of a meeting's record through.
   *
   * @throws ExplainedException when its minutes are approved
   */
  void unlocked(MeetingId meeting) {
    if (sql.fetchExists(
        MINUTES_APPROVAL,
        MINUTES_APPROVAL.MEETING.eq(meeting.value()),
        MINUTES_APPROVAL.ITEM.isNull())) {
      throw new ExplainedException(Wording.of("store.meeting.locked"));
    }
  }

  /** Lets a change of what was said about an item through, unless its minutes are approved. */
  void unlocked(AgendaItemId item) {
    sql.select(AGENDA_ITEM.MEETING)
        .from(AGENDA_ITEM)
        .where(AGENDA_ITEM.ID.eq(item.value()))
        .fetchOptional(AGENDA_ITEM.MEETING)
        .ifPresent(meeting -> unlocked(new MeetingId(meeting)));
  }

  private List<Interest> interests(MeetingId meeting) {
    return sql.selectFrom(DECLARED_INTEREST)
        .where(AgendaItems.isOn(DECLARED_INTEREST.ITEM, meeting))
        .orderBy(DECLARED_INTEREST.PLACE)
        .fetch(MeetingFormalities::interest);
  }

  void keepRead(MeetingId meeting, ReadStatement read) {
    Rows.put(sql, new StatementReadRecord(meeting.value(), read.version().value(), read.text()));
  }

  Optional<ReadStatement> readStatement(MeetingId meeting) {
    return sql.selectFrom(STATEMENT_READ)
        .where(STATEMENT_READ.MEETING.eq(meeting.value()))
        .fetchOptional(
            row -> new ReadStatement(new StatementVersion(row.getVersion()), row.getStatement()));
  }

  Map<AgendaItemId, List<Declared>> declared() {
    return sql.select(DECLARED_INTEREST, ATTENDANCE)
        .from(DECLARED_INTEREST)
        .join(ATTENDANCE)
        .on(ATTENDANCE.ID.eq(DECLARED_INTEREST.ATTENDANCE))
        .orderBy(DECLARED_INTEREST.ITEM, DECLARED_INTEREST.PLACE)
        .collect(
            groupingBy(
                row -> new AgendaItemId(row.value1().getItem()),
                mapping(
                    row ->
                        new Declared(interest(row.value1()), MeetingRows.attendance(row.value2())),
                    toList())));
  }

  private static Interest interest(DeclaredInterestRecord row) {
    return new Interest(
        new AttendanceId(row.getAttendance()),
        new AgendaItemId(row.getItem()),
        Rows.code(Interest.Relationship.class, row.getRelationship()),
        Rows.code(Interest.Decision.class, row.getDecision()),
        Rows.text(row.getReason()));
  }

  private static DeclaredInterestRecord interest(Interest interest, int place) {
    return new DeclaredInterestRecord(
        interest.attendance().value(),
        interest.item().value(),
        place,
        interest.relationship().name(),
        interest.decision().name(),
        interest.reason().text());
  }

  private List<Approval> approvals(MeetingId meeting) {
    return sql.selectFrom(MINUTES_APPROVAL)
        .where(MINUTES_APPROVAL.MEETING.eq(meeting.value()))
        .orderBy(MINUTES_APPROVAL.PLACE)
        .fetch(
            row ->
                new Approval(
                    item(row.getItem()),
                    Rows.text(row.getApprovedBy()),
                    row.getApprovedAt().toInstant(),
                    Rows.text(row.getBecause())));
  }

  private static MinutesApprovalRecord approval(MeetingId meeting, Approval approval, int place) {
    return new MinutesApprovalRecord(
        meeting.value(),
        place,
        id(approval.item()),
        approval.by().text(),
        Rows.moment(approval.at()),
        approval.because().text());
  }

  private List<Formalities.Issue> issues(MeetingId meeting) {
    return sql.selectFrom(MINUTES_ISSUE)
        .where(MINUTES_ISSUE.MEETING.eq(meeting.value()))
        .orderBy(MINUTES_ISSUE.VERSION)
        .fetch(row -> new Formalities.Issue(row.getVersion(), row.getIssuedAt().toInstant()));
  }

  private List<Addendum> addenda(MeetingId meeting) {
    return sql.selectFrom(ADDENDUM)
        .where(ADDENDUM.MEETING.eq(meeting.value()))
        .orderBy(ADDENDUM.PLACE)
        .fetch(
            row ->
                new Addendum(
                    row.getPlace(),
                    item(row.getItem()),
                    row.getWrittenAt().toInstant(),
                    Rows.text(row.getWrittenBy()),
                    Rows.text(row.getTold())));
  }

  private static AddendumRecord addendum(MeetingId meeting, Addendum addendum) {
    return new AddendumRecord(
        meeting.value(),
        addendum.number(),
        id(addendum.item()),
        Rows.moment(addendum.at()),
        addendum.by().text(),
        addendum.text().text());
  }

  private static @Nullable AgendaItemId item(@Nullable UUID id) {
    return id == null ? null : new AgendaItemId(id);
  }

  private static @Nullable UUID id(@Nullable AgendaItemId item) {
    return item == null ? null : item.value();
  }
}
