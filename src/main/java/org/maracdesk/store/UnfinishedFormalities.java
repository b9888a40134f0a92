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

/**
 * What is typed of interests, approvals and corrections and is not said yet. Its key is the kind;
 * the second of a kind and those after it have their number behind it.
 */
public final class UnfinishedFormalities {

  private static final String NUMBERED = " ";

  private final DSLContext sql;

  UnfinishedFormalities(DSLContext sql) {
    this.sql = sql;
  }

  /** What is typed at a meeting, by kind and number. */
  public List<UnfinishedFormality> of(MeetingId meeting) {
    return sql.selectFrom(UNFINISHED_FORMALITY)
        .where(UNFINISHED_FORMALITY.MEETING.eq(meeting.value()))
        .orderBy(UNFINISHED_FORMALITY.KIND)
        .fetch(
            row ->
                new UnfinishedFormality(
                    kind(row.getKind()),
                    number(row.getKind()),
                    row.getItem() == null ? null : new AgendaItemId(row.getItem()),
                    row.getAttendance() == null ? null : new AttendanceId(row.getAttendance()),
                    Rows.code(Interest.Relationship.class, row.getRelationship()),
                    Confidential.asTyped(row.getSaidBy()),
                    Confidential.asTyped(row.getTold())));
  }

  /** Keeps what is typed, in the place of what was before; nothing typed is forgotten. */
  public void keep(MeetingId meeting, UnfinishedFormality typed) {
    if (!typed.isBegun()) {
      forget(meeting, typed);
      return;
    }
    var item = typed.item();
    var person = typed.person();
    Rows.put(
        sql,
        new UnfinishedFormalityRecord(
            meeting.value(),
            key(typed),
            item == null ? null : item.value(),
            person == null ? null : person.value(),
            typed.relationship().name(),
            typed.by().text(),
            typed.text().text()));
  }

  /** Forgets what is typed: it is said. */
  public void forget(MeetingId meeting, UnfinishedFormality typed) {
    sql.deleteFrom(UNFINISHED_FORMALITY)
        .where(UNFINISHED_FORMALITY.MEETING.eq(meeting.value()))
        .and(UNFINISHED_FORMALITY.KIND.eq(key(typed)))
        .execute();
  }

  /** Forgets all that is typed of a kind. */
  public void forget(MeetingId meeting, UnfinishedFormality.Kind kind) {
    of(meeting).stream()
        .filter(typed -> typed.kind() == kind)
        .forEach(typed -> forget(meeting, typed));
  }

  private static String key(UnfinishedFormality typed) {
    return typed.number() == 0
        ? typed.kind().name()
        : typed.kind().name() + NUMBERED + typed.number();
  }

  private static UnfinishedFormality.Kind kind(String key) {
    return Rows.code(UnfinishedFormality.Kind.class, key.split(NUMBERED)[0]);
  }

  private static int number(String key) {
    var parts = key.split(NUMBERED);
    return parts.length == 1 ? 0 : Integer.parseInt(parts[1]);
  }
}
