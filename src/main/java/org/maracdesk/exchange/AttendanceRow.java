package org.maracdesk.exchange;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.Provenance;
import org.maracdesk.domain.meeting.Attendance;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.shared.Confidential;

/**
 * A row of the attendance sheet.
 *
 * @param meeting which meeting
 * @param date its day
 * @param attendance who was there, or was not
 * @param mode IN_PERSON, REMOTE, HYBRID or nothing
 * @param confidentiality whether the statement was accepted: YES, NO or NOT_APPLICABLE
 * @param arrived when they came, if it was noted
 * @param left when they went, if it was noted
 * @param conflicts the cases for which they left the room, or nothing
 * @param provenance where the row came from
 */
public record AttendanceRow(
    MeetingId meeting,
    LocalDate date,
    Attendance attendance,
    String mode,
    String confidentiality,
    @Nullable LocalTime arrived,
    @Nullable LocalTime left,
    Confidential conflicts,
    Provenance provenance) {

  /** The row for an attendance. */
  public static AttendanceRow of(
      MeetingId meeting, LocalDate date, Attendance attendance, Provenance provenance) {
    var accepted = attendance.confidentialitySigned() ? "YES" : "NO";
    return new AttendanceRow(
        meeting,
        date,
        attendance,
        "",
        attendance.status().isInTheRoom() || attendance.confidentialitySigned()
            ? accepted
            : "NOT_APPLICABLE",
        null,
        null,
        Confidential.NONE,
        provenance);
  }
}
