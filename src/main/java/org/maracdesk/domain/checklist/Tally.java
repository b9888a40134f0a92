package org.maracdesk.domain.checklist;

/**
 * How the scored questions were answered. One for each yes, no weights; what is open is kept beside
 * the count with how far the count could reach.
 *
 * @param yes marked yes
 * @param no answered no
 * @param dontKnow answered "don't know"
 * @param notApplicable answered "does not apply", where that is allowed
 * @param notAnswered not answered
 */
public record Tally(int yes, int no, int dontKnow, int notApplicable, int notAnswered) {

  /** Counts the answers. */
  public static Tally of(Facts facts) {
    int yes = 0;
    int no = 0;
    int dontKnow = 0;
    int notApplicable = 0;
    int notAnswered = 0;
    for (var item : facts.form().items()) {
      if (item.scored()) {
        switch (facts.answer(item.id())) {
          case YES -> yes++;
          case NO -> no++;
          case DONT_KNOW -> dontKnow++;
          case NOT_APPLICABLE -> notApplicable++;
          case null -> notAnswered++;
        }
      }
    }
    return new Tally(yes, no, dontKnow, notApplicable, notAnswered);
  }

  /** How many questions there are. */
  public int items() {
    return yes + no + dontKnow + notApplicable + notAnswered;
  }

  /** The count if everything open were yes. */
  public int reachable() {
    return yes + dontKnow + notAnswered;
  }
}
