package org.maracdesk.domain.action;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.agency.Representative;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;

/**
 * An action as it is typed in one line: {@code IDVA: call her on the safe number by fri}, or with a
 * person, {@code housing (Rowan): change the locks by 28/11}.
 *
 * @param agency which agency, once it is clear
 * @param person the named person: the one in brackets, or the agency's own representative
 * @param text what will be done
 * @param due by when, once it is clear
 * @param problems what is not clear yet
 */
public record ActionLine(
    @Nullable AgencyCode agency,
    Confidential person,
    Confidential text,
    @Nullable LocalDate due,
    List<Problem> problems) {

  /** Longest text of one action, in characters. */
  public static final int LONGEST_TEXT = 2000;

  public ActionLine {
    problems = List.copyOf(problems);
  }

  /** Whether it can be kept as an action. */
  public boolean isComplete() {
    return problems.isEmpty() && agency != null && due != null && !text.isBlank();
  }

  /**
   * Reads a line that stands for one action; of several, the first.
   *
   * @param line what was typed, as far as it has come
   * @param agencies those of the area
   * @param representatives theirs, so that a named person can be found
   * @param dates how words for dates are read
   */
  public static ActionLine read(
      String line, List<Agency> agencies, List<Representative> representatives, DueWords dates) {
    return TypedLine.read(line, new AtTheTable(agencies, representatives, List.of()), dates)
        .promises()
        .getFirst();
  }
}
