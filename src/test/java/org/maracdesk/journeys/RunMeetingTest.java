package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maracdesk.journeys.Refusals.assertExplained;
import static org.maracdesk.journeys.Refusals.assertRefused;
import static org.maracdesk.journeys.Refusals.done;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.action.ActionLine;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.meeting.Attendance;
import org.maracdesk.domain.meeting.Chairing;
import org.maracdesk.domain.meeting.Discussion;
import org.maracdesk.domain.meeting.ItemOutcome;
import org.maracdesk.domain.meeting.MeetingGap;
import org.maracdesk.domain.meeting.MeetingStage;
import org.maracdesk.domain.meeting.SharedInformation;
import org.maracdesk.domain.minutes.HeardCase;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.journeys.PlayDemo.Stage;
import org.maracdesk.testing.SampleSession;

class RunMeetingTest {

  private static final AgencyCode POLICE = new AgencyCode("POLICE");

  @Test
  void coreMembersAreExpectedUntilSomebodySaysOtherwise() {
    try (var sample = opened()) {
      var expected = record(sample).attendance();

      assertEquals(16, expected.size());
      assertTrue(expected.stream().allMatch(a -> a.status() == Attendance.Status.EXPECTED));

      sample.session().runMeeting().open(sample.meeting());

      assertEquals(expected, record(sample).attendance());
    }
  }

  @Test
  void everythingTypedIsThereAfterLockingAndOpeningAgain() {
    try (var sample = opened()) {
      var run = sample.session().runMeeting();
      var meeting = sample.meeting();
      var first = record(sample).attendance().getFirst();
      run.opening()
          .attend(meeting, first.at(Attendance.Status.PART).signed(true).noted(text("Left at 11")));
      run.opening().strike(meeting, record(sample).attendance().getLast().id());
      var guest = run.opening().newcomer(POLICE).named(text("Ziółkowska Testerska"));
      run.opening().attend(meeting, guest);
      run.opening().statementRead(meeting);
      run.opening()
          .chaired(
              meeting,
              new Chairing(
                  text("Chair Sampleby"),
                  text("Minute Sampleby"),
                  Confidential.NONE,
                  text("Room 4")),
              null);
      var wren = named(record(sample), "Wren");
      var said =
          new Discussion(
              wren.item().id(),
              text("Wants the messages to stop.\nAnd to sleep."),
              text("Idva"),
              List.of(
                  run.told(POLICE, SharedInformation.Kind.FACT, text("Bail until 3 December")),
                  run.told(POLICE, SharedInformation.Kind.OPINION, text("He will try again"))),
              text("High; ਹਰਲੀਨ and نرگس know"),
              text("School told"),
              Confidential.NONE,
              754);
      run.keep(meeting, said);
      var promised = done(run.promise(meeting, wren.item(), line(sample, "Police: call by 1/12")));
      run.heard(meeting, wren.item().id());
      done(
          run.defer(
              meeting,
              named(record(sample), "Nada").item().id(),
              text("No time left"),
              checkedBy("The Idva")));
      var before = record(sample);

      sample.reopened();

      var after = record(sample);
      assertEquals(before, after);
      var kept = named(after, "Wren");
      assertEquals(said, kept.discussion());
      assertEquals(List.of(promised), kept.actions());
      assertEquals(new ItemOutcome.Heard(), kept.item().outcome());
      assertEquals(
          new ItemOutcome.Deferred(text("No time left"), checkedBy("The Idva")),
          named(after, "Nada").item().outcome());
      assertEquals("Left at 11", after.attendance().getFirst().note().text());
      assertEquals(guest, after.attendance().getLast());
      assertEquals(16, after.attendance().size());
      assertNotNull(after.meeting().statementReadAt());
      assertEquals("Chair Sampleby", after.meeting().chair().text());
      assertEquals("Minute Sampleby", after.meeting().minuteTaker().text());
    }
  }

  @Test
  void puttingOffNeedsAReasonAndCanBeTakenBack() {
    try (var sample = opened()) {
      var run = sample.session().runMeeting();
      var wren = named(record(sample), "Wren").item();

      assertRefused(
          List.of("reason MISSING", "checkedBy MISSING"),
          run.defer(sample.meeting(), wren.id(), text(" \t "), ItemOutcome.Meanwhile.UNSAID));
      assertEquals(new ItemOutcome.Waiting(), named(record(sample), "Wren").item().outcome());
      done(
          run.defer(
              sample.meeting(), wren.id(), text("Wren is in hospital"), checkedBy("The ward")));
      run.notHeard(sample.meeting(), wren.id());

      assertEquals(new ItemOutcome.Waiting(), named(record(sample), "Wren").item().outcome());
    }
  }

  @Test
  void anActionThatIsNotCompleteIsNotKept() {
    try (var sample = opened()) {
      var run = sample.session().runMeeting();
      var wren = named(record(sample), "Wren").item();

      for (var typed : List.of("", "Police", "Police:", "Police: call", "Nobody: call by 1/12")) {
        assertFalse(line(sample, typed).isComplete(), typed);
        var answered = run.promise(sample.meeting(), wren, line(sample, typed));
        assertTrue(answered instanceof Answered.Refused<Action>, typed);
      }
      assertRefused(
          List.of("due IN_THE_PAST"),
          run.promise(sample.meeting(), wren, line(sample, "Police: call by 25/11/2026")));
      assertEquals(List.of(), named(record(sample), "Wren").actions());
    }
  }

  @Test
  void anActionIsChangedWithdrawnAndPutBack() {
    try (var sample = opened()) {
      var run = sample.session().runMeeting();
      var meeting = sample.meeting();
      var wren = named(record(sample), "Wren").item();
      var first = done(run.promise(meeting, wren, line(sample, "Police: call by 1/12")));
      var changed =
          done(run.actions().change(meeting, first.id(), line(sample, "Police: visit by 4/12")));
      assertEquals(List.of("visit"), texts(sample));

      run.actions().withdraw(meeting, List.of(first.id()));
      assertEquals(List.of(), texts(sample));
      var second = done(run.promise(meeting, wren, line(sample, "Police: write by 1/12")));
      run.actions().restore(meeting, List.of(changed.id()));

      assertEquals(2, second.number());
      assertEquals(Set.of("visit", "write"), Set.copyOf(texts(sample)));
      var back = named(record(sample), "Wren").actions().getFirst();
      assertEquals(first.id(), back.id());
      assertEquals(1, back.number());
      assertEquals(LocalDate.of(2026, 12, 4), back.due());
      assertTrue(sample.session().verify().isClean());
    }
  }

  @Test
  void whatAnEarlierMeetingAgreedIsNotTouched() {
    try (var sample = opened()) {
      var run = sample.session().runMeeting();
      var earlier = named(record(sample), "Linnet").openActions().getFirst();

      assertExplained(
          "journeys.action.gone",
          () -> run.actions().withdraw(sample.meeting(), List.of(earlier.id())));
      assertExplained(
          "journeys.action.gone",
          () ->
              run.actions()
                  .change(sample.meeting(), earlier.id(), line(sample, "Police: call by 1/12")));
      assertExplained(
          "journeys.agenda.not-listed",
          () -> run.keep(sample.meeting(), Discussion.of(earlier.item())));
      assertExplained(
          "journeys.agenda.not-listed", () -> run.heard(sample.meeting(), earlier.item()));

      assertEquals(List.of(earlier), named(record(sample), "Linnet").openActions());
    }
  }

  @Test
  void closingSaysWhatKeepsTheMeetingOpenAndThenCloses() {
    try (var sample = opened()) {
      var run = sample.session().runMeeting();
      var meeting = sample.meeting();
      var cases = record(sample).cases();

      assertEquals(16, run.close(meeting).size());
      for (var heard : cases.subList(1, cases.size())) {
        run.heard(meeting, heard.item().id());
      }
      var first = cases.getFirst().item().id();
      done(run.defer(meeting, first, text("No report"), checkedBy("The Idva")));
      assertEquals(
          Set.of(MeetingGap.Kind.NO_ACTION_AND_NO_REASON),
          run.close(meeting).stream().map(MeetingGap::kind).collect(Collectors.toSet()));
      assertEquals(MeetingStage.OPEN, record(sample).meeting().stage());
      assertEquals(List.of(), trail(sample, AuditNote.Kind.MEETING_CLOSED));
      for (var heard : cases.subList(1, cases.size())) {
        run.keep(meeting, unneeded(heard));
      }

      assertEquals(List.of(), run.close(meeting));
      assertEquals(MeetingStage.CLOSED, record(sample).meeting().stage());
      assertEquals(1, trail(sample, AuditNote.Kind.MEETING_CLOSED).size());
    }
  }

  @Test
  void aClosedMeetingCannotBeChanged() {
    try (var sample = SampleSession.at(Stage.HELD)) {
      var run = sample.session().runMeeting();
      var meeting = sample.meeting();
      var before = record(sample);
      var wren = named(before, "Wren");
      var action = wren.actions().getFirst();
      var line = line(sample, "Police: call by 1/12");
      var trail = sample.session().verify();
      var attempts = new ArrayList<Executable>();
      attempts.add(() -> run.open(meeting));
      attempts.add(() -> run.close(meeting));
      attempts.add(() -> run.opening().statementRead(meeting));
      attempts.add(
          () ->
              run.opening()
                  .chaired(
                      meeting, new Chairing(text("A"), text("B"), text("D"), text("C")), null));
      attempts.add(() -> run.opening().attend(meeting, run.opening().newcomer(POLICE)));
      attempts.add(() -> run.opening().strike(meeting, before.attendance().getFirst().id()));
      attempts.add(() -> run.keep(meeting, unneeded(wren)));
      attempts.add(() -> run.heard(meeting, wren.item().id()));
      attempts.add(() -> run.notHeard(meeting, wren.item().id()));
      attempts.add(
          () -> run.defer(meeting, wren.item().id(), text("Why not"), checkedBy("The Idva")));
      attempts.add(() -> run.promise(meeting, wren.item(), line));
      attempts.add(() -> run.actions().change(meeting, action.id(), line));
      attempts.add(() -> run.actions().withdraw(meeting, List.of(action.id())));
      attempts.add(() -> run.actions().restore(meeting, List.of(action.id())));

      attempts.forEach(attempt -> assertExplained("journeys.meeting.closed", attempt));

      assertEquals(before, record(sample));
      assertEquals(trail, sample.session().verify());
    }
  }

  @Test
  void aMeetingThatHasNotBeenOpenedIsNotRun() {
    try (var sample = SampleSession.at(Stage.PLANNED)) {
      var run = sample.session().runMeeting();
      var wren = named(record(sample), "Wren");

      assertExplained(
          "journeys.meeting.not-open", () -> run.heard(sample.meeting(), wren.item().id()));
      assertExplained(
          "journeys.meeting.not-open", () -> run.keep(sample.meeting(), unneeded(wren)));
      assertExplained(
          "journeys.meeting.not-open", () -> run.opening().statementRead(sample.meeting()));
    }
  }

  @Test
  void theMeetingOfTheSamplesWasHeldAsToldThere() {
    try (var sample = SampleSession.at(Stage.HELD)) {
      var record = record(sample);

      assertEquals(MeetingStage.CLOSED, record.meeting().stage());
      assertEquals(40, record.cases().stream().mapToInt(c -> c.actions().size()).sum());
      assertEquals(
          15,
          record.cases().stream()
              .filter(c -> c.item().outcome() instanceof ItemOutcome.Heard)
              .count());
      assertEquals(45, record.cases().stream().mapToInt(c -> c.discussion().shared().size()).sum());
      assertEquals(
          193 * 60, record.cases().stream().mapToInt(c -> c.discussion().secondsSpent()).sum());
      assertEquals(19, record.attendance().size());
    }
  }

  private static SampleSession opened() {
    var sample = SampleSession.at(Stage.PLANNED);
    sample.session().runMeeting().open(sample.meeting());
    return sample;
  }

  private static Discussion unneeded(HeardCase heard) {
    var none = Confidential.NONE;
    return new Discussion(
        heard.item().id(), none, none, List.of(), none, none, text("All is in hand"), 0);
  }

  private static List<AuditNote> trail(SampleSession sample, AuditNote.Kind kind) {
    var meeting = sample.meeting().value();
    return sample.session().store().read(s -> s.audit().latest(500)).stream()
        .map(entry -> entry.note())
        .filter(note -> note.kind() == kind && note.about().contains(meeting))
        .toList();
  }

  private static List<String> texts(SampleSession sample) {
    return named(record(sample), "Wren").actions().stream().map(a -> a.text().text()).toList();
  }

  private static ActionLine line(SampleSession sample, String typed) {
    return sample.session().runMeeting().read(record(sample), typed);
  }

  private static MeetingRecord record(SampleSession sample) {
    return sample.session().runMeeting().record(sample.meeting()).orElseThrow();
  }

  private static HeardCase named(MeetingRecord record, String given) {
    return record.cases().stream()
        .filter(c -> c.caseFile().victim().givenNames().text().equals(given))
        .findFirst()
        .orElseThrow();
  }

  private static Confidential text(String text) {
    return Confidential.of(text);
  }

  private static ItemOutcome.Meanwhile checkedBy(String who) {
    return new ItemOutcome.Meanwhile(text(who), Confidential.NONE, false);
  }
}
