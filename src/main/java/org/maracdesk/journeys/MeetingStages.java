package org.maracdesk.journeys;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.meeting.Meeting;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.store.Shelves;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/** Finds a meeting at the stage that something can be done in, or says why it cannot. */
final class MeetingStages {

  private MeetingStages() {}

  static Meeting meeting(Shelves shelves, MeetingId id) {
    return shelves.meetings().meeting(id).orElseThrow(MeetingStages::gone);
  }

  /** The meeting, while it runs. */
  static Meeting running(Shelves shelves, MeetingId id) {
    var meeting = meeting(shelves, id);
    return switch (meeting.stage()) {
      case OPEN -> meeting;
      case CLOSED -> throw closed();
      case PLANNED, AGENDA_CONFIRMED ->
          throw new ExplainedException(Wording.of("journeys.meeting.not-open"));
    };
  }

  /** The meeting, while it can still be planned otherwise. */
  static Meeting notBegun(Shelves shelves, MeetingId id) {
    var meeting = meeting(shelves, id);
    return switch (meeting.stage()) {
      case PLANNED, AGENDA_CONFIRMED -> meeting;
      case CLOSED -> throw closed();
      case OPEN -> throw new ExplainedException(Wording.of("journeys.meeting.begun"));
    };
  }

  /** The meeting, once it has ended. */
  static Meeting ended(Shelves shelves, MeetingId id) {
    var meeting = meeting(shelves, id);
    return switch (meeting.stage()) {
      case CLOSED -> meeting;
      case PLANNED, AGENDA_CONFIRMED, OPEN ->
          throw new ExplainedException(Wording.of("journeys.meeting.not-closed"));
    };
  }

  /** Which hour of the meeting it is, to the second, as hours are kept; null on any other day. */
  static @Nullable LocalTime hour(Shelves shelves, MeetingId id, Clock clock) {
    return meeting(shelves, id).hourAt(LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS));
  }

  static ExplainedException closed() {
    return new ExplainedException(Wording.of("journeys.meeting.closed"));
  }

  static ExplainedException gone() {
    return new ExplainedException(Wording.of("journeys.meeting.gone"));
  }
}
