package org.maracdesk.exchange;

import java.time.LocalDate;
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
 * @param saysAsWhat whether the row says as what they came; files from before that was told do not
 * @param mode IN_PERSON, REMOTE, HYBRID or nothing
 * @param confidentiality whether the statement was accepted: YES, NO or NOT_APPLICABLE
 * @param conflicts the cases for which they left the room, or nothing
 * @param provenance where the row came from
 */
public record AttendanceRow(
    MeetingId meeting,
    LocalDate date,
    Attendance attendance,
    boolean saysAsWhat,
    String mode,
    String confidentiality,
    Confidential conflicts,
    Provenance provenance) {

  /**
   * The row for an attendance. Whom somebody left for stays here: beside an agenda it would tell
   * who knows whom.
   */
  public static AttendanceRow of(
      MeetingId meeting, LocalDate date, Attendance attendance, Provenance provenance) {
    var accepted = attendance.confidentialitySigned() ? "YES" : "NO";
    return new AttendanceRow(
        meeting,
        date,
        attendance,
        true,
        mode(attendance),
        attendance.status().isInTheRoom() || attendance.confidentialitySigned()
            ? accepted
            : "NOT_APPLICABLE",
        Confidential.NONE,
        provenance);
  }

  private static String mode(Attendance attendance) {
    if (!attendance.status().isInTheRoom()) {
      return "";
    }
    return attendance.presence().remote() ? "REMOTE" : "IN_PERSON";
  }
}
