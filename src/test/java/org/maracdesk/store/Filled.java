package org.maracdesk.store;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.action.ActionId;
import org.maracdesk.domain.action.Progress;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.agency.AgencyId;
import org.maracdesk.domain.agency.AgencyType;
import org.maracdesk.domain.agency.Area;
import org.maracdesk.domain.agency.Deadlines;
import org.maracdesk.domain.agency.Labels;
import org.maracdesk.domain.agency.Ladder;
import org.maracdesk.domain.agency.MeetingPattern;
import org.maracdesk.domain.agency.Provenance;
import org.maracdesk.domain.agency.Representative;
import org.maracdesk.domain.agency.RepresentativeId;
import org.maracdesk.domain.agency.WorkingDays;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.casefile.Address;
import org.maracdesk.domain.casefile.Birth;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.Consent;
import org.maracdesk.domain.casefile.Contact;
import org.maracdesk.domain.casefile.Incident;
import org.maracdesk.domain.casefile.Involvement;
import org.maracdesk.domain.casefile.Particulars;
import org.maracdesk.domain.casefile.Person;
import org.maracdesk.domain.casefile.PersonId;
import org.maracdesk.domain.casefile.Referral;
import org.maracdesk.domain.casefile.ReferralDetail;
import org.maracdesk.domain.casefile.ReferralGround;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.casefile.Relationship;
import org.maracdesk.domain.casefile.Role;
import org.maracdesk.domain.casefile.Sex;
import org.maracdesk.domain.casefile.SharingBasis;
import org.maracdesk.domain.casefile.VictimVoice;
import org.maracdesk.domain.meeting.AgendaItem;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.Attendance;
import org.maracdesk.domain.meeting.AttendanceId;
import org.maracdesk.domain.meeting.Considered;
import org.maracdesk.domain.meeting.DisclosedCrime;
import org.maracdesk.domain.meeting.DisclosedCrimes;
import org.maracdesk.domain.meeting.Discussion;
import org.maracdesk.domain.meeting.Feedback;
import org.maracdesk.domain.meeting.ItemOutcome;
import org.maracdesk.domain.meeting.Measure;
import org.maracdesk.domain.meeting.Meeting;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.MeetingStage;
import org.maracdesk.domain.meeting.Remarks;
import org.maracdesk.domain.meeting.RiskHeadings;
import org.maracdesk.domain.meeting.Section;
import org.maracdesk.domain.meeting.SharedInformation;
import org.maracdesk.domain.retention.LegalHold;
import org.maracdesk.domain.retention.RecordId;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.YesNoUnknown;

/** Records with everything filled in that can be. All people are invented. */
final class Filled {

  static final AgencyCode POLICE = new AgencyCode("POLICE");
  static final AgencyCode HOUSING = new AgencyCode("HOUSING");
  static final Instant RECORDED = Instant.parse("2026-11-02T09:15:30.123456Z");
  static final LocalDate DAY = LocalDate.of(2026, 11, 2);

  private Filled() {}

  static AuditNote note(UUID... about) {
    return AuditNote.of(AuditNote.Kind.REFERRAL_REGISTERED, about);
  }

  static LegalHold hold(CaseId id, String askedBy) {
    return new LegalHold(
        UUID.randomUUID(),
        RecordId.of(id),
        LegalHold.Kind.COMPLAINT,
        text(askedBy),
        DAY,
        DAY.plusYears(1),
        null,
        Confidential.NONE);
  }

  static Confidential text(String text) {
    return Confidential.of(text);
  }

  /** The longest text the exchange format lets through, in letters of several bytes. */
  static Confidential longest() {
    return text("Ω漢🙂é\n".repeat(1_666) + "end.");
  }

  static Provenance provenance() {
    return new Provenance(7, RECORDED, POLICE, "Detective sergeant", "NICHE", "26/001");
  }

  static Agency agency(AgencyCode code) {
    return new Agency(
        new AgencyId(UUID.nameUUIDFromBytes(code.value().getBytes())),
        code,
        "Agency " + code,
        AgencyType.HOUSING_LA,
        true,
        "Team manager",
        "marac@example.org",
        "01632 960 001",
        LocalDate.of(2025, 4, 1),
        LocalDate.of(2024, 1, 1),
        LocalDate.of(2031, 12, 31),
        provenance(),
        List.of("Council houses", "Tŷ"));
  }

  static Area area() {
    return new Area(
        "NORTHMERE",
        "Northmere & Môn",
        12,
        LocalTime.of(9, 30),
        240,
        "OFFICIAL-SENSITIVE",
        "Do not copy.",
        "3",
        "What is said here stays here.\n\nThank you.",
        new Deadlines(12, 9, 2, 4, 5, new Ladder(1, 3, 8)),
        new WorkingDays(
            Set.of(DayOfWeek.MONDAY, DayOfWeek.SATURDAY),
            Set.of(LocalDate.of(2026, 12, 24)),
            Set.of(LocalDate.of(2026, 12, 28))),
        new MeetingPattern(MeetingPattern.Rhythm.MONTHLY, DayOfWeek.MONDAY, 5),
        List.of("South", "Môn"),
        new Labels(
            Labels.Conference.CAPITALS,
            Labels.Victim.PERSON_HARMED,
            Labels.Perpetrator.PERSON_CAUSING_HARM),
        true);
  }

  static Representative representative() {
    return new Representative(
        new RepresentativeId(UUID.randomUUID()),
        HOUSING,
        text("Zoë Ŵyn"),
        "Officer",
        Representative.Capacity.DEPUTY,
        text("01632 960 002"),
        text("zoe@example.org"),
        provenance());
  }

  static Person person(PersonId id) {
    return new Person(
        id,
        text("Şahin-Łukasiewicz"),
        text("Σοφία 春"),
        List.of(text("علياء"), text("O'Example"), text("Alias 3")),
        new Birth(
            LocalDate.of(1990, 2, 28), Birth.Precision.ESTIMATED, 36, LocalDate.of(2027, 1, 1)),
        Sex.FEMALE,
        List.of(address(Address.Kind.REFUGE, true), address(Address.Kind.PREVIOUS, false)),
        List.of(
            new Contact(
                Contact.Kind.PHONE, text("07700 900123"), YesNoUnknown.NO, text("Not after six")),
            new Contact(
                Contact.Kind.EMAIL,
                text("s@example.org"),
                YesNoUnknown.UNKNOWN,
                Confidential.NONE)),
        new Particulars(
            text("PREFER_NOT_TO_SAY"),
            text("BISEXUAL"),
            text("W9"),
            text("YES"),
            Set.of(text("PHYSICAL"), text("MENTAL_HEALTH")),
            text("NO"),
            text("cy"),
            YesNoUnknown.YES,
            text("UNKNOWN"),
            text("943 476 5919"),
            text("26/12345A"),
            text("L-1"),
            text("Ysgol Example"),
            text("Example Surgery")),
        provenance());
  }

  private static Address address(Address.Kind kind, boolean confidential) {
    return new Address(
        kind,
        text("1 Example Row"),
        text("Flat ½"),
        text("Northmere"),
        text("NM1 2AB"),
        text("100023336956"),
        confidential,
        YesNoUnknown.NO);
  }

  static Person nobody(PersonId id) {
    return new Person(
        id,
        Confidential.NONE,
        Confidential.NONE,
        List.of(),
        Birth.UNKNOWN,
        Sex.UNKNOWN,
        List.of(),
        List.of(),
        Particulars.NONE,
        new Provenance(1, RECORDED, POLICE, "", "", ""));
  }

  static Involvement involvement(PersonId person, Role role) {
    return new Involvement(
        person, role, Relationship.EX_PARTNER, Relationship.SIBLING, YesNoUnknown.YES);
  }

  static Referral referral(CaseId id, LocalDate date, Involvement... involvements) {
    return new Referral(
        new ReferralId(UUID.randomUUID()),
        id,
        POLICE,
        date,
        true,
        List.of(
            new ReferralGround.Repeat(LocalDate.of(2026, 1, 31)),
            new ReferralGround.ProfessionalJudgement(longest()),
            new ReferralGround.VisibleHighRisk(),
            new ReferralGround.Escalation()),
        text("SOUTHMERE"),
        new VictimVoice(
            false,
            text("Not safe to say"),
            Consent.NOT_ASKED,
            SharingBasis.VITAL_INTERESTS,
            text("To protect her"),
            longest(),
            text("Him"),
            text("Her mother"),
            text("His mother")),
        new Incident(date.minusDays(2), longest(), longest(), text("Locks changed")),
        text("01632 960 003"),
        text("officer@example.org"),
        Map.of(
            ReferralDetail.SAFE_TIMES, longest(),
            ReferralDetail.IDVA_REFERRED, text("YES"),
            ReferralDetail.IDVA_REFERRED_ON, text("2026-11-20"),
            ReferralDetail.LOCAL_TRIGGERS, text("STRANGULATION|STALKING"),
            ReferralDetail.BAIL, Confidential.NONE),
        List.of(involvements),
        provenance());
  }

  static Referral blankReferral(CaseId id, LocalDate date, Involvement... involvements) {
    var none = Confidential.NONE;
    return new Referral(
        new ReferralId(UUID.randomUUID()),
        id,
        POLICE,
        date,
        false,
        List.of(new ReferralGround.Repeat(null), new ReferralGround.ProfessionalJudgement(none)),
        none,
        new VictimVoice(
            true, none, Consent.YES, SharingBasis.CONSENT, none, none, none, none, none),
        new Incident(null, none, none, none),
        none,
        none,
        Map.of(),
        List.of(involvements),
        new Provenance(1, RECORDED, POLICE, "", "", ""));
  }

  static Meeting meeting(LocalDate date) {
    return new Meeting(
        new MeetingId(UUID.randomUUID()),
        date,
        LocalTime.of(9, 30),
        12,
        240,
        text("Ystafell 1"),
        text("Ms Chair"),
        text("Mr Minutes"),
        MeetingStage.PLANNED,
        RECORDED,
        0);
  }

  static AgendaItem item(Referral referral, ItemOutcome outcome) {
    return new AgendaItem(
        new AgendaItemId(UUID.randomUUID()),
        referral.caseId(),
        referral.id(),
        Section.CHILDREN,
        15,
        outcome);
  }

  static Attendance attendance(String name) {
    return new Attendance(
        new AttendanceId(UUID.randomUUID()),
        HOUSING,
        text(name),
        text("Officer"),
        Attendance.Status.PART,
        true,
        text("Left at ten"));
  }

  static Discussion discussion(AgendaItemId item) {
    return new Discussion(
            item,
            longest(),
            text("IDVA"),
            List.of(
                shared(POLICE, SharedInformation.Kind.FACT, "Three calls"),
                shared(HOUSING, SharedInformation.Kind.OPINION, "Afraid to move")),
            text("High"),
            text("Known to school"),
            text("None needed"),
            754)
        .with(
            new RiskHeadings(
                text("Strangulation again"),
                text("He waits at the school"),
                text("A marker is set"),
                text("They hear it"),
                text("Her mother"),
                text("Visit in pairs")))
        .with(
            new DisclosedCrimes(
                false,
                List.of(
                    new DisclosedCrime(
                        UUID.randomUUID(),
                        text("He broke the gate"),
                        text("On Sunday"),
                        text("Housing"),
                        text("To have it recorded"),
                        text("INVENTED/1"),
                        YesNoUnknown.YES),
                    DisclosedCrime.of(UUID.randomUUID()))))
        .with(
            new Considered(
                Map.of(
                    Measure.NON_MOLESTATION,
                    new Considered.Tick(Measure.Decision.YES, text("Her solicitor asks")),
                    Measure.MAPPA,
                    new Considered.Tick(Measure.Decision.ALREADY, Confidential.NONE)),
                text("Bail holds")))
        .with(
            new Feedback(
                text("Idva"), YesNoUnknown.NO, YesNoUnknown.UNKNOWN, text("At work"), text("Fri")))
        .with(new Remarks(text("BSL"), text("Would wait"), HOUSING, text("Time")));
  }

  static SharedInformation shared(AgencyCode agency, SharedInformation.Kind kind, String text) {
    return new SharedInformation(UUID.randomUUID(), agency, kind, text(text));
  }

  static Action action(Meeting meeting, AgendaItem item, int number) {
    return new Action(
        new ActionId(UUID.randomUUID()),
        meeting.id(),
        item.id(),
        item.caseId(),
        number,
        HOUSING,
        text("Zoë Ŵyn"),
        text("Offer a move to 春 House"),
        DAY,
        DAY.plusDays(7),
        new Progress.Open(),
        1);
  }
}
