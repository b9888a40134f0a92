package org.maracdesk.store;

import static org.maracdesk.store.tables.Tables.ACTION;
import static org.maracdesk.store.tables.Tables.AGENDA_ITEM;
import static org.maracdesk.store.tables.Tables.CASE_FILE;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.action.ActionId;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.store.tables.tables.records.ActionRecord;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/** What agencies promised to do. */
public final class ActionStore {

  private final DSLContext sql;

  ActionStore(DSLContext sql) {
    this.sql = sql;
  }

  /** One action. */
  public Optional<Action> action(ActionId id) {
    return sql.selectFrom(ACTION).where(ACTION.ID.eq(id.value())).fetchOptional(ActionRows::action);
  }

  /**
   * The actions of one meeting, withdrawn ones too, in the order of its agenda and, within a case,
   * in the order agreed or {@linkplain #arrange arranged}.
   */
  public List<Action> ofMeeting(MeetingId id) {
    return sql.select(ACTION)
        .from(ACTION)
        .join(AGENDA_ITEM)
        .on(AGENDA_ITEM.ID.eq(ACTION.ITEM))
        .where(ACTION.MEETING.eq(id.value()))
        .orderBy(AGENDA_ITEM.PLACE, ACTION.SHOWN_PLACE, ACTION.CASE_PLACE)
        .fetch(row -> ActionRows.action(row.value1()));
  }

  /** The actions of each of these cases, by number; an empty list where there is none. */
  public Map<CaseId, List<Action>> ofCases(Collection<CaseId> cases) {
    var keys = cases.stream().map(CaseId::value).toList();
    var found =
        Rows.inParts(
            keys,
            part ->
                sql.selectFrom(ACTION).where(ACTION.CASE_FILE.in(part)).fetch(ActionRows::action));
    var byCase =
        found.stream()
            .sorted(Comparator.comparing(Action::number))
            .collect(Collectors.groupingBy(Action::caseId));
    var all = new HashMap<CaseId, List<Action>>();
    cases.forEach(id -> all.put(id, byCase.getOrDefault(id, List.of())));
    return all;
  }

  /** All actions, the earliest due first. */
  public List<Action> all() {
    return sql.selectFrom(ACTION)
        .orderBy(ACTION.DUE_ON, ACTION.CASE_FILE, ACTION.CASE_PLACE)
        .fetch(ActionRows::action);
  }

  /**
   * Keeps an action: a new one at version 1, a changed one exactly one version on from what is
   * kept.
   *
   * @throws ExplainedException if what is kept is not what was changed
   */
  public void keep(Action action) {
    var row = ActionRows.row(action);
    if (action.version() == 1) {
      add(row);
    } else if (!isChanged(row)) {
      throw changedMeanwhile();
    }
    raiseLatest(action);
  }

  private void add(ActionRecord row) {
    if (sql.fetchExists(ACTION, ACTION.ID.eq(row.getId()))) {
      throw changedMeanwhile();
    }
    row.setShownPlace(lastPlace(row));
    sql.executeInsert(row);
  }

  /** A new action goes behind those of its case that were arranged. */
  private int lastPlace(ActionRecord row) {
    var last =
        sql.select(DSL.max(ACTION.SHOWN_PLACE))
            .from(ACTION)
            .where(ACTION.ITEM.eq(row.getItem()))
            .fetchOne(DSL.max(ACTION.SHOWN_PLACE));
    return last == null || last == 0 ? 0 : last + 1;
  }

  /** Puts the actions of a case in this order; their numbers stay. */
  public void arrange(List<ActionId> order) {
    for (int place = 0; place < order.size(); place++) {
      sql.update(ACTION)
          .set(ACTION.SHOWN_PLACE, place + 1)
          .where(ACTION.ID.eq(order.get(place).value()))
          .execute();
    }
  }

  private boolean isChanged(ActionRecord row) {
    return sql.executeUpdate(
            row, ACTION.ID.eq(row.getId()).and(ACTION.VERSION.eq(row.getVersion() - 1)))
        == 1;
  }

  /** Remembers the highest number of the case, so that it is not given again once withdrawn. */
  private void raiseLatest(Action action) {
    sql.update(CASE_FILE)
        .set(CASE_FILE.LATEST_ACTION, action.number())
        .where(
            CASE_FILE.ID.eq(action.caseId().value()), CASE_FILE.LATEST_ACTION.lt(action.number()))
        .execute();
  }

  /** Removes an action; its number is not given again. One that is not there stays away. */
  public void remove(ActionId id) {
    sql.deleteFrom(ACTION).where(ACTION.ID.eq(id.value())).execute();
  }

  /** The number the next action of a case will have: 1, or one more than any it ever had. */
  public int nextNumber(CaseId id) {
    return sql.select(CASE_FILE.LATEST_ACTION)
        .from(CASE_FILE)
        .where(CASE_FILE.ID.eq(id.value()))
        .fetchOptional(CASE_FILE.LATEST_ACTION)
        .map(latest -> latest + 1)
        .orElse(1);
  }

  private static ExplainedException changedMeanwhile() {
    return new ExplainedException(Wording.of("store.changed-meanwhile"));
  }
}
