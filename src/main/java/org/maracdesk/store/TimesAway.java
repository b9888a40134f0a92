package org.maracdesk.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.maracdesk.store.tables.tables.Attendance.ATTENDANCE;
import static org.maracdesk.store.tables.tables.AttendanceAway.ATTENDANCE_AWAY;

import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.maracdesk.domain.meeting.Attendance;
import org.maracdesk.domain.meeting.AttendanceId;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.Presence;
import org.maracdesk.store.tables.tables.records.AttendanceAwayRecord;

/** When somebody who came back to a meeting was out of the room, as rows. */
final class TimesAway {

  private final DSLContext sql;

  TimesAway(DSLContext sql) {
    this.sql = sql;
  }

  /** The same people, with when they were out. */
  List<Attendance> of(MeetingId meeting, List<Attendance> people) {
    Map<AttendanceId, List<Presence.Away>> away =
        sql.select(ATTENDANCE_AWAY)
            .from(ATTENDANCE_AWAY)
            .join(ATTENDANCE)
            .on(ATTENDANCE.ID.eq(ATTENDANCE_AWAY.ATTENDANCE))
            .where(ATTENDANCE.MEETING.eq(meeting.value()))
            .orderBy(ATTENDANCE_AWAY.OUT_AT)
            .collect(
                groupingBy(
                    row -> new AttendanceId(row.value1().getAttendance()),
                    mapping(
                        row -> new Presence.Away(row.value1().getOutAt(), row.value1().getBackAt()),
                        toList())));
    return people.stream()
        .map(one -> one.with(one.presence().away(away.getOrDefault(one.id(), List.of()))))
        .toList();
  }

  void keep(Attendance person) {
    sql.deleteFrom(ATTENDANCE_AWAY)
        .where(ATTENDANCE_AWAY.ATTENDANCE.eq(person.id().value()))
        .execute();
    Rows.insert(
        sql,
        ATTENDANCE_AWAY,
        person.presence().away().stream()
            .map(one -> new AttendanceAwayRecord(person.id().value(), one.out(), one.back()))
            .toList());
  }
}
