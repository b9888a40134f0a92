package org.maracdesk.journeys;

import java.util.List;
import org.maracdesk.store.StoreCheck;
import org.maracdesk.wording.Wording;

/**
 * A look through the whole store, as a person is told of it.
 *
 * @param clean whether nothing is wrong
 * @param sentence what was looked at
 * @param problems what is wrong; empty when all is well
 */
public record StoreLook(boolean clean, Wording sentence, List<Wording> problems) {

  public StoreLook {
    problems = List.copyOf(problems);
  }

  static StoreLook at(StoreCheck found) {
    var key = found.isClean() ? "journeys.check.clean" : "journeys.check.problems";
    return new StoreLook(
        found.isClean(),
        Wording.of(key, found.rows(), found.references(), found.entries()),
        found.problems());
  }
}
