package org.maracdesk.ui.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maracdesk.domain.meeting.AgendaItem;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.Meeting;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.MeetingStage;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.journeys.BuildAgenda.Plan;
import org.maracdesk.journeys.HalfWritten;
import org.maracdesk.journeys.Northmere;
import org.maracdesk.testing.HandClock;
import org.maracdesk.testing.InlineBackground;
import org.maracdesk.ui.frame.Dialogs;
import org.maracdesk.ui.frame.Navigator;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.ui.frame.Status;
import org.maracdesk.wording.Wording;
import org.maracdesk.wording.Words;

class AgendaModelTest {

  private final HandClock clock = new HandClock();
  private final InlineBackground background = new InlineBackground();
  private final Navigator navigator = new Navigator(new Place.Meetings());
  private Northmere northmere;
  private MeetingId id;
  private final Status status = new Status(clock);
  private AgendaModel model;

  @BeforeEach
  void planTheMeeting() {
    northmere = Northmere.waiting(clock);
    id = northmere.planned();
    model =
        new AgendaModel(
            id,
            northmere.session().buildAgenda(),
            northmere.session().callMeeting(),
            northmere.session().runMeeting(),
            background,
            navigator,
            status,
            clock);
    model.load();
  }

  @AfterEach
  void shut() {
    northmere.close();
    assertEquals(List.of(), background.failures());
  }

  @Test
  void theFirstCaseIsSelectedToBeginWith() {
    assertEquals(stored().getFirst().id(), model.selected().get());
  }

  @Test
  void aReferralThatIsNoCaseYetIsSaidBesideThoseThatWait() {
    assertNull(model.unfinished().get());
    northmere
        .session()
        .registerCase()
        .hold(HalfWritten.nothing(), Map.of("date", Confidential.of("31/2")));

    model.load();

    assertEquals("referral.unfinished", model.unfinished().get().key());
    model.goOnWithReferral();
    assertEquals(new Place.NewCase(), navigator.place().get());
  }

  @Test
  void aMovedCaseStaysSelectedAndEachKeyCountsFromWhereItStands() {
    var items = stored();
    var second = items.get(1).id();

    background.hold();
    model.move(second, 1);
    model.move(second, 1);
    background.release();

    assertEquals(3, places().indexOf(second));
    assertEquals(second, model.selected().get());
  }

  @Test
  void nothingMovesBeyondTheEnds() {
    var before = stored();

    model.move(before.getFirst().id(), -1);

    assertEquals(before, stored());
    assertFalse(model.undoable().get());
  }

  @Test
  void movesAreTakenBackOneByOne() {
    var before = stored();
    model.place(before.get(4).id(), 0);
    model.move(before.get(1).id(), 2);

    model.undo();
    model.undo();

    assertEquals(before, stored());
    assertFalse(model.undoable().get());
  }

  @Test
  void aCaseThatWasTakenOffWaitsAndComesBackWhereItWas() {
    var before = stored();
    var third = before.get(2);

    model.remove(third.id());
    assertEquals(
        List.of(third.referral()),
        model.waiting().stream().map(waiting -> waiting.referred().referral()).toList());
    assertEquals(before.get(3).id(), model.selected().get());
    model.undo();

    assertEquals(before, stored());
    assertEquals(List.of(), model.waiting());
  }

  @Test
  void aWaitingCaseIsAddedAtTheEndOfItsPart() {
    var first = stored().getFirst();
    model.remove(first.id());

    model.add(first.referral());

    var part = stored().stream().filter(item -> item.section() == first.section()).toList();
    assertEquals(first.referral(), part.getLast().referral());
    assertEquals(stored().subList(0, part.size()), part);
  }

  @Test
  void aLateCaseStaysWaitingWhereTheNameOfWhoAllowsItIsTooLongAndSaysSo() {
    var first = stored().getFirst();
    model.remove(first.id());
    model.confirm();
    var refused = new ArrayList<Problem>();

    model.add(first.referral(), Confidential.of("n".repeat(401)), refused::addAll);
    assertEquals(List.of(Problem.at("allowedBy", Problem.Kind.TOO_LONG, 400)), refused);
    assertEquals(1, model.waiting().size());
    refused.clear();
    model.add(first.referral(), Confidential.of("n".repeat(400)), refused::addAll);

    assertEquals(List.of(), refused);
    assertEquals(List.of(), model.waiting());
  }

  @Test
  void theProposedOrderComesBackWithItsMinutes() {
    var before = stored();
    var last = before.getLast().id();
    model.minutes(last, 25, problems -> {});
    model.place(last, 0);

    model.proposeOrder();

    assertEquals(before.stream().map(AgendaItem::id).toList(), places());
    assertEquals(25, stored().getLast().minutes());
  }

  @Test
  void minutesOutOfRangeAreRefused() {
    var problems = new ArrayList<Problem>();

    model.minutes(stored().getFirst().id(), 0, problems::addAll);

    assertEquals(Problem.Kind.OUT_OF_RANGE, problems.getFirst().kind());
    assertEquals(Wording.of("agenda.minutes.refused", 1, 120), status.sentence().get());
    assertEquals(12, stored().getFirst().minutes());
  }

  @Test
  void minutesCanBeTakenBack() {
    model.minutes(stored().getFirst().id(), 30, problems -> {});

    model.undo();

    assertEquals(12, stored().getFirst().minutes());
  }

  @Test
  void confirmingAndOpeningAreSteps() {
    model.confirm();
    assertEquals(MeetingStage.AGENDA_CONFIRMED, stage());

    model.open();

    assertEquals(MeetingStage.OPEN, stage());
    assertEquals(new Place.Meeting(id), navigator.place().get());
  }

  @Test
  void onAnotherDayThanItsOwnTheQuestionSaysBothDaysAndBeginsAtTheNo() {
    assertEquals(Dialogs.Question.of("agenda.open-question"), model.opening());

    clock.pass(Duration.ofDays(-19));

    var asked = model.opening();
    assertTrue(asked.fromNo());
    assertEquals("Open the meeting of 26 November 2026 today?", Words.english().say(asked.title()));
    var text = Words.english().say(asked.text());
    assertTrue(
        text.startsWith("The meeting is on 26 November 2026; today is 7 November 2026."), text);
  }

  @Test
  void aPlanIsChangedAndTakenBack() {
    var before = Plan.of(meeting());
    var later = later(before);

    model.replan(later, problems -> assertEquals(List.of(), problems));

    assertEquals(later, Plan.of(meeting()));
    assertEquals(Wording.of("agenda.replan.done"), status.sentence().get());
    model.undo();
    assertEquals(before, Plan.of(meeting()));
  }

  @Test
  void whoeverHasAConfirmedAgendaNeedsItAgain() {
    model.confirm();

    model.replan(later(Plan.of(meeting())), problems -> {});

    assertEquals(MeetingStage.AGENDA_CONFIRMED, stage());
    assertEquals(Wording.of("agenda.replan.done-confirmed"), status.sentence().get());
  }

  @Test
  void aMeetingIsCalledOffOnlyAfterAQuestionThatBeginsAtTheNo() {
    var asked = model.callingOff();
    assertTrue(asked.fromNo());
    assertEquals("Call off the meeting of 26 November 2026?", Words.english().say(asked.title()));
    assertTrue(
        Words.english().say(asked.text()).contains("Its 7 cases wait again"),
        Words.english().say(asked.text()));

    model.callOff();

    assertEquals(new Place.Meetings(), navigator.place().get());
    assertEquals(7, northmere.session().buildAgenda().waiting().size());
  }

  @Test
  void undoingNothingDoesNothing() {
    var before = stored();

    model.undo();

    assertEquals(before, stored());
  }

  @Test
  void aCaseListedElsewhereDoesNotComeBack() {
    var first = stored().getFirst();
    model.remove(first.id());
    var usual = northmere.session().buildAgenda().usual();
    northmere.session().buildAgenda().plan(usual);

    model.undo();

    assertTrue(stored().stream().noneMatch(item -> item.id().equals(first.id())));
    assertEquals(1, background.failures().size());
    background.failures().clear();
  }

  private static Plan later(Plan plan) {
    return new Plan(
        plan.date().plusDays(7),
        plan.start(),
        plan.minutesPerCase(),
        plan.minutesAvailable(),
        plan.venue(),
        plan.chair(),
        plan.minuteTaker());
  }

  private MeetingStage stage() {
    return meeting().stage();
  }

  private Meeting meeting() {
    return northmere.session().buildAgenda().record(id).orElseThrow().meeting();
  }

  private List<AgendaItem> stored() {
    return northmere.session().buildAgenda().record(id).orElseThrow().agenda().items();
  }

  private List<AgendaItemId> places() {
    return stored().stream().map(AgendaItem::id).toList();
  }
}
