package org.maracdesk.ui.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.action.Progress;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.journeys.FollowUpActions.Tracked;
import org.maracdesk.journeys.PlayDemo;
import org.maracdesk.journeys.ToBeAccepted;
import org.maracdesk.testing.AnsweringDialogs;
import org.maracdesk.testing.InlineBackground;
import org.maracdesk.testing.SampleSession;
import org.maracdesk.ui.action.ActionsModel.Filter;
import org.maracdesk.ui.action.ReportDraft.Report;
import org.maracdesk.ui.frame.Navigator;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.ui.frame.Status;
import org.maracdesk.wording.Words;

class ReportModelTest {

  private static final class Told implements ReportModel.Reported {

    private final List<Problem> problems = new ArrayList<>();
    private boolean kept;
    private @Nullable Tracked next;

    @Override
    public void refused(List<Problem> wrong) {
      problems.addAll(wrong);
    }

    @Override
    public void kept(@Nullable Tracked following) {
      kept = true;
      next = following;
    }
  }

  private final SampleSession sample = SampleSession.at(PlayDemo.Stage.HELD);
  private final Told told = new Told();
  private final AnsweringDialogs dialogs = AnsweringDialogs.yes("Sorrel Newcomer");
  private final InlineBackground background = new InlineBackground();
  private final Status status = new Status(sample.clock());
  private final ActionsModel list =
      new ActionsModel(
          sample.session().followUpActions(),
          background,
          new Navigator(new Place.Actions()),
          sample.clock());
  private final ReportModel model =
      new ReportModel(sample.session().followUpActions(), list, background, status, dialogs);

  private static ReportDraft draft(Report what, String note, @Nullable LocalDate on) {
    return new ReportDraft(what, note, "", on, "Bracken Inventson", SampleSession.MEETING);
  }

  @BeforeEach
  void load() {
    list.load();
  }

  @AfterEach
  void close() {
    sample.close();
    assertEquals(List.of(), background.failures());
  }

  @Test
  void aReportWithoutANoteIsRefusedAtTheNote() {
    model.report(
        List.of(list.shown().getFirst()), draft(Report.DONE, "  ", SampleSession.MEETING), told);

    assertEquals(List.of(Problem.at("note", Problem.Kind.MISSING)), told.problems);
    assertFalse(model.canUndo().get());
  }

  @Test
  void aReportOfTomorrowIsRefusedAtTheDate() {
    model.report(
        List.of(list.shown().getFirst()),
        draft(Report.NOT_TAKEN, "No reason given", SampleSession.MEETING.plusDays(1)),
        told);

    assertEquals(
        List.of(
            Problem.at("on", Problem.Kind.IN_THE_FUTURE),
            Problem.at("told", Problem.Kind.TOLD_TOO_EARLY)),
        told.problems);
  }

  @Test
  void somethingThatIsNoDateIsRefusedAtTheDate() {
    model.report(List.of(list.shown().getFirst()), draft(Report.DONE, "Locks fitted", null), told);

    assertEquals(List.of(Problem.at("on", Problem.Kind.NOT_A_DATE)), told.problems);
  }

  @Test
  void afterAReportTheNextActionFollows() {
    var second = list.shown().get(1).action().id();

    model.report(
        List.of(list.shown().getFirst()),
        draft(Report.DONE, "Locks fitted", SampleSession.MEETING),
        told);

    assertTrue(told.kept);
    assertEquals(second, told.next == null ? null : told.next.action().id());
    assertEquals(second, list.shown().getFirst().action().id());
  }

  @Test
  void severalActionsAreReportedWithOneNote() {
    var two = List.copyOf(list.shown().subList(0, 2));

    model.report(two, draft(Report.NOT_POSSIBLE, "She moved away", SampleSession.MEETING), told);

    list.filter().set(Filter.ANSWERED);
    var expected =
        new Progress.NotPossible(SampleSession.MEETING, Confidential.of("She moved away"));
    for (var each : two) {
      var now =
          list.shown().stream().filter(t -> t.action().id().equals(each.action().id())).findAny();
      assertEquals(expected, now.orElseThrow().action().progress());
    }
  }

  @Test
  void aReportIsTakenBackToWhatItWas() {
    var first = list.shown().getFirst();
    model.report(List.of(first), draft(Report.DONE, "Locks fitted", SampleSession.MEETING), told);

    model.undo(told);

    assertEquals(first.action().id(), list.shown().getFirst().action().id());
    assertEquals(new Progress.Open(), list.shown().getFirst().action().progress());
    assertFalse(model.canUndo().get());
  }

  @Test
  void aReportByNobodyIsRefusedAtTheName() {
    model.report(
        List.of(list.shown().getFirst()),
        new ReportDraft(
            Report.DONE, "Locks fitted", "", SampleSession.MEETING, " ", SampleSession.MEETING),
        told);

    assertEquals(List.of(Problem.at("by", Problem.Kind.MISSING)), told.problems);
  }

  @Test
  void anotherPersonAnswersForTheActionsChosen() {
    var first = list.shown().getFirst();
    var theirs = list.shown().stream().filter(t -> t.agency().equals(first.agency())).toList();

    model.giveToAnother(theirs, told);

    assertTrue(told.kept);
    assertEquals(Confidential.of("Sorrel Newcomer"), list.shown().getFirst().action().person());
  }

  @Test
  void actionsOfSeveralAgenciesAreNotGivenToOnePerson() {
    var all = List.copyOf(list.shown());
    assertTrue(all.stream().map(Tracked::agency).distinct().count() > 1);

    model.giveToAnother(all, told);

    assertFalse(told.kept);
    assertEquals(List.of(), dialogs.asked());
    assertEquals(List.of("journeys.action.several-agencies"), dialogs.told());
  }

  @Test
  void whoeverIsCalledByFarTooLongANameIsGivenNothing() {
    var first = list.shown().getFirst();
    var typing = AnsweringDialogs.yes("n".repeat(401));
    var journey = sample.session().followUpActions();

    new ReportModel(journey, list, background, status, typing).giveToAnother(List.of(first), told);

    assertEquals(List.of("problem.nothing-kept"), typing.told());
    list.load();
    assertEquals(first.action().person(), list.shown().getFirst().action().person());
  }

  @Test
  void whereNothingIsToBeAcceptedItSaysSoAndAsksNothing() {
    assertEquals(List.of(), model.waitingForAcceptance(List.copyOf(list.shown())));

    assertEquals("actions.accept.none", Objects.requireNonNull(status.sentence().get()).key());
  }

  @Test
  void onePersonSaysYesForOneAgencyOnly() {
    list.filter().set(Filter.OPEN);
    var first = list.shown().getFirst();
    var other = list.shown().stream().filter(t -> !t.agency().equals(first.agency())).findFirst();
    toBeAccepted(List.of(first.action(), other.orElseThrow().action()));
    list.filter().set(Filter.TO_BE_ACCEPTED);
    assertEquals(2, list.shown().size());

    assertEquals(List.of(), model.waitingForAcceptance(List.copyOf(list.shown())));

    assertEquals(List.of("journeys.action.several-agencies"), dialogs.told());
  }

  @Test
  void whatIsAcceptedLeavesTheListOfWhatIsToBeAndSaysWhoAcceptedIt() {
    var action = list.shown().getFirst().action();
    toBeAccepted(List.of(action));
    list.filter().set(Filter.TO_BE_ACCEPTED);
    var words = Words.english();
    var standing = new StandingWords(words, list.today());
    var waiting = List.copyOf(list.shown());
    assertEquals(
        "To be accepted: nobody of the agency was in the room",
        standing.acceptance(waiting.getFirst()));
    assertTrue(list.counts(ActionsModel.AgencyChoice.ALL).all(words).endsWith("1 to be accepted"));

    var by = Confidential.of("Bracken Inventson");
    model.accept(waiting, by, null, told);
    assertEquals(List.of(Problem.at("told", Problem.Kind.NOT_A_DATE)), told.problems);
    model.accept(waiting, by, SampleSession.MEETING, told);

    assertTrue(told.kept);
    assertEquals(List.of(), list.shown());
    list.filter().set(Filter.ALL);
    var now = list.shown().stream().filter(t -> t.action().id().equals(action.id())).findFirst();
    assertEquals(
        "Accepted by Bracken Inventson, 26 November 2026", standing.acceptance(now.orElseThrow()));
    assertFalse(list.counts(ActionsModel.AgencyChoice.ALL).all(words).contains("accepted"));
  }

  /** As it is after a meeting at which nobody of their agencies was, and of the others somebody. */
  private void toBeAccepted(List<Action> actions) {
    ToBeAccepted.only(sample.session(), actions);
    list.load();
  }
}
