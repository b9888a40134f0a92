package org.maracdesk.ui.controls;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.wording.Words;

/** What to say at a field about what is wrong with it. */
public final class ProblemText {

  private ProblemText() {}

  /** The sentence for a problem. */
  public static String of(Words words, Problem problem) {
    return words.say(key(problem.kind()), problem.details().toArray());
  }

  /** The sentence for the first problem at a place, or null when there is none. */
  public static @Nullable String at(Words words, List<Problem> problems, String place) {
    for (var problem : problems) {
      if (problem.place().equals(place)) {
        return of(words, problem);
      }
    }
    return null;
  }

  private static String key(Problem.Kind kind) {
    return switch (kind) {
      case MISSING -> "problem.missing";
      case TOO_LONG -> "problem.too-long";
      case NOT_A_DATE -> "problem.not-a-date";
      case NOT_A_TIME -> "problem.not-a-time";
      case NOT_A_NUMBER -> "problem.not-a-number";
      case OUT_OF_RANGE -> "problem.out-of-range";
      case IN_THE_FUTURE -> "problem.in-the-future";
      case IN_THE_PAST -> "problem.in-the-past";
      case BEFORE_THE_MEETING -> "problem.before-the-meeting";
      case UNKNOWN_AGENCY -> "problem.unknown-agency";
      case AMBIGUOUS_AGENCY -> "problem.ambiguous-agency";
      case REASON_TOO_SHORT -> "problem.reason-too-short";
      case ALREADY_TAKEN -> "problem.already-taken";
      case NOT_A_CODE -> "problem.not-a-code";
      case CODE_TAKEN -> "problem.code-taken";
    };
  }
}
