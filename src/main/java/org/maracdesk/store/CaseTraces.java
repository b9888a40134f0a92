package org.maracdesk.store;

import static org.maracdesk.store.tables.Tables.ACTION;
import static org.maracdesk.store.tables.Tables.AGENDA_ITEM;
import static org.maracdesk.store.tables.Tables.CASE_FILE;
import static org.maracdesk.store.tables.Tables.CHECKLIST;
import static org.maracdesk.store.tables.Tables.DISPOSAL_CERTIFICATE;
import static org.maracdesk.store.tables.Tables.INVOLVEMENT;
import static org.maracdesk.store.tables.Tables.MEETING;
import static org.maracdesk.store.tables.Tables.REFERRAL;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Record3;
import org.jooq.Select;
import org.jooq.SelectConditionStep;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.maracdesk.domain.casefile.CaseNumber;
import org.maracdesk.domain.retention.RecordClass;

/** Leads from the ids in the trail to the cases and meetings they belong to, and back. */
public final class CaseTraces {

  private final DSLContext sql;

  CaseTraces(DSLContext sql) {
    this.sql = sql;
  }

  /**
   * Every id that stands for something of this case; nothing where there is no such case and never
   * was. Of one that was disposed of, its own id and that of its certificate are left.
   */
  public Optional<Set<UUID>> of(CaseNumber number) {
    var file =
        sql.select(CASE_FILE.ID)
            .from(CASE_FILE)
            .where(
                CASE_FILE.NUMBER_YEAR.eq(number.year()),
                CASE_FILE.NUMBER_SEQUENCE.eq(number.sequence()))
            .fetchOne(CASE_FILE.ID);
    if (file == null) {
      return ofDisposed(number);
    }
    return Optional.of(
        sql.select(CASE_FILE.ID)
            .from(CASE_FILE)
            .where(CASE_FILE.ID.eq(file))
            .union(DSL.select(REFERRAL.ID).from(REFERRAL).where(REFERRAL.CASE_FILE.eq(file)))
            .union(DSL.select(CHECKLIST.ID).from(CHECKLIST).where(CHECKLIST.CASE_FILE.eq(file)))
            .union(
                DSL.select(AGENDA_ITEM.ID).from(AGENDA_ITEM).where(AGENDA_ITEM.CASE_FILE.eq(file)))
            .union(DSL.select(ACTION.ID).from(ACTION).where(ACTION.CASE_FILE.eq(file)))
            .union(
                DSL.select(INVOLVEMENT.PERSON)
                    .from(INVOLVEMENT)
                    .join(REFERRAL)
                    .on(REFERRAL.ID.eq(INVOLVEMENT.REFERRAL))
                    .where(REFERRAL.CASE_FILE.eq(file)))
            .fetchSet(CASE_FILE.ID));
  }

  private Optional<Set<UUID>> ofDisposed(CaseNumber number) {
    var left = new HashSet<UUID>();
    sql.select(DISPOSAL_CERTIFICATE.CASE_ID, DISPOSAL_CERTIFICATE.ID)
        .from(DISPOSAL_CERTIFICATE)
        .where(
            DISPOSAL_CERTIFICATE.NUMBER_YEAR.eq(number.year()),
            DISPOSAL_CERTIFICATE.NUMBER_SEQUENCE.eq(number.sequence()))
        .forEach(row -> left.addAll(List.of(row.value1(), row.value2())));
    return left.isEmpty() ? Optional.empty() : Optional.of(left);
  }

  /** The numbers of the cases these ids belong to or belonged to, as far as they belong to one. */
  public Map<UUID, CaseNumber> numbers(Collection<UUID> ids) {
    var found = new HashMap<UUID, CaseNumber>();
    Rows.inParts(ids, this::numbersOfDisposed)
        .forEach(row -> found.put(row.value1(), new CaseNumber(row.value2(), row.value3())));
    Rows.inParts(ids, this::numbersOf)
        .forEach(row -> found.put(row.value1(), new CaseNumber(row.value2(), row.value3())));
    return found;
  }

  private List<Record3<UUID, Integer, Integer>> numbersOfDisposed(List<UUID> ids) {
    return numbered(DISPOSAL_CERTIFICATE.CASE_ID, ids)
        .unionAll(numbered(DISPOSAL_CERTIFICATE.ID, ids))
        .fetch();
  }

  private SelectConditionStep<Record3<UUID, Integer, Integer>> numbered(
      Field<UUID> id, List<UUID> ids) {
    return sql.select(id, DISPOSAL_CERTIFICATE.NUMBER_YEAR, DISPOSAL_CERTIFICATE.NUMBER_SEQUENCE)
        .from(DISPOSAL_CERTIFICATE)
        .where(id.in(ids), DISPOSAL_CERTIFICATE.NUMBER_YEAR.isNotNull());
  }

  private List<Record3<UUID, Integer, Integer>> numbersOf(List<UUID> ids) {
    var pairs =
        owned(CASE_FILE, CASE_FILE.ID, CASE_FILE.ID, ids)
            .union(owned(REFERRAL, REFERRAL.ID, REFERRAL.CASE_FILE, ids))
            .union(owned(CHECKLIST, CHECKLIST.ID, CHECKLIST.CASE_FILE, ids))
            .union(owned(AGENDA_ITEM, AGENDA_ITEM.ID, AGENDA_ITEM.CASE_FILE, ids))
            .union(owned(ACTION, ACTION.ID, ACTION.CASE_FILE, ids))
            .asTable("owned", "thing", "owner");
    var owner = pairs.field("owner", UUID.class);
    var thing = pairs.field("thing", UUID.class);
    return sql.select(thing, CASE_FILE.NUMBER_YEAR, CASE_FILE.NUMBER_SEQUENCE)
        .from(pairs)
        .join(CASE_FILE)
        .on(CASE_FILE.ID.eq(owner))
        .fetch();
  }

  private static Select<Record2<UUID, UUID>> owned(
      Table<?> table, Field<UUID> id, Field<UUID> owner, List<UUID> ids) {
    return DSL.select(id, owner).from(table).where(id.in(ids));
  }

  /** The days of the meetings among these ids, of those that were disposed of too. */
  public Map<UUID, LocalDate> meetings(Collection<UUID> ids) {
    var found = new HashMap<UUID, LocalDate>();
    Rows.inParts(ids, this::daysOf).forEach(row -> found.put(row.value1(), row.value2()));
    return found;
  }

  private List<Record2<UUID, LocalDate>> daysOf(List<UUID> ids) {
    var ofMeeting = DISPOSAL_CERTIFICATE.RECORD_CLASS.eq(RecordClass.MEETING.name());
    return sql.select(MEETING.ID, MEETING.MEETS_ON)
        .from(MEETING)
        .where(MEETING.ID.in(ids))
        .unionAll(
            DSL.select(DISPOSAL_CERTIFICATE.CASE_ID, DISPOSAL_CERTIFICATE.OF_DAY)
                .from(DISPOSAL_CERTIFICATE)
                .where(DISPOSAL_CERTIFICATE.CASE_ID.in(ids), ofMeeting))
        .unionAll(
            DSL.select(DISPOSAL_CERTIFICATE.ID, DISPOSAL_CERTIFICATE.OF_DAY)
                .from(DISPOSAL_CERTIFICATE)
                .where(DISPOSAL_CERTIFICATE.ID.in(ids), ofMeeting))
        .fetch();
  }
}
