package org.maracdesk.journeys;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.Attendance;
import org.maracdesk.domain.meeting.Meeting;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.minutes.ActionCircle;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.store.Shelves;

/** Finds who may be told of actions, in a fixed number of queries. */
final class ActionCircles {

  private final RestrictedSittings restricted;
  private final Map<AgendaItemId, List<Attendance>> left;
  private final Map<MeetingId, Meeting> meetings;

  private ActionCircles(Shelves shelves, Collection<Action> actions) {
    restricted =
        RestrictedSittings.of(shelves, actions.stream().map(Action::caseId).distinct().toList());
    left = shelves.meetings().whoLeft();
    meetings =
        shelves.meetings().all().stream().collect(Collectors.toMap(Meeting::id, each -> each));
  }

  static ActionCircles of(Shelves shelves, Collection<Action> actions) {
    return new ActionCircles(shelves, actions);
  }

  ActionCircle of(Action action) {
    var gone = left.getOrDefault(action.item(), List.of());
    var meeting = meetings.get(action.meeting());
    boolean held = restricted.hold(action);
    return new ActionCircle(
        held,
        held ? restricted.readers(action.caseId()) : Confidential.NONE,
        gone.stream().anyMatch(person -> person.agency().equals(action.owner())),
        gone.stream().anyMatch(meeting::isChairedBy));
  }
}
