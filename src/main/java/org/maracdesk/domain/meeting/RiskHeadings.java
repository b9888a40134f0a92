package org.maracdesk.domain.meeting;

import java.util.stream.Stream;
import org.maracdesk.domain.shared.Confidential;

/**
 * The risks under the chair's headings (SafeLives, effective chairing; minutes of a case). Each may
 * stay blank; the summary in one sentence stands beside them.
 *
 * @param possibleHarm what may happen, to whom and how
 * @param indicators what points to it
 * @param existingSafety what already keeps people safe
 * @param children risks to children
 * @param others risks to other people
 * @param professionals risks to those who visit or work with the family
 */
public record RiskHeadings(
    Confidential possibleHarm,
    Confidential indicators,
    Confidential existingSafety,
    Confidential children,
    Confidential others,
    Confidential professionals) {

  /** Nothing written under any heading. */
  public static final RiskHeadings NONE =
      new RiskHeadings(
          Confidential.NONE,
          Confidential.NONE,
          Confidential.NONE,
          Confidential.NONE,
          Confidential.NONE,
          Confidential.NONE);

  /** Whether nothing is written under any heading. */
  public boolean isBlank() {
    return Stream.of(possibleHarm, indicators, existingSafety, children, others, professionals)
        .allMatch(Confidential::isBlank);
  }
}
