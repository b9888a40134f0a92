package org.maracdesk.store;

import static org.maracdesk.store.tables.Tables.WHEREABOUTS;

import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.CaseField;
import org.maracdesk.domain.meeting.CaseStep;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.Whereabouts;
import org.maracdesk.store.tables.tables.records.WhereaboutsRecord;

/** Where in a meeting one was last; there is one such place at most. */
public final class WhereaboutsStore {

  private static final int THE_ONLY = 1;

  private final DSLContext sql;

  WhereaboutsStore(DSLContext sql) {
    this.sql = sql;
  }

  /** Where one was last, if it was kept at this moment or later. */
  public Optional<Whereabouts> since(Instant moment) {
    return sql.selectFrom(WHEREABOUTS)
        .where(WHEREABOUTS.KEPT_AT.ge(Rows.moment(moment)))
        .fetchOptional(WhereaboutsStore::whereabouts);
  }

  /** Keeps where one is, in place of where one was. */
  public void keep(Whereabouts place, Instant now) {
    var item = place.item();
    var field = place.field();
    Rows.put(
        sql,
        new WhereaboutsRecord(
            THE_ONLY,
            place.meeting().value(),
            place.part().name(),
            item == null ? null : item.value(),
            place.step().name(),
            field == null ? null : field.name(),
            place.row(),
            place.caret(),
            Rows.moment(now)));
  }

  /** Nobody was anywhere. */
  public void forget() {
    sql.deleteFrom(WHEREABOUTS).execute();
  }

  private static Whereabouts whereabouts(WhereaboutsRecord row) {
    return new Whereabouts(
        new MeetingId(row.getMeeting()),
        Rows.code(Whereabouts.Part.class, row.getPart()),
        row.getItem() == null ? null : new AgendaItemId(row.getItem()),
        Rows.code(CaseStep.class, row.getStep()),
        row.getField() == null ? null : Rows.code(CaseField.class, row.getField()),
        row.getRowPlace(),
        row.getCaret());
  }
}
