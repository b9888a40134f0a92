package org.maracdesk.domain.action;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;

/**
 * An agency in a typed line, with whom it names.
 *
 * @param agency which one, once it is clear
 * @param fitting which ones the letters fit
 * @param person who is named: the one in brackets, or whoever usually would be; may be nobody
 * @param people who could be named, those in the room first
 * @param name where the agency stands in the line
 * @param bracket where the named person stands, without the brackets; null where nobody is typed
 */
public record LineOwner(
    @Nullable AgencyCode agency,
    List<AgencyCode> fitting,
    Confidential person,
    List<Confidential> people,
    LinePart name,
    @Nullable LinePart bracket) {

  public LineOwner {
    fitting = List.copyOf(fitting);
    people = List.copyOf(people);
  }

  List<LinePart> parts() {
    var parts = new ArrayList<LinePart>();
    if (!name.isEmpty()) {
      parts.add(name);
    }
    if (bracket != null && !bracket.isEmpty()) {
      parts.add(bracket);
    }
    return parts;
  }

  List<Problem> problems() {
    if (agency != null) {
      return List.of();
    }
    if (name.isEmpty()) {
      return List.of(Problem.at("agency", Problem.Kind.MISSING));
    }
    return List.of(
        Problem.at(
            "agency",
            fitting.isEmpty() ? Problem.Kind.UNKNOWN_AGENCY : Problem.Kind.AMBIGUOUS_AGENCY));
  }

  /** Where it ends in the line, its brackets included. */
  int end(String line) {
    if (bracket == null) {
      return name.end();
    }
    boolean shut = bracket.end() < line.length() && line.charAt(bracket.end()) == ')';
    return shut ? bracket.end() + 1 : bracket.end();
  }
}
