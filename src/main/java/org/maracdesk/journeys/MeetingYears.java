package org.maracdesk.journeys;

import java.time.LocalDate;
import java.util.List;
import org.maracdesk.domain.shared.Problem;

/**
 * The years for which a meeting can be planned: any other is a slip of the fingers, and the next
 * meetings would be proposed after it.
 */
final class MeetingYears {

  /** The year of the first Marac there was, in Cardiff. */
  private static final int FIRST = 2003;

  private static final int AHEAD = 5;

  private MeetingYears() {}

  /** Says at the date where its year is none of them. */
  static void check(List<Problem> problems, LocalDate day, LocalDate today) {
    int last = today.getYear() + AHEAD;
    if (day.getYear() < FIRST || day.getYear() > last) {
      problems.add(
          Problem.at(
              "date", Problem.Kind.NOT_THAT_YEAR, Integer.toString(FIRST), Integer.toString(last)));
    }
  }
}
