package org.maracdesk.domain.meeting;

import java.util.Collection;
import java.util.List;
import org.maracdesk.domain.agency.AgencyCode;

/** Which agencies have not said what they know of a case; that they know nothing is an answer. */
public final class ResearchOwed {

  private ResearchOwed() {}

  /**
   * Those expected that have not returned anything, in the order in which they are expected.
   *
   * @param expected who is expected to look the case up
   * @param returned who has, whatever they found
   */
  public static List<AgencyCode> by(
      Collection<AgencyCode> expected, Collection<AgencyCode> returned) {
    return expected.stream().distinct().filter(code -> !returned.contains(code)).toList();
  }
}
