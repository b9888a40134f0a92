package org.maracdesk.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.maracdesk.store.tables.Tables.ATTENDANCE;
import static org.maracdesk.store.tables.Tables.DISCUSSION;
import static org.maracdesk.store.tables.Tables.MEETING;
import static org.maracdesk.store.tables.Tables.SHARED_INFORMATION;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.action.ActionId;
import org.maracdesk.domain.agency.ReadStatement;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.meeting.AgendaItem;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.Attendance;
import org.maracdesk.domain.meeting.AttendanceId;
import org.maracdesk.domain.meeting.Discussion;
import org.maracdesk.domain.meeting.Formalities;
import org.maracdesk.domain.meeting.Meeting;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.MeetingStage;
import org.maracdesk.domain.meeting.SharedInformation;
import org.maracdesk.domain.retention.RecordId;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/** Meetings, their agendas, who came and what was said. */
public final class MeetingStore {

  private final DSLContext sql;
  private final AgendaItems agendas;
  private final MeetingFormalities formalities;
  private final CaseParts parts;
  private final TimesAway away;

  MeetingStore(DSLContext sql) {
    this.sql = sql;
    this.agendas = new AgendaItems(sql);
    this.formalities = new MeetingFormalities(sql);
    this.parts = new CaseParts(sql);
    this.away = new TimesAway(sql);
  }

  /** One meeting. */
  public Optional<Meeting> meeting(MeetingId id) {
    return sql.selectFrom(MEETING)
        .where(MEETING.ID.eq(id.value()))
        .fetchOptional(MeetingRows::meeting);
  }

  /** The meeting on a day; the earliest, should there be several. */
  public Optional<Meeting> on(LocalDate date) {
    return allOn(date).stream().findFirst();
  }

  /** The meetings of a day, the earliest first. */
  public List<Meeting> allOn(LocalDate date) {
    return sql.selectFrom(MEETING)
        .where(MEETING.MEETS_ON.eq(date))
        .orderBy(MEETING.STARTS_AT, MEETING.ID)
        .fetch(MeetingRows::meeting);
  }

  /** All meetings, latest first. */
  public List<Meeting> all() {
    return sql.selectFrom(MEETING)
        .orderBy(MEETING.MEETS_ON.desc(), MEETING.STARTS_AT.desc(), MEETING.ID)
        .fetch(MeetingRows::meeting);
  }

  /**
   * Keeps a meeting, new or changed, one version on.
   *
   * @return the meeting as it now stands; keep this one the next time
   * @throws ExplainedException if what is kept has another version than what was changed
   */
  public Meeting keep(Meeting meeting) {
    formalities.unlocked(meeting.id());
    var row = MeetingRows.row(meeting);
    row.setVersion(meeting.version() + 1);
    var stored =
        sql.select(MEETING.VERSION)
            .from(MEETING)
            .where(MEETING.ID.eq(meeting.id().value()))
            .fetchOne(MEETING.VERSION);
    if (stored == null) {
      sql.executeInsert(row);
    } else if (stored == meeting.version()) {
      sql.executeUpdate(row);
    } else {
      throw new ExplainedException(Wording.of("store.changed-meanwhile"));
    }
    return MeetingRows.meeting(row);
  }

  /**
   * Deletes a meeting that is only planned, with its agenda and attendance; one that is not there
   * stays away.
   *
   * @throws ExplainedException if it has come further, if something was said or promised there, or
   *     while it is under a hold
   */
  public void delete(MeetingId id) {
    var meeting = meeting(id);
    if (meeting.isEmpty()) {
      return;
    }
    if (meeting.get().stage() != MeetingStage.PLANNED) {
      throw new ExplainedException(Wording.of("store.meeting.not-planned"));
    }
    remove(id);
  }

  /**
   * Deletes a meeting that has not begun, with its agenda and attendance; one that is not there
   * stays away.
   *
   * @throws ExplainedException if it has begun, or if something was said or promised there
   */
  public void callOff(MeetingId id) {
    var meeting = meeting(id);
    if (meeting.isEmpty()) {
      return;
    }
    if (meeting.get().stage().compareTo(MeetingStage.OPEN) >= 0) {
      throw new ExplainedException(Wording.of("store.meeting.begun"));
    }
    remove(id);
  }

  private void remove(MeetingId id) {
    new KeepingStore(sql).forget(RecordId.of(id));
    agendas.keep(id, List.of());
    formalities.forget(id);
    sql.deleteFrom(ATTENDANCE).where(ATTENDANCE.MEETING.eq(id.value())).execute();
    sql.deleteFrom(MEETING).where(MEETING.ID.eq(id.value())).execute();
  }

  /** The agenda in order. */
  public List<AgendaItem> items(MeetingId id) {
    return agendas.of(id);
  }

  /**
   * Replaces the agenda: order, what is new, what is gone.
   *
   * @throws ExplainedException if something was said or promised about a case that would go
   */
  public void keepItems(MeetingId id, List<AgendaItem> items) {
    formalities.unlocked(id);
    agendas.keep(id, items);
  }

  /**
   * Keeps one item's section, minutes and outcome.
   *
   * @throws ExplainedException if the item is no longer on an agenda
   */
  public void keep(AgendaItem item) {
    formalities.unlocked(item.id());
    agendas.keep(item);
  }

  /** Who was there or was not, in the order they were entered. */
  public List<Attendance> attendance(MeetingId id) {
    return away.of(
        id,
        sql.selectFrom(ATTENDANCE)
            .where(ATTENDANCE.MEETING.eq(id.value()))
            .orderBy(ATTENDANCE.PLACE, ATTENDANCE.ID)
            .fetch(MeetingRows::attendance));
  }

  /** Keeps one attendance, new or changed, in its place. */
  public void keep(MeetingId id, Attendance attendance) {
    formalities.unlocked(id);
    var known =
        sql.select(ATTENDANCE.PLACE)
            .from(ATTENDANCE)
            .where(ATTENDANCE.ID.eq(attendance.id().value()))
            .fetchOne(ATTENDANCE.PLACE);
    if (known == null) {
      sql.executeInsert(MeetingRows.row(id, nextPlace(id), attendance));
    } else {
      sql.executeUpdate(MeetingRows.row(id, known, attendance));
    }
    away.keep(attendance);
  }

  private int nextPlace(MeetingId id) {
    var last =
        sql.select(DSL.max(ATTENDANCE.PLACE))
            .from(ATTENDANCE)
            .where(ATTENDANCE.MEETING.eq(id.value()))
            .fetchSingle()
            .value1();
    return last == null ? 0 : last + 1;
  }

  /** Removes one attendance with what it declared; one that is not there stays away. */
  public void remove(AttendanceId id) {
    sql.select(ATTENDANCE.MEETING)
        .from(ATTENDANCE)
        .where(ATTENDANCE.ID.eq(id.value()))
        .fetchOptional(ATTENDANCE.MEETING)
        .ifPresent(meeting -> formalities.unlocked(new MeetingId(meeting)));
    sql.deleteFrom(ATTENDANCE).where(ATTENDANCE.ID.eq(id.value())).execute();
  }

  /** What was said, by item; items about which nothing was ever kept are missing. */
  public Map<AgendaItemId, Discussion> discussions(MeetingId id) {
    var shared =
        sql.selectFrom(SHARED_INFORMATION)
            .where(AgendaItems.isOn(SHARED_INFORMATION.ITEM, id))
            .orderBy(SHARED_INFORMATION.ITEM, SHARED_INFORMATION.PLACE)
            .collect(groupingBy(row -> row.getItem(), mapping(MeetingRows::shared, toList())));
    var completed = parts.of(id);
    return sql.selectFrom(DISCUSSION)
        .where(AgendaItems.isOn(DISCUSSION.ITEM, id))
        .fetchMap(
            row -> new AgendaItemId(row.getItem()),
            row ->
                completed.apply(
                    MeetingRows.discussion(row, shared.getOrDefault(row.getItem(), List.of()))));
  }

  /** Keeps a discussion, new or changed, with what agencies shared in its order. */
  public void keep(Discussion discussion) {
    var item = discussion.item();
    formalities.unlocked(item);
    if (Rows.put(sql, MeetingRows.row(discussion))) {
      sql.deleteFrom(SHARED_INFORMATION).where(SHARED_INFORMATION.ITEM.eq(item.value())).execute();
    }
    Rows.insert(
        sql,
        SHARED_INFORMATION,
        Rows.inOrder(discussion.shared(), (shared, at) -> MeetingRows.row(item, at, shared)));
    parts.keep(discussion);
  }

  /** The ids of what was shared about a case. */
  public Set<UUID> sharedAt(AgendaItemId item) {
    return sql.select(SHARED_INFORMATION.ID)
        .from(SHARED_INFORMATION)
        .where(SHARED_INFORMATION.ITEM.eq(item.value()))
        .fetchSet(SHARED_INFORMATION.ID);
  }

  /** Whether something with this id was told, at this or any other meeting. */
  public boolean isTold(UUID id) {
    return sql.fetchExists(SHARED_INFORMATION, SHARED_INFORMATION.ID.eq(id));
  }

  /** Adds something an agency told about a case, after what was told before. */
  public void tell(AgendaItemId item, SharedInformation told) {
    if (!sql.fetchExists(DISCUSSION, DISCUSSION.ITEM.eq(item.value()))) {
      keep(Discussion.of(item));
    }
    var last =
        sql.select(DSL.max(SHARED_INFORMATION.PLACE))
            .from(SHARED_INFORMATION)
            .where(SHARED_INFORMATION.ITEM.eq(item.value()))
            .fetchSingle()
            .value1();
    sql.executeInsert(MeetingRows.row(item, last == null ? 0 : last + 1, told));
  }

  /**
   * Keeps an action line as it was typed, in the place of the one before; nothing else changes.
   *
   * @param edits the action it is to change; null for a new one
   */
  public void keepTyped(AgendaItemId item, Confidential line, @Nullable ActionId edits) {
    formalities.unlocked(item);
    sql.update(DISCUSSION)
        .set(DISCUSSION.UNFINISHED_ACTION, line.text())
        .set(DISCUSSION.UNFINISHED_EDITS, edits == null ? null : edits.value())
        .where(DISCUSSION.ITEM.eq(item.value()))
        .execute();
  }

  /** What frames its cases: interests, approvals, corrections. */
  public Formalities formalities(MeetingId id) {
    return formalities.of(id);
  }

  /** Keeps what frames a meeting's cases, all of it, as it now stands. */
  public void keep(MeetingId id, Formalities now) {
    formalities.keep(id, now);
  }

  /** Keeps the statement as the chair has read it, in the place of what was read before. */
  public void keepRead(MeetingId id, ReadStatement statement) {
    formalities.unlocked(id);
    formalities.keepRead(id, statement);
  }

  /** The statement as it was read at a meeting; nothing where it was not. */
  public Optional<ReadStatement> readStatement(MeetingId id) {
    return formalities.readStatement(id);
  }

  /** What was declared, at all meetings, by item; items nobody declared for are missing. */
  public Map<AgendaItemId, List<Declared>> declared() {
    return formalities.declared();
  }

  /** Where each of these cases is or was on an agenda, latest first; an empty list if nowhere. */
  public Map<CaseId, List<Appearance>> appearances(Collection<CaseId> cases) {
    return agendas.appearances(cases);
  }

  /** Referrals that wait on an agenda or were heard; one put off waits for a new place. */
  public Set<ReferralId> settledReferrals() {
    return agendas.settled();
  }
}
