package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maracdesk.journeys.CompleteMeeting.text;
import static org.maracdesk.journeys.Refusals.assertExplained;
import static org.maracdesk.journeys.Refusals.assertRefused;
import static org.maracdesk.journeys.Refusals.done;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.action.Progress;
import org.maracdesk.domain.action.Told;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.Interest;
import org.maracdesk.domain.meeting.ItemOutcome;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.testing.HandClock;

/** What others did between the close of a meeting and its being opened once more stays. */
class ReopenedMeetingTest {

  private final HandClock clock = new HandClock();
  private Northmere northmere;
  private CompleteMeeting meeting;

  @BeforeEach
  void hearEverything() {
    northmere = Northmere.waiting(clock);
    meeting = CompleteMeeting.of(northmere);
  }

  @AfterEach
  void shut() {
    northmere.close();
  }

  private void reopen() {
    meeting.run().closing().reopen(meeting.id());
  }

  @Test
  void anActionThatAnAgencyReportedOnIsNotWithdrawnWithWhatItSaid() {
    var action = meeting.caseAt(0).actions().getFirst();
    meeting.run().close(meeting.id());
    report(action, new Progress.Done(Northmere.DAY, text("She answered")));
    reopen();
    var reported = meeting.caseAt(0).actions();
    var actions = meeting.run().actions();

    assertExplained(
        "journeys.action.reported", () -> actions.withdraw(meeting.id(), List.of(action.id())));

    assertInstanceOf(Progress.Done.class, reported.getFirst().progress());
    assertEquals(reported, meeting.caseAt(0).actions());
    report(action, new Progress.Open());
    actions.withdraw(meeting.id(), List.of(action.id()));
    assertEquals(List.of(), meeting.caseAt(0).actions());
  }

  @Test
  void aCasePutOffThatAnotherAgendaTookDoesNotWaitOnBoth() {
    var put = meeting.caseAt(0).item();
    var run = meeting.run();
    done(
        run.defer(
            meeting.id(),
            put.id(),
            text("She is in hospital"),
            new ItemOutcome.Meanwhile(text("The ward"), Confidential.NONE, false)));
    run.close(meeting.id());
    var next = northmere.planned(Northmere.DAY.plusWeeks(2));
    northmere.session().runMeeting().open(next);
    reopen();
    var before = meeting.record();

    assertExplained("journeys.agenda.taken-since", () -> run.notHeard(meeting.id(), put.id()));
    assertExplained("journeys.agenda.taken-since", () -> run.heard(meeting.id(), put.id()));

    assertEquals(before, meeting.record());
  }

  @Test
  void aCasePutOffThatWaitsOnAnAgendaNotBegunLeavesItWhenItWaitsHereAgain() {
    var put = meeting.caseAt(0).item();
    var run = meeting.run();
    done(
        run.defer(
            meeting.id(),
            put.id(),
            text("She is in hospital"),
            new ItemOutcome.Meanwhile(text("The ward"), Confidential.NONE, false)));
    run.close(meeting.id());
    var next = northmere.planned(Northmere.DAY.plusWeeks(2));
    reopen();

    run.notHeard(meeting.id(), put.id());

    assertEquals(new ItemOutcome.Waiting(), meeting.caseAt(0).item().outcome());
    assertEquals(List.of(), run.record(next).orElseThrow().cases());
  }

  @Test
  void whatADeputyChairApprovedIsApprovedAgainAfterItWasPutRight() {
    var item = chairLeavesForTheFirst();
    meeting.run().close(meeting.id());
    done(meeting.run().closing().approve(meeting.id(), item, text("Rowan Exampleton")));
    assertEquals(List.of(), CloseMeeting.owedByDeputy(meeting.record()));

    reopen();
    meeting.run().close(meeting.id());

    assertEquals(List.of(item), CloseMeeting.owedByDeputy(meeting.record()));
  }

  @Test
  void noReasonStandsForTheDeputysApprovalOfACaseTheChairHadLeftFor() {
    var closing = meeting.run().closing();
    var item = chairLeavesForTheFirst();
    meeting.run().close(meeting.id());

    assertRefused(
        List.of("deputy OWED_BY_DEPUTY"),
        closing.approve(meeting.id(), text("Peregrine Testley"), text("The deputy is away")));

    assertFalse(meeting.record().formalities().isLocked());
    done(closing.approve(meeting.id(), item, text("Rowan Exampleton")));
    done(closing.approve(meeting.id(), text("Peregrine Testley"), text("As agreed")));
    assertTrue(meeting.record().formalities().isLocked());
  }

  private AgendaItemId chairLeavesForTheFirst() {
    var item = meeting.caseAt(0).item().id();
    done(
        meeting
            .run()
            .opening()
            .declare(
                meeting.id(),
                Interest.leaving(
                    meeting.named("Peregrine Testley").id(), item, Interest.Relationship.FRIEND)));
    return item;
  }

  private void report(Action action, Progress progress) {
    done(
        northmere
            .session()
            .followUpActions()
            .report(action.id(), progress, new Told(text("PC Example"), Northmere.DAY)));
  }
}
