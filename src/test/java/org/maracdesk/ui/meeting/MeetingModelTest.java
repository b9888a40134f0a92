package org.maracdesk.ui.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.agency.MeetingPattern;
import org.maracdesk.domain.casefile.Role;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.Attendance;
import org.maracdesk.domain.meeting.AttendanceId;
import org.maracdesk.domain.meeting.Discussion;
import org.maracdesk.domain.meeting.Interest;
import org.maracdesk.domain.meeting.ItemOutcome;
import org.maracdesk.domain.meeting.MeetingGap;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.MeetingStage;
import org.maracdesk.domain.meeting.SharedInformation;
import org.maracdesk.domain.minutes.HeardCase;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.journeys.Northmere;
import org.maracdesk.journeys.Session;
import org.maracdesk.testing.AnsweringDialogs;
import org.maracdesk.testing.HandClock;
import org.maracdesk.testing.InlineBackground;
import org.maracdesk.ui.frame.Navigator;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.ui.frame.Status;

class MeetingModelTest {

  private static final Duration SECOND = Duration.ofSeconds(1);

  private final HandClock clock = new HandClock();
  private final Status status = new Status(clock);
  private final InlineBackground background = new InlineBackground();
  private final Navigator navigator = new Navigator(new Place.Meetings());
  private AnsweringDialogs dialogs = AnsweringDialogs.yes("The school could not be there");
  private Northmere northmere;
  private MeetingId id;
  private MeetingModel model;

  @BeforeEach
  void openTheMeeting() {
    northmere = Northmere.waiting(clock);
    id = northmere.opened();
    model = modelOn(northmere.session());
    model.load();
  }

  @AfterEach
  void shut() {
    northmere.close();
    assertEquals(List.of(), background.failures());
  }

  private int closed;

  private MeetingModel modelOn(Session session) {
    return new MeetingModel(
        id,
        session.runMeeting(),
        session.completeChecklist(),
        background,
        navigator,
        status,
        dialogs,
        clock,
        () -> closed++);
  }

  @Test
  void aMeetingBeginsWithThoseWhoAreExpected() {
    assertEquals(new Part.Start(), model.part().get());
    assertEquals(8, model.attendance().people().size());
    assertTrue(
        model.attendance().people().stream()
            .allMatch(person -> person.status() == Attendance.Status.EXPECTED));
    assertEquals("Peregrine Testley", model.chairing().chair().get());
  }

  @Test
  void attendanceIsKeptAtOnce() {
    var first = model.attendance().people().getFirst().id();

    model.attendance().at(first, Attendance.Status.PRESENT);
    model.attendance().signed(first, true);

    var kept = stored().attendance().getFirst();
    assertEquals(Attendance.Status.PRESENT, kept.status());
    assertTrue(kept.confidentialitySigned());
  }

  @Test
  void aNameAndTheChairAreKeptAMomentAfterTheirFirstLetterHoweverLongTheTypingGoesOn() {
    var first = model.attendance().people().getFirst().id();
    model.attendance().named(first, "Mari");
    model.chairing().chair().set("Pere");
    model.attendance().named(first, "Marigold");
    model.chairing().chair().set("Peregrine S");

    background.elapse(CaseModel.SOON);

    assertEquals("Marigold", name(0));
    assertEquals("Peregrine S", stored().meeting().chair().text());
  }

  @Test
  void whatIsTooLongToBeKeptStaysAloneAndIsKeptOnceItIsShorter() {
    var first = model.attendance().people().getFirst().id();
    var venue = stored().meeting().venue();
    var who = name(0);

    model.chairing().venue().set("x".repeat(5_000));
    model.chairing().deputyChair().set("x".repeat(5_000));
    model.chairing().chair().set("Sorrel Specimen");
    model.attendance().named(first, "x".repeat(5_000));
    model.attendance().at(first, Attendance.Status.PRESENT);
    background.elapse(CaseModel.SOON);

    assertEquals("Sorrel Specimen", stored().meeting().chair().text());
    assertEquals(venue, stored().meeting().venue());
    assertEquals(who, name(0));
    assertEquals(Attendance.Status.PRESENT, stored().attendance().getFirst().status());
    assertEquals(5_000, model.chairing().venue().get().length(), "it can be put right");
    model.chairing().venue().set("Room 4");
    background.elapse(CaseModel.SOON);
    assertEquals("Room 4", stored().meeting().venue().text());
  }

  @Test
  void aSpaceBeforeTheNextWordStaysThoughTheFirstIsKept() {
    model.chairing().chair().set("Peregrine ");

    background.elapse(CaseModel.SOON);

    assertEquals("Peregrine ", model.chairing().chair().get());
  }

  @Test
  void aNameIsKeptAMomentAfterTheTypingStops() {
    var first = model.attendance().people().getFirst().id();

    model.attendance().named(first, "Marigold Standin");
    assertFalse(name(0).equals("Marigold Standin"));
    background.elapse(SECOND);

    assertEquals("Marigold Standin", name(0));
  }

  @Test
  void everybodyInTheRoomSignsAtOnce() {
    for (var person : List.copyOf(model.attendance().people()).subList(0, 3)) {
      model.attendance().at(person.id(), Attendance.Status.PRESENT);
    }

    model.attendance().allSigned();

    assertEquals(
        3, stored().attendance().stream().filter(Attendance::confidentialitySigned).count());
  }

  @Test
  void somebodyUnexpectedIsAddedAndStruck() {
    var added = model.attendance().add(new AgencyCode("HOUSING"));
    model.attendance().named(added, "Clover Visitor");
    model.attendance().keep();
    assertEquals("Clover Visitor", name(8));

    model.attendance().strike(added);

    assertEquals(8, stored().attendance().size());
  }

  @Test
  void aDeputyInheritsNoInterestAndTheCoreMemberKeepsTheirs() {
    var rowan = line("Rowan Exampleton").id();
    declare(rowan);

    model.attendance().deputise(rowan);
    model.attendance().deputise(rowan);

    var sorrel = line("Sorrel Specimen");
    assertEquals(Attendance.Status.DEPUTY, sorrel.status());
    assertEquals(List.of(), stored().leftFor(sorrel.id()));
    assertEquals(rowan, line("Rowan Exampleton").id());
    assertEquals(List.of(1), stored().leftFor(rowan));
    assertEquals(1, stored().attendance().stream().filter(a -> a.isCalled(sorrel.name())).count());
  }

  @Test
  void theCoreMemberInheritsNoInterestOfTheirDeputy() {
    var line = line("Rowan Exampleton").id();
    model.attendance().deputise(line);
    declare(line);

    model.attendance().present(line);

    assertEquals(line, line("Sorrel Specimen").id());
    assertEquals(List.of(1), stored().leftFor(line));
  }

  private Attendance line(String name) {
    return stored().attendance().stream()
        .filter(each -> each.isCalled(Confidential.of(name)))
        .findFirst()
        .orElseThrow();
  }

  private void declare(AttendanceId person) {
    northmere
        .session()
        .runMeeting()
        .opening()
        .declare(id, Interest.leaving(person, firstCase(), Interest.Relationship.FRIEND));
    model.load();
  }

  @Test
  void whatIsTypedOutlivesAFallenComputer() {
    var item = firstCase();
    model.model(item).victimView().set("Wants the calls to stop");
    model.model(item).riskSummary().set("Getting worse since the summer");
    background.elapse(SECOND);
    model.model(item).riskSummary().set("Never kept: the power failed before");

    northmere.reopen();

    var said = stored(item).discussion();
    assertEquals("Wants the calls to stop", said.victimView().text());
    assertEquals("Getting worse since the summer", said.riskSummary().text());
  }

  @Test
  void lockingKeepsWhatWasTypedAMomentAgo() {
    var item = firstCase();
    var said = model.model(item);
    said.victimView().set("Half a sen");
    said.sharing().teller().set(new AgencyCode("HOUSING"));
    said.sharing().told().set("Locks were changed in October");
    said.promises().line().set("IDVA: call her on the safe number by fri");

    model.leave();
    northmere.reopen();

    var kept = stored(item);
    assertEquals("Half a sen", kept.discussion().victimView().text());
    assertEquals(
        "Locks were changed in October", kept.discussion().shared().getFirst().text().text());
    assertEquals("call her on the safe number", kept.actions().getFirst().text().text());
  }

  @Test
  void halfALineStandsThereAgainAfterALock() {
    var item = firstCase();
    var said = model.model(item);
    said.promises().line().set("IDVA: call her on the sa");
    said.sharing().told().set("Locks were changed in");

    model.leave();
    northmere.reopen();

    assertEquals(
        new Discussion.Unfinished(
            Confidential.of("IDVA: call her on the sa"),
            Confidential.of("Locks were changed in"),
            null,
            new Discussion.Telling(null, SharedInformation.Kind.FACT, null)),
        stored(item).discussion().unfinished());
    var again = modelOn(northmere.session());
    again.load();
    assertEquals("IDVA: call her on the sa", again.model(item).promises().line().get());
    assertEquals("Locks were changed in", again.model(item).sharing().told().get());
  }

  @Test
  void aLineThatIsRefusedWhileTheDeskLocksStandsThereAgain() {
    var item = firstCase();
    var line = "IDVA (" + alleged(item) + "): call her by fri";
    background.hold();
    model.model(item).promises().line().set(line);

    model.leave();
    background.releaseLocked();
    northmere.reopen();

    assertEquals(List.of(), stored(item).actions());
    var again = modelOn(northmere.session());
    again.load();
    assertEquals(line, again.model(item).promises().line().get());
  }

  @Test
  void aLineEnteredJustBeforeTheDeskLocksAndRefusedStandsThereAgain() {
    var item = firstCase();
    var line = "IDVA (" + alleged(item) + "): call her by fri";
    background.hold();
    model.model(item).promises().line().set(line);
    model.model(item).promises().enter();

    model.leave();
    background.releaseLocked();

    assertEquals(line, stored(item).discussion().unfinished().action().text());
  }

  @Test
  void ofSeveralLinesAtALockNoneIsLostWhicheverIsRefused() {
    var item = firstCase();
    var first = "IDVA (" + alleged(item) + "): call her by fri";
    background.hold();
    var promises = model.model(item).promises();
    promises.line().set(first);
    promises.enter();
    promises.line().set("IDVA: call her on the safe number by fri");
    promises.enter();
    promises.line().set("Housing: change the lo");

    model.leave();
    background.releaseLocked();

    assertEquals(
        first + " / Housing: change the lo",
        stored(item).discussion().unfinished().action().text());
    assertEquals("call her on the safe number", stored(item).actions().getFirst().text().text());
    assertEquals(1, stored(item).actions().size());
  }

  @Test
  void aRefusedLineComesBackOnceTheNextIsEntered() {
    var item = firstCase();
    var first = "IDVA (" + alleged(item) + "): call her by fri";
    var promises = model.model(item).promises();
    background.hold();
    promises.line().set(first);
    promises.enter();
    promises.line().set("IDVA: call her on the safe number by fri");
    background.release();
    assertEquals("IDVA: call her on the safe number by fri", promises.line().get());

    promises.enter();

    assertEquals(first, promises.line().get());
    assertEquals(1, promises.actions().size());
    assertEquals(1, background.failures().size());
    background.failures().clear();
  }

  @Test
  void aRefusedLineThatWaitsBehindAnotherIsThereAgainAfterTheComputerFell() {
    var item = firstCase();
    var first = "IDVA (" + alleged(item) + "): call her by fri";
    var promises = model.model(item).promises();
    background.hold();
    promises.line().set(first);
    promises.enter();
    promises.line().set("Housing: change the lo");
    background.release();
    background.failures().clear();
    assertEquals("Housing: change the lo", promises.line().get());

    background.elapse(CaseModel.SOON);
    northmere.reopen();

    var again = modelOn(northmere.session());
    again.load();
    assertEquals(first + " / Housing: change the lo", again.model(item).promises().line().get());
    assertNull(again.model(item).promises().editing().get());
  }

  @Test
  void aWaitingLineIsKeptOnlyOnceAfterItCameBackToItsPlace() {
    var item = firstCase();
    var first = "IDVA (" + alleged(item) + "): call her by fri";
    var promises = model.model(item).promises();
    background.hold();
    promises.line().set(first);
    promises.enter();
    promises.line().set("IDVA: call her on the safe number by fri");
    background.release();
    background.failures().clear();

    promises.enter();
    background.elapse(CaseModel.SOON);

    assertEquals(first, stored(item).discussion().unfinished().action().text());
    promises.line().set("");
    background.elapse(CaseModel.SOON);
    assertEquals("", stored(item).discussion().unfinished().action().text());
  }

  @Test
  void anActionThatWasBeingChangedIsChangedAndNotDoubledAfterALock() {
    var item = firstCase();
    var promises = model.model(item).promises();
    promises.line().set("IDVA: call her on the safe number by fri");
    promises.enter();
    promises.edit(promises.actions().getFirst());
    promises.line().set("IDVA: call her on the safe number before thr");

    model.leave();
    northmere.reopen();

    var again = modelOn(northmere.session());
    again.load();
    var there = again.model(item).promises();
    assertEquals("IDVA: call her on the safe number before thr", there.line().get());
    assertEquals(stored(item).actions().getFirst(), there.editing().get());
    there.line().set("IDVA: call her on the safe number before three by fri");
    there.enter();
    assertEquals(
        List.of("call her on the safe number before three"),
        stored(item).actions().stream().map(action -> action.text().text()).toList());
    assertEquals(null, stored(item).discussion().unfinished().edits());
  }

  @Test
  void aChangeThatIsRefusedWhileTheDeskLocksIsStillAChangeAfterwards() {
    var item = firstCase();
    var promises = model.model(item).promises();
    promises.line().set("IDVA: call her on the safe number by fri");
    promises.enter();
    promises.edit(promises.actions().getFirst());
    var line = "IDVA (" + alleged(item) + "): call her by fri";
    background.hold();
    promises.line().set(line);

    model.leave();
    background.releaseLocked();
    northmere.reopen();

    var again = modelOn(northmere.session());
    again.load();
    var there = again.model(item).promises();
    assertEquals(line, there.line().get());
    assertEquals(stored(item).actions().getFirst(), there.editing().get());
  }

  @Test
  void whoAsksForACaseTooEarlyIsToldBelowWhereTheReasonStands() {
    try (var other = Northmere.waiting(clock)) {
      id = other.begun();
      var early = modelOn(other.session());
      early.load();

      early.next();

      assertEquals(new Part.Start(), early.part().get());
      var said = status.sentence().get();
      assertEquals("meeting.early.held", said == null ? "" : said.key());
    }
  }

  @Test
  void aCompleteLineThatWasNotEnteredKeepsTheMeetingOpen() {
    var line = model.model(firstCase()).promises().line();
    putAllOff();
    line.set("IDVA: call her on the safe number by fri");

    model.close();

    assertEquals(0, closed);
    assertEquals(MeetingGap.Kind.ACTION_NOT_ENTERED, model.gaps().getFirst().kind());
    line.set("IDVA: call her");
    model.close();
    assertEquals(1, closed);
  }

  @Test
  void aClosedMeetingIsLeftAsItWasThoughItsHalfLineCanBeReadNow() {
    var session = northmere.session();
    var noneInSight = new MeetingPattern(MeetingPattern.Rhythm.NONE, null, 1);
    session.keep(session.area().orElseThrow().withPattern(noneInSight));
    var item = firstCase();
    model.model(item).promises().line().set("IDVA: call her by next meeting");
    putAllOff();
    model.close();
    assertEquals(1, closed);
    northmere.planned(Northmere.DAY.plusWeeks(2));
    var again = modelOn(northmere.session());
    again.load();
    var there = again.model(item).promises();
    assertTrue(Objects.requireNonNull(there.reading().get()).isComplete());

    assertFalse(there.enter());
    again.leave();

    assertEquals(List.of(), stored(item).actions());
    assertEquals(
        "IDVA: call her by next meeting", stored(item).discussion().unfinished().action().text());
  }

  private void putAllOff() {
    northmere
        .session()
        .runMeeting()
        .carryOver(id, Confidential.of("The room had to be left"), Confidential.of("The Idva"));
    model.saved();
  }

  @Test
  void aLeftMeetingWritesNothingIntoTheLockedStore() {
    var item = firstCase();
    background.hold();
    model.model(item).promises().line().set("IDVA: call her on the safe number by fri");

    model.leave();
    background.releaseLocked();
    assertEquals(1, stored(item).actions().size());
    northmere.session().close();
    background.elapse(SECOND);

    assertEquals(List.of(), background.failures());
    northmere.reopen();
    assertEquals("", stored(item).discussion().unfinished().action().text());
  }

  @Test
  void aKeptActionIsNotHalfTypedAsWellWhenTheComputerFallsJustAfter() {
    var item = firstCase();
    var promises = model.model(item).promises();
    promises.line().set("IDVA: call her on the safe number by fri");
    background.elapse(SECOND);

    promises.enter();
    northmere.reopen();

    assertEquals(1, stored(item).actions().size());
    assertEquals("", stored(item).discussion().unfinished().action().text());
  }

  private String alleged(AgendaItemId item) {
    var person = stored(item).caseFile().with(Role.PERPETRATOR).getFirst().person();
    return person.givenNames().text() + " " + person.familyName().text();
  }

  @Test
  void goingToAnotherCaseKeepsThisOne() {
    var item = firstCase();
    model.model(item).childrenLine().set("School to be told");

    model.next();

    assertEquals("School to be told", stored(item).discussion().childrenLine().text());
    model.previous();
    assertEquals("School to be told", model.model(item).childrenLine().get());
  }

  @Test
  void anActionIsKeptByEnterAndTheLineIsEmptyForTheNext() {
    var promises = model.model(firstCase()).promises();
    promises.line().set("IDVA: call her on the safe number by fri");
    var reading = promises.reading().get();
    assertNotNull(reading);
    assertEquals(LocalDate.of(2026, 11, 27), reading.due());
    assertEquals("Ida Testingham", reading.promises().getFirst().person().text());

    assertTrue(promises.enter());

    assertEquals("", promises.line().get());
    assertEquals("IDVA", promises.actions().getFirst().owner().value());
  }

  @Test
  void anUnfinishedLineStaysWhereItIs() {
    var promises = model.model(firstCase()).promises();
    promises.line().set("IDVA: call her");

    assertFalse(promises.enter());

    assertEquals("IDVA: call her", promises.line().get());
    assertEquals(List.of(), promises.actions());
  }

  @Test
  void anActionGoesBackIntoTheLineAndComesOutChanged() {
    var item = firstCase();
    var promises = model.model(item).promises();
    promises.line().set("housing (Sorrel): change the locks by 3/12");
    promises.enter();

    promises.edit(promises.actions().getFirst());
    assertEquals("HOUSING (Sorrel Specimen): change the locks by 3/12/2026", promises.line().get());
    promises.line().set("HOUSING (Sorrel Specimen): change both locks by 4/12/2026");
    promises.enter();

    assertEquals(1, stored(item).actions().size());
    assertEquals("change both locks", stored(item).actions().getFirst().text().text());
    assertNull(promises.editing().get());
  }

  @Test
  void aWithdrawnActionCanBePutBack() {
    var item = firstCase();
    var promises = model.model(item).promises();
    promises.line().set("Police: put a marker on the address by tomorrow");
    promises.enter();

    promises.withdraw(promises.actions().getFirst());
    assertEquals(List.of(), stored(item).actions());
    promises.putBack();

    assertEquals("put a marker on the address", stored(item).actions().getFirst().text().text());
    promises.edit(promises.actions().getFirst());
    promises.enter();
    assertEquals(1, stored(item).actions().size());
  }

  @Test
  void whatAnAgencySharedCanBePutDifferentlyStruckAndPutBack() {
    var item = firstCase();
    var said = model.model(item);
    said.sharing().teller().set(new AgencyCode("PROBATION"));
    said.sharing().kind().set(SharedInformation.Kind.OPINION);
    said.sharing().told().set("He seems calmer");
    said.tell();

    said.sharing().edit(said.sharing().all().getFirst());
    assertEquals("He seems calmer", said.sharing().told().get());
    said.sharing().told().set("He seemed calmer on Monday");
    said.tell();
    said.sharing().strike(said.sharing().all().getFirst());
    assertEquals(List.of(), stored(item).discussion().shared());
    said.sharing().putBack();

    assertEquals(
        "He seemed calmer on Monday", stored(item).discussion().shared().getFirst().text().text());
  }

  @Test
  void nothingIsSharedWithoutAnAgency() {
    var said = model.model(firstCase());
    said.sharing().told().set("Somebody said something");

    assertFalse(said.tell());

    assertEquals("Somebody said something", said.sharing().told().get());
  }

  @Test
  void theTimerCountsFromTheMomentACaseIsReached() {
    var item = firstCase();

    for (int second = 0; second < 20; second++) {
      clock.pass(SECOND);
      background.elapse(SECOND);
    }

    assertEquals(20, model.model(item).timer().seconds().get());
    assertEquals(15, stored(item).discussion().secondsSpent());
    model.model(item).timer().pause();
    assertEquals(20, stored(item).discussion().secondsSpent());
  }

  @Test
  void aSleepingComputerDoesNotDiscuss() {
    var item = firstCase();

    clock.pass(Duration.ofHours(3));
    background.elapse(SECOND);

    assertEquals(5, model.model(item).timer().seconds().get());
  }

  @Test
  void hearingACaseGoesToTheNextThatWaits() {
    var cases = cases();
    model.goTo(new Part.Case(cases.get(1)));

    model.ending().heardAndNext();

    assertEquals(new Part.Case(cases.get(2)), model.part().get());
    assertInstanceOf(ItemOutcome.Heard.class, stored(cases.get(1)).item().outcome());
  }

  @Test
  void aDeferredCaseKeepsItsReason() {
    var cases = cases();
    model.goTo(new Part.Case(cases.get(0)));

    model.ending().defer();
    var idva = new ItemOutcome.Meanwhile(Confidential.of("The Idva"), Confidential.NONE, false);
    var problems = new ArrayList<Problem>();
    model.ending().putOff(Confidential.NONE, ItemOutcome.Meanwhile.UNSAID, problems::addAll);
    assertEquals(List.of("reason", "checkedBy"), problems.stream().map(Problem::place).toList());
    assertInstanceOf(ItemOutcome.Waiting.class, stored(cases.get(0)).item().outcome());
    model.ending().putOff(Confidential.of("The school is not here"), idva, problems::addAll);

    assertEquals(
        new ItemOutcome.Deferred(Confidential.of("The school is not here"), idva),
        stored(cases.get(0)).item().outcome());
    assertEquals(new Part.Case(cases.get(1)), model.part().get());
  }

  @Test
  void aCaseMarkedByMistakeWaitsAgain() {
    var cases = cases();
    model.goTo(new Part.Case(cases.get(0)));
    model.ending().heardAndNext();
    model.goTo(new Part.Case(cases.get(0)));

    model.ending().notHeard();

    assertInstanceOf(ItemOutcome.Waiting.class, stored(cases.get(0)).item().outcome());
  }

  @Test
  void aMeetingWithOpenCasesDoesNotClose() {
    model.close();

    assertEquals(List.of(), dialogs.asked());
    assertEquals(0, closed);
    assertEquals(MeetingStage.OPEN, stored().meeting().stage());
    assertTrue(model.gaps().getFirst().kind().keepsOpen());
  }

  @Test
  void aMeetingClosesWhenEachCaseIsSettled() {
    hearAll();

    model.close();

    assertEquals(MeetingStage.CLOSED, stored().meeting().stage());
    assertEquals(1, closed, "what is to be done after a meeting is done once");
    assertFalse(model.isRunning());
    assertTrue(
        model.gaps().stream().anyMatch(gap -> gap.kind() == MeetingGap.Kind.STATEMENT_NOT_READ));
  }

  @Test
  void aSayNoLeavesTheMeetingOpen() {
    dialogs = AnsweringDialogs.no();
    model = modelOn(northmere.session());
    model.load();
    hearAll();

    model.close();

    assertEquals(MeetingStage.OPEN, stored().meeting().stage());
  }

  @Test
  void comingBackAfterALockGoesOnWhereTheMeetingWas() {
    model.statementRead();
    model.goTo(new Part.Case(cases().getFirst()));
    model.model(cases().getFirst()).noActionReason().set("Heard elsewhere this morning");
    model.ending().heardAndNext();
    model.leave();

    var again = modelOn(northmere.reopen());
    again.load();

    assertEquals(new Part.Case(cases().get(1)), again.part().get());
  }

  @Test
  void aFailedSaveIsTriedAgain() {
    var item = firstCase();
    background.elapse(SECOND);
    background.hold();
    model.model(item).victimView().set("Kept in the end");
    background.elapse(SECOND);
    northmere.session().close();
    background.release();
    assertEquals(1, background.failures().size());
    background.failures().clear();

    assertEquals("Kept in the end", model.model(item).victimView().get());
    assertEquals("Kept in the end", model.model(item).discussion().victimView().text());
  }

  private void hearAll() {
    model.goTo(new Part.Case(cases().getFirst()));
    while (model.part().get() instanceof Part.Case(var item)) {
      model.model(item).noActionReason().set("Agencies are doing what is needed");
      model.ending().heardAndNext();
    }
  }

  private List<AgendaItemId> cases() {
    return stored().agenda().items().stream().map(item -> item.id()).toList();
  }

  private AgendaItemId firstCase() {
    var item = cases().getFirst();
    model.goTo(new Part.Case(item));
    return item;
  }

  private String name(int place) {
    return stored().attendance().get(place).name().text();
  }

  private org.maracdesk.domain.minutes.MeetingRecord stored() {
    return northmere.session().runMeeting().record(id).orElseThrow();
  }

  private HeardCase stored(AgendaItemId item) {
    var heard = stored().caseAt(item);
    if (heard == null) {
      throw new AssertionError("not on the agenda");
    }
    return heard;
  }
}
