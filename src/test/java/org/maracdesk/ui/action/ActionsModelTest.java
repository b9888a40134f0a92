package org.maracdesk.ui.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
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
import org.maracdesk.journeys.ExportSpreadsheet;
import org.maracdesk.journeys.FollowUpActions.Tracked;
import org.maracdesk.journeys.PlayDemo;
import org.maracdesk.journeys.ToBeAccepted;
import org.maracdesk.testing.AnsweringDialogs;
import org.maracdesk.testing.InlineBackground;
import org.maracdesk.testing.SampleSession;
import org.maracdesk.ui.action.ActionsModel.Filter;
import org.maracdesk.ui.action.ActionsModel.Grouping;
import org.maracdesk.ui.action.ReportDraft.Report;
import org.maracdesk.ui.frame.Navigator;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.ui.frame.Status;
import org.maracdesk.wording.Words;

class ActionsModelTest {

  private static final class Told implements ActionsModel.Reported {

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
  private final Navigator navigator = new Navigator(new Place.Actions());
  private final Told told = new Told();
  private final AnsweringDialogs dialogs = AnsweringDialogs.yes("Sorrel Newcomer");
  private final InlineBackground background = new InlineBackground();
  private final Status status = new Status(sample.clock());
  private final ActionsModel model =
      new ActionsModel(
          sample.session().followUpActions(),
          background,
          navigator,
          status,
          dialogs,
          sample.clock());

  private static ReportDraft draft(Report what, String note, @Nullable LocalDate on) {
    return new ReportDraft(what, note, "", on, "Bracken Inventson", SampleSession.MEETING);
  }

  @BeforeEach
  void load() {
    model.load();
  }

  @AfterEach
  void close() {
    sample.close();
    assertEquals(List.of(), background.failures());
  }

  @Test
  void overdueAndDueActionsAreShownFirst() {
    assertFalse(model.shown().isEmpty());
    assertTrue(
        model.shown().stream()
            .allMatch(t -> !t.action().due().isAfter(SampleSession.MEETING.plusDays(2))));
  }

  @Test
  void oneAgencysActionsAreItsOwn() {
    var agency = model.agencies().get(1);
    model.filter().set(Filter.ALL);

    model.agency().set(agency);

    assertFalse(model.shown().isEmpty());
    assertTrue(model.shown().stream().allMatch(t -> t.agency().equals(agency.name())));
  }

  @Test
  void whoComesFromACaseFindsWhatIsOpenOfItAndCanStrikeThat() {
    model.filter().set(Filter.OPEN);
    var wanted = model.shown().getFirst();
    var of = wanted.action().caseId();

    model.lookFor(of);
    model.load();

    assertEquals(Filter.OPEN, model.filter().get());
    assertTrue(model.shown().contains(wanted));
    assertTrue(model.shown().stream().allMatch(t -> t.action().caseId().equals(of)));
    assertEquals(wanted.number().text(), model.search().get());

    model.search().set("");
    model.load();

    assertEquals("", model.search().get());
    assertTrue(model.shown().size() > 1);
  }

  @Test
  void anActionIsFoundByItsReference() {
    model.filter().set(Filter.ALL);
    var wanted = model.shown().getLast();

    model.search().set(ActionsModel.reference(wanted).toLowerCase());

    assertTrue(model.shown().contains(wanted));
    assertTrue(model.shown().size() < model.total());
  }

  @Test
  void aReportWithoutANoteIsRefusedAtTheNote() {
    model.report(
        List.of(model.shown().getFirst()), draft(Report.DONE, "  ", SampleSession.MEETING), told);

    assertEquals(List.of(Problem.at("note", Problem.Kind.MISSING)), told.problems);
    assertFalse(model.canUndo().get());
  }

  @Test
  void aReportOfTomorrowIsRefusedAtTheDate() {
    model.report(
        List.of(model.shown().getFirst()),
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
    model.report(List.of(model.shown().getFirst()), draft(Report.DONE, "Locks fitted", null), told);

    assertEquals(List.of(Problem.at("on", Problem.Kind.NOT_A_DATE)), told.problems);
  }

  @Test
  void afterAReportTheNextActionFollows() {
    var second = model.shown().get(1).action().id();

    model.report(
        List.of(model.shown().getFirst()),
        draft(Report.DONE, "Locks fitted", SampleSession.MEETING),
        told);

    assertTrue(told.kept);
    assertEquals(second, told.next == null ? null : told.next.action().id());
    assertEquals(second, model.shown().getFirst().action().id());
  }

  @Test
  void severalActionsAreReportedWithOneNote() {
    var two = List.copyOf(model.shown().subList(0, 2));

    model.report(two, draft(Report.NOT_POSSIBLE, "She moved away", SampleSession.MEETING), told);

    model.filter().set(Filter.ANSWERED);
    var expected =
        new Progress.NotPossible(SampleSession.MEETING, Confidential.of("She moved away"));
    for (var each : two) {
      var now =
          model.shown().stream().filter(t -> t.action().id().equals(each.action().id())).findAny();
      assertEquals(expected, now.orElseThrow().action().progress());
    }
  }

  @Test
  void aReportIsTakenBackToWhatItWas() {
    var first = model.shown().getFirst();
    model.report(List.of(first), draft(Report.DONE, "Locks fitted", SampleSession.MEETING), told);

    model.undo(told);

    assertEquals(first.action().id(), model.shown().getFirst().action().id());
    assertEquals(new Progress.Open(), model.shown().getFirst().action().progress());
    assertFalse(model.canUndo().get());
  }

  @Test
  void aReportByNobodyIsRefusedAtTheName() {
    model.report(
        List.of(model.shown().getFirst()),
        new ReportDraft(
            Report.DONE, "Locks fitted", "", SampleSession.MEETING, " ", SampleSession.MEETING),
        told);

    assertEquals(List.of(Problem.at("by", Problem.Kind.MISSING)), told.problems);
  }

  @Test
  void agenciesAreKeptTogetherUnderTheirNameAndNumber() {
    model.filter().set(Filter.ALL);

    model.grouping().set(Grouping.AGENCY);

    var names = model.shown().stream().map(Tracked::agency).distinct().toList();
    assertEquals(names.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList(), names);
    int counted = 0;
    for (var each : model.shown()) {
      var group = model.begins(each);
      if (group != null) {
        assertEquals(each.agency(), group.agency());
        counted += group.number();
      }
    }
    assertEquals(model.total(), counted);
    assertEquals(names.size(), model.shown().stream().filter(t -> model.begins(t) != null).count());
  }

  @Test
  void standingsAreKeptTogetherTheOverdueFirst() {
    model.filter().set(Filter.ALL);

    model.grouping().set(Grouping.STANDING);

    assertEquals(Action.Standing.OVERDUE, model.shown().getFirst().standing());
    assertEquals(Action.Standing.DONE, model.shown().getLast().standing());
    model.grouping().set(Grouping.DAY);
    assertTrue(model.shown().stream().allMatch(t -> model.begins(t) == null));
  }

  @Test
  void anotherPersonAnswersForTheActionsChosen() {
    var first = model.shown().getFirst();
    var theirs = model.shown().stream().filter(t -> t.agency().equals(first.agency())).toList();

    model.giveToAnother(theirs, told);

    assertTrue(told.kept);
    assertEquals(Confidential.of("Sorrel Newcomer"), model.shown().getFirst().action().person());
  }

  @Test
  void actionsOfSeveralAgenciesAreNotGivenToOnePerson() {
    var all = List.copyOf(model.shown());
    assertTrue(all.stream().map(Tracked::agency).distinct().count() > 1);

    model.giveToAnother(all, told);

    assertFalse(told.kept);
    assertEquals(List.of(), dialogs.asked());
    assertEquals(List.of("journeys.action.several-agencies"), dialogs.told());
  }

  @Test
  void whereNothingIsToBeAcceptedItSaysSoAndAsksNothing() {
    assertEquals(List.of(), model.waitingForAcceptance(List.copyOf(model.shown())));

    assertEquals("actions.accept.none", Objects.requireNonNull(status.sentence().get()).key());
  }

  @Test
  void onePersonSaysYesForOneAgencyOnly() {
    model.filter().set(Filter.OPEN);
    var first = model.shown().getFirst();
    var other = model.shown().stream().filter(t -> !t.agency().equals(first.agency())).findFirst();
    toBeAccepted(List.of(first.action(), other.orElseThrow().action()));
    model.filter().set(Filter.TO_BE_ACCEPTED);
    assertEquals(2, model.shown().size());

    assertEquals(List.of(), model.waitingForAcceptance(List.copyOf(model.shown())));

    assertEquals(List.of("journeys.action.several-agencies"), dialogs.told());
  }

  @Test
  void whatIsAcceptedLeavesTheListOfWhatIsToBeAndSaysWhoAcceptedIt() {
    var action = model.shown().getFirst().action();
    toBeAccepted(List.of(action));
    model.filter().set(Filter.TO_BE_ACCEPTED);
    var words = Words.english();
    var standing = new StandingWords(words, model.today());
    var waiting = List.copyOf(model.shown());
    assertEquals(
        "To be accepted: nobody of the agency was in the room",
        standing.acceptance(waiting.getFirst()));
    assertTrue(model.counts(ActionsModel.AgencyChoice.ALL).all(words).endsWith("1 to be accepted"));

    var by = Confidential.of("Bracken Inventson");
    model.accept(waiting, by, null, told);
    assertEquals(List.of(Problem.at("told", Problem.Kind.NOT_A_DATE)), told.problems);
    model.accept(waiting, by, SampleSession.MEETING, told);

    assertTrue(told.kept);
    assertEquals(List.of(), model.shown());
    model.filter().set(Filter.ALL);
    var now = model.shown().stream().filter(t -> t.action().id().equals(action.id())).findFirst();
    assertEquals(
        "Accepted by Bracken Inventson, 26 November 2026", standing.acceptance(now.orElseThrow()));
    assertFalse(model.counts(ActionsModel.AgencyChoice.ALL).all(words).contains("accepted"));
  }

  /** As it is after a meeting at which nobody of their agencies was, and of the others somebody. */
  private void toBeAccepted(List<Action> actions) {
    ToBeAccepted.only(sample.session(), actions);
    model.load();
  }

  @Test
  void anActionLeadsToItsCase() {
    var first = model.shown().getFirst();

    model.open(first);

    assertEquals(new Place.Case(first.action().caseId()), navigator.place().get());
  }

  @Test
  void onlyTheActionsShownAreExported() {
    var ids = model.shown().stream().map(t -> t.action().id()).toList();

    var sheet = sample.session().exportSpreadsheet().actions(ids);

    assertEquals(ids.size(), sheet.rows());
    assertEquals(ExportSpreadsheet.Kind.ACTIONS, sheet.kind());
    assertNotEquals(model.total(), sheet.rows());
  }

  @Test
  void standingIsSaidInWords() {
    var words = Words.english();
    var action = model.shown().getFirst().action();

    assertEquals(
        "Overdue by 1 day", new StandingWords(words, action.due().plusDays(1)).say(action));
    assertEquals("Due today", new StandingWords(words, action.due()).say(action));
    assertEquals("Due tomorrow", new StandingWords(words, action.due().minusDays(1)).say(action));
    assertEquals("Open", new StandingWords(words, LocalDate.of(2025, 1, 1)).say(action));
  }
}
