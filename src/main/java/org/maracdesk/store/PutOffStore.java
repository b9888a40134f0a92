package org.maracdesk.store;

import static org.maracdesk.store.tables.tables.UnfinishedPutOff.UNFINISHED_PUT_OFF;

import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.UnfinishedPutOff;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.store.tables.tables.records.UnfinishedPutOffRecord;

/** What is typed to put cases of a meeting off and is not said yet. */
public final class PutOffStore {

  private final DSLContext sql;

  PutOffStore(DSLContext sql) {
    this.sql = sql;
  }

  /** What is typed at a meeting, by the id of the item, or of the meeting for all that wait. */
  public Map<UUID, UnfinishedPutOff> of(MeetingId meeting) {
    return sql.selectFrom(UNFINISHED_PUT_OFF)
        .where(UNFINISHED_PUT_OFF.MEETING.eq(meeting.value()))
        .fetchMap(
            UNFINISHED_PUT_OFF.ABOUT,
            row ->
                new UnfinishedPutOff(
                    Confidential.asTyped(row.getReason()),
                    Confidential.asTyped(row.getCheckedBy()),
                    Confidential.asTyped(row.getEscalatedTo())));
  }

  /**
   * Keeps what is typed, in the place of what was before.
   *
   * @param item the case; null for all that wait
   */
  public void keep(MeetingId meeting, @Nullable AgendaItemId item, UnfinishedPutOff typed) {
    if (typed.equals(UnfinishedPutOff.NONE)) {
      forget(meeting, item);
      return;
    }
    Rows.put(
        sql,
        new UnfinishedPutOffRecord(
            about(meeting, item),
            meeting.value(),
            typed.reason().text(),
            typed.checkedBy().text(),
            typed.escalatedTo().text()));
  }

  /**
   * Forgets what is typed: it is said.
   *
   * @param item the case; null for all that wait
   */
  public void forget(MeetingId meeting, @Nullable AgendaItemId item) {
    sql.deleteFrom(UNFINISHED_PUT_OFF)
        .where(UNFINISHED_PUT_OFF.ABOUT.eq(about(meeting, item)))
        .execute();
  }

  /** Forgets all that is typed at a meeting: it is over. */
  public void forget(MeetingId meeting) {
    sql.deleteFrom(UNFINISHED_PUT_OFF)
        .where(UNFINISHED_PUT_OFF.MEETING.eq(meeting.value()))
        .execute();
  }

  private static UUID about(MeetingId meeting, @Nullable AgendaItemId item) {
    return item == null ? meeting.value() : item.value();
  }
}
