package org.maracdesk.domain.checklist;

import java.util.Locale;
import org.maracdesk.domain.shared.Confidential;

/**
 * What the worker decides, which the count can support but never replace.
 *
 * @param decision whether to refer
 * @param rationale why
 * @param discussedWith the manager or Marac representative consulted
 */
public record ProfessionalView(
    Decision decision, Confidential rationale, Confidential discussedWith) {

  /** Whether to refer to Marac. */
  public enum Decision {
    REFER,
    NOT_REFER,
    UNDECIDED
  }

  /**
   * How many different letters a reason has at least; a row of dots or one key held down has fewer.
   */
  private static final int DIFFERENT_LETTERS = 8;

  /** Nothing decided yet. */
  public static final ProfessionalView UNDECIDED = of(Decision.UNDECIDED);

  /** A decision with nothing beside it. */
  public static ProfessionalView of(Decision decision) {
    return new ProfessionalView(decision, Confidential.NONE, Confidential.NONE);
  }

  /** The same, for this reason. */
  public ProfessionalView because(String reason) {
    return new ProfessionalView(decision, Confidential.of(reason), discussedWith);
  }

  /** The same, discussed with this person. */
  public ProfessionalView discussedWith(String person) {
    return new ProfessionalView(decision, rationale, Confidential.of(person));
  }

  /** Whether there is a reason of at least this length that is not filler. */
  public boolean hasReason(int minChars) {
    var text = rationale.text().replaceAll("\\s+", " ");
    long letters =
        text.toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetter).distinct().count();
    return text.codePointCount(0, text.length()) >= minChars && letters >= DIFFERENT_LETTERS;
  }
}
