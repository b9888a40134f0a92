package org.maracdesk.store;

import static org.maracdesk.store.tables.Tables.ACTION;
import static org.maracdesk.store.tables.Tables.AGENDA_ITEM;
import static org.maracdesk.store.tables.Tables.CASE_FILE;
import static org.maracdesk.store.tables.Tables.CHECKLIST;
import static org.maracdesk.store.tables.Tables.COUNTED_ACTION;
import static org.maracdesk.store.tables.Tables.PERSON;
import static org.maracdesk.store.tables.Tables.REFERRAL;
import static org.maracdesk.store.tables.Tables.RESEARCH_RETURN;
import static org.maracdesk.store.tables.Tables.UNFINISHED_ENTRY;
import static org.maracdesk.store.tables.Tables.UNFINISHED_FOR;
import static org.maracdesk.store.tables.Tables.UNFINISHED_PUT_OFF;
import static org.maracdesk.store.tables.Tables.WHEREABOUTS;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.retention.Removed;
import org.maracdesk.store.tables.tables.records.CountedActionRecord;

/**
 * Takes everything of one case out of the store. What other cases need stays: people who are in
 * them too, and the meeting itself. Of actions stays what figures count.
 */
final class CaseRemoval {

  /** What hangs on a case. */
  static final Belongings OF_CASE = Belongings.of(CASE_FILE);

  /** What hangs on a person and on no case: their names, their homes, how to reach them. */
  static final Belongings OF_PERSON =
      Belongings.without(PERSON, new LinkedHashSet<>(OF_CASE.tables()));

  /** The tables whose own rows a certificate counts; what hangs on them goes uncounted. */
  private static final Map<Removed, Table<?>> COUNTED =
      Map.of(
          Removed.CASE,
          CASE_FILE,
          Removed.REFERRALS,
          REFERRAL,
          Removed.CHECKLISTS,
          CHECKLIST,
          Removed.RESEARCH,
          RESEARCH_RETURN,
          Removed.AGENDA,
          AGENDA_ITEM,
          Removed.ACTIONS,
          ACTION);

  private final DSLContext sql;

  CaseRemoval(DSLContext sql) {
    this.sql = sql;
  }

  /**
   * What went and what stayed.
   *
   * @param gone how many entries of each kind went
   * @param peopleKept how many people stayed for other cases
   */
  record Outcome(Map<Removed, Integer> gone, int peopleKept) {}

  Outcome remove(CaseId id, Supplier<UUID> ids) {
    var people = people(id.value());
    count(id.value(), ids);
    forgetWhereOneWas(id.value());
    forgetWhatIsWrittenFor(id.value());
    var rows = OF_CASE.remove(sql, id.value());
    int stayed = 0;
    int gone = 0;
    for (var person : people) {
      if (isElsewhere(person)) {
        stayed++;
      } else {
        gone += OF_PERSON.remove(sql, person).getOrDefault(PERSON, 0);
      }
    }
    var counts = new EnumMap<Removed, Integer>(Removed.class);
    COUNTED.forEach((kind, table) -> counts.put(kind, rows.getOrDefault(table, 0)));
    counts.put(Removed.PEOPLE, gone);
    return new Outcome(counts, stayed);
  }

  /** Everybody whom any row of the case names. */
  private Set<UUID> people(UUID id) {
    var found = new LinkedHashSet<UUID>();
    for (var table : OF_CASE.tables()) {
      for (var key : table.getReferences()) {
        if (key.getKey().getTable().equals(PERSON)) {
          var person = uuid(key.getFields().getFirst());
          found.addAll(
              sql.selectDistinct(person)
                  .from(table)
                  .where(OF_CASE.hangsOn(table, id), person.isNotNull())
                  .fetch(person));
        }
      }
    }
    return found;
  }

  /** Whether a row of another case names somebody. */
  private boolean isElsewhere(UUID id) {
    return OF_CASE.tables().stream()
        .flatMap(table -> table.getReferences().stream())
        .filter(key -> key.getKey().getTable().equals(PERSON))
        .anyMatch(key -> sql.fetchExists(key.getTable(), uuid(key.getFields().getFirst()).eq(id)));
  }

  private void count(UUID id, Supplier<UUID> ids) {
    var counted =
        sql.selectFrom(ACTION)
            .where(OF_CASE.hangsOn(ACTION, id))
            .fetch(
                row ->
                    new CountedActionRecord(
                        ids.get(),
                        row.getOwner(),
                        row.getAgreedOn(),
                        row.getDueOn(),
                        row.getProgress(),
                        row.getProgressOn()));
    Rows.insert(sql, COUNTED_ACTION, counted);
  }

  /** Both point to a place on an agenda without referring to it. */
  private void forgetWhereOneWas(UUID id) {
    var items =
        DSL.select(AGENDA_ITEM.ID).from(AGENDA_ITEM).where(OF_CASE.hangsOn(AGENDA_ITEM, id));
    sql.deleteFrom(WHEREABOUTS).where(WHEREABOUTS.ITEM.in(items)).execute();
    sql.deleteFrom(UNFINISHED_PUT_OFF).where(UNFINISHED_PUT_OFF.ABOUT.in(items)).execute();
  }

  /** A referral that is written in for a checklist of the case goes with the checklist. */
  private void forgetWhatIsWrittenFor(UUID id) {
    if (sql.fetchExists(UNFINISHED_FOR, OF_CASE.hangsOn(UNFINISHED_FOR, id))) {
      sql.deleteFrom(UNFINISHED_ENTRY).execute();
    }
  }

  @SuppressWarnings("unchecked")
  private static Field<UUID> uuid(Field<?> field) {
    return (Field<UUID>) field;
  }
}
