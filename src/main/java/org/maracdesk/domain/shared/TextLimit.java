package org.maracdesk.domain.shared;

import java.util.List;

/** How long what people write may be, so that the store can keep it. */
public enum TextLimit {

  /** A name, a place, or another short answer. */
  LINE(400),

  /** A reason, or whatever is told at length. */
  TEXT(12_000);

  private final int characters;

  TextLimit(int characters) {
    this.characters = characters;
  }

  /** The most characters there may be. */
  public int characters() {
    return characters;
  }

  /** Whether this can be kept. */
  public boolean takes(Confidential text) {
    return text.text().length() <= characters;
  }

  /** Says at this place that a text is too long, where it is. */
  public void check(List<Problem> problems, String place, Confidential text) {
    if (!takes(text)) {
      problems.add(Problem.at(place, Problem.Kind.TOO_LONG, characters));
    }
  }

  /** The same, and that it is missing, where there is none. */
  public void needed(List<Problem> problems, String place, Confidential text) {
    if (text.isBlank()) {
      problems.add(Problem.at(place, Problem.Kind.MISSING));
    }
    check(problems, place, text);
  }
}
