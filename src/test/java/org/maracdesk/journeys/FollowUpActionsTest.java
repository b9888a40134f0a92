package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maracdesk.journeys.Refusals.assertExplained;
import static org.maracdesk.journeys.Refusals.assertRefused;
import static org.maracdesk.journeys.Refusals.done;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.action.Action.Standing;
import org.maracdesk.domain.action.ActionId;
import org.maracdesk.domain.action.Progress;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.journeys.FollowUpActions.Tracked;
import org.maracdesk.journeys.PlayDemo.Stage;
import org.maracdesk.testing.SampleSession;

class FollowUpActionsTest {

  private static final Confidential NOTE = Confidential.of("Done, and she says it helps");

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

      done(sample.session().followUpActions().report(first.id(), report));
      sample.reopened();

      assertEquals(report, progress(sample, first.id()));
      done(sample.session().followUpActions().report(first.id(), new Progress.Open()));
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
        assertRefused(List.of("note MISSING"), follow.report(id, new Progress.Done(day, text)));
        assertRefused(List.of("note MISSING"), follow.report(id, new Progress.NotTaken(day, text)));
        assertRefused(
            List.of("note MISSING"), follow.report(id, new Progress.NotPossible(day, text)));
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

      assertRefused(
          List.of("on IN_THE_FUTURE"),
          follow.report(action.id(), new Progress.Done(agreed.plusDays(6), NOTE)));
      assertRefused(
          List.of("on BEFORE_THE_MEETING"),
          follow.report(action.id(), new Progress.Done(agreed.minusDays(1), NOTE)));
      assertRefused(
          List.of("note MISSING", "on BEFORE_THE_MEETING"),
          follow.report(action.id(), new Progress.NotTaken(LocalDate.MIN, Confidential.NONE)));
      done(follow.report(action.id(), new Progress.Done(agreed, NOTE)));
      done(follow.report(action.id(), new Progress.NotPossible(agreed.plusDays(5), NOTE)));
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
          List.of("note MISSING"), follow.report(Map.of(two.getFirst(), good, two.getLast(), bad)));
      assertExplained(
          "journeys.action.gone",
          () -> follow.report(Map.of(two.getFirst(), good, new ActionId(new UUID(7, 7)), good)));
      assertTrue(two.stream().allMatch(id -> progress(sample, id).isOpen()));

      done(follow.report(Map.of(two.getFirst(), good, two.getLast(), good)));

      assertTrue(two.stream().allMatch(id -> progress(sample, id).equals(good)));
    }
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
