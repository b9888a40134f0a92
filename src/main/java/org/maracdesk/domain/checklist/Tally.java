package org.maracdesk.domain.checklist;

/**
 * How the questions were answered that the form's first score looks at, or all of them where it
 * adds nothing up. One for each, no weights; what is open is kept beside the count with how far the
 * count could reach.
 *
 * @param yes marked yes, or with the value that is counted
 * @param no answered something else that is certain
 * @param dontKnow answered "don't know" or the like
 * @param notApplicable answered "does not apply", where that is allowed
 * @param notAnswered not answered
 */
public record Tally(int yes, int no, int dontKnow, int notApplicable, int notAnswered) {

  /** Counts the answers. */
  public static Tally of(Facts facts) {
    var first = facts.form().firstScore();
    var counted = first.map(Score::value).orElse(null);
    int yes = 0;
    int no = 0;
    int dontKnow = 0;
    int notApplicable = 0;
    int notAnswered = 0;
    for (var item : facts.form().items()) {
      if (first.map(score -> score.items().contains(item.id())).orElse(true)) {
        var given = facts.answer(item.id());
        if (given == null) {
          notAnswered++;
        } else if (given.equals(counted)) {
          yes++;
        } else if (given.equals(Answer.NOT_APPLICABLE)) {
          notApplicable++;
        } else if (item.scale().isUncertain(given)) {
          dontKnow++;
        } else {
          no++;
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
