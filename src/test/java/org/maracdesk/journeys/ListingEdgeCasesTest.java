package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maracdesk.journeys.Refusals.assertExplained;
import static org.maracdesk.journeys.Refusals.assertRefused;
import static org.maracdesk.journeys.Refusals.done;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.action.ActionId;
import org.maracdesk.domain.action.Progress;
import org.maracdesk.domain.action.Told;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.casefile.Birth;
import org.maracdesk.domain.casefile.CaseDecision;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.CaseNumber;
import org.maracdesk.domain.casefile.CaseState;
import org.maracdesk.domain.casefile.Person;
import org.maracdesk.domain.casefile.PersonId;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.casefile.TwelveMonths;
import org.maracdesk.domain.meeting.AgendaItem;
import org.maracdesk.domain.meeting.AgendaPlanner;
import org.maracdesk.domain.meeting.ItemOutcome;
import org.maracdesk.domain.meeting.ListingReason;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.MeetingKind;
import org.maracdesk.domain.meeting.Presence;
import org.maracdesk.domain.meeting.ReferredCase;
import org.maracdesk.domain.meeting.Section;
import org.maracdesk.domain.minutes.AgendaNotices;
import org.maracdesk.domain.minutes.HeardCase;
import org.maracdesk.domain.minutes.Recipient;
import org.maracdesk.domain.research.ExpectedReturns;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.journeys.FollowUpActions.Tracked;
import org.maracdesk.journeys.PlayDemo.Stage;
import org.maracdesk.testing.PdfText;
import org.maracdesk.testing.SampleSession;

/**
 * The edge cases of a Marac that concern which case is listed, where and why. The numbers are those
 * of the list of edge cases the desk is built against.
 */
class ListingEdgeCasesTest {

  private static final LocalDate NEXT = LocalDate.of(2026, 12, 10);
  private static final LocalDate AFTER = LocalDate.of(2026, 12, 24);

  @Test
  void case4AVictimUnder16IsNotListedAndTheDecisionIsKept() {
    try (var sample = SampleSession.at(Stage.PLANNED)) {
      var hazel = listed(sample, "Hazel");
      born(sample, hazel.caseFile().victim(), LocalDate.of(2011, 1, 1));
      var agendas = sample.session().buildAgenda();
      agendas.remove(sample.meeting(), hazel.item().id());

      assertExplained(
          "journeys.agenda.under-sixteen",
          () -> agendas.add(sample.meeting(), hazel.referral().id(), text("The chair")));
      assertFalse(names(sample, plan(sample, NEXT)).contains("Hazel"));

      decide(sample, hazel, CaseDecision.Kind.CHILDRENS_SAFEGUARDING, "Front door, taken by M.");

      assertEquals(CaseState.NOT_ACCEPTED, state(sample, hazel));
      assertEquals(1, page(sample, hazel).decisions().size());
      assertTrue(agendas.waiting().isEmpty());
    }
  }

  @Test
  void case4ARouteIsNeededForAVictimUnder16() {
    try (var sample = SampleSession.at(Stage.PLANNED)) {
      var hazel = listed(sample, "Hazel");

      assertRefused(
          List.of("by MISSING", "reason MISSING", "detail MISSING"),
          sample
              .session()
              .decideCase()
              .decide(
                  hazel.caseFile().id(),
                  CaseDecision.Kind.CHILDRENS_SAFEGUARDING,
                  Confidential.NONE,
                  Confidential.NONE,
                  Confidential.NONE));
      assertEquals(List.of(), page(sample, hazel).decisions());
    }
  }

  @Test
  void case7ARestrictedCaseIsNamedOnlyOnTheListOfItsReaders() throws Exception {
    try (var sample = SampleSession.at(Stage.PLANNED)) {
      var hazel = listed(sample, "Hazel");
      decide(sample, hazel, CaseDecision.Kind.RESTRICTED, "Robin Chairperson");
      sample.session().buildAgenda().remove(sample.meeting(), hazel.item().id());
      var next = plan(sample, NEXT);

      var papers = sample.session().produceDocuments();
      var everyone = new Recipient.Everyone();
      var common = PdfText.sentences(papers.draw(next, DocumentKind.AGENDA, everyone).pdf());
      var readers =
          PdfText.sentences(papers.draw(next, DocumentKind.RESTRICTED_AGENDA, everyone).pdf());
      var number = hazel.caseFile().number().text();

      assertEquals(Section.RESTRICTED_SITTING, record(sample, next).getFirst().item().section());
      assertTrue(common.stream().anyMatch(s -> s.contains("Item 1, restricted sitting")));
      assertTrue(common.stream().noneMatch(s -> s.contains("Hazel") || s.contains(number)));
      assertTrue(readers.stream().anyMatch(s -> s.contains(number)));
      assertTrue(readers.stream().anyMatch(s -> s.contains("Robin Chairperson")));
    }
  }

  @Test
  void aCaseThatIsListedAlreadyGoesToTheRestrictedSittingAtOnceAndBack() throws Exception {
    try (var sample = SampleSession.at(Stage.PLANNED)) {
      var hazel = listed(sample, "Hazel");
      var before = hazel.item().section();

      decide(sample, hazel, CaseDecision.Kind.RESTRICTED, "Robin Chairperson");

      var restricted = record(sample, sample.meeting()).getLast();
      assertEquals(hazel.item().in(Section.RESTRICTED_SITTING), restricted.item());
      var papers = sample.session().produceDocuments();
      var common =
          PdfText.sentences(
              papers.draw(sample.meeting(), DocumentKind.AGENDA, new Recipient.Everyone()).pdf());
      var number = hazel.caseFile().number().text();
      assertTrue(common.stream().noneMatch(s -> s.contains("Hazel") || s.contains(number)));

      decide(sample, hazel, CaseDecision.Kind.FULL_HEARING, "");

      assertEquals(before, listed(sample, "Hazel").item().section());
      assertEquals(hazel.item().minutes(), listed(sample, "Hazel").item().minutes());
    }
  }

  @Test
  void case10AVictimWhoMovesAwayIsNotProposedAgainAndItsMonthsGoOn() {
    try (var sample = SampleSession.at(Stage.PLANNED)) {
      var hazel = listed(sample, "Hazel");

      decide(sample, hazel, CaseDecision.Kind.TRANSFERRED_OUT, "Southmere Marac");

      assertEquals(CaseState.TRANSFERRED_OUT, state(sample, hazel));
      assertTrue(names(sample, sample.meeting()).contains("Hazel"), "its agencies may still act");
      sample.session().buildAgenda().remove(sample.meeting(), hazel.item().id());
      assertFalse(names(sample, plan(sample, NEXT)).contains("Hazel"));
      assertEquals(
          hazel.referral().date().plusYears(1), page(sample, hazel).standing().months().until());
    }
  }

  @Test
  void case12CasesThatShareAPerpetratorFollowEachOther() {
    var one = new PersonId(new UUID(1, 1));
    var other = new PersonId(new UUID(1, 2));
    var agenda =
        AgendaPlanner.plan(
            List.of(
                waits(1, Set.of(one)),
                waits(2, Set.of()),
                waits(3, Set.of(other)),
                waits(4, Set.of(one, other))),
            LocalTime.of(9, 30),
            12,
            UUID::randomUUID);

    assertEquals(
        List.of(1L, 4L, 3L, 2L),
        agenda.items().stream()
            .map(item -> item.caseId().value().getLeastSignificantBits())
            .toList());
  }

  @Test
  void case15AfterADeathEverythingIsHeldUntilItIsTakenBack() {
    try (var sample = SampleSession.at(Stage.PLANNED)) {
      var hazel = listed(sample, "Hazel");
      decide(sample, hazel, CaseDecision.Kind.DECEASED, "");

      assertEquals(CaseState.DECEASED_HOLD, state(sample, hazel));
      assertExplained(
          "journeys.decision.held", () -> decide(sample, hazel, CaseDecision.Kind.WITHDRAWN, ""));

      decide(sample, hazel, CaseDecision.Kind.ACCEPTED, "");
      assertEquals(CaseState.LISTED, state(sample, hazel));
      assertEquals(2, page(sample, hazel).decisions().size());
    }
  }

  @Test
  void case25ALateUrgentCaseNeedsLeaveAndSaysWhoHasNotLookedItUp() {
    try (var sample = SampleSession.at(Stage.PLANNED)) {
      var hazel = listed(sample, "Hazel");
      var agendas = sample.session().buildAgenda();
      agendas.remove(sample.meeting(), hazel.item().id());

      assertExplained(
          "journeys.agenda.late", () -> agendas.add(sample.meeting(), hazel.referral().id()));
      agendas.add(sample.meeting(), hazel.referral().id(), text("Robin Chairperson"));

      var late = notice(sample, sample.meeting(), "Hazel");
      assertEquals("Hazel", names(sample, sample.meeting()).getFirst(), "urgent comes first");
      assertEquals(new ListingReason.Late(text("Robin Chairperson")), late.reasons().getFirst());
      var asked = ExpectedReturns.asked(sample.session().agencies(), SampleSession.MEETING);
      assertEquals(asked.stream().map(Agency::code).toList(), late.notResearchedBy());

      var first = late.notResearchedBy().getFirst();
      done(sample.session().recordResearch().nothingHeld(hazel.referral().id(), first));

      var answered = notice(sample, sample.meeting(), "Hazel").notResearchedBy();
      assertEquals(late.notResearchedBy().subList(1, asked.size()), answered);
    }
  }

  @Test
  void twelveMonthsEndOnTheSameDayOfTheNextYearAndOn28FebruaryAfterALeapDay() {
    var months = new TwelveMonths(LocalDate.of(2025, 11, 27));
    var leap = new TwelveMonths(LocalDate.of(2028, 2, 29));

    assertFalse(months.isOverOn(LocalDate.of(2026, 11, 27)));
    assertTrue(months.isOverOn(LocalDate.of(2026, 11, 28)));
    assertEquals(0, months.daysLeft(LocalDate.of(2026, 11, 27)));
    assertEquals(365, months.daysLeft(LocalDate.of(2025, 11, 27)));
    assertEquals(LocalDate.of(2029, 2, 28), leap.until());
    assertEquals(LocalDate.of(2029, 3, 1), leap.flagOff());
  }

  @Test
  void aCaseWhoseMonthsPassIsOnOneNoticeListOnly() {
    var months = new TwelveMonths(LocalDate.of(2025, 12, 10));
    var first = LocalDate.of(2026, 11, 26);

    assertFalse(months.lapsesBetween(first, NEXT), "its last day is the day of the meeting");
    assertTrue(months.lapsesBetween(NEXT, AFTER));
    assertFalse(months.lapsesBetween(AFTER, AFTER.plusWeeks(2)));
  }

  @Test
  void aWithdrawnReferralWaitsNoMoreAndIsKept() {
    try (var sample = SampleSession.at(Stage.PLANNED)) {
      var hazel = listed(sample, "Hazel");
      decide(sample, hazel, CaseDecision.Kind.WITHDRAWN, "");

      assertFalse(names(sample, sample.meeting()).contains("Hazel"));
      assertTrue(sample.session().buildAgenda().waiting().isEmpty());
      assertEquals(CaseState.WITHDRAWN, state(sample, hazel));
      assertEquals(1, page(sample, hazel).referrals().size());
    }
  }

  @Test
  void aQuestionToTheReferrerNeverKeepsACaseOff() {
    try (var sample = SampleSession.at(Stage.PLANNED)) {
      var hazel = listed(sample, "Hazel");
      sample.session().buildAgenda().remove(sample.meeting(), hazel.item().id());
      decide(sample, hazel, CaseDecision.Kind.QUERY, "");

      assertEquals(CaseState.QUERY, state(sample, hazel));
      assertTrue(names(sample, plan(sample, NEXT)).contains("Hazel"));
    }
  }

  @Test
  void aHeardCaseComesAgainOnlyWithTheChairsReasonAndOnce() {
    try (var sample = SampleSession.at(Stage.HELD)) {
      var heard =
          sample.session().buildAgenda().record(sample.meeting()).orElseThrow().cases().stream()
              .filter(c -> c.item().outcome() instanceof ItemOutcome.Heard)
              .findFirst()
              .orElseThrow();
      var name = heard.caseFile().victim().givenNames().text();
      assertFalse(names(sample, plan(sample, NEXT)).contains(name));

      decide(sample, heard, CaseDecision.Kind.RELISTED, "");
      var again = plan(sample, AFTER);

      assertTrue(names(sample, again).contains(name));
      assertEquals(
          List.of(new ListingReason.Relisted(text("Because"))),
          notice(sample, again, name).reasons().stream()
              .filter(ListingReason.Relisted.class::isInstance)
              .toList());
      assertTrue(
          sample.session().buildAgenda().waiting().stream()
              .noneMatch(w -> w.caseId().equals(heard.caseFile().id())));
    }
  }

  @Test
  void aCaseForAlertOnlyIsListedAndTakesNoTime() {
    try (var sample = SampleSession.at(Stage.PLANNED)) {
      var hazel = listed(sample, "Hazel");
      sample.session().buildAgenda().remove(sample.meeting(), hazel.item().id());
      decide(sample, hazel, CaseDecision.Kind.ALERT_ONLY, "");
      var item = record(sample, plan(sample, NEXT)).getFirst().item();

      assertEquals(Section.ALERT_ONLY, item.section());
      assertEquals(0, item.minutes());
      assertEquals(CaseState.ALERT_ONLY, state(sample, hazel));
    }
  }

  @Test
  void puttingOffAsksWhoKeepsTheVictimSafeAndTheSecondTimeWhoWasTold() {
    try (var sample = SampleSession.at(Stage.PLANNED)) {
      var meetings = sample.session().runMeeting();
      meetings.open(sample.meeting());
      var item = listed(sample, "Hazel").item().id();
      var unsaid = ItemOutcome.Meanwhile.UNSAID;
      var idva = new ItemOutcome.Meanwhile(text("The IDVA"), Confidential.NONE, false);

      assertRefused(
          List.of("reason MISSING", "checkedBy MISSING"),
          meetings.defer(sample.meeting(), item, Confidential.NONE, unsaid));
      done(meetings.defer(sample.meeting(), item, text("No report"), idva));

      var next = plan(sample, NEXT);
      var put = (ListingReason.PutOff) notice(sample, next, "Hazel").reasons().getFirst();
      assertEquals(1, put.times());
      assertEquals(text("No report"), put.reason());
      meetings.open(next);
      var again = record(sample, next).getFirst().item().id();
      assertRefused(
          List.of("escalatedTo MISSING"), meetings.defer(next, again, text("Again"), idva));
    }
  }

  @Test
  void casesTheMeetingDidNotReachAreCarriedOver() {
    try (var sample = SampleSession.at(Stage.PLANNED)) {
      var meetings = sample.session().runMeeting();
      meetings.open(sample.meeting());
      meetings.heard(sample.meeting(), listed(sample, "Hazel").item().id());

      assertEquals(15, done(meetings.carryOver(sample.meeting(), text("Late"), text("IDVA"))));

      var next = plan(sample, NEXT);
      assertEquals(15, record(sample, next).size());
      assertTrue(
          notice(sample, next, "Wren")
              .reasons()
              .contains(new ListingReason.CarriedOver(SampleSession.MEETING)));
    }
  }

  @Test
  void whatDoesNotFitMovesToAFurtherSittingAndBack() {
    try (var sample = SampleSession.at(Stage.PLANNED)) {
      var agendas = sample.session().buildAgenda();
      var before = agendas.record(sample.meeting()).orElseThrow().agenda().items();
      agendas.minutes(sample.meeting(), before.getFirst().id(), 60);
      var longer = agendas.record(sample.meeting()).orElseThrow().agenda().items();

      var extra = sample.session().callMeeting().extraSitting(sample.meeting()).orElseThrow();

      var there = agendas.record(extra).orElseThrow();
      assertEquals(MeetingKind.EXTRA, there.meeting().kind());
      assertEquals(LocalDate.of(2026, 11, 27), there.meeting().date());
      assertFalse(agendas.record(sample.meeting()).orElseThrow().agenda().isOverloaded(210));
      var all = new HashSet<AgendaItem>(there.agenda().items());
      all.addAll(agendas.record(sample.meeting()).orElseThrow().agenda().items());
      assertEquals(new HashSet<>(longer), all);

      sample.session().callMeeting().withdraw(sample.meeting(), extra, longer);

      assertEquals(longer, agendas.record(sample.meeting()).orElseThrow().agenda().items());
      assertTrue(agendas.record(extra).isEmpty());
    }
  }

  @Test
  void anEmergencyMeetingHasItsFewPeopleAndIsReportedToTheNextMarac() {
    try (var sample = SampleSession.at(Stage.HELD)) {
      var calls = sample.session().callMeeting();
      var callable = calls.callable().getFirst();
      var proposed = calls.proposed(callable);
      assertRefused(List.of("reason MISSING"), calls.emergency(proposed));

      var id =
          done(
              calls.emergency(
                  new CallMeeting.Emergency(
                      callable,
                      proposed.date(),
                      proposed.start(),
                      proposed.chair(),
                      text("By telephone"),
                      text("He is out tonight"),
                      proposed.agencies())));

      var record = sample.session().buildAgenda().record(id).orElseThrow();
      assertEquals(MeetingKind.EMERGENCY, record.meeting().kind());
      assertEquals(text("By telephone"), record.meeting().venue());
      assertEquals(SampleSession.MEETING, record.meeting().date(), "a second one on that day");
      assertEquals(
          List.of(Presence.Capacity.CHAIR, Presence.Capacity.ADMIN),
          record.attendance().stream().map(a -> a.presence().capacity()).limit(2).toList());
      assertTrue(record.attendance().getFirst().isCalled(proposed.chair()));
      assertEquals(
          proposed.agencies(), record.attendance().stream().map(a -> a.agency()).skip(2).toList());
      assertEquals(Section.URGENT, record.cases().getFirst().item().section());

      var told = notices(sample, plan(sample, NEXT)).emergencies();
      assertEquals(List.of(id), told.stream().map(AgendaNotices.Emergency::meeting).toList());
      assertFalse(told.getFirst().heard());
      assertEquals(List.of(), notices(sample, plan(sample, AFTER)).emergencies());
    }
  }

  @Test
  void openActionsOfAllEarlierMeetingsHeadTheNextAgenda() {
    try (var sample = SampleSession.at(Stage.HELD)) {
      var open =
          sample.session().store().read(s -> s.actions().all()).stream()
              .filter(a -> a.progress().isOpen())
              .count();

      var notices = notices(sample, plan(sample, NEXT));

      assertTrue(open > 0);
      assertEquals(open, notices.carriedForward().size());
      assertEquals(open, notices.stillOpen());
      assertEquals(open, openInTheList(sample));
    }
  }

  /** What the list of meetings says of each, added up. */
  private static int openInTheList(SampleSession sample) {
    return sample.session().buildAgenda().meetings().stream()
        .mapToInt(BuildAgenda.MeetingLine::openActions)
        .sum();
  }

  @Test
  void whatWasNotDoneSinceTheLastMeetingComesBackOnceToBeMinuted() throws Exception {
    try (var sample = SampleSession.at(Stage.HELD, SampleSession.MEETING.plusDays(3))) {
      var follow = sample.session().followUpActions();
      var open =
          follow.all().stream()
              .map(Tracked::action)
              .filter(a -> a.progress().isOpen() && a.agreedOn().equals(SampleSession.MEETING))
              .map(Action::id)
              .toList();
      var day = SampleSession.MEETING.plusDays(2);
      var why = Confidential.of("The locksmith was ill");
      var told = new Told(Confidential.of("Wren Exampleton"), day);
      Refusals.done(follow.report(open.get(0), new Progress.Done(day, why), told));
      Refusals.done(follow.report(open.get(1), new Progress.NotTaken(day, why), told));
      Refusals.done(follow.report(open.get(2), new Progress.Partly(day, why), told));
      Refusals.done(follow.report(open.get(3), new Progress.Withdrawn(day, why), told));
      Refusals.done(follow.report(open.get(4), new Progress.NotPossible(day, why), told));

      var next = plan(sample, NEXT);
      var carried = carried(sample, next);
      var afterwards = carried(sample, plan(sample, AFTER));

      assertEquals(openInTheList(sample), notices(sample, next).stillOpen());
      assertEquals(2, notices(sample, next).notDone());
      assertTrue(carried.containsAll(List.of(open.get(1), open.get(2), open.get(4))));
      assertFalse(carried.contains(open.get(0)) || carried.contains(open.get(3)));
      assertTrue(afterwards.contains(open.get(2)), "it still waits");
      assertFalse(afterwards.contains(open.get(1)) || afterwards.contains(open.get(4)));
      var paper =
          PdfText.sentences(
              sample
                  .session()
                  .produceDocuments()
                  .draw(next, DocumentKind.AGENDA, new Recipient.Everyone())
                  .pdf());
      assertTrue(String.join(" ", paper).contains("Not undertaken"));
      // What was agreed at a meeting is not carried forward to that meeting
      assertTrue(
          notices(sample, sample.meeting()).carriedForward().stream()
              .allMatch(one -> one.action().agreedOn().isBefore(SampleSession.MEETING)));
    }
  }

  private static List<ActionId> carried(SampleSession sample, MeetingId meeting) {
    return notices(sample, meeting).carriedForward().stream()
        .map(one -> one.action().id())
        .toList();
  }

  private static ReferredCase waits(int number, Set<PersonId> perpetrators) {
    return new ReferredCase(
        new CaseId(new UUID(0, number)),
        new CaseNumber(2026, number),
        new ReferralId(new UUID(0, number)),
        LocalDate.of(2026, 11, number),
        false,
        false,
        perpetrators);
  }

  private static MeetingId plan(SampleSession sample, LocalDate day) {
    var none = Confidential.NONE;
    return done(
        sample
            .session()
            .buildAgenda()
            .plan(new BuildAgenda.Plan(day, LocalTime.of(9, 30), 12, 210, none, none, none)));
  }

  private static void decide(
      SampleSession sample, HeardCase of, CaseDecision.Kind kind, String detail) {
    done(
        sample
            .session()
            .decideCase()
            .decide(
                of.caseFile().id(),
                kind,
                text("Robin Chairperson"),
                text("Because"),
                text(detail)));
  }

  private static void born(SampleSession sample, Person person, LocalDate day) {
    var younger =
        new Person(
            person.id(),
            person.familyName(),
            person.givenNames(),
            person.aliases(),
            Birth.on(day),
            person.sex(),
            person.addresses(),
            person.contacts(),
            person.particulars(),
            person.provenance());
    sample
        .session()
        .store()
        .keep(
            AuditNote.of(AuditNote.Kind.PERSON_CHANGED, person.id().value()),
            shelves -> shelves.cases().keep(younger));
  }

  private static CasePage page(SampleSession sample, HeardCase of) {
    return sample.session().findCase().page(of.caseFile().id()).orElseThrow();
  }

  private static CaseState state(SampleSession sample, HeardCase of) {
    return page(sample, of).standing().state();
  }

  private static List<HeardCase> record(SampleSession sample, MeetingId id) {
    return sample.session().buildAgenda().record(id).orElseThrow().cases();
  }

  private static List<String> names(SampleSession sample, MeetingId id) {
    return record(sample, id).stream().map(ListingEdgeCasesTest::name).toList();
  }

  private static String name(HeardCase heard) {
    return heard.caseFile().victim().givenNames().text();
  }

  private static HeardCase listed(SampleSession sample, String name) {
    return listed(sample, sample.meeting(), name);
  }

  private static HeardCase listed(SampleSession sample, MeetingId meeting, String name) {
    return record(sample, meeting).stream()
        .filter(heard -> name(heard).equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static AgendaNotices notices(SampleSession sample, MeetingId id) {
    var agendas = sample.session().buildAgenda();
    return agendas.notices(agendas.record(id).orElseThrow());
  }

  private static AgendaNotices.Listed notice(SampleSession sample, MeetingId id, String name) {
    return notices(sample, id).listings().get(listed(sample, id, name).item().id());
  }

  private static Confidential text(String text) {
    return Confidential.of(text);
  }
}
