package org.maracdesk.documents;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.maracdesk.documents.sheet.Content;
import org.maracdesk.documents.sheet.DrawnDocument;
import org.maracdesk.documents.sheet.Sheet;
import org.maracdesk.domain.action.Acceptance;
import org.maracdesk.domain.action.Action.Standing;
import org.maracdesk.domain.action.Progress;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.audit.TrailMark;
import org.maracdesk.domain.casefile.Birth;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.CaseNumber;
import org.maracdesk.domain.casefile.RepeatFinding;
import org.maracdesk.domain.checklist.ChecklistId;
import org.maracdesk.domain.meeting.Attendance.Status;
import org.maracdesk.domain.meeting.ItemOutcome;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.Section;
import org.maracdesk.domain.meeting.SharedInformation.Kind;
import org.maracdesk.domain.minutes.ActionListPaper;
import org.maracdesk.domain.minutes.ActionRow;
import org.maracdesk.domain.minutes.AgendaPaper;
import org.maracdesk.domain.minutes.CaseHead;
import org.maracdesk.domain.minutes.Circulation;
import org.maracdesk.domain.minutes.Frame;
import org.maracdesk.domain.minutes.Ground;
import org.maracdesk.domain.minutes.Minutes;
import org.maracdesk.domain.minutes.Minutes.CaseMinutes;
import org.maracdesk.domain.minutes.Minutes.Present;
import org.maracdesk.domain.minutes.Minutes.Told;
import org.maracdesk.domain.minutes.PaperHead;
import org.maracdesk.domain.minutes.PersonLine;
import org.maracdesk.domain.minutes.Recipient;
import org.maracdesk.domain.retention.Approver;
import org.maracdesk.domain.retention.DisposalCertificate;
import org.maracdesk.domain.retention.Disposed;
import org.maracdesk.domain.retention.RecordClass;
import org.maracdesk.domain.retention.Removed;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.wording.Words;

/** The papers of one invented meeting, with names from many languages. */
final class SamplePapers {

  static final LocalDate DAY = LocalDate.of(2026, 11, 26);
  static final Words WORDS = Words.english();

  private static final CaseNumber FIRST = new CaseNumber(2026, 412);
  private static final CaseNumber SECOND = new CaseNumber(2026, 398);
  private static final CaseNumber THIRD = new CaseNumber(2026, 405);
  private static final CaseNumber FOURTH = new CaseNumber(2026, 417);

  private SamplePapers() {}

  static Sheet sheet() {
    var clock = Clock.fixed(Instant.parse("2026-11-26T16:05:00Z"), ZoneId.of("Europe/London"));
    return new Sheet(WORDS, clock);
  }

  static PaperHead head() {
    return new PaperHead(
        "Dyffryn and Easthall",
        "OFFICIAL-SENSITIVE",
        "Keep this paper locked away and share it only with those who act on it. Nobody in these"
            + " cases may learn from it that the meeting took place.",
        DAY,
        LocalTime.of(9, 30),
        text("The Old Chapel, Room 2, and by secure video"),
        text("DI Nia Sample-Whitfield"));
  }

  static AgendaPaper agenda() {
    return new AgendaPaper(
        head(),
        true,
        12,
        LocalTime.of(10, 24),
        0,
        List.of(
            line(9, 30, heads().get(0), List.of(), List.of()),
            line(
                9,
                42,
                heads().get(1),
                List.of(LocalDate.of(2026, 5, 14), LocalDate.of(2026, 2, 12)),
                List.of(
                    action(
                        SECOND,
                        2,
                        "SK",
                        "Housing",
                        "Tomasz Wiśniewski",
                        "Fit a new lock to" + " the back door and test the alarm.",
                        4,
                        Standing.OVERDUE))),
            line(9, 54, heads().get(2), List.of(), List.of()),
            line(10, 12, heads().get(3), List.of(), List.of())));
  }

  static Minutes minutes() {
    var heads = heads();
    return new Minutes(
        head(),
        false,
        text("Ffion Ŵyn-Ŷstwyth"),
        "What is said here is confidential to the agencies at this table. It is shared so that"
            + " people are safer, it is used for nothing else, and it is kept no longer than that"
            + " takes. Nobody in a case is told where a piece of information came from.\n"
            + "Anybody who knows a person in a case says so now and leaves for that case.",
        "3",
        LocalTime.of(9, 33),
        attendance(),
        List.of(
            firstCase(heads.get(0)),
            secondCase(heads.get(1)),
            deferredCase(heads.get(2)),
            withoutActions(heads.get(3))),
        Frame.NONE);
  }

  /** The same minutes once they are approved, with how far the audit trail went. */
  static DrawnDocument approved(Sheet sheet) {
    var drafted = minutes();
    var approval =
        new Frame.Approved(
            text("DI Nia Sample-Whitfield"), DAY.plusDays(4), 1, Confidential.NONE, false, true);
    var frame =
        new Frame(
            Confidential.NONE,
            LocalTime.of(9, 35),
            List.of(),
            List.of(),
            Confidential.NONE,
            approval,
            List.of(),
            Circulation.COMMON,
            null);
    return new MinutesPdf(sheet, WORDS, new TrailMark(1234, "9f3c".repeat(16)))
        .draw(
            new Minutes(
                drafted.head(),
                false,
                drafted.minuteTaker(),
                drafted.statement(),
                drafted.statementVersion(),
                drafted.statementReadAt(),
                drafted.attendance(),
                drafted.cases(),
                frame));
  }

  /** The certificates of everything that is disposed of, each with as much as there can be. */
  static Map<String, DrawnDocument> certificates(Sheet sheet) {
    var drawn = new LinkedHashMap<String, DrawnDocument>();
    var id = new UUID(0xabcdef1234567890L, 0x9123456789abcdefL);
    drawn.put(
        "case",
        certificate(
            sheet,
            new Disposed.OfCase(new CaseId(id), FIRST),
            RecordClass.FLAGGED,
            EnumSet.range(Removed.CASE, Removed.ACTIONS)));
    drawn.put(
        "meeting",
        certificate(
            sheet,
            new Disposed.OfMeeting(new MeetingId(id), DAY.minusYears(8)),
            RecordClass.MEETING,
            EnumSet.range(Removed.MEETING, Removed.CORRECTIONS)));
    drawn.put(
        "checklist",
        certificate(
            sheet,
            new Disposed.OfChecklist(new ChecklistId(id), DAY.minusYears(1)),
            RecordClass.CHECKLIST,
            EnumSet.of(Removed.CHECKLISTS)));
    return drawn;
  }

  private static DrawnDocument certificate(
      Sheet sheet, Disposed of, RecordClass kept, Set<Removed> kinds) {
    var removed = new EnumMap<Removed, Integer>(Removed.class);
    kinds.forEach(kind -> removed.put(kind, 3 * kind.ordinal() + 1));
    var certificate =
        new DisposalCertificate(
            new UUID(0x1234567890abcdefL, 0x8edcba0987654321L),
            of,
            kept,
            DAY.minusDays(30),
            2,
            new Approver("0123456789ab", "Coordinator"),
            DAY.minusDays(2),
            new Approver("ba9876543210", "Information governance lead, Dyffryn"),
            DAY,
            removed,
            2);
    return new DisposalCertificatePdf(sheet, WORDS)
        .draw(
            certificate,
            head().areaName(),
            "dbdb456789abcdef".repeat(4),
            new Content.Marking(head().marking(), ""));
  }

  static ActionListPaper actions(Recipient recipient) {
    var rows = new ArrayList<ActionRow>();
    rows.addAll(firstCase(heads().get(0)).actions());
    rows.addAll(secondCase(heads().get(1)).actions());
    var theirs =
        rows.stream()
            .filter(
                row ->
                    switch (recipient) {
                      case Recipient.Everyone() -> true;
                      case Recipient.OnePerson _ -> true;
                      case Recipient.OneAgency(var _, var name, var _) -> row.agency().equals(name);
                    })
            .toList();
    return new ActionListPaper(head(), recipient, DAY.plusDays(9), theirs);
  }

  static Recipient oneAgency(String name) {
    return new Recipient.OneAgency(new AgencyCode("SAMPLE"), name);
  }

  private static List<CaseHead> heads() {
    return List.of(
        new CaseHead(
            1,
            Section.URGENT,
            FIRST,
            new PersonLine(
                text("ABDULRAHMAN, Layla (عبد الرحمن، ليلى)"),
                List.of(text("Layla Rahman"), text("أم سامي")),
                Birth.on(LocalDate.of(1991, 3, 3)),
                35,
                false,
                List.of()),
            List.of(
                new PersonLine(
                    text("ALI, Muhammad (محمد علی)"),
                    List.of(),
                    new Birth(LocalDate.of(1988, 1, 1), Birth.Precision.ESTIMATED, null, null),
                    38,
                    false,
                    List.of())),
            List.of(
                child("ALI, Sami", LocalDate.of(2018, 9, 9), 8, "Bryn Coch Primary, Year 4"),
                new PersonLine(
                    Confidential.NONE,
                    List.of(),
                    Birth.expected(LocalDate.of(2027, 2, 4)),
                    null,
                    true,
                    List.of())),
            List.of(),
            "Police",
            LocalDate.of(2026, 11, 19),
            List.of(Ground.VISIBLE_HIGH_RISK, Ground.PROFESSIONAL_JUDGEMENT),
            new RepeatFinding.FirstReferral()),
        new CaseHead(
            2,
            Section.CHILDREN,
            SECOND,
            adult("ਕੌਰ, ਸਿਮਰਨ (KAUR, Simran)", LocalDate.of(1984, 7, 21), 42),
            List.of(
                adult("SINGH, Gurpreet", LocalDate.of(1980, 12, 30), 45),
                new PersonLine(
                    Confidential.NONE,
                    List.of(text("“Baz”")),
                    new Birth(null, Birth.Precision.UNKNOWN, 30, null),
                    30,
                    false,
                    List.of())),
            List.of(
                child("SINGH, Arjan", LocalDate.of(2012, 4, 2), 14, "Ysgol y Bont, Year 10"),
                child("SINGH, Mehar", LocalDate.of(2015, 10, 17), 11, "Ysgol y Bont, Year 7")),
            List.of(adult("KAUR, Harbans", LocalDate.of(1955, 1, 14), 71)),
            "IDVA service",
            LocalDate.of(2026, 11, 12),
            List.of(Ground.REPEAT, Ground.ESCALATION),
            new RepeatFinding.Repeat(LocalDate.of(2026, 5, 2), LocalDate.of(2027, 5, 2), 192)),
        new CaseHead(
            3,
            Section.ADULT_ONLY,
            THIRD,
            adult("ŹDŹBŁO-ŁĘCKA, Małgorzata", LocalDate.of(1969, 8, 30), 57),
            List.of(adult("KOVAČ, Dušan", LocalDate.of(1965, 2, 11), 61)),
            List.of(),
            List.of(),
            "Adult social care",
            LocalDate.of(2026, 11, 16),
            List.of(Ground.PROFESSIONAL_JUDGEMENT),
            new RepeatFinding.Lapsed(LocalDate.of(2024, 3, 1), LocalDate.of(2025, 3, 1))),
        new CaseHead(
            4,
            Section.ADULT_ONLY,
            FOURTH,
            adult("Ó BRIAIN, Síle", LocalDate.of(2001, 6, 5), 25),
            List.of(),
            List.of(),
            List.of(),
            "Hospital",
            LocalDate.of(2026, 11, 20),
            List.of(Ground.VISIBLE_HIGH_RISK),
            new RepeatFinding.Reported(LocalDate.of(2026, 8, 1))));
  }

  private static CaseMinutes firstCase(CaseHead head) {
    return new CaseMinutes(
        head,
        new ItemOutcome.Heard(),
        text(
            "Layla wants to stay in the area, near her mother, and to finish her course. She fears"
                + " that he will learn of the pregnancy appointments from the letters and wait for"
                + " her there. She does not want the school to ring her at home. She says the worst"
                + " is the nights after pay day."),
        text("the IDVA, who spoke to her on Monday"),
        List.of(
            new Told(
                "Police",
                Kind.FACT,
                text(
                    "Three calls since September, the last on 17 November. He was arrested and"
                        + " released on bail with a condition not to contact her. Bail ends on"
                        + " 12 December.")),
            new Told(
                "Midwifery",
                Kind.FACT,
                text("28 weeks. She came alone to the last two appointments and left early."),
                head.children().getLast()),
            new Told("Midwifery", Kind.OPINION, text("She seemed frightened of being late home.")),
            new Told(
                "Primary school",
                Kind.FACT,
                text("Sami is often late on Mondays. He has drawn a door with three bolts."),
                head.children().getFirst())),
        text(
            "Possible serious harm, most likely at the door, at an appointment or in the week bail"
                + " ends. Pregnancy and separation come together. Her mother's support and the"
                + " advocate keep her safer. The risk is higher than at referral."),
        text(
            "Children's social care will begin an assessment this week, with the unborn child in"
                + " it. The school keeps to a password for collection."),
        List.of(
            action(
                FIRST,
                1,
                "LA",
                "Police",
                "PC Rhys Sample",
                "Ask for the bail to be extended"
                    + " and put a marker on the address and on her mother's.",
                1,
                Standing.DONE),
            action(
                FIRST,
                2,
                "LA",
                "Midwifery",
                "Aoife Ní Shúilleabháin",
                "Move all appointments" + " to the clinic and stop letters to the home.",
                4,
                Standing.OVERDUE),
            action(
                FIRST,
                3,
                "LA",
                "Children’s social care",
                "",
                "Begin an assessment of Sami and" + " the unborn child.",
                7,
                Standing.OVERDUE),
            action(
                FIRST,
                4,
                "LA",
                "IDVA service",
                "Zoë Köppel",
                "Go through the safety plan with"
                    + " Layla, on the safe number only, and tell her what was agreed.",
                11,
                Standing.DUE)),
        Confidential.NONE,
        14);
  }

  private static CaseMinutes secondCase(CaseHead head) {
    return new CaseMinutes(
        head,
        new ItemOutcome.Heard(),
        text(
            "ਸਿਮਰਨ ਚਾਹੁੰਦੀ ਹੈ ਕਿ ਬੱਚੇ ਸਕੂਲ ਨਾ ਬਦਲਣ। (Simran wants the children to stay at their"
                + " school.)"),
        text("the IDVA, with an interpreter"),
        List.of(new Told("Housing", Kind.FACT, text("The lock of May has not been fitted yet."))),
        text("Unchanged. Two people are now thought to be involved."),
        Confidential.NONE,
        List.of(
            action(
                SECOND,
                3,
                "SK",
                "Housing",
                "Tomasz Wiśniewski",
                "Fit the lock that was" + " promised in May and confirm it to the coordinator.",
                5,
                Standing.NOT_TAKEN),
            action(
                SECOND,
                4,
                "SK",
                "Education",
                "Efa Ŵen",
                "Tell the safeguarding lead of Ysgol" + " y Bont who may collect Arjan and Mehar.",
                30,
                Standing.OPEN)),
        Confidential.NONE,
        11);
  }

  private static CaseMinutes deferredCase(CaseHead head) {
    return untouched(
        head, new ItemOutcome.Deferred(text("Probation could not bring the licence terms.")));
  }

  private static CaseMinutes withoutActions(CaseHead head) {
    return new CaseMinutes(
        head,
        new ItemOutcome.Heard(),
        Confidential.NONE,
        text("no safe way to reach her is known yet."),
        List.of(),
        text("Low at present: he is in prison until March."),
        Confidential.NONE,
        List.of(),
        text("everything that can be done is in hand; the case returns before his release."),
        1);
  }

  static CaseMinutes untouched(CaseHead head, ItemOutcome outcome) {
    return new CaseMinutes(
        head,
        outcome,
        Confidential.NONE,
        Confidential.NONE,
        List.of(),
        Confidential.NONE,
        Confidential.NONE,
        List.of(),
        Confidential.NONE,
        0);
  }

  private static List<Present> attendance() {
    return List.of(
        present("Efa Ŵen", "Safeguarding lead", "Education", Status.DEPUTY, true, ""),
        present("Tomasz Wiśniewski", "Housing officer", "Housing", Status.PRESENT, true, ""),
        present("Zoë Köppel", "IDVA", "IDVA service", Status.PRESENT, true, ""),
        present("Aoife Ní Shúilleabháin", "", "Midwifery", Status.PART, false, "Left at 10:00"),
        present("PC Rhys Sample", "Constable", "Police", Status.PRESENT, true, ""),
        present(
            "Đặng Thị Mai",
            "Probation officer",
            "Probation",
            Status.APOLOGIES,
            false,
            "Information sent on 24 November"),
        present("Olena Їжак", "Nurse", "Hospital", Status.ABSENT, false, ""));
  }

  private static Present present(
      String name, String role, String agency, Status status, boolean signed, String note) {
    return new Present(text(name), text(role), agency, status, signed, text(note));
  }

  private static AgendaPaper.Line line(
      int hour, int minute, CaseHead head, List<LocalDate> earlier, List<ActionRow> open) {
    return new AgendaPaper.Line(LocalTime.of(hour, minute), 12, head, earlier, open);
  }

  private static ActionRow action(
      CaseNumber number,
      int order,
      String initials,
      String agency,
      String person,
      String what,
      int days,
      Standing standing) {
    return new ActionRow(
        number,
        order,
        text(initials),
        agency,
        text(person),
        text(what),
        DAY,
        DAY.plusDays(days),
        new Progress.Open(),
        standing,
        Acceptance.PRESENT);
  }

  private static PersonLine adult(String name, LocalDate born, int age) {
    return child(name, born, age, "");
  }

  private static List<Confidential> schools(String named) {
    return named.isEmpty() ? List.of() : List.of(text(named));
  }

  private static PersonLine child(String name, LocalDate born, int age, String school) {
    return new PersonLine(text(name), List.of(), Birth.on(born), age, false, schools(school));
  }

  private static Confidential text(String text) {
    return Confidential.of(text);
  }
}
