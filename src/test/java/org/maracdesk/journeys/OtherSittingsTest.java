package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.maracdesk.journeys.CompleteMeeting.text;
import static org.maracdesk.journeys.Refusals.done;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maracdesk.domain.action.Escalation;
import org.maracdesk.domain.agency.MeetingPattern;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.meeting.Meeting;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.MeetingKind;
import org.maracdesk.domain.meeting.MeetingStage;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.testing.HandClock;

/** Emergency meetings and further sittings stand outside the area's pattern. */
class OtherSittingsTest {

  private static final String CALL = "IDVA: call her on the safe number by tomorrow";

  private final HandClock clock = new HandClock();
  private Northmere northmere;
  private MeetingId id;

  @BeforeEach
  void plan() {
    northmere = Northmere.waiting(clock);
    id = northmere.planned();
  }

  @AfterEach
  void shut() {
    northmere.close();
  }

  @Test
  void theNextMeetingIsNoEmergencyAndNoFurtherSitting() {
    held(Northmere.DAY.plusDays(1), 10, MeetingKind.EMERGENCY, MeetingStage.PLANNED);
    held(Northmere.DAY.plusDays(2), 10, MeetingKind.EXTRA, MeetingStage.PLANNED);
    held(Northmere.DAY.plusWeeks(2), 10, MeetingKind.SCHEDULED, MeetingStage.PLANNED);

    var record = northmere.session().runMeeting().record(id).orElseThrow();

    assertEquals(Northmere.DAY.plusWeeks(2), record.nextMeeting());
    var line = record.read("IDVA: call her by next meeting");
    assertNotNull(line.due());
    assertEquals(Northmere.DAY.plusWeeks(2), line.due());
  }

  @Test
  void whereNoLaterMeetingIsPlannedTheNextIsTheDayThePatternLeadsTo() {
    var run = northmere.session().runMeeting();
    var record = run.record(id).orElseThrow();
    assertEquals(Northmere.DAY.plusWeeks(2), record.nextMeeting());
    assertEquals(Northmere.DAY.plusWeeks(2), record.read("IDVA: call her by next meeting").due());

    var extra = Northmere.DAY.plusDays(6);
    held(extra, 10, MeetingKind.EXTRA, MeetingStage.PLANNED);
    var sitting = northmere.session().buildAgenda().on(extra).orElseThrow();
    assertEquals(
        Northmere.DAY.plusWeeks(2),
        run.record(sitting).orElseThrow().nextMeeting(),
        "not after it");

    pattern(new MeetingPattern(MeetingPattern.Rhythm.MONTHLY, DayOfWeek.THURSDAY, 1));
    assertEquals(LocalDate.of(2026, 12, 3), run.record(id).orElseThrow().nextMeeting());
  }

  @Test
  void anAreaWithNoRhythmHasNoNextMeetingUntilItIsPlanned() {
    pattern(new MeetingPattern(MeetingPattern.Rhythm.NONE, null, 1));
    var run = northmere.session().runMeeting();
    assertNull(run.record(id).orElseThrow().nextMeeting());

    held(Northmere.DAY.plusDays(9), 10, MeetingKind.SCHEDULED, MeetingStage.PLANNED);

    assertEquals(Northmere.DAY.plusDays(9), run.record(id).orElseThrow().nextMeeting());
  }

  private void pattern(MeetingPattern pattern) {
    var session = northmere.session();
    session.keep(session.area().orElseThrow().withPattern(pattern));
  }

  @Test
  void theSteeringGroupHasAnActionAfterTwoMeetingsOfThePattern() {
    var run = northmere.session().runMeeting();
    run.open(id);
    var record = run.record(id).orElseThrow();
    done(
        run.promise(id, record.cases().getFirst().item(), record.read(CALL).promises().getFirst()));
    held(Northmere.DAY.plusDays(2), 10, MeetingKind.EMERGENCY, MeetingStage.CLOSED);
    held(Northmere.DAY.plusDays(5), 10, MeetingKind.EXTRA, MeetingStage.CLOSED);
    held(Northmere.DAY.plusDays(14), 9, MeetingKind.SCHEDULED, MeetingStage.CLOSED);
    held(Northmere.DAY.plusDays(14), 14, MeetingKind.SCHEDULED, MeetingStage.CLOSED);
    clock.pass(Duration.ofDays(29));

    assertEquals(Escalation.Step.CHAIR, step());
    held(Northmere.DAY.plusDays(28), 9, MeetingKind.SCHEDULED, MeetingStage.CLOSED);
    assertEquals(Escalation.Step.STEERING_GROUP, step());
  }

  private Escalation.Step step() {
    return Objects.requireNonNull(
            northmere.session().followUpActions().all().getFirst().escalation())
        .step();
  }

  private void held(LocalDate day, int hour, MeetingKind kind, MeetingStage stage) {
    northmere
        .session()
        .store()
        .keep(
            AuditNote.of(AuditNote.Kind.MEETING_PLANNED),
            shelves ->
                shelves
                    .meetings()
                    .keep(
                        new Meeting(
                            new MeetingId(UUID.randomUUID()),
                            day,
                            LocalTime.of(hour, 0),
                            15,
                            180,
                            text("Room 2"),
                            Confidential.NONE,
                            Confidential.NONE,
                            stage,
                            null,
                            0,
                            kind)));
  }
}
