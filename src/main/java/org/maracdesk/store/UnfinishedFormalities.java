package org.maracdesk.store;

import static org.maracdesk.store.tables.tables.UnfinishedFormality.UNFINISHED_FORMALITY;

import java.util.List;
import org.jooq.DSLContext;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.AttendanceId;
import org.maracdesk.domain.meeting.Interest;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.UnfinishedFormality;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.store.tables.tables.records.UnfinishedFormalityRecord;

/** What is typed of interests, approvals and corrections and is not said yet. */
public final class UnfinishedFormalities {

  private final DSLContext sql;

  UnfinishedFormalities(DSLContext sql) {
    this.sql = sql;
  }

  /** What is typed at a meeting, one of each kind at most. */
  public List<UnfinishedFormality> of(MeetingId meeting) {
    return sql.selectFrom(UNFINISHED_FORMALITY)
        .where(UNFINISHED_FORMALITY.MEETING.eq(meeting.value()))
        .orderBy(UNFINISHED_FORMALITY.KIND)
        .fetch(
            row ->
                new UnfinishedFormality(
                    Rows.code(UnfinishedFormality.Kind.class, row.getKind()),
                    row.getItem() == null ? null : new AgendaItemId(row.getItem()),
                    row.getAttendance() == null ? null : new AttendanceId(row.getAttendance()),
                    Rows.code(Interest.Relationship.class, row.getRelationship()),
                    Confidential.asTyped(row.getSaidBy()),
                    Confidential.asTyped(row.getTold())));
  }

  /** Keeps what is typed, in the place of what was before; nothing typed is forgotten. */
  public void keep(MeetingId meeting, UnfinishedFormality typed) {
    if (!typed.isBegun()) {
      forget(meeting, typed.kind());
      return;
    }
    var item = typed.item();
    var person = typed.person();
    Rows.put(
        sql,
        new UnfinishedFormalityRecord(
            meeting.value(),
            typed.kind().name(),
            item == null ? null : item.value(),
            person == null ? null : person.value(),
            typed.relationship().name(),
            typed.by().text(),
            typed.text().text()));
  }

  /** Forgets what is typed: it is said. */
  public void forget(MeetingId meeting, UnfinishedFormality.Kind kind) {
    sql.deleteFrom(UNFINISHED_FORMALITY)
        .where(UNFINISHED_FORMALITY.MEETING.eq(meeting.value()))
        .and(UNFINISHED_FORMALITY.KIND.eq(kind.name()))
        .execute();
  }
}
