package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maracdesk.journeys.Refusals.assertExplained;
import static org.maracdesk.journeys.Refusals.assertRefused;
import static org.maracdesk.journeys.Refusals.done;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.action.Action.Standing;
import org.maracdesk.domain.action.ActionId;
import org.maracdesk.domain.action.Progress;
import org.maracdesk.domain.action.Told;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.journeys.FollowUpActions.Tracked;
import org.maracdesk.journeys.PlayDemo.Stage;
import org.maracdesk.testing.SampleSession;

class FollowUpActionsTest {

  private static final Confidential NOTE = Confidential.of("Done, and she says it helps");
  private static final Told TOLD =
      new Told(Confidential.of("Bracken Inventson"), SampleSession.MEETING);

  @Test
  void lastYearsAnswersAreKeptAndTwoActionsAreLongOverdue() {
    try (var sample = SampleSession.at(Stage.HELD)) {
      var standings =
          sample.session().followUpActions().all().stream()
              .filter(t -> t.meeting().equals(SampleSession.EARLIER_MEETING))
              .collect(Collectors.groupingBy(Tracked::standing, Collectors.counting()));

      assertEquals(
          Map.of(
              Standing.DONE, 3L,
              Standing.NOT_TAKEN, 1L,
              Standing.NOT_POSSIBLE, 1L,
              Standing.OVERDUE, 2L),
          standings);
    }
  }

  @Test
  void openOnesComeFirstTheLongestOverdueAtTheTop() {
    try (var sample = SampleSession.at(Stage.HELD)) {
      var all = sample.session().followUpActions().all();

      assertEquals(47, all.size());
      assertEquals(42, all.stream().filter(t -> t.action().progress().isOpen()).count());
      assertEquals("Offer Teasel an early review of her care plan.", text(all.getFirst()));
      assertTrue(all.subList(0, 42).stream().allMatch(t -> t.action().progress().isOpen()));
    }
  }

  @Test
  void standingsFollowTheDay() {
    var due = LocalDate.of(2026, 12, 3);
    var expected =
        Map.of(
            due.minusDays(3),
            Standing.OPEN,
            due.minusDays(2),
            Standing.DUE,
            due,
            Standing.DUE,
            due.plusDays(1),
            Standing.OVERDUE);
    expected.forEach(
        (day, standing) -> {
          try (var sample = SampleSession.at(Stage.HELD, day)) {
            assertEquals(
                List.of(standing),
                sample.session().followUpActions().all().stream()
                    .filter(t -> t.action().progress().isOpen() && t.action().due().equals(due))
                    .map(Tracked::standing)
                    .distinct()
                    .toList(),
                day::toString);
          }
        });
  }

  @Test
  void aReportIsKeptAndCanBeTakenBack() {
    try (var sample = SampleSession.at(Stage.HELD)) {
      var first = open(sample);
      var report = new Progress.Done(SampleSession.MEETING, NOTE);

      done(sample.session().followUpActions().report(first.id(), report, TOLD));
      sample.reopened();

      assertEquals(report, progress(sample, first.id()));
      done(sample.session().followUpActions().report(first.id(), new Progress.Open(), TOLD));
      assertEquals(first.progress(), progress(sample, first.id()));
      assertTrue(sample.session().verify().isClean());
    }
  }

  @Test
  void everyAnswerNeedsANote() {
    try (var sample = SampleSession.at(Stage.HELD)) {
      var follow = sample.session().followUpActions();
      var id = open(sample).id();
      var day = SampleSession.MEETING;
      for (var note : List.of("", "  ", "ok", " ok ")) {
        var text = Confidential.of(note);
        assertRefused(
            List.of("note MISSING"), follow.report(id, new Progress.Done(day, text), TOLD));
        assertRefused(
            List.of("note MISSING"), follow.report(id, new Progress.NotTaken(day, text), TOLD));
        assertRefused(
            List.of("note MISSING"), follow.report(id, new Progress.NotPossible(day, text), TOLD));
      }

      assertTrue(progress(sample, id).isOpen());
    }
  }

  @Test
  void aDayToComeOrBeforeTheAgreementIsRefused() {
    try (var sample = SampleSession.at(Stage.HELD, SampleSession.MEETING.plusDays(5))) {
      var follow = sample.session().followUpActions();
      var action =
          follow.all().stream()
              .filter(t -> t.meeting().equals(SampleSession.MEETING))
              .findFirst()
              .orElseThrow()
              .action();
      var agreed = action.agreedOn();
      var later = new Told(TOLD.by(), agreed.plusDays(5));

      assertRefused(
          List.of("on IN_THE_FUTURE", "told TOLD_TOO_EARLY"),
          follow.report(action.id(), new Progress.Done(agreed.plusDays(6), NOTE), later));
      assertRefused(
          List.of("on BEFORE_THE_MEETING"),
          follow.report(action.id(), new Progress.Done(agreed.minusDays(1), NOTE), later));
      assertRefused(
          List.of("note MISSING", "on BEFORE_THE_MEETING"),
          follow.report(
              action.id(), new Progress.NotTaken(LocalDate.MIN, Confidential.NONE), later));
      done(follow.report(action.id(), new Progress.Done(agreed, NOTE), later));
      done(follow.report(action.id(), new Progress.NotPossible(agreed.plusDays(5), NOTE), later));
    }
  }

  @Test
  void severalReportsAreKeptTogetherOrNotAtAll() {
    try (var sample = SampleSession.at(Stage.HELD)) {
      var follow = sample.session().followUpActions();
      var two = follow.all().subList(0, 2).stream().map(t -> t.action().id()).toList();
      var good = new Progress.Done(SampleSession.MEETING, NOTE);
      var bad = new Progress.Done(SampleSession.MEETING, Confidential.NONE);

      assertRefused(
          List.of("note MISSING"),
          follow.report(Map.of(two.getFirst(), good, two.getLast(), bad), TOLD));
      assertExplained(
          "journeys.action.gone",
          () ->
              follow.report(
                  Map.of(two.getFirst(), good, new ActionId(new UUID(7, 7)), good), TOLD));
      assertTrue(two.stream().allMatch(id -> progress(sample, id).isOpen()));

      done(follow.report(Map.of(two.getFirst(), good, two.getLast(), good), TOLD));

      assertTrue(two.stream().allMatch(id -> progress(sample, id).equals(good)));
    }
  }

  @Test
  void nobodyButTheAgencyCanSayThatItIsDone() {
    try (var sample = SampleSession.at(Stage.HELD)) {
      var follow = sample.session().followUpActions();
      var id = open(sample).id();
      var done = new Progress.Done(SampleSession.MEETING.minusDays(1), NOTE);

      assertRefused(
          List.of("by MISSING"),
          follow.report(id, done, new Told(Confidential.of(" "), SampleSession.MEETING)));
      assertRefused(
          List.of("by TOO_LONG"),
          follow.report(
              id, done, new Told(Confidential.of("x".repeat(401)), SampleSession.MEETING)));
      assertRefused(
          List.of("told IN_THE_FUTURE"),
          follow.report(id, done, new Told(TOLD.by(), SampleSession.MEETING.plusDays(1))));
      assertRefused(
          List.of("told TOLD_TOO_EARLY"),
          follow.report(id, done, new Told(TOLD.by(), SampleSession.MEETING.minusDays(2))));
      done(follow.report(id, done, TOLD));

      var kept = tracked(sample, id);
      assertEquals(TOLD, kept.told());
      assertEquals(done, kept.action().progress());
    }
  }

  @Test
  void whatIsHandedOnSaysToWhom() {
    try (var sample = SampleSession.at(Stage.HELD)) {
      var follow = sample.session().followUpActions();
      var id = open(sample).id();
      var day = SampleSession.MEETING;

      assertRefused(
          List.of("to MISSING"),
          follow.report(id, new Progress.Transferred(day, Confidential.NONE, NOTE), TOLD));
      var handed = new Progress.Transferred(day, Confidential.of("Southmere"), Confidential.NONE);
      done(follow.report(id, handed, TOLD));
      sample.reopened();

      assertEquals(handed, progress(sample, id));
      assertEquals(Standing.TRANSFERRED, tracked(sample, id).standing());
    }
  }

  @Test
  void whatIsPartlyDoneStillWaits() {
    try (var sample = SampleSession.at(Stage.HELD)) {
      var follow = sample.session().followUpActions();
      var first = follow.all().getFirst().action();

      done(follow.report(first.id(), new Progress.Partly(SampleSession.MEETING, NOTE), TOLD));

      var kept = tracked(sample, first.id());
      assertTrue(kept.action().progress().isOpen());
      assertEquals(Standing.OVERDUE, kept.standing());
    }
  }

  @Test
  void fiveReportedTogetherAreTakenBackTogether() {
    try (var sample = SampleSession.at(Stage.HELD)) {
      var follow = sample.session().followUpActions();
      var five = follow.all().subList(0, 5).stream().map(Tracked::action).toList();
      var done = new Progress.Done(SampleSession.MEETING, NOTE);
      var report =
          done(follow.report(five.stream().collect(Collectors.toMap(Action::id, _ -> done)), TOLD));
      sample.reopened();

      assertEquals(5, sample.session().followUpActions().takeBack(report.id()));

      five.forEach(a -> assertEquals(a.progress(), progress(sample, a.id())));
      assertEquals(0, sample.session().followUpActions().takeBack(report.id()));
      assertTrue(sample.session().verify().isClean());
    }
  }

  @Test
  void takingBackLeavesAloneWhatWasReportedSince() {
    try (var sample = SampleSession.at(Stage.HELD)) {
      var follow = sample.session().followUpActions();
      var two = follow.all().subList(0, 2).stream().map(Tracked::action).toList();
      var done = new Progress.Done(SampleSession.MEETING, NOTE);
      var report =
          done(follow.report(Map.of(two.getFirst().id(), done, two.getLast().id(), done), TOLD));
      var later = new Progress.NotTaken(SampleSession.MEETING, NOTE);
      done(follow.report(two.getLast().id(), later, TOLD));

      assertEquals(1, follow.takeBack(report.id()));

      assertEquals(two.getFirst().progress(), progress(sample, two.getFirst().id()));
      assertEquals(later, progress(sample, two.getLast().id()));
    }
  }

  @Test
  void whenSomebodyLeavesTheirPostAnotherAnswersForWhatWaits() {
    try (var sample = SampleSession.at(Stage.HELD)) {
      var follow = sample.session().followUpActions();
      var owner = follow.all().getFirst().action().owner();
      var theirs = follow.all().stream().filter(t -> t.action().owner().equals(owner)).toList();
      var two = theirs.subList(0, 2).stream().map(t -> t.action().id()).toList();
      var answered = follow.all().getLast().action();

      assertRefused(List.of("person MISSING"), follow.name(two, Confidential.of("  ")));
      assertRefused(List.of("person TOO_LONG"), follow.name(two, Confidential.of("x".repeat(401))));
      var all = new ArrayList<>(two);
      all.add(answered.id());
      done(follow.name(all, Confidential.of("Sorrel Newcomer")));

      two.forEach(
          id ->
              assertEquals(
                  Confidential.of("Sorrel Newcomer"), tracked(sample, id).action().person()));
      assertEquals(answered, tracked(sample, answered.id()).action());
    }
  }

  private static Tracked tracked(SampleSession sample, ActionId id) {
    return sample.session().followUpActions().all().stream()
        .filter(t -> t.action().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Action open(SampleSession sample) {
    return sample.session().followUpActions().all().getFirst().action();
  }

  private static Progress progress(SampleSession sample, ActionId id) {
    return sample.session().followUpActions().all().stream()
        .map(Tracked::action)
        .filter(action -> action.id().equals(id))
        .findFirst()
        .orElseThrow()
        .progress();
  }

  private static String text(Tracked tracked) {
    return tracked.action().text().text();
  }
}
