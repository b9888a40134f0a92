package org.maracdesk.domain.research;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.agency.AgencyType;

/** Says which agencies are asked, and which of them have not answered. */
public final class ExpectedReturns {

  private ExpectedReturns() {}

  /**
   * The agencies that are asked about every case of a meeting: those expected at each meeting, as
   * far as they are members on its day. Whoever only coordinates has nothing of its own to search.
   */
  public static List<Agency> asked(Collection<Agency> agencies, LocalDate day) {
    return agencies.stream()
        .filter(agency -> agency.core() && agency.isMemberOn(day))
        .filter(agency -> agency.type() != AgencyType.MARAC_COORDINATION)
        .toList();
  }

  /**
   * The agencies that are asked about the case of an emergency meeting: those that were invited,
   * and nobody else.
   */
  public static List<Agency> invited(
      Collection<Agency> agencies, LocalDate day, Collection<AgencyCode> invited) {
    return agencies.stream()
        .filter(agency -> invited.contains(agency.code()) && agency.isMemberOn(day))
        .filter(agency -> agency.type() != AgencyType.MARAC_COORDINATION)
        .toList();
  }

  /**
   * Those who have not answered, in the order in which they were expected. A return that says
   * nothing is held is an answer; one that is only begun is none.
   *
   * @param expected who should answer
   * @param returns what has come, all about the same referral
   */
  public static List<AgencyCode> notAnswered(
      Collection<AgencyCode> expected, Collection<ResearchReturn> returns) {
    var answered =
        returns.stream()
            .filter(each -> each.standing().isAnswer())
            .map(ResearchReturn::agency)
            .collect(Collectors.toSet());
    return expected.stream().filter(agency -> !answered.contains(agency)).distinct().toList();
  }
}
