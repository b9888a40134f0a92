package org.maracdesk.ui.meeting;

import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.ItemOutcome;
import org.maracdesk.domain.meeting.MeetingStage;
import org.maracdesk.domain.minutes.MeetingRecord;

/** Where one is in a meeting: before it starts, at a case, or at its close. */
sealed interface Part {

  /** Attendance, chair and statement. */
  record Start() implements Part {}

  /** One case. */
  record Case(AgendaItemId item) implements Part {}

  /** What is missing, and the close. */
  record Close() implements Part {}

  /** Where a meeting stands: its start, the next case, or its close. */
  static Part whereItStands(MeetingRecord found) {
    if (found.meeting().stage() == MeetingStage.CLOSED) {
      return new Part.Close();
    }
    if (found.meeting().statementReadAt() == null) {
      return new Part.Start();
    }
    return nextAfter(found, -1);
  }

  /** The next case that waits, from a place on and then from the top; the close if none does. */
  static Part nextAfter(MeetingRecord found, int place) {
    var waiting =
        found.agenda().items().stream()
            .filter(item -> item.outcome() instanceof ItemOutcome.Waiting)
            .toList();
    return waiting.stream()
        .filter(item -> found.agenda().placeOf(item.id()) > place)
        .findFirst()
        .or(() -> waiting.stream().findFirst())
        .<Part>map(item -> new Part.Case(item.id()))
        .orElse(new Part.Close());
  }
}
