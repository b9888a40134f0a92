package org.maracdesk.domain.minutes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.agency.Representative;
import org.maracdesk.domain.meeting.Attendance;
import org.maracdesk.domain.shared.Confidential;

/**
 * Somebody who left the room for a case, or is known beforehand to have to. They are known by their
 * name and agency, so that whoever left at one meeting is still the one who left when the case
 * comes to the next.
 *
 * @param agency for which agency they were there
 * @param name the person; nothing where nobody wrote it down
 */
public record Leaver(AgencyCode agency, Confidential name) {

  private static final Comparator<Leaver> BY_NAME =
      Comparator.comparing(Leaver::name, Confidential.ALPHABETICAL)
          .thenComparing(one -> one.agency().value());

  /** The person of a line of attendance. */
  public static Leaver of(Attendance person) {
    return new Leaver(person.agency(), person.name());
  }

  /** Somebody who speaks for an agency, and is known to have to leave. */
  public static Leaver of(Representative person) {
    return new Leaver(person.agency(), person.name());
  }

  /** Whether this is the same person, however the name is written. */
  public boolean is(Leaver other) {
    return agency.equals(other.agency()) && isCalled(other.name());
  }

  /** Whether the person goes by a name, however it is written. */
  public boolean isCalled(Confidential other) {
    return PlainWords.plain(name).equals(PlainWords.plain(other));
  }

  /** Whether two names are the same, however they are written; nobody has no name. */
  static boolean isSameName(Confidential one, Confidential other) {
    return !one.isBlank() && PlainWords.plain(one).equals(PlainWords.plain(other));
  }

  /**
   * Several of them in a line.
   *
   * @param unnamed what stands for somebody whose name nobody wrote down
   */
  public static Confidential named(List<Leaver> people, String unnamed) {
    return Confidential.of(
        people.stream()
            .map(one -> one.name().isBlank() ? unnamed : one.name().text())
            .collect(Collectors.joining(", ")));
  }

  /** Each of them once, by name. */
  public static List<Leaver> once(Collection<Leaver> all) {
    var once = new ArrayList<Leaver>();
    for (var each : all) {
      if (once.stream().noneMatch(each::is)) {
        once.add(each);
      }
    }
    once.sort(BY_NAME);
    return List.copyOf(once);
  }
}
