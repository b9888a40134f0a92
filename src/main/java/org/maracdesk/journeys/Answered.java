package org.maracdesk.journeys;

import java.util.List;
import org.maracdesk.domain.shared.Problem;

/**
 * What a journey answers to a form: done, with what came of it, or what must be put right first.
 *
 * @param <T> what comes of it
 */
public sealed interface Answered<T> {

  /**
   * Done.
   *
   * @param value what came of it
   */
  record Done<T>(T value) implements Answered<T> {}

  /**
   * Nothing was changed.
   *
   * @param problems what to put right, each at its field
   */
  record Refused<T>(List<Problem> problems) implements Answered<T> {
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
