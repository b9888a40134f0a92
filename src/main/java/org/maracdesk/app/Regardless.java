package org.maracdesk.app;

import java.util.ArrayList;
import java.util.List;

/** Things that must each be done, whatever becomes of the others. */
final class Regardless {

  private Regardless() {}

  /**
   * Does one after the other.
   *
   * @return what went wrong with any of them, in their order
   */
  static List<Throwable> run(Runnable... steps) {
    var troubles = new ArrayList<Throwable>();
    for (var step : steps) {
      try {
        step.run();
      } catch (RuntimeException | Error trouble) {
        troubles.add(trouble);
      }
    }
    return troubles;
  }
}
