package org.maracdesk.journeys;

import java.util.List;
import org.maracdesk.domain.agency.Representative;
import org.maracdesk.domain.shared.Confidential;

/** Finds who usually does what at meetings. */
final class Chairs {

  private Chairs() {}

  /** The first representative in a capacity, or nobody. */
  static Confidential name(List<Representative> people, Representative.Capacity capacity) {
    return people.stream()
        .filter(r -> r.capacity() == capacity)
        .map(Representative::name)
        .findFirst()
        .orElse(Confidential.NONE);
  }
}
