package org.maracdesk.ui.controls;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.wording.Wording;
import org.maracdesk.wording.Words;

/** What to say at a field about what is wrong with it. */
public final class ProblemText {

  private ProblemText() {}

  /** The sentence for a problem. */
  public static String of(Words words, Problem problem) {
    return words.say(of(problem));
  }

  private static Wording of(Problem problem) {
    var kind = problem.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return Wording.of("problem." + kind, problem.details().toArray());
  }

  /** What to tell where the field that was typed in is gone: that nothing was kept, and why. */
  public static Wording nothingKept(List<Problem> problems) {
    return Wording.of("problem.nothing-kept", of(problems.getFirst()));
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
}
