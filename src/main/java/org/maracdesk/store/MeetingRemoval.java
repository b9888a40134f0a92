package org.maracdesk.store;

import static org.maracdesk.store.tables.Tables.ACTION;
import static org.maracdesk.store.tables.Tables.ADDENDUM;
import static org.maracdesk.store.tables.Tables.AGENDA_ITEM;
import static org.maracdesk.store.tables.Tables.ATTENDANCE;
import static org.maracdesk.store.tables.Tables.MEETING;
import static org.maracdesk.store.tables.Tables.MINUTES_APPROVAL;
import static org.maracdesk.store.tables.Tables.REFERRAL;
import static org.maracdesk.store.tables.Tables.RESEARCH_ITEM;
import static org.maracdesk.store.tables.Tables.RESEARCH_RETURN;
import static org.maracdesk.store.tables.Tables.WHEREABOUTS;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.retention.Removed;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/** Takes a meeting out of the store once no case of it is left there. */
final class MeetingRemoval {

  /** What belongs to one case alone, so that it goes before its meeting can. */
  static final Set<Table<?>> OF_CASES_ALONE = ofCasesAlone();

  /** What hangs on a meeting and on no case. */
  static final Belongings OF_MEETING = Belongings.without(MEETING, OF_CASES_ALONE);

  /** The tables whose own rows a certificate counts; what hangs on them goes uncounted. */
  private static final Map<Removed, Table<?>> COUNTED =
      Map.of(
          Removed.MEETING,
          MEETING,
          Removed.ATTENDANCE,
          ATTENDANCE,
          Removed.APPROVALS,
          MINUTES_APPROVAL,
          Removed.CORRECTIONS,
          ADDENDUM);

  private final DSLContext sql;

  MeetingRemoval(DSLContext sql) {
    this.sql = sql;
  }

  /** Rows that cannot be without a case, by the references they have to have. */
  private static Set<Table<?>> ofCasesAlone() {
    var found = new LinkedHashSet<Table<?>>();
    for (var table : CaseRemoval.OF_CASE.tables()) {
      boolean needed =
          found.isEmpty()
              || table.getReferences().stream()
                  .filter(key -> found.contains(key.getKey().getTable()))
                  .flatMap(key -> key.getFields().stream())
                  .map(TableField::getDataType)
                  .anyMatch(type -> !type.nullable());
      if (needed) {
        found.add(table);
      }
    }
    return Set.copyOf(found);
  }

  /** How many cases each meeting still has in the store; meetings without any are missing. */
  Map<MeetingId, Integer> casesLeft() {
    var meeting = DSL.field(DSL.name("meeting"), AGENDA_ITEM.MEETING.getDataType());
    var itsCase = DSL.field(DSL.name("its_case"), AGENDA_ITEM.CASE_FILE.getDataType());
    var left =
        DSL.select(AGENDA_ITEM.MEETING.as(meeting), AGENDA_ITEM.CASE_FILE.as(itsCase))
            .from(AGENDA_ITEM)
            .union(DSL.select(ACTION.MEETING, ACTION.CASE_FILE).from(ACTION))
            .union(
                DSL.select(RESEARCH_ITEM.SHARED_IN, REFERRAL.CASE_FILE)
                    .from(RESEARCH_ITEM)
                    .join(RESEARCH_RETURN)
                    .on(RESEARCH_RETURN.ID.eq(RESEARCH_ITEM.RESEARCH))
                    .join(REFERRAL)
                    .on(REFERRAL.ID.eq(RESEARCH_RETURN.REFERRAL))
                    .where(RESEARCH_ITEM.SHARED_IN.isNotNull()))
            .asTable("left_over");
    var counts = new HashMap<MeetingId, Integer>();
    sql.select(left.field(meeting), DSL.count())
        .from(left)
        .groupBy(left.field(meeting))
        .forEach(row -> counts.put(new MeetingId(row.value1()), row.value2()));
    return counts;
  }

  /**
   * Removes a meeting with all that hangs on it.
   *
   * @throws ExplainedException while a case of it is still here
   */
  Map<Removed, Integer> remove(MeetingId id) {
    if (casesLeft().containsKey(id)) {
      throw new ExplainedException(Wording.of("store.meeting.has-cases"));
    }
    // It points to the meeting without referring to it
    sql.deleteFrom(WHEREABOUTS).where(WHEREABOUTS.MEETING.eq(id.value())).execute();
    var rows = OF_MEETING.remove(sql, id.value());
    var counts = new EnumMap<Removed, Integer>(Removed.class);
    COUNTED.forEach((kind, table) -> counts.put(kind, rows.getOrDefault(table, 0)));
    return counts;
  }
}
