package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maracdesk.journeys.HalfWritten.known;
import static org.maracdesk.journeys.HalfWritten.named;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.agency.AgencyId;
import org.maracdesk.domain.agency.AgencyType;
import org.maracdesk.domain.agency.Provenance;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.casefile.Address;
import org.maracdesk.domain.casefile.Birth;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.Consent;
import org.maracdesk.domain.casefile.Contact;
import org.maracdesk.domain.casefile.HomePart;
import org.maracdesk.domain.casefile.Incident;
import org.maracdesk.domain.casefile.Person;
import org.maracdesk.domain.casefile.ReferralDetail;
import org.maracdesk.domain.casefile.ReferralGround;
import org.maracdesk.domain.casefile.RepeatRule;
import org.maracdesk.domain.casefile.Role;
import org.maracdesk.domain.casefile.Sex;
import org.maracdesk.domain.casefile.SharingBasis;
import org.maracdesk.domain.casefile.VictimVoice;
import org.maracdesk.domain.meeting.AgendaItem;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.ItemOutcome;
import org.maracdesk.domain.meeting.ListingReason;
import org.maracdesk.domain.meeting.ListingReasons;
import org.maracdesk.domain.meeting.Section;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.domain.shared.YesNoUnknown;
import org.maracdesk.testing.OpenStore;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

class RegisterCaseTest {

  private static final AgencyCode POLICE = new AgencyCode("POLICE");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  @RegisterExtension private final OpenStore open = new OpenStore();

  private RegisterCase journey;
  private final List<NewReferral.Named> people = new ArrayList<>();

  @BeforeEach
  void anAgencyAndTwoPeople() {
    journey = new RegisterCase(open.store(), OpenStore.NOON, UUID::randomUUID);
    open.store()
        .keep(
            AuditNote.of(AuditNote.Kind.AGENCY_CHANGED),
            shelves ->
                shelves
                    .agencies()
                    .keep(
                        new Agency(
                            new AgencyId(UUID.randomUUID()),
                            POLICE,
                            "Police",
                            AgencyType.POLICE,
                            true,
                            "",
                            "",
                            "",
                            null,
                            LocalDate.of(2020, 1, 1),
                            null,
                            Provenance.first(OpenStore.NOON.instant(), POLICE, ""))));
    people.add(named("victim", person("Test-Sparrow", "Wren"), Role.VICTIM));
    people.add(named("person.1", person("Testerton", "Flint"), Role.PERPETRATOR));
  }

  private Person person(String family, String given) {
    return journey
        .stranger()
        .with(
            Confidential.of(family),
            Confidential.of(given),
            List.of(),
            Birth.on(LocalDate.of(1992, 3, 11)),
            Sex.UNKNOWN,
            List.of(),
            List.of());
  }

  private static Person born(Person person, @Nullable LocalDate day) {
    return person.with(
        person.familyName(),
        person.givenNames(),
        List.of(),
        day == null ? Birth.UNKNOWN : Birth.on(day),
        Sex.UNKNOWN,
        List.of(),
        List.of());
  }

  private NewReferral form(@Nullable LocalDate date, ReferralGround... grounds) {
    return new NewReferral(
        POLICE,
        date,
        false,
        List.of(grounds),
        new VictimVoice(
            true,
            Confidential.NONE,
            Consent.YES,
            SharingBasis.PUBLIC_TASK,
            Confidential.NONE,
            Confidential.NONE,
            Confidential.NONE,
            Confidential.NONE,
            Confidential.NONE),
        new Incident(null, Confidential.NONE, Confidential.NONE, Confidential.NONE),
        Confidential.NONE,
        Confidential.NONE,
        Map.of(),
        people);
  }

  private static final Confidential SAID = Confidential.of("Zoë said: \"no\"\nand left");

  private static NewReferral inFull(AgencyCode agency, List<NewReferral.Named> people) {
    return new NewReferral(
        agency,
        TODAY,
        true,
        SAID,
        List.of(
            new ReferralGround.VisibleHighRisk(),
            new ReferralGround.ProfessionalJudgement(SAID),
            new ReferralGround.Escalation(),
            new ReferralGround.Repeat(TODAY.minusMonths(3))),
        new VictimVoice(
            true, SAID, Consent.NO, SharingBasis.PUBLIC_TASK, SAID, SAID, SAID, SAID, SAID),
        new Incident(TODAY.minusDays(1), SAID, SAID, SAID),
        Confidential.of("07700 900101"),
        Confidential.of("desk@example"),
        Map.of(ReferralDetail.PRESENTER, SAID),
        people,
        new HomePart.In(Confidential.of("Môn & Mill End")));
  }

  @Test
  void anUnfinishedReferralComesBackFieldByField() {
    var full =
        person("Test-Sparrow", "Wren")
            .with(
                SAID,
                SAID,
                List.of(Confidential.of("Wrennie"), Confidential.of("W. Test")),
                new Birth(null, Birth.Precision.ESTIMATED, 34, null),
                Sex.FEMALE,
                List.of(
                    new Address(
                        Address.Kind.REFUGE,
                        SAID,
                        SAID,
                        SAID,
                        Confidential.of("NM1 2AB"),
                        Confidential.NONE,
                        true,
                        YesNoUnknown.NO)),
                List.of(
                    new Contact(
                        Contact.Kind.PHONE,
                        Confidential.of("07700 900101"),
                        YesNoUnknown.NO,
                        SAID)));
    var expected = new ArrayList<NewReferral.Named>();
    expected.add(named("victim", full, Role.VICTIM));
    expected.add(
        named(
            "person.1",
            journey
                .stranger()
                .with(
                    Confidential.NONE,
                    Confidential.NONE,
                    List.of(),
                    Birth.expected(TODAY.plusMonths(2)),
                    Sex.UNKNOWN,
                    List.of(),
                    List.of()),
            Role.UNBORN_CHILD));
    var form = inFull(POLICE, expected);

    journey.hold(form, Map.of());

    assertEquals(form, journey.unfinished().orElseThrow().form());
  }

  @Test
  void whatCannotBeReadIsKeptAsItWasTypedThoughNothingElseIsWrittenIn() {
    var blank = HalfWritten.nothing();
    assertTrue(blank.isBlank());
    var unread = Map.of("person.1.birth", Confidential.of("31/2/1990"));

    journey.hold(blank, unread);

    var kept = journey.unfinished().orElseThrow();
    assertEquals(blank, kept.form());
    assertEquals(unread, kept.unread());
    journey.hold(blank, Map.of());
    assertEquals(Optional.empty(), journey.unfinished());
  }

  @Test
  void anUnfinishedReferralSaysWhenItWasSavedAlsoOneOfAnEarlierVersion() {
    assertEquals(Optional.empty(), journey.saysUnfinished());
    journey.hold(form(TODAY), Map.of());

    assertEquals(
        Optional.of(Wording.of("referral.unfinished", TODAY, LocalTime.NOON)),
        journey.saysUnfinished());
    open.store()
        .keep(
            AuditNote.of(AuditNote.Kind.REFERRAL_DRAFTED),
            shelves -> {
              var fields = new HashMap<>(shelves.unfinished().referral());
              fields.remove("saved");
              shelves.unfinished().keep(fields);
            });
    assertEquals(
        Wording.of("referral.unfinished.earlier"), journey.unfinished().orElseThrow().said());
  }

  @Test
  void aCaseThatAnotherMaracSentIsListedAsTransferredIn() {
    var id = register(transferred("Southmere Marac"));

    var referral = open.store().read(s -> s.cases().referrals(List.of(id))).get(id).getFirst();
    assertEquals("Southmere Marac", referral.transferFrom().text());
    var item =
        new AgendaItem(
            new AgendaItemId(UUID.randomUUID()),
            id,
            referral.id(),
            Section.ADULT_ONLY,
            12,
            new ItemOutcome.Waiting());
    assertEquals(
        List.of(new ListingReason.TransferredIn(Confidential.of("Southmere Marac"))),
        ListingReasons.of(
            item, referral, RepeatRule.find(referral, List.of(referral)), List.of(), TODAY));
  }

  @Test
  void theNameOfTheOtherMaracIsNotLongerThanItsPlace() {
    assertEquals(
        List.of(Problem.at("transfer", Problem.Kind.TOO_LONG, 400)),
        refused(transferred("x".repeat(401))));
  }

  private NewReferral transferred(String from) {
    var form = form(TODAY, new ReferralGround.Escalation());
    return new NewReferral(
        form.agency(),
        form.date(),
        form.emergency(),
        Confidential.of(from),
        form.grounds(),
        form.voice(),
        form.incident(),
        form.phone(),
        form.email(),
        form.details(),
        form.people(),
        form.home());
  }

  @Test
  void anUnfinishedReferralMayLackEverything() {
    var form = form(null);

    journey.hold(form, Map.of());
    assertEquals(form, journey.unfinished().orElseThrow().form());
    journey.discard();

    assertEquals(Optional.empty(), journey.unfinished());
  }

  @Test
  void aKnownPersonInAnUnfinishedReferralIsTakenAsTheStoreHasThem() {
    register(form(TODAY, new ReferralGround.Escalation()));
    var victim = known(people.getFirst());
    people.clear();
    people.add(victim);

    journey.hold(form(TODAY), Map.of());

    var kept = journey.unfinished().orElseThrow().form().people().getFirst();
    assertTrue(kept.known());
    assertEquals("Wren", kept.person().givenNames().text());
  }

  @Test
  void aVeryLongTextIsKeptWhileItIsUnfinished() {
    people.clear();
    people.add(named("victim", person("x".repeat(100_000), "Wren"), Role.VICTIM));

    journey.hold(form(TODAY), Map.of());

    assertEquals(
        100_000,
        journey
            .unfinished()
            .orElseThrow()
            .form()
            .people()
            .getFirst()
            .person()
            .familyName()
            .text()
            .length());
  }

  @Test
  void whatIsRegisteredIsNoLongerUnfinished() {
    journey.hold(form(TODAY, new ReferralGround.Escalation()), Map.of());

    register(form(TODAY, new ReferralGround.Escalation()));

    assertEquals(Optional.empty(), journey.unfinished());
  }

  private CaseId register(NewReferral form) {
    return switch (journey.register(form)) {
      case Answered.Done<CaseId>(var id) -> id;
      case Answered.Refused<CaseId>(var problems) -> throw new AssertionError(problems);
    };
  }

  private List<Problem> refused(NewReferral form) {
    return problems(journey.register(form));
  }

  private static List<Problem> problems(Answered<?> answer) {
    return answer instanceof Answered.Refused<?>(var problems) ? problems : List.of();
  }

  private static ReferralGround judgement() {
    return new ReferralGround.ProfessionalJudgement(Confidential.NONE);
  }

  @Test
  void aReferralWrittenInByHandBecomesACase() {
    var id = register(form(TODAY, new ReferralGround.VisibleHighRisk()));

    var page =
        new FindCase(open.store(), new ChecklistShelf(open.store(), OpenStore.NOON), OpenStore.NOON)
            .page(id)
            .orElseThrow();
    assertEquals("M-2026-0001", page.caseFile().number().text());
    assertEquals("TEST-SPARROW, Wren", page.caseFile().victim().formalName().text());
    assertEquals(1, page.caseFile().with(Role.PERPETRATOR).size());
    assertEquals(AuditNote.Kind.REFERRAL_REGISTERED, page.history().getFirst().note().kind());
  }

  @Test
  void theSamePeopleAgainAreTheSameCaseAndARepeat() {
    var first = register(form(TODAY.minusDays(30), new ReferralGround.VisibleHighRisk()));
    people.replaceAll(HalfWritten::known);

    var second = register(form(TODAY, new ReferralGround.VisibleHighRisk()));

    assertEquals(first, second);
    assertTrue(
        new FindCase(open.store(), new ChecklistShelf(open.store(), OpenStore.NOON), OpenStore.NOON)
            .page(second)
            .orElseThrow()
            .latest()
            .repeat()
            .isRepeat());
  }

  @Test
  void theSameVictimWithSomebodyElseIsAnotherCase() {
    var first = register(form(TODAY.minusDays(30), new ReferralGround.VisibleHighRisk()));
    people.set(0, known(people.getFirst()));
    people.set(1, named("person.1", person("Other", "Jory"), Role.PERPETRATOR));

    assertNotEquals(first, register(form(TODAY, new ReferralGround.VisibleHighRisk())));
  }

  @Test
  void aReasonStillOwedNeverBlocks() {
    register(form(TODAY, judgement()));
  }

  @Test
  void whatIsMissingIsSaidAtItsField() {
    people.clear();
    var empty =
        new NewReferral(
            null,
            null,
            false,
            List.of(),
            form(TODAY).voice(),
            form(TODAY).incident(),
            Confidential.NONE,
            Confidential.NONE,
            Map.of(),
            List.of());

    assertEquals(
        List.of(
            Problem.at("agency", Problem.Kind.MISSING),
            Problem.at("date", Problem.Kind.MISSING),
            Problem.at("victim.family", Problem.Kind.MISSING),
            Problem.at("grounds", Problem.Kind.MISSING)),
        refused(empty));
  }

  @Test
  void daysToComeAreRefusedAtTheirFields() {
    people.set(
        0, named("victim", born(people.getFirst().person(), TODAY.plusDays(1)), Role.VICTIM));

    assertEquals(
        List.of(
            Problem.at("date", Problem.Kind.IN_THE_FUTURE),
            Problem.at("victim.birth", Problem.Kind.IN_THE_FUTURE)),
        refused(form(TODAY.plusDays(1), judgement())));
  }

  @Test
  void aVictimUnderSixteenIsForChildrensSafeguarding() {
    var birthday = TODAY.minusYears(16);
    people.set(
        0, named("victim", born(people.getFirst().person(), birthday.plusDays(1)), Role.VICTIM));
    assertEquals(
        List.of(Problem.at("victim.birth", Problem.Kind.UNDER_SIXTEEN)),
        refused(form(TODAY, judgement())));

    people.set(0, named("victim", born(people.getFirst().person(), birthday), Role.VICTIM));
    register(form(TODAY, judgement()));
  }

  @Test
  void aChildUnderSixteenInTheCaseIsNoProblem() {
    people.add(
        named("person.2", born(person("Test-Sparrow", "Robin"), TODAY.minusYears(4)), Role.CHILD));

    register(form(TODAY, judgement()));
  }

  @Test
  void aRefusedReferralLeavesNoTrace() {
    refused(form(TODAY));

    assertEquals(
        List.of(),
        new FindCase(open.store(), new ChecklistShelf(open.store(), OpenStore.NOON), OpenStore.NOON)
            .all());
    assertEquals(List.of(), journey.find("Wren", 10));
  }

  @Test
  void somebodyIsFoundByNameOnceTheyAreKept() {
    register(form(TODAY, judgement()));

    assertEquals(
        List.of("TEST-SPARROW, Wren"),
        journey.find("wren test", 10).stream().map(p -> p.formalName().text()).toList());
    assertEquals(List.of(), journey.find("", 10));
    assertEquals(1, journey.find("te", 1).size());
  }

  @Test
  void aChangedPersonIsOneVersionOnAndInTheHistory() {
    var id = register(form(TODAY, judgement()));
    var seen = journey.find("wren", 1).getFirst();

    journey.change(born(seen, null));

    var page =
        new FindCase(open.store(), new ChecklistShelf(open.store(), OpenStore.NOON), OpenStore.NOON)
            .page(id)
            .orElseThrow();
    assertEquals(Birth.UNKNOWN, page.caseFile().victim().birth());
    assertEquals(2, page.caseFile().victim().provenance().version());
    assertEquals(AuditNote.Kind.PERSON_CHANGED, page.history().getFirst().note().kind());
  }

  @Test
  void aChangeNeverOverwritesWhatSomebodyElseChanged() {
    register(form(TODAY, judgement()));
    var seen = journey.find("wren", 1).getFirst();
    journey.change(born(seen, null));

    assertThrows(ExplainedException.class, () -> journey.change(seen));
  }

  @Test
  void aPersonCannotLoseEveryName() {
    register(form(TODAY, judgement()));
    var seen = journey.find("wren", 1).getFirst();
    var nameless =
        seen.with(
            Confidential.NONE,
            Confidential.NONE,
            List.of(),
            seen.birth(),
            seen.sex(),
            List.of(),
            List.of());

    assertEquals(
        List.of(Problem.at("person.family", Problem.Kind.MISSING)),
        problems(journey.change(nameless)));
  }
}
