package org.maracdesk.domain.action;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.agency.Representative;
import org.maracdesk.domain.meeting.Attendance;
import org.maracdesk.domain.shared.Confidential;

/**
 * Who can promise something at a meeting: the agencies, who speaks for them, and who is there.
 *
 * @param agencies those that are members
 * @param representatives who usually speaks for them
 * @param attendance who is or was there, as far as it is written down
 * @param hour the hour at which something is promised, London wall time; null where nobody knows
 */
public record AtTheTable(
    List<Agency> agencies,
    List<Representative> representatives,
    List<Attendance> attendance,
    @Nullable LocalTime hour) {

  public AtTheTable {
    agencies = List.copyOf(agencies);
    representatives = List.copyOf(representatives);
    attendance = List.copyOf(attendance);
  }

  /** At no hour in particular. */
  public AtTheTable(
      List<Agency> agencies, List<Representative> representatives, List<Attendance> attendance) {
    this(agencies, representatives, attendance, null);
  }

  /** The same at an hour. */
  public AtTheTable at(@Nullable LocalTime other) {
    return new AtTheTable(agencies, representatives, attendance, other);
  }

  /** The same without agencies that are not members on this day. */
  public AtTheTable on(LocalDate day) {
    return new AtTheTable(
        agencies.stream().filter(agency -> agency.isMemberOn(day)).toList(),
        representatives,
        attendance,
        hour);
  }

  /** Who may be named for an agency: those in the room first, then its own people, core first. */
  public List<Confidential> people(AgencyCode agency) {
    var people = new LinkedHashSet<Confidential>();
    attendance.stream()
        .filter(person -> person.agency().equals(agency) && person.isInTheRoomAt(hour))
        .map(Attendance::name)
        .filter(name -> !name.isBlank())
        .forEach(people::add);
    representatives.stream()
        .filter(person -> person.agency().equals(agency))
        .filter(person -> person.capacity() != Representative.Capacity.OBSERVER)
        .sorted(Comparator.comparing(AtTheTable::rank))
        .map(Representative::name)
        .filter(name -> !name.isBlank())
        .forEach(people::add);
    return new ArrayList<>(people);
  }

  private static int rank(Representative person) {
    return person.capacity() == Representative.Capacity.CORE ? 0 : 1;
  }

  /**
   * Whether nobody is there who could accept an action for this agency: whoever came later, or left
   * before, cannot. While nobody at all is written down as present, nothing is known about that and
   * nobody is said to be missing.
   */
  public boolean isAway(AgencyCode agency) {
    return attendance.stream().anyMatch(person -> person.status().isInTheRoom())
        && attendance.stream()
            .noneMatch(person -> person.isInTheRoomAt(hour) && person.agency().equals(agency));
  }
}
