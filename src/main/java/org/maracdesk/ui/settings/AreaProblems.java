package org.maracdesk.ui.settings;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.Area;
import org.maracdesk.domain.shared.Problem;

/** What cannot be kept of an area as it was written in, each at its field. */
final class AreaProblems {

  private static final int LONGEST_SLOT = 120;
  private static final int LONGEST_DAY = 24 * 60;
  private static final int LONGEST_LINE = 200;
  private static final int LONGEST_TEXT = 10_000;
  private static final int MOST_PARTS = 50;

  private final List<Problem> problems = new ArrayList<>();

  private AreaProblems() {}

  /**
   * The problems of an area.
   *
   * @param before the area as it is kept, whose statement may have been read at meetings; null when
   *     there was none
   */
  static List<Problem> of(Area area, @Nullable Area before) {
    var found = new AreaProblems();
    found.needed("name", area.name(), LONGEST_LINE);
    found.length("marking", area.marking(), LONGEST_LINE);
    found.length("handling", area.handling(), LONGEST_LINE);
    found.length("statementVersion", area.statementVersion(), LONGEST_LINE);
    found.length("statement", area.statement(), LONGEST_TEXT);
    found.range("minutesPerCase", area.minutesPerCase(), 1, LONGEST_SLOT);
    found.range("minutesAvailable", area.minutesAvailable(), 1, LONGEST_DAY);
    found.range("subAreas", area.subAreas().size(), 0, MOST_PARTS);
    area.subAreas().forEach(part -> found.length("subAreas", part, LONGEST_LINE));
    if (area.statement().isBlank()) {
      found.problems.add(Problem.at("statement", Problem.Kind.MISSING));
    } else if (before != null
        && !before.statement().equals(area.statement())
        && before.statementVersion().equals(area.statementVersion())) {
      found.problems.add(Problem.at("statementVersion", Problem.Kind.SAME_VERSION));
    }
    return List.copyOf(found.problems);
  }

  private void needed(String place, String text, int most) {
    if (text.isBlank()) {
      problems.add(Problem.at(place, Problem.Kind.MISSING));
    }
    length(place, text, most);
  }

  private void length(String place, String text, int most) {
    if (text.length() > most) {
      problems.add(Problem.at(place, Problem.Kind.TOO_LONG, most));
    }
  }

  private void range(String place, int number, int least, int most) {
    if (number < least || number > most) {
      problems.add(Problem.at(place, Problem.Kind.OUT_OF_RANGE, least, most));
    }
  }
}
