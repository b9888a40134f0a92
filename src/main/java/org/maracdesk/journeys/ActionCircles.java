package org.maracdesk.journeys;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.meeting.Meeting;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.minutes.ActionCircle;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.store.Shelves;

/** Finds who may be told of actions, in a fixed number of queries. */
final class ActionCircles {

  private final RestrictedSittings restricted;
  private final WhoLeft left;
  private final Map<MeetingId, Meeting> meetings;

  private ActionCircles(Shelves shelves, Collection<Action> actions) {
    var cases = actions.stream().map(Action::caseId).distinct().toList();
    restricted = RestrictedSittings.of(shelves, cases);
    left = WhoLeft.of(shelves, cases);
    meetings =
        shelves.meetings().all().stream().collect(Collectors.toMap(Meeting::id, each -> each));
  }

  static ActionCircles of(Shelves shelves, Collection<Action> actions) {
    return new ActionCircles(shelves, actions);
  }

  ActionCircle of(Action action) {
    var meeting = meetings.get(action.meeting());
    boolean held = restricted.hold(action);
    return new ActionCircle(
        held,
        held ? restricted.readers(action.caseId()) : Confidential.NONE,
        left.from(action.caseId()).stream()
            .filter(person -> person.agency().equals(action.owner()))
            .toList(),
        left.chairing(action.caseId(), meeting));
  }
}
