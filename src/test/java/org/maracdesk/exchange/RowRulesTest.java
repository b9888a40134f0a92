package org.maracdesk.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maracdesk.exchange.Sheets.ID;
import static org.maracdesk.exchange.Sheets.OTHER_ID;
import static org.maracdesk.exchange.Sheets.THIRD_ID;
import static org.maracdesk.exchange.Sheets.one;
import static org.maracdesk.exchange.Sheets.person;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maracdesk.domain.action.Progress;
import org.maracdesk.domain.casefile.ReferralGround;
import org.maracdesk.domain.checklist.Answer;
import org.maracdesk.domain.checklist.Answers;
import org.maracdesk.domain.checklist.InformationSource;
import org.maracdesk.domain.meeting.Presence;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.exchange.CsvWriting.Reader;

class RowRulesTest {

  private static final Map<String, String> ORIGIN =
      Map.of(
          "record_version", "1",
          "recorded_at", "2026-11-01T09:30:00Z",
          "recorded_by_agency", "POLICE");

  private static final Map<String, String> ACTION =
      with(
          ORIGIN,
          "action_id",
          ID,
          "meeting_id",
          OTHER_ID,
          "case_id",
          THIRD_ID,
          "case_ref",
          "M-2026-0001",
          "action_number",
          "1",
          "owner_agency",
          "HOUSING",
          "action_text",
          "Change the locks",
          "agreed_on",
          "2026-11-01",
          "due_on",
          "2026-11-10",
          "status",
          "OPEN",
          "completed_on",
          "",
          "outcome",
          "");

  private static final Map<String, String> ATTENDANCE =
      with(
          ORIGIN,
          "attendance_id",
          ID,
          "meeting_id",
          OTHER_ID,
          "meeting_date",
          "2026-11-01",
          "agency",
          "HOUSING",
          "attendee_role",
          "Housing officer",
          "attendance",
          "PRESENT",
          "confidentiality_agreed",
          "YES");

  static final Map<String, String> REFERRAL = referral();

  private static Map<String, String> referral() {
    var cells =
        new LinkedHashMap<>(
            with(
                ORIGIN,
                "referral_id",
                ID,
                "marac_code",
                "NORTHMERE",
                "referring_agency",
                "POLICE",
                "referral_date",
                "2026-11-01",
                "emergency",
                "NO",
                "victim_id",
                OTHER_ID,
                "perpetrator_id",
                THIRD_ID,
                "crit_visible_high_risk",
                "NO",
                "crit_professional_judgement",
                "NO",
                "crit_escalation",
                "YES",
                "crit_repeat",
                "NO",
                "previous_referral_date",
                "",
                "professional_judgement_reason",
                "",
                "victim_aware",
                "YES",
                "consent_given",
                "NOT_ASKED",
                "sharing_basis",
                "PUBLIC_TASK",
                "incident_date",
                "",
                "incident_summary",
                "An invented account",
                "dash_date",
                "2026-10-30",
                "dash_version",
                "SAFELIVES_24",
                "dash_completed_with_victim",
                "YES",
                "dash_score",
                "0"));
    for (int question = 1; question <= 24; question++) {
      cells.put(CaseColumns.question(question), "NOT_ASKED");
    }
    return cells;
  }

  @Test
  void aPlainReferralIsTakenIn() {
    var line = ReferralCsv.decode(one(REFERRAL)).lines().getFirst();

    var good = assertInstanceOf(Line.Good.class, line);
    assertEquals(List.of(), good.issues());
  }

  @ParameterizedTest
  @CsvSource({
    "crit_escalation, NO, E-GROUND",
    "crit_professional_judgement, YES, W-OWED",
    "crit_repeat, YES, W-OWED",
    "victim_aware, NO, W-OWED",
    "incident_summary, '', W-OWED",
    "perpetrator_id, 0192f3a4-7c1e-7b3a-9d2e-000000000002, E-PEOPLE-SAME",
    "dash_score, 1, E-SCORE",
    "dash_q24, YES, E-SCORE",
    "dash_q24, '', E-REQUIRED",
    "professional_judgement_reason, because, W-NOT-KEPT",
    "previous_referral_date, 2026-01-01, W-NOT-KEPT"
  })
  void oneThingIsWrongWithAReferral(String column, String written, String code) {
    assertEquals(List.of(code), codes(ReferralCsv.decode(one(REFERRAL, column, written))));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-11-01, '', ''",
    "2025-10-31, '', E-REPEAT",
    "2025-10-31, 2026-10-31, ''",
    "2025-10-30, 2026-10-31, E-REPEAT",
    "2026-11-02, 2026-10-31, E-DATE-ORDER"
  })
  void aRepeatCountsForTwelveMonthsToTheDay(String previous, String incident, String code) {
    var sheet =
        one(
            REFERRAL,
            "crit_repeat",
            "YES",
            "previous_referral_date",
            previous,
            "incident_date",
            incident);

    assertEquals(code.isEmpty() ? List.of() : List.of(code), codes(ReferralCsv.decode(sheet)));
  }

  @Test
  void fourteenAnswersOfYesWithoutThatGroundAreWarnedAbout() {
    var cells = new LinkedHashMap<>(REFERRAL);
    for (int question = 1; question <= 14; question++) {
      cells.put(CaseColumns.question(question), "yes");
    }
    cells.put("dash_score", "14");

    assertEquals(List.of("W-GROUND"), codes(ReferralCsv.decode(one(cells))));
    assertEquals(List.of(), codes(ReferralCsv.decode(one(cells, "crit_visible_high_risk", "YES"))));
  }

  @Test
  void aQuestionNotAskedIsNoAnswer() {
    var cells = Sheets.changed(REFERRAL, "dash_q02", "DONT_KNOW", "dash_q03", "NO");

    var answers = ReferralCsv.decode(one(cells)).values().getFirst().checklist().answers();

    assertEquals(2, answers.byItem().size());
    assertEquals(Answer.DONT_KNOW, answers.at(ReferralCsv.item(2)).answer());
    assertEquals(null, answers.at(ReferralCsv.item(1)).answer());
  }

  @Test
  void groundsComeWithTheirReasons() {
    var row =
        ReferralCsv.decode(
                one(
                    REFERRAL,
                    "crit_professional_judgement",
                    "YES",
                    "professional_judgement_reason",
                    "He knows where she works"))
            .values()
            .getFirst();

    assertEquals(
        List.of(
            new ReferralGround.ProfessionalJudgement(Confidential.of("He knows where she works")),
            new ReferralGround.Escalation()),
        row.grounds());
  }

  @ParameterizedTest
  @CsvSource({
    "due_on, 2026-10-31, E-DATE-ORDER",
    "status, COMPLETED, E-ACTION-STATE E-ACTION-STATE",
    "status, NOT_COMPLETED, E-ACTION-STATE",
    "status, NO_LONGER_NEEDED, E-ACTION-STATE",
    "status, IN_PROGRESS, ''",
    "completed_on, 2026-10-31, E-DATE-ORDER",
    "completed_on, 2026-11-22, E-DATE-RANGE"
  })
  void anActionsStateAgreesWithItsDays(String column, String written, String code) {
    assertEquals(
        code.isEmpty() ? List.of() : List.of(code.split(" ")),
        codes(ActionCsv.decode(one(ACTION, column, written))));
  }

  @Test
  void actionsComeBackAsTheyWent() {
    var done =
        ActionCsv.decode(
                one(
                    ACTION,
                    "status",
                    "COMPLETED",
                    "completed_on",
                    "2026-11-05",
                    "outcome",
                    "=done"))
            .values();

    assertEquals(
        new Progress.Done(LocalDate.of(2026, 11, 5), Confidential.of("=done")),
        done.getFirst().progress());
    assertEquals(
        done, ActionCsv.decode(Sheets.parse(ActionCsv.write(done, Reader.PEOPLE))).values());
  }

  @ParameterizedTest
  @CsvSource({
    "attendance, PRESENT, NO, E-ATTENDANCE",
    "attendance, DEPUTY, NOT_APPLICABLE, E-ATTENDANCE",
    "attendance, PART, NO, E-ATTENDANCE",
    "attendance, PART, YES, ''",
    "attendance, APOLOGIES, NOT_APPLICABLE, ''",
    "attendance, EXPECTED, YES, E-ENUM"
  })
  void whoeverIsInTheRoomAcceptsTheStatement(
      String column, String written, String agreed, String code) {
    var sheet = one(ATTENDANCE, column, written, "confidentiality_agreed", agreed);

    assertEquals(code.isEmpty() ? List.of() : List.of(code), codes(AttendanceCsv.decode(sheet)));
  }

  @Test
  void anAttendanceComesBackWithItsTimesAndAsWhat() {
    var rows =
        AttendanceCsv.decode(
                one(
                    ATTENDANCE,
                    "attendance",
                    "PART",
                    "capacity",
                    "case worker",
                    "mode",
                    "teams",
                    "arrived",
                    "9:30",
                    "left",
                    "11:05"))
            .values();

    var presence = rows.getFirst().attendance().presence();
    assertEquals(Presence.Capacity.CASE_WORKER, presence.capacity());
    assertEquals(LocalTime.of(9, 30), presence.arrived());
    assertEquals(LocalTime.of(11, 5), presence.left());
    assertTrue(presence.remote());
    assertEquals(
        rows,
        AttendanceCsv.decode(Sheets.parse(AttendanceCsv.write(rows, Reader.PEOPLE))).values());
  }

  @ParameterizedTest
  @CsvSource({"PRESENT, CORE", "DEPUTY, DEPUTY"})
  void aFileFromBeforeCapacitiesSaysOnlyWhoIsADeputy(
      String attendance, Presence.Capacity capacity) {
    var rows = AttendanceCsv.decode(one(ATTENDANCE, "attendance", attendance)).values();

    assertEquals(capacity, rows.getFirst().attendance().presence().capacity());
  }

  @ParameterizedTest
  @CsvSource({
    "capacity, guest, E-ENUM",
    "arrived, 25:00, E-TYPE",
    "left, 09:29, E-DATE-ORDER",
    "left, 09:30, ''"
  })
  void timesAndCapacityHaveToMakeSense(String column, String written, String code) {
    var sheet = one(with(ATTENDANCE, "arrived", "09:30"), column, written);

    assertEquals(code.isEmpty() ? List.of() : List.of(code), codes(AttendanceCsv.decode(sheet)));
  }

  @Test
  void agendasComeBackAsTheyWent() {
    var cells =
        with(
            ORIGIN,
            "agenda_item_id",
            ID,
            "meeting_id",
            OTHER_ID,
            "marac_code",
            "NORTHMERE",
            "meeting_date",
            "2026-11-26",
            "start_time",
            "9:30",
            "item_number",
            "1",
            "slot_minutes",
            "12",
            "case_id",
            THIRD_ID,
            "referral_id",
            OTHER_ID,
            "case_ref",
            "M-2026-0001",
            "referring_agency",
            "POLICE",
            "is_repeat",
            "n",
            "list_status",
            "Listed",
            "research_due",
            "2026-11-24",
            "case_summary",
            "- a dash first");
    var rows = AgendaCsv.decode(one(cells)).values();

    assertEquals("- a dash first", rows.getFirst().summary().text());
    assertEquals(
        rows, AgendaCsv.decode(Sheets.parse(AgendaCsv.write(rows, Reader.PEOPLE))).values());
    assertEquals(
        List.of("E-DATE-ORDER"), codes(AgendaCsv.decode(one(cells, "research_due", "2026-11-27"))));
  }

  @Test
  void aChildNotYetBornHasADueDateAndNoBirthday() {
    assertEquals(List.of("E-REQUIRED"), codes(PeopleCsv.decode(person("role", "UNBORN_CHILD"))));
    assertEquals(
        List.of("E-UNBORN"),
        codes(
            PeopleCsv.decode(
                person(
                    "role", "unborn",
                    "due_date", "2027-02-14",
                    "date_of_birth", "2026-01-01"))));
  }

  @Test
  void aConfidentialAddressStaysConfidentialEvenWhenItIsBlank() {
    var people = PeopleCsv.decode(person("address_confidential", "YES")).values();

    assertEquals(true, people.getFirst().person().hasConfidentialAddress());
    assertEquals(
        people, PeopleCsv.decode(Sheets.parse(PeopleCsv.write(people, Reader.PEOPLE))).values());
  }

  @Test
  void aTelephoneKeepsWhatMakesItSafe() {
    var people =
        PeopleCsv.decode(
                person(
                    "phone", "07700900123",
                    "safe_to_call", "no",
                    "safe_contact_notes", "+44 only by text"))
            .values();

    var contact = people.getFirst().person().contacts().getFirst();
    assertEquals("07700 900123", contact.value().text());
    assertEquals("+44 only by text", contact.notes().text());
    assertEquals(
        people, PeopleCsv.decode(Sheets.parse(PeopleCsv.write(people, Reader.PEOPLE))).values());
  }

  @Test
  void notesStandBesideTheirAnswers() {
    var cells =
        with(
            ORIGIN,
            "referral_id",
            ID,
            "question",
            "8",
            "information_source",
            "police",
            "note",
            "Seen twice");
    var notes = DashNotesCsv.decode(one(cells)).values();

    var answers = DashNotesCsv.beside(Answers.NONE, notes);

    assertEquals(InformationSource.POLICE, answers.at(ReferralCsv.item(8)).source());
    assertEquals("Seen twice", answers.at(ReferralCsv.item(8)).note().text());
    assertEquals(
        List.of("Seen twice"),
        DashNotesCsv.of(notes.getFirst().referral(), answers, notes.getFirst().provenance())
            .stream()
            .map(note -> note.note().text())
            .toList());
  }

  @Test
  void aSourceOfAnotherNameIsKeptInWords() {
    var cells =
        with(
            ORIGIN,
            "referral_id",
            ID,
            "question",
            "8",
            "information_source",
            "School office",
            "note",
            "Seen twice");

    var answer =
        DashNotesCsv.beside(Answers.NONE, DashNotesCsv.decode(one(cells)).values())
            .at(ReferralCsv.item(8));

    assertEquals(InformationSource.OTHER, answer.source());
    assertEquals("School office: Seen twice", answer.note().text());
  }

  @Test
  void aSheetOfAnotherKindIsOurOwnMistake() {
    assertThrows(IllegalArgumentException.class, () -> AgendaCsv.decode(person()));
  }

  private static List<String> codes(Decoded<?> decoded) {
    return decoded.issues().stream().map(CsvIssue::code).toList();
  }

  private static Map<String, String> with(Map<String, String> cells, String... more) {
    return Sheets.changed(cells, more);
  }
}
