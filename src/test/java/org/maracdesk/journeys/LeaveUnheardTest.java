package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maracdesk.journeys.RecordedCases.text;
import static org.maracdesk.journeys.Refusals.assertExplained;
import static org.maracdesk.journeys.Refusals.done;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.casefile.CaseDecision;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.CaseState;
import org.maracdesk.domain.meeting.ItemOutcome;
import org.maracdesk.domain.meeting.MeetingGap;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.UnfinishedPutOff;
import org.maracdesk.domain.minutes.HeardCase;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.testing.HandClock;

/** A case that turns out not to be heard, while it is on the list of a meeting that runs. */
class LeaveUnheardTest {

  private final Northmere northmere = Northmere.empty(new HandClock());
  private final RecordedCases cases = new RecordedCases(northmere);
  private final RunMeeting run = northmere.session().runMeeting();
  private final CaseId id =
      cases.refer(cases.person("Madeup", "Wilma", 1990), cases.person("Notreal", "Ned", 1988));

  @AfterEach
  void shut() {
    northmere.close();
  }

  @Test
  void case10ACaseTransferredAfterTheListWasSentIsLeftUnheardAndHoldsNothingUp() throws Exception {
    var meeting = northmere.begun();
    assertTrue(gaps(meeting).contains(MeetingGap.Kind.CASE_NOT_HEARD));
    decide(CaseDecision.Kind.TRANSFERRED_OUT, "Southmere Marac");
    assertTrue(gaps(meeting).contains(MeetingGap.Kind.CASE_NOT_HEARD), "the chair says so first");

    leave(meeting);

    assertEquals(List.of(), gaps(meeting));
    assertEquals(CaseState.TRANSFERRED_OUT, cases.page(id).standing().state());
    assertEquals(CaseStanding.Kind.NOT_HEARD, cases.page(id).standing().kind());
    assertTrue(cases.minutes(meeting).contains("It was transferred to another Marac."));
    assertFalse(
        cases.minutes(meeting).contains("Southmere"), "where to is for those who must know");
    assertEquals(List.of(), next());
  }

  @Test
  void case15AfterADeathNobodyIsAskedWhoChecksThatTheVictimIsSafe() throws Exception {
    var meeting = northmere.begun();
    decide(CaseDecision.Kind.DECEASED, "");

    leave(meeting);

    assertEquals(List.of(), gaps(meeting));
    assertEquals(CaseState.DECEASED_HOLD, cases.page(id).standing().state());
    var minutes = cases.minutes(meeting);
    assertTrue(minutes.contains("The victim has died."));
    assertFalse(minutes.contains("who checks"));
  }

  @Test
  void case21AWithdrawnOneOnAListThatRunsIsLeftUnheardToo() {
    var meeting = northmere.begun();
    decide(CaseDecision.Kind.WITHDRAWN, "");

    leave(meeting);

    assertEquals(List.of(), gaps(meeting));
    assertEquals(List.of(), next());
  }

  @Test
  void whatIsNotDecidedIsNotLeftUnheard() {
    var meeting = northmere.begun();
    var item = heard(meeting).item().id();

    assertTrue(run.leaveUnheard().because(meeting, item).isEmpty());
    assertExplained("journeys.agenda.to-be-heard", () -> run.leaveUnheard().leave(meeting, item));
    assertEquals(new ItemOutcome.Waiting(), heard(meeting).item().outcome());
  }

  @Test
  void aDecisionThatWasTakenBackLeavesNoneUnheard() {
    var meeting = northmere.begun();
    decide(CaseDecision.Kind.WITHDRAWN, "");
    decide(CaseDecision.Kind.ACCEPTED, "");

    assertExplained("journeys.agenda.to-be-heard", () -> leave(meeting));
  }

  @Test
  void afterItWasHeardAndThenTransferredWhatWasSaidAndAgreedStays() throws Exception {
    var meeting = northmere.begun();
    var item = heard(meeting).item();
    run.promise(
        meeting, item, run.read(run.record(meeting).orElseThrow(), "IDVA: call her by fri"));
    run.heard(meeting, item.id());
    decide(CaseDecision.Kind.TRANSFERRED_OUT, "Southmere Marac");

    assertEquals(new ItemOutcome.Heard(), heard(meeting).item().outcome());
    assertEquals(1, heard(meeting).actions().size());
    assertFalse(gaps(meeting).contains(MeetingGap.Kind.CASE_NOT_HEARD));
    assertEquals(CaseState.TRANSFERRED_OUT, cases.page(id).standing().state());
    assertEquals(List.of(), next());
  }

  @Test
  void itWaitsAgainWhereItWasLeftByMistake() {
    var meeting = northmere.begun();
    decide(CaseDecision.Kind.WITHDRAWN, "");
    leave(meeting);

    run.notHeard(meeting, heard(meeting).item().id());

    assertEquals(new ItemOutcome.Waiting(), heard(meeting).item().outcome());
    assertTrue(gaps(meeting).contains(MeetingGap.Kind.CASE_NOT_HEARD));
  }

  @Test
  void onceItIsAcceptedAgainItWaitsForAnotherMeetingAndNotForThisOne() {
    var meeting = northmere.begun();
    decide(CaseDecision.Kind.WITHDRAWN, "");
    leave(meeting);
    decide(CaseDecision.Kind.ACCEPTED, "");

    assertEquals(List.of(id), next());
    assertEquals(
        new ItemOutcome.NotHeard(CaseDecision.Kind.WITHDRAWN), heard(meeting).item().outcome());
    run.notHeard(meeting, heard(meeting).item().id());
    assertEquals(List.of(), next(), "it is on the list of this one again");
  }

  @Test
  void whatWasTypedToPutItOffIsForgottenAndTheTrailSaysWhatWasDone() {
    var meeting = northmere.begun();
    var item = heard(meeting).item().id();
    run.keepTyped(
        meeting,
        item,
        new UnfinishedPutOff(text("No rep"), Confidential.NONE, Confidential.NONE),
        null);
    decide(CaseDecision.Kind.WITHDRAWN, "");

    leave(meeting);

    assertEquals(0, run.typedToPutOff(meeting).size());
    assertEquals(
        AuditNote.Kind.CASE_LEFT_UNHEARD, cases.page(id).history().getFirst().note().kind());
  }

  private void decide(CaseDecision.Kind kind, String detail) {
    done(
        northmere
            .session()
            .decideCase()
            .decide(
                id,
                kind,
                text("Robin Chairperson"),
                text("Because"),
                detail.isEmpty() ? Confidential.NONE : text(detail)));
  }

  private void leave(MeetingId meeting) {
    run.leaveUnheard().leave(meeting, heard(meeting).item().id());
  }

  private HeardCase heard(MeetingId meeting) {
    return cases.heard(meeting, id);
  }

  /** What of the case keeps the meeting open. */
  private List<MeetingGap.Kind> gaps(MeetingId meeting) {
    var item = heard(meeting).item().id();
    return run.record(meeting).orElseThrow().gaps().stream()
        .filter(gap -> item.equals(gap.item()) && gap.kind().keepsOpen())
        .map(MeetingGap::kind)
        .toList();
  }

  /** What would be on the list of a meeting that is planned now. */
  private List<CaseId> next() {
    return northmere.session().buildAgenda().waiting().stream()
        .map(waits -> waits.caseId())
        .toList();
  }
}
