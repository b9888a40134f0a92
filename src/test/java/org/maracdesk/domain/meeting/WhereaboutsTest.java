package org.maracdesk.domain.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maracdesk.domain.meeting.Whereabouts.Part;

/** To which places of a meeting one comes back. */
class WhereaboutsTest {

  private static final Instant NOW = Instant.parse("2026-11-28T16:40:00Z");
  private static final MeetingId MEETING = new MeetingId(new UUID(0, 1));
  private static final Whereabouts CORRECTING =
      new Whereabouts(MEETING, Part.CLOSE, null, CaseStep.PRESENT, CaseField.CORRECTION, 0, 2);

  @Test
  void aMeetingThatRunsIsComeBackToWhereverOneWas() {
    assertEquals(List.of(Part.values()), leadingBack(MeetingStage.OPEN, Formalities.NONE));
  }

  @Test
  void oneThatHasNotBegunIsComeBackToNowhere() {
    assertEquals(List.of(), leadingBack(MeetingStage.PLANNED, Formalities.NONE));
    assertEquals(List.of(), leadingBack(MeetingStage.AGENDA_CONFIRMED, Formalities.NONE));
    assertFalse(CORRECTING.leadsBack(MeetingStage.PLANNED, Formalities.NONE, NOW));
  }

  @Test
  void ofOneThatIsClosedOnlyTheCloseIsAPlaceAndForADayAfterItsMinutesWentOut() {
    var issued = issuedBefore(Duration.ofHours(23));

    assertEquals(List.of(Part.CLOSE), leadingBack(MeetingStage.CLOSED, Formalities.NONE));
    assertEquals(List.of(Part.CLOSE), leadingBack(MeetingStage.CLOSED, issued));
    assertEquals(List.of(), leadingBack(MeetingStage.CLOSED, issuedBefore(Duration.ofHours(25))));
  }

  @Test
  void whoWasWritingAtTheCloseComesBackHoweverLongTheMinutesAreOut() {
    var issued = issuedBefore(Duration.ofDays(400));

    assertTrue(CORRECTING.leadsBack(MeetingStage.CLOSED, issued, NOW));
    var atTheStart =
        new Whereabouts(MEETING, Part.START, null, CaseStep.PRESENT, CaseField.VENUE, 0, 2);
    assertFalse(atTheStart.leadsBack(MeetingStage.CLOSED, issued, NOW));
  }

  private static List<Part> leadingBack(MeetingStage stage, Formalities formalities) {
    var back = new ArrayList<Part>();
    for (var part : Part.values()) {
      if (Whereabouts.at(MEETING, part).leadsBack(stage, formalities, NOW)) {
        back.add(part);
      }
    }
    return back;
  }

  private static Formalities issuedBefore(Duration ago) {
    return Formalities.NONE.issued(NOW.minus(ago));
  }
}
