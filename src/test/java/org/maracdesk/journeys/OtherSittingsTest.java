package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.maracdesk.journeys.CompleteMeeting.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.meeting.Meeting;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.MeetingKind;
import org.maracdesk.domain.meeting.MeetingStage;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.testing.HandClock;

/** Emergency meetings and further sittings stand outside the area's pattern. */
class OtherSittingsTest {

  private Northmere northmere;
  private MeetingId id;

  @BeforeEach
  void plan() {
    northmere = Northmere.waiting(new HandClock());
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
