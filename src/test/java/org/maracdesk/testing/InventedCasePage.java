package org.maracdesk.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.action.ActionId;
import org.maracdesk.domain.action.Progress;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.agency.Provenance;
import org.maracdesk.domain.audit.Actor;
import org.maracdesk.domain.audit.AuditEntry;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.casefile.Address;
import org.maracdesk.domain.casefile.Birth;
import org.maracdesk.domain.casefile.CaseFile;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.CaseNumber;
import org.maracdesk.domain.casefile.Consent;
import org.maracdesk.domain.casefile.Contact;
import org.maracdesk.domain.casefile.HomePart;
import org.maracdesk.domain.casefile.Incident;
import org.maracdesk.domain.casefile.Involvement;
import org.maracdesk.domain.casefile.Participant;
import org.maracdesk.domain.casefile.Particulars;
import org.maracdesk.domain.casefile.Person;
import org.maracdesk.domain.casefile.PersonId;
import org.maracdesk.domain.casefile.Referral;
import org.maracdesk.domain.casefile.ReferralDetail;
import org.maracdesk.domain.casefile.ReferralGround;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.casefile.Relationship;
import org.maracdesk.domain.casefile.RepeatRule;
import org.maracdesk.domain.casefile.Role;
import org.maracdesk.domain.casefile.Sex;
import org.maracdesk.domain.casefile.SharingBasis;
import org.maracdesk.domain.casefile.VictimVoice;
import org.maracdesk.domain.checklist.Answer;
import org.maracdesk.domain.checklist.ChecklistCover;
import org.maracdesk.domain.checklist.ChecklistDraft;
import org.maracdesk.domain.checklist.ChecklistId;
import org.maracdesk.domain.checklist.Circumstances;
import org.maracdesk.domain.checklist.CompletedChecklist;
import org.maracdesk.domain.checklist.Occasion;
import org.maracdesk.domain.checklist.ProfessionalView;
import org.maracdesk.domain.checklist.ReviewDue;
import org.maracdesk.domain.meeting.AgendaItem;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.Discussion;
import org.maracdesk.domain.meeting.ItemOutcome;
import org.maracdesk.domain.meeting.Meeting;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.MeetingStage;
import org.maracdesk.domain.meeting.Section;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.YesNoUnknown;
import org.maracdesk.exchange.ShippedChecklists;
import org.maracdesk.journeys.CasePage;

/** Whole cases of people who do not exist. */
public final class InventedCasePage {

  public static final PersonId VICTIM = new PersonId(new UUID(8, 1));
  public static final PersonId PERPETRATOR = new PersonId(new UUID(8, 2));
  public static final PersonId CHILD = new PersonId(new UUID(8, 3));
  public static final PersonId UNBORN = new PersonId(new UUID(8, 4));
  public static final CaseId CASE = new CaseId(new UUID(8, 100));

  private static final AgencyCode POLICE = new AgencyCode("POLICE");
  private static final AgencyCode HOUSING = new AgencyCode("HOUSING");
  private static final LocalDate REFERRED = LocalDate.of(2026, 11, 20);
  private static final LocalDate BEFORE = LocalDate.of(2025, 12, 5);
  private static final Instant AT = Instant.parse("2026-11-20T10:15:00Z");

  private InventedCasePage() {}

  /** A repeat with everything that a page can show. */
  public static CasePage full() {
    return of(List.of(victim(), perpetrator(), child(), unborn()));
  }

  /** The same, where the child is in a refuge and no address of the victim is known. */
  public static CasePage childInRefuge() {
    return of(
        List.of(
            livingAt(victim(), List.of()),
            perpetrator(),
            livingAt(child(), victim().person().addresses())));
  }

  private static Participant livingAt(Participant one, List<Address> addresses) {
    var person = one.person();
    return new Participant(
        person.with(
            person.familyName(),
            person.givenNames(),
            person.aliases(),
            person.birth(),
            person.sex(),
            addresses,
            person.contacts()),
        one.involvement());
  }

  private static CasePage of(List<Participant> people) {
    var parts = people.stream().map(Participant::involvement).toList();
    var latest =
        referral(2, REFERRED, true, grounds(), voice())
            .telling(details(), Provenance.first(AT, POLICE, ""))
            .involving(parts);
    var earlier =
        referral(1, BEFORE, false, List.of(new ReferralGround.VisibleHighRisk()), quietVoice());
    var all = List.of(earlier, latest);
    var heard = meeting(1, LocalDate.of(2025, 12, 18), MeetingStage.CLOSED);
    var next = meeting(2, LocalDate.of(2026, 11, 26), MeetingStage.AGENDA_CONFIRMED);
    var before = item(1, earlier, new ItemOutcome.Heard());
    return new CasePage(
        new CaseFile(
            CASE, new CaseNumber(2025, 31), people, new HomePart.In(Confidential.of("Mill End"))),
        List.of(part(latest, all), part(earlier, all)),
        List.of(
            checklist(2, latest, completed(17, LocalDate.of(2026, 11, 19))),
            checklist(1, earlier, completed(6, LocalDate.of(2025, 12, 4)))),
        new ReviewDue.Now(Occasion.NEW_INCIDENT, LocalDate.of(2026, 11, 20)),
        List.of(
            new CasePage.MeetingPart(
                next,
                item(2, latest, new ItemOutcome.Waiting()),
                Discussion.of(new AgendaItemId(new UUID(9, 2)))),
            new CasePage.MeetingPart(heard, before, discussion(before))),
        List.of(
            action(
                1,
                HOUSING,
                "Robin Madeup",
                "Fit a fireproof letter box and change the locks.",
                LocalDate.of(2025, 12, 22),
                new Progress.Open()),
            action(
                2,
                POLICE,
                "",
                "Put a warning marker on the address.",
                LocalDate.of(2025, 12, 19),
                new Progress.Done(
                    LocalDate.of(2025, 12, 19), Confidential.of("Done the next day.")))),
        List.of(
            entry(12, AuditNote.Kind.AGENDA_CONFIRMED),
            entry(11, AuditNote.Kind.CHECKLIST_COMPLETED),
            entry(9, AuditNote.Kind.SPREADSHEETS_IMPORTED)),
        Map.of(POLICE, "Police", HOUSING, "Housing"),
        List.of(),
        List.of(),
        LocalDate.of(2026, 11, 21),
        List.of("North Bank", "Mill End"));
  }

  /** A first referral of whom hardly anything is known. */
  public static CasePage bare() {
    return born(Birth.UNKNOWN);
  }

  /** The same of somebody of whom this is known. */
  public static CasePage born(Birth birth) {
    var victim =
        new Person(
            VICTIM,
            Confidential.of("Nobody"),
            Confidential.NONE,
            List.of(),
            birth,
            Sex.UNKNOWN,
            List.of(),
            List.of(),
            Particulars.NONE,
            Provenance.first(AT, POLICE, ""));
    var referral =
        referral(
            1,
            REFERRED,
            false,
            List.of(new ReferralGround.ProfessionalJudgement(Confidential.NONE)),
            quietVoice());
    return new CasePage(
        new CaseFile(
            CASE,
            new CaseNumber(2026, 31),
            List.of(
                participant(
                    victim,
                    Role.VICTIM,
                    Relationship.NOT_APPLICABLE,
                    Relationship.NOT_RECORDED,
                    YesNoUnknown.UNKNOWN))),
        List.of(part(referral, List.of(referral))),
        List.of(),
        new ReviewDue.NotDue(),
        List.of(),
        List.of(),
        List.of(),
        Map.of(POLICE, "Police"),
        List.of(),
        List.of(),
        LocalDate.of(2026, 11, 21),
        List.of());
  }

  private static Participant victim() {
    return participant(
        new Person(
            VICTIM,
            Confidential.of("Test-Sparrow"),
            Confidential.of("Wren"),
            List.of(Confidential.of("Wren Testerton"), Confidential.of("Wrennie")),
            Birth.on(LocalDate.of(1992, 3, 11)),
            Sex.FEMALE,
            List.of(
                address(Address.Kind.REFUGE, "3 Imaginary Close", "NM9 9ZZ", true, YesNoUnknown.NO),
                address(
                    Address.Kind.PREVIOUS,
                    "Flat 2, 14 Nowhere Road",
                    "NM1 2AB",
                    false,
                    YesNoUnknown.UNKNOWN)),
            List.of(
                new Contact(
                    Contact.Kind.PHONE,
                    Confidential.of("07700 900101"),
                    YesNoUnknown.YES,
                    Confidential.of("Text first. Not after 6 pm.")),
                new Contact(
                    Contact.Kind.PHONE,
                    Confidential.of("01632 960102"),
                    YesNoUnknown.NO,
                    Confidential.NONE),
                new Contact(
                    Contact.Kind.EMAIL,
                    Confidential.of("wren.test-sparrow@post.example"),
                    YesNoUnknown.UNKNOWN,
                    Confidential.NONE)),
            particulars(),
            Provenance.first(AT, POLICE, "Domestic abuse officer")),
        Role.VICTIM,
        Relationship.NOT_APPLICABLE,
        Relationship.EX_PARTNER,
        YesNoUnknown.UNKNOWN);
  }

  private static Participant perpetrator() {
    return participant(
        new Person(
            PERPETRATOR,
            Confidential.of("Testerton"),
            Confidential.of("Flint"),
            List.of(Confidential.of("Flinty")),
            new Birth(LocalDate.of(1989, 11, 5), Birth.Precision.ESTIMATED, null, null),
            Sex.MALE,
            List.of(
                address(Address.Kind.CURRENT, "8 Sample Yard", "NM4 4XX", false, YesNoUnknown.YES)),
            List.of(),
            Particulars.NONE,
            Provenance.first(AT, POLICE, "")),
        Role.PERPETRATOR,
        Relationship.EX_PARTNER,
        Relationship.NOT_APPLICABLE,
        YesNoUnknown.NO);
  }

  private static Participant child() {
    return participant(
        new Person(
            CHILD,
            Confidential.of("Test-Sparrow"),
            Confidential.of("Robin"),
            List.of(),
            Birth.on(LocalDate.of(2019, 6, 1)),
            Sex.NOT_STATED,
            List.of(),
            List.of(),
            Particulars.NONE,
            Provenance.first(AT, POLICE, "")),
        Role.CHILD,
        Relationship.CHILD,
        Relationship.CHILD,
        YesNoUnknown.YES);
  }

  private static Participant unborn() {
    return participant(
        new Person(
            UNBORN,
            Confidential.NONE,
            Confidential.NONE,
            List.of(),
            Birth.expected(LocalDate.of(2027, 2, 14)),
            Sex.UNKNOWN,
            List.of(),
            List.of(),
            Particulars.NONE,
            Provenance.first(AT, POLICE, "")),
        Role.UNBORN_CHILD,
        Relationship.CHILD,
        Relationship.NOT_RECORDED,
        YesNoUnknown.UNKNOWN);
  }

  private static Particulars particulars() {
    return new Particulars(
        Confidential.NONE,
        Confidential.NONE,
        Confidential.NONE,
        Confidential.of("NO"),
        Set.of(),
        Confidential.of("YES"),
        Confidential.of("pl"),
        YesNoUnknown.YES,
        Confidential.NONE,
        Confidential.of("999 100 6850"),
        Confidential.NONE,
        Confidential.NONE,
        Confidential.NONE,
        Confidential.of("Tidewater Surgery (invented)"));
  }

  private static Address address(
      Address.Kind kind, String line, String postcode, boolean confidential, YesNoUnknown post) {
    return new Address(
        kind,
        Confidential.of(line),
        Confidential.NONE,
        Confidential.of("Northmere"),
        Confidential.of(postcode),
        Confidential.NONE,
        confidential,
        post);
  }

  private static Participant participant(
      Person person,
      Role role,
      Relationship toVictim,
      Relationship toPerpetrator,
      YesNoUnknown home) {
    return new Participant(
        person, new Involvement(person.id(), role, toVictim, toPerpetrator, home));
  }

  private static List<ReferralGround> grounds() {
    return List.of(
        new ReferralGround.VisibleHighRisk(),
        new ReferralGround.ProfessionalJudgement(
            Confidential.of(
                "She has stopped answering the door to anybody, and the messages now name the"
                    + " school. I have known the family for two years and have not seen her this"
                    + " afraid.")),
        new ReferralGround.Repeat(BEFORE));
  }

  private static VictimVoice voice() {
    return new VictimVoice(
        true,
        Confidential.NONE,
        Consent.YES,
        SharingBasis.PUBLIC_TASK,
        Confidential.of("Proportionate because of the pattern of following and the children."),
        Confidential.of(
            "Wren wants the messages to stop and the children to be able to walk to school."),
        Confidential.of("Flint Testerton, and friends who keep an eye on the flat"),
        Confidential.of("Her mother; the school office"),
        Confidential.of("Flint's brother"));
  }

  private static VictimVoice quietVoice() {
    return new VictimVoice(
        false,
        Confidential.of("It was not safe to reach her before the meeting."),
        Consent.NOT_ASKED,
        SharingBasis.VITAL_INTERESTS,
        Confidential.NONE,
        Confidential.NONE,
        Confidential.NONE,
        Confidential.NONE,
        Confidential.NONE);
  }

  private static Map<ReferralDetail, Confidential> details() {
    return Map.ofEntries(
        told(ReferralDetail.REFERRER_NAME, "Robin Madeup"),
        told(ReferralDetail.REFERRER_ROLE, "Domestic abuse officer"),
        told(ReferralDetail.SAFE_TIMES, "Weekdays between nine and three"),
        told(ReferralDetail.TENURE, "HOUSING_ASSOCIATION"),
        told(ReferralDetail.LANDLORD, "Northmere Homes"),
        told(ReferralDetail.LOCAL_TRIGGERS, "STALKING|STRANGULATION"),
        told(ReferralDetail.RISKS_TO_VICTIM, "Following and threats on most days."),
        told(ReferralDetail.RISKS_TO_CHILDREN, "They saw the last incident from the stairs."),
        told(ReferralDetail.IDVA_REFERRED, "YES"),
        told(ReferralDetail.IDVA_REFERRED_ON, "2026-11-19"),
        told(ReferralDetail.CRIME_NUMBER, "NM/2601/26"),
        told(ReferralDetail.BAIL, "Not to contact her and not to enter the street."),
        told(ReferralDetail.PROFESSIONAL_SAFETY, "Visit in twos. There is a large dog."),
        told(ReferralDetail.STAFF_CONFLICT, "YES"),
        told(ReferralDetail.STAFF_CONFLICT_WHO, "His sister works for Housing."));
  }

  private static Map.Entry<ReferralDetail, Confidential> told(ReferralDetail detail, String text) {
    return Map.entry(detail, Confidential.of(text));
  }

  private static Referral referral(
      int number, LocalDate day, boolean urgent, List<ReferralGround> grounds, VictimVoice voice) {
    return new Referral(
        new ReferralId(new UUID(8, 200 + number)),
        CASE,
        POLICE,
        day,
        urgent,
        grounds,
        Confidential.NONE,
        voice,
        new Incident(
            day.minusDays(2),
            Confidential.of(
                "Flint Testerton waited outside the flat, followed Wren to the bus stop and took"
                    + " hold of her coat. He let go when a neighbour came out."),
            Confidential.of("Three calls to the police in four months."),
            Confidential.of("A statement was taken and a marker put on the address.")),
        Confidential.of("01632 960200"),
        Confidential.of("da.desk@police.example"),
        Map.of(),
        List.of(),
        Provenance.first(AT, POLICE, ""));
  }

  private static CasePage.ReferralPart part(Referral referral, List<Referral> all) {
    return new CasePage.ReferralPart(referral, RepeatRule.find(referral, all));
  }

  private static CasePage.ChecklistPart checklist(
      int number, Referral referral, CompletedChecklist completed) {
    return new CasePage.ChecklistPart(
        new ChecklistCover(
            new ChecklistId(new UUID(8, 500 + number)),
            completed.form(),
            Occasion.REFERRAL,
            AT,
            completed.completedOn(),
            CASE,
            referral.id(),
            Confidential.NONE),
        ShippedChecklists.adult(),
        completed);
  }

  private static CompletedChecklist completed(int yes, LocalDate on) {
    var form = ShippedChecklists.adult();
    var draft = ChecklistDraft.on(form);
    int given = 0;
    for (var item : form.items()) {
      if (item.scored()) {
        draft =
            draft.with(
                item.id(), given < yes ? Answer.YES : given < 20 ? Answer.NO : Answer.DONT_KNOW);
        given++;
      }
    }
    return draft
        .with(Circumstances.NONE.with(ProfessionalView.of(ProfessionalView.Decision.REFER)))
        .complete(form, ShippedChecklists.usualProfile(), on, Confidential.of("Sam Sample, IDVA"));
  }

  private static Meeting meeting(int number, LocalDate day, MeetingStage stage) {
    return new Meeting(
        new MeetingId(new UUID(8, 300 + number)),
        day,
        LocalTime.of(9, 30),
        12,
        180,
        Confidential.NONE,
        Confidential.NONE,
        Confidential.NONE,
        stage,
        null,
        1);
  }

  private static AgendaItem item(int number, Referral referral, ItemOutcome outcome) {
    return new AgendaItem(
        new AgendaItemId(new UUID(8, 400 + number)),
        CASE,
        referral.id(),
        Section.values()[0],
        12,
        outcome);
  }

  private static Discussion discussion(AgendaItem item) {
    return new Discussion(
        item.id(),
        Confidential.of("Wren wants to stay in the flat."),
        Confidential.NONE,
        List.of(),
        Confidential.of("Stalking, threats to the children, and access to the building."),
        Confidential.of("School told; a strategy discussion was asked for."),
        Confidential.NONE,
        720);
  }

  private static Action action(
      int number, AgencyCode owner, String person, String text, LocalDate due, Progress progress) {
    return new Action(
        new ActionId(new UUID(8, 500 + number)),
        new MeetingId(new UUID(8, 301)),
        new AgendaItemId(new UUID(8, 401)),
        CASE,
        number,
        owner,
        Confidential.of(person),
        Confidential.of(text),
        LocalDate.of(2025, 12, 18),
        due,
        progress,
        1);
  }

  private static AuditEntry entry(long number, AuditNote.Kind kind) {
    return new AuditEntry(
        number, AT.plusSeconds(number * 3600), new Actor("Coordinator"), AuditNote.of(kind));
  }

  /** Every kind of note there is, for those who must have a word for each. */
  public static List<AuditEntry> everyKind() {
    var entries = new ArrayList<AuditEntry>();
    for (var kind : AuditNote.Kind.values()) {
      entries.add(entry(entries.size() + 1L, kind));
    }
    return entries;
  }
}
