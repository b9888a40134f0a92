package org.maracdesk.store;

import static org.maracdesk.store.tables.Tables.ACTION;
import static org.maracdesk.store.tables.Tables.AGENDA_ITEM;
import static org.maracdesk.store.tables.Tables.DISCUSSION;
import static org.maracdesk.store.tables.Tables.MEETING;
import static org.maracdesk.store.tables.Tables.SHARED_INFORMATION;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.meeting.AgendaItem;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/** Reads and writes the agendas of meetings. */
final class AgendaItems {

  private final DSLContext sql;

  AgendaItems(DSLContext sql) {
    this.sql = sql;
  }

  List<AgendaItem> of(MeetingId meeting) {
    return sql.selectFrom(AGENDA_ITEM)
        .where(AGENDA_ITEM.MEETING.eq(meeting.value()))
        .orderBy(AGENDA_ITEM.PLACE)
        .fetch(MeetingRows::item);
  }

  /** That a row is about an item on a meeting's agenda. */
  static Condition isOn(Field<UUID> item, MeetingId meeting) {
    return item.in(
        DSL.select(AGENDA_ITEM.ID)
            .from(AGENDA_ITEM)
            .where(AGENDA_ITEM.MEETING.eq(meeting.value())));
  }

  void keep(MeetingId meeting, List<AgendaItem> items) {
    var known =
        sql.select(AGENDA_ITEM.ID)
            .from(AGENDA_ITEM)
            .where(AGENDA_ITEM.MEETING.eq(meeting.value()))
            .fetchSet(AGENDA_ITEM.ID);
    var gone = new HashSet<>(known);
    items.forEach(item -> gone.remove(item.id().value()));
    remove(gone);
    for (int place = 0; place < items.size(); place++) {
      var row = MeetingRows.row(meeting, place, items.get(place));
      if (known.contains(row.getId())) {
        sql.executeUpdate(row);
      } else {
        sql.executeInsert(row);
      }
    }
  }

  void keep(AgendaItem item) {
    var meanwhile = MeetingRows.meanwhile(item.outcome());
    var changed =
        sql.update(AGENDA_ITEM)
            .set(AGENDA_ITEM.SECTION, item.section().name())
            .set(AGENDA_ITEM.MINUTES, item.minutes())
            .set(AGENDA_ITEM.OUTCOME, MeetingRows.outcome(item.outcome()).name())
            .set(AGENDA_ITEM.DEFERRED_REASON, MeetingRows.reason(item.outcome()).text())
            .set(AGENDA_ITEM.SAFETY_CHECKED_BY, meanwhile.checkedBy().text())
            .set(AGENDA_ITEM.ESCALATED_TO, meanwhile.escalatedTo().text())
            .set(AGENDA_ITEM.NOT_REACHED, meanwhile.notReached())
            .where(AGENDA_ITEM.ID.eq(item.id().value()))
            .execute();
    if (changed == 0) {
      throw new ExplainedException(Wording.of("store.changed-meanwhile"));
    }
  }

  /** Takes items off their agenda, unless something was said or promised there. */
  private void remove(Set<UUID> items) {
    if (items.isEmpty()) {
      return;
    }
    if (sql.fetchExists(ACTION, ACTION.ITEM.in(items)) || isAnythingSaid(items)) {
      throw new ExplainedException(Wording.of("store.item.in-use"));
    }
    new CaseParts(sql).remove(items);
    sql.deleteFrom(DISCUSSION).where(DISCUSSION.ITEM.in(items)).execute();
    sql.deleteFrom(AGENDA_ITEM).where(AGENDA_ITEM.ID.in(items)).execute();
  }

  private boolean isAnythingSaid(Set<UUID> items) {
    return new CaseParts(sql).tell(items)
        || sql.fetchExists(SHARED_INFORMATION, SHARED_INFORMATION.ITEM.in(items))
        || sql.fetchExists(
            DISCUSSION,
            DISCUSSION.ITEM.in(items),
            DSL.or(
                DISCUSSION.VICTIM_VIEW.ne(""),
                DISCUSSION.BROUGHT_BY.ne(""),
                DISCUSSION.RISK_SUMMARY.ne(""),
                DISCUSSION.CHILDREN_LINE.ne(""),
                DISCUSSION.NO_ACTION_REASON.ne("")));
  }

  Map<CaseId, List<Appearance>> appearances(Collection<CaseId> cases) {
    var keys = cases.stream().map(CaseId::value).toList();
    var found =
        Rows.inParts(
            keys,
            part ->
                sql.select(MEETING, AGENDA_ITEM)
                    .from(AGENDA_ITEM)
                    .join(MEETING)
                    .on(MEETING.ID.eq(AGENDA_ITEM.MEETING))
                    .where(AGENDA_ITEM.CASE_FILE.in(part))
                    .orderBy(MEETING.MEETS_ON.desc(), MEETING.STARTS_AT.desc(), AGENDA_ITEM.PLACE)
                    .fetch(
                        row ->
                            new Appearance(
                                MeetingRows.meeting(row.value1()),
                                MeetingRows.item(row.value2()))));
    var byCase = found.stream().collect(Collectors.groupingBy(a -> a.item().caseId()));
    var all = new HashMap<CaseId, List<Appearance>>();
    cases.forEach(id -> all.put(id, byCase.getOrDefault(id, List.of())));
    return all;
  }

  Set<ReferralId> settled() {
    return sql.selectDistinct(AGENDA_ITEM.REFERRAL)
        .from(AGENDA_ITEM)
        .where(
            AGENDA_ITEM.OUTCOME.in(
                MeetingRows.Outcome.WAITING.name(), MeetingRows.Outcome.HEARD.name()))
        .fetchSet(row -> new ReferralId(row.value1()));
  }
}
