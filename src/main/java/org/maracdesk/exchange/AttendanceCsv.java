package org.maracdesk.exchange;

import java.util.List;
import org.maracdesk.domain.meeting.Attendance;
import org.maracdesk.domain.meeting.AttendanceId;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.shared.Confidential;

/** {@code attendance.csv}: who was there, or was not. */
public final class AttendanceCsv {

  private AttendanceCsv() {}

  /** The attendances of a sheet. */
  public static Decoded<AttendanceRow> decode(ParsedSheet sheet) {
    return Decoded.of(sheet, SheetKind.ATTENDANCE, AttendanceCsv::check, AttendanceCsv::build);
  }

  /** The bytes of a sheet with these attendances. Nobody merely expected goes in. */
  public static byte[] write(List<AttendanceRow> rows, CsvWriting.Reader reader) {
    return CsvWriting.write(
        SheetKind.ATTENDANCE,
        rows.stream()
            .filter(row -> row.attendance().status() != Attendance.Status.EXPECTED)
            .map(row -> cells(row).cells())
            .toList(),
        reader);
  }

  private static void check(RowCheck check) {
    var row = check.row();
    var status = row.choice("attendance", Attendance.Status.class).orElseThrow();
    if (status.isInTheRoom() && !row.yes("confidentiality_agreed")) {
      check.report("confidentiality_agreed", CsvCode.E_ATTENDANCE);
    }
  }

  private static AttendanceRow build(ParsedRow row) {
    var attendance =
        new Attendance(
            new AttendanceId(row.id("attendance_id").orElseThrow()),
            Common.agency(row, "agency"),
            row.text("attendee_name"),
            row.text("attendee_role"),
            row.choice("attendance", Attendance.Status.class).orElseThrow(),
            row.yes("confidentiality_agreed"),
            Confidential.NONE);
    return new AttendanceRow(
        new MeetingId(row.id("meeting_id").orElseThrow()),
        row.date("meeting_date").orElseThrow(),
        attendance,
        row.word("mode").orElse(""),
        row.word("confidentiality_agreed").orElseThrow(),
        row.time("arrived").orElse(null),
        row.time("left").orElse(null),
        row.text("conflict_case_ids"),
        Common.provenance(row));
  }

  private static RowWriting cells(AttendanceRow row) {
    var attendance = row.attendance();
    return new RowWriting()
        .id("attendance_id", attendance.id().value())
        .id("meeting_id", row.meeting().value())
        .date("meeting_date", row.date())
        .agency("agency", attendance.agency())
        .text("attendee_name", attendance.name())
        .text("attendee_role", attendance.role())
        .choice("attendance", attendance.status())
        .word("mode", row.mode())
        .word("confidentiality_agreed", row.confidentiality())
        .time("arrived", row.arrived())
        .time("left", row.left())
        .text("conflict_case_ids", row.conflicts())
        .provenance(row.provenance());
  }
}
