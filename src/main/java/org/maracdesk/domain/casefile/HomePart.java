package org.maracdesk.domain.casefile;

import java.util.ArrayList;
import java.util.List;
import org.maracdesk.domain.shared.Confidential;

/**
 * In which part of its area a case's victim lives, such as one of the seven Local Area Partnerships
 * of Cheshire East: whose local practitioners are asked. Where an area is not divided, nobody asks.
 */
public sealed interface HomePart {

  /**
   * In one of the parts.
   *
   * @param name what it was called when it was chosen; an area may be divided anew since
   */
  record In(Confidential name) implements HomePart {}

  /** In none of them, as somebody who has moved away. */
  record Elsewhere() implements HomePart {}

  /** Nobody has said. */
  record NotKnown() implements HomePart {}

  /** Nobody has said. */
  HomePart NOT_KNOWN = new NotKnown();

  /** What the part is called; nothing where it is none, or not known. */
  default Confidential name() {
    return Confidential.NONE;
  }

  /**
   * What can be said, in this order: not known, each of the parts, in none of them.
   *
   * @param parts what the area is divided into
   * @param now what is said now; it stays among them where the area has no such part any more
   */
  static List<HomePart> choices(List<String> parts, HomePart now) {
    var choices = new ArrayList<HomePart>();
    choices.add(NOT_KNOWN);
    parts.forEach(part -> choices.add(new In(Confidential.of(part))));
    choices.add(new Elsewhere());
    if (!choices.contains(now)) {
      choices.add(1, now);
    }
    return List.copyOf(choices);
  }
}
