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

  /**
   * The case that comes after a place (from 0, or -1 for the beginning) of the agenda; the close if
   * none waits. What came in late could not wait, and may stand above by then: it comes first, as
   * long as nobody has turned to it. Else it is the next below, and after the last of them the
   * first that waits above.
   */
  static Part nextAfter(MeetingRecord found, int place) {
    var waiting =
        found.cases().stream()
            .filter(heard -> heard.item().outcome() instanceof ItemOutcome.Waiting)
            .toList();
    return waiting.stream()
        .filter(heard -> found.agenda().placeOf(heard.item().id()) < place)
        .filter(heard -> heard.item().listing().isLate())
        .filter(heard -> heard.discussion().secondsSpent() == 0)
        .findFirst()
        .or(
            () ->
                waiting.stream()
                    .filter(heard -> found.agenda().placeOf(heard.item().id()) > place)
                    .findFirst())
        .or(() -> waiting.stream().findFirst())
        .<Part>map(heard -> new Part.Case(heard.item().id()))
        .orElse(new Part.Close());
  }
}
