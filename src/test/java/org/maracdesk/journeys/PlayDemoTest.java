package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maracdesk.domain.meeting.MeetingStage;
import org.maracdesk.domain.minutes.HeardCase;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.journeys.PlayDemo.Stage;
import org.maracdesk.testing.SampleSession;

/** What somebody finds who opens the demo: a meeting with all its traces, and the next one. */
class PlayDemoTest {

  private static final LocalDate AFTERWARDS = LocalDate.of(2026, 12, 10);
  private static final LocalDate NEXT = LocalDate.of(2026, 12, 17);

  @Test
  void theStoryEndsWithAMeetingFollowedUpAndTheNextOnePlanned() {
    try (var sample = SampleSession.at(Stage.FOLLOWED_UP, AFTERWARDS)) {
      var record = sample.session().runMeeting().record(sample.meeting()).orElseThrow();

      assertEquals(MeetingStage.CLOSED, record.meeting().stage());
      wasApprovedAndSentOut(record);
      wasAttendedAndOneLeft(record);
      wasDiscussedInFiveSteps(record.cases());
      wasResearched(sample);
      isFollowedUp(sample);
      hasANextMeeting(sample);
      assertTrue(sample.session().verify().isClean());
    }
  }

  private static void wasApprovedAndSentOut(MeetingRecord record) {
    var formalities = record.formalities();
    assertTrue(formalities.isLocked());
    assertNotNull(formalities.issuedAt());
    assertNotNull(formalities.listsAt());
  }

  private static void wasAttendedAndOneLeft(MeetingRecord record) {
    assertTrue(
        record.attendance().stream()
            .filter(person -> person.status().isInTheRoom())
            .allMatch(
                person ->
                    person.presence().arrived() != null
                        && person.presence().left() != null
                        && person.presence().signedVersion().isKnown()));
    assertEquals(1, record.formalities().interests().size());
  }

  private static void wasDiscussedInFiveSteps(List<HeardCase> cases) {
    var heard = cases.stream().filter(each -> each.discussion().secondsSpent() > 120).toList();
    assertEquals(15, heard.size());
    for (var one : heard) {
      var said = one.discussion();
      var place = one.caseFile().number().text();
      assertTrue(said.hasVictimView() && said.hasRiskSummary(), place);
      assertTrue(said.crimes().isAnswered() && said.considered().isSettled(), place);
      assertTrue(!said.feedback().isBlank() && !said.headings().isBlank(), place);
      assertEquals(List.of(), one.gaps(), place);
    }
    assertEquals(45, cases.stream().mapToInt(each -> each.discussion().shared().size()).sum());
    assertEquals(
        8, cases.stream().mapToInt(each -> each.discussion().crimes().crimes().size()).sum());
  }

  private static void wasResearched(SampleSession sample) {
    var table = sample.session().recordResearch().ofMeeting(sample.meeting()).orElseThrow();
    var returns = table.rows().stream().flatMap(row -> row.returns().stream()).toList();
    assertEquals(190, returns.size());
    assertTrue(returns.stream().allMatch(each -> each.standing().isAnswer()));
    assertEquals(
        45,
        returns.stream()
            .flatMap(each -> each.items().stream())
            .filter(item -> item.shared() != null)
            .count());
    assertEquals(3, table.rows().stream().mapToInt(ResearchTable.Row::openCorrections).sum());
  }

  private static void isFollowedUp(SampleSession sample) {
    assertEquals(
        13,
        sample.session().followUpActions().all().stream()
            .filter(each -> each.action().agreedOn().equals(SampleSession.MEETING))
            .filter(each -> !each.action().progress().isOpen())
            .count());
  }

  private static void hasANextMeeting(SampleSession sample) {
    var next = sample.session().buildAgenda().on(NEXT).orElseThrow();
    var agenda = sample.session().buildAgenda().record(next).orElseThrow();
    assertEquals(MeetingStage.PLANNED, agenda.meeting().stage());
    assertEquals(1, agenda.cases().size());
    var carried = sample.session().followUpActions().all();
    assertTrue(carried.stream().filter(each -> each.action().progress().isOpen()).count() > 20);
  }
}
