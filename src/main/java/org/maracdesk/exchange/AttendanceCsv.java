package org.maracdesk.exchange;

import java.util.List;
import org.maracdesk.domain.meeting.Attendance;
import org.maracdesk.domain.meeting.AttendanceId;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.Presence;
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
    var arrived = row.time("arrived");
    if (arrived.isPresent() && row.time("left").filter(arrived.get()::isAfter).isPresent()) {
      check.report("left", CsvCode.E_DATE_ORDER, check.title("left"), check.title("arrived"));
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
            Confidential.NONE,
            presence(row));
    return new AttendanceRow(
        new MeetingId(row.id("meeting_id").orElseThrow()),
        row.date("meeting_date").orElseThrow(),
        attendance,
        row.has("capacity"),
        row.word("mode").orElse(""),
        row.word("confidentiality_agreed").orElseThrow(),
        row.text("conflict_case_ids"),
        Common.provenance(row));
  }

  /** Files from before capacities were told say only who is a deputy. */
  private static Presence presence(ParsedRow row) {
    boolean deputy = row.word("attendance").filter("DEPUTY"::equals).isPresent();
    return Presence.USUAL
        .as(
            row.choice("capacity", Presence.Capacity.class)
                .orElse(deputy ? Presence.Capacity.DEPUTY : Presence.Capacity.CORE))
        .times(row.time("arrived").orElse(null), row.time("left").orElse(null))
        .remotely(row.word("mode").filter("REMOTE"::equals).isPresent(), false);
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
        .choice("capacity", row.saysAsWhat() ? attendance.presence().capacity() : null)
        .choice("attendance", attendance.status())
        .word("mode", row.mode())
        .word("confidentiality_agreed", row.confidentiality())
        .time("arrived", attendance.presence().arrived())
        .time("left", attendance.presence().left())
        .text("conflict_case_ids", row.conflicts())
        .provenance(row.provenance());
  }
}
