package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.casefile.Role;
import org.maracdesk.domain.meeting.Attendance;
import org.maracdesk.domain.meeting.AttendanceId;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.MeetingStage;
import org.maracdesk.domain.meeting.Presence;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.exchange.CsvIssue;
import org.maracdesk.journeys.ExportSpreadsheet.Kind;
import org.maracdesk.journeys.ImportSpreadsheets.Rows;
import org.maracdesk.testing.HandClock;

/** An attendance sheet that comes back: laid beside the attendance of its open meeting. */
class SentAttendanceTest {

  private static final AgencyCode HOUSING = new AgencyCode("HOUSING");
  private static final String ROWAN = "Rowan Exampleton";

  @TempDir Path folder;
  private Northmere northmere;
  private MeetingId meeting;

  @BeforeEach
  void begin() {
    northmere = Northmere.waiting(new HandClock());
    meeting = northmere.begun();
    northmere
        .session()
        .runMeeting()
        .opening()
        .attend(
            meeting,
            northmere.session().runMeeting().record(meeting).orElseThrow().attendance().stream()
                .map(
                    person ->
                        person
                            .at(Attendance.Status.PRESENT)
                            .signed(true)
                            .noted(Confidential.of("Came with a colleague"))
                            .with(person.presence().remotely(true, true)))
                .toList());
  }

  @AfterEach
  void shut() {
    northmere.close();
  }

  @Test
  void whatWasWrittenOutComesBackUnchangedAlsoOnceTheMeetingIsClosed() {
    var sheet = sheet();
    int rows = sheet.rows().size();
    assertTrue(rows > 3);

    var open = preview(sheet);
    meetingIsClosed();
    var closed = preview(sheet);

    assertEquals(rows, open.unchanged());
    assertEquals(rows, closed.unchanged());
    assertEquals(List.of(), refusals(closed));
  }

  @Test
  void aChangedRowTakesInWhatItSaysAndKeepsWhatTheSheetHasNoColumnFor() {
    var sheet = sheet();
    int row = rowOf(sheet, ROWAN);
    var before = attending(ROWAN);
    var changed =
        sheet
            .with(row, "attendance", "PART")
            .with(row, "arrived", "10:05")
            .with(row, "attendee_role", "Senior tenancy officer")
            .with(row, "capacity", "");

    var preview = preview(changed);
    assertEquals(1, preview.changed());
    assertEquals(List.of("attendance.csv"), files(preview));
    take(preview);

    var after = attending(ROWAN);
    assertEquals(Attendance.Status.PART, after.status());
    assertEquals(LocalTime.of(10, 5), after.presence().arrived());
    assertEquals("Senior tenancy officer", after.role().text());
    assertEquals(before.note(), after.note());
    assertEquals(before.presence().capacity(), after.presence().capacity());
    assertEquals(before.presence().signedAt(), after.presence().signedAt());
    assertTrue(after.presence().alone());
    assertEquals(0, preview(sheet()).changed());
    var noted = northmere.session().store().read(s -> s.audit().latest(1)).getFirst().note();
    assertEquals(AuditNote.Kind.SPREADSHEETS_IMPORTED, noted.kind());
    assertEquals(List.of(meeting.value()), noted.about());
  }

  @Test
  void somebodyNewIsAddedAndSomebodyExpectedIsRecognisedByNameAndAgency() {
    var sheet = sheet();
    int rows = record().size();
    int row = rowOf(sheet, ROWAN);
    var id = new UUID(1, 2).toString();
    var again = sheet.with(row, "attendance_id", id).with(row, "arrived", "09:40");
    var other = again.with(row, "attendee_name", "Sorrel Specimen").with(row, "capacity", "DEPUTY");

    take(preview(again));
    assertEquals(rows, record().size());
    assertEquals(LocalTime.of(9, 40), attending(ROWAN).presence().arrived());

    take(preview(other));
    assertEquals(rows + 1, record().size());
    var came = attending("Sorrel Specimen");
    assertEquals(new AttendanceId(UUID.fromString(id)), came.id());
    assertEquals(Presence.Capacity.DEPUTY, came.presence().capacity());
    assertEquals("1", came.presence().signedVersion().value());
    assertNull(came.presence().signedAt());
    assertTrue(record().stream().noneMatch(person -> person.owesSignature("1")));
  }

  @Test
  void whatDoesNotFitIsRefusedAtItsLineAndTheOthersComeIn() {
    var sheet = sheet();
    int row = rowOf(sheet, ROWAN);
    int good = row == 0 ? 1 : 0;
    var fine = sheet.with(good, "arrived", "09:50");
    var alleged =
        northmere
            .session()
            .runMeeting()
            .record(meeting)
            .orElseThrow()
            .cases()
            .getFirst()
            .caseFile()
            .with(Role.PERPETRATOR)
            .getFirst()
            .person();
    var name = alleged.givenNames().text() + " " + alleged.familyName().text();

    assertRefused("E-MEETING", row, fine.with(row, "meeting_id", new UUID(3, 4).toString()));
    assertRefused("E-MEETING", row, fine.with(row, "meeting_date", "2026-11-25"));
    assertRefused("E-ROSTER", row, fine.with(row, "agency", "NOBODY"));
    assertRefused("E-ATTENDANCE", row, fine.with(row, "confidentiality_agreed", "NO"));
    assertRefused("E-ATTENDANCE", row, fine.with(row, "attendee_name", name));
    assertRefused(
        "E-DATE-ORDER", row, fine.with(row, "arrived", "11:00").with(row, "left", "10:00"));
    assertRefused("E-ENUM", row, fine.with(row, "attendance", "HERE"));

    northmere
        .session()
        .importSpreadsheets()
        .take(preview(fine.with(row, "agency", "NOBODY")), Rows.GOOD_ONES);
    assertEquals(
        LocalTime.of(9, 50), attending(sheet.cell(good, "attendee_name")).presence().arrived());
    assertEquals(HOUSING, attending(ROWAN).agency());
  }

  @Test
  void aLineOfAnotherMeetingStaysThere() {
    var sheet = sheet();
    int row = rowOf(sheet, ROWAN);
    var later = northmere.planned(Northmere.DAY.plusWeeks(2));
    northmere.session().runMeeting().open(later);
    var moved =
        sheet
            .with(row, "meeting_id", later.value().toString())
            .with(row, "meeting_date", "2026-12-10")
            .with(row, "attendee_name", "Wilma Heronby");

    assertRefused("E-MEETING", row, moved);
    assertEquals(HOUSING, attending(ROWAN).agency());
  }

  @Test
  void nothingIsWrittenDownBeforeAMeetingIsOpenOrAfterItIsClosed() {
    var later = northmere.planned(Northmere.DAY.plusWeeks(2));
    var sheet = sheet();
    int row = rowOf(sheet, ROWAN);
    assertRefused(
        "E-MEETING",
        row,
        sheet
            .with(row, "meeting_id", later.value().toString())
            .with(row, "meeting_date", "2026-12-10"));

    meetingIsClosed();

    var before = attending(ROWAN);
    assertRefused("E-MEETING", row, sheet.with(row, "attendance", "PART"));
    assertEquals(before, attending(ROWAN));
  }

  @Test
  void whomSomebodyLeftForIsNotReadAndItIsSaid() {
    var sheet = sheet();
    int row = rowOf(sheet, ROWAN);
    var preview =
        preview(sheet.with(row, "conflict_case_ids", "M-2026-0004").with(row, "arrived", "09:41"));

    assertEquals(
        List.of("journeys.import.left-not-read"),
        preview.issues().stream()
            .filter(issue -> issue.code().equals("W-ATTENDANCE"))
            .map(issue -> issue.sentence().key())
            .toList());
    assertFalse(preview.hasRefusals());
    take(preview);
    assertEquals(
        List.of(),
        northmere.session().store().read(s -> s.meetings().formalities(meeting)).interests());
  }

  private void assertRefused(String code, int row, SampleSheet sheet) {
    var preview = preview(sheet);
    assertEquals(List.of(code + "@" + (row + 2)), refusals(preview));
  }

  private void meetingIsClosed() {
    northmere
        .session()
        .store()
        .keep(
            AuditNote.of(AuditNote.Kind.MEETING_CLOSED, meeting.value()),
            s ->
                s.meetings()
                    .keep(s.meetings().meeting(meeting).orElseThrow().at(MeetingStage.CLOSED)));
  }

  private SampleSheet sheet() {
    var sheet = northmere.session().exportSpreadsheet().write(Kind.ATTENDANCE, meeting);
    return SampleSheet.read(new String(sheet.bytes(), StandardCharsets.UTF_8));
  }

  private static int rowOf(SampleSheet sheet, String name) {
    for (int row = 0; row < sheet.rows().size(); row++) {
      if (sheet.cell(row, "attendee_name").equals(name)) {
        return row;
      }
    }
    throw new IllegalArgumentException(name);
  }

  private List<Attendance> record() {
    return northmere.session().runMeeting().record(meeting).orElseThrow().attendance();
  }

  private Attendance attending(String name) {
    return record().stream()
        .filter(each -> each.name().text().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private ImportPreview preview(SampleSheet sheet) {
    return northmere
        .session()
        .importSpreadsheets()
        .preview(List.of(sheet.in(folder, "attendance.csv")));
  }

  private void take(ImportPreview preview) {
    northmere.session().importSpreadsheets().take(preview, Rows.ALL);
  }

  private static List<String> files(ImportPreview preview) {
    return preview.lines().stream().map(ImportPreview.Line::file).distinct().toList();
  }

  private static List<String> refusals(ImportPreview preview) {
    return preview.issues().stream()
        .filter(CsvIssue::refuses)
        .map(issue -> issue.code() + "@" + issue.line())
        .toList();
  }
}
