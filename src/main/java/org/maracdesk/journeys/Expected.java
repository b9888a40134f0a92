package org.maracdesk.journeys;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.agency.Representative;
import org.maracdesk.domain.meeting.Attendance;
import org.maracdesk.domain.meeting.AttendanceId;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.Presence;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.store.Shelves;

/** Who is expected at a meeting until somebody says otherwise, and as what they come. */
final class Expected {

  private Expected() {}

  /** Those who usually come, each of whom nobody has a line yet. */
  static void at(Shelves shelves, MeetingId id, Supplier<UUID> ids) {
    var there = shelves.meetings().attendance(id);
    if (!there.isEmpty()) {
      return;
    }
    for (var person : usual(shelves.agencies().representatives())) {
      shelves.meetings().keep(id, of(person, ids.get()));
    }
  }

  private static List<Representative> usual(List<Representative> people) {
    return people.stream()
        .filter(
            person ->
                person.capacity() != Representative.Capacity.DEPUTY
                    && person.capacity() != Representative.Capacity.OBSERVER)
        .toList();
  }

  /** Whether somebody speaks for their agency when one of it is called. */
  static boolean speaksForIt(Representative person) {
    return person.capacity() == Representative.Capacity.CORE;
  }

  /** A representative, who comes as what they usually come as. */
  static Attendance of(Representative person, UUID id) {
    return somebodyOf(person.agency(), id)
        .takenBy(person.name(), Confidential.of(person.role()), capacity(person.capacity()));
  }

  /** Somebody of an agency; nobody knows yet who. */
  static Attendance somebodyOf(AgencyCode agency, UUID id) {
    return new Attendance(
        new AttendanceId(id),
        agency,
        Confidential.NONE,
        Confidential.NONE,
        Attendance.Status.EXPECTED,
        false,
        Confidential.NONE);
  }

  private static Presence.Capacity capacity(Representative.Capacity usually) {
    return switch (usually) {
      case CHAIR -> Presence.Capacity.CHAIR;
      case COORDINATOR -> Presence.Capacity.ADMIN;
      case CORE -> Presence.Capacity.CORE;
      case DEPUTY -> Presence.Capacity.DEPUTY;
      case OBSERVER -> Presence.Capacity.OBSERVER;
    };
  }
}
