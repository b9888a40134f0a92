package org.maracdesk.store;

import java.util.List;
import org.maracdesk.domain.audit.TrailMark;
import org.maracdesk.wording.Wording;

/**
 * What a walk along the whole trail found.
 *
 * @param entries how many entries were checked
 * @param end where the trail ends as it stands
 * @param problems where it does not hold, each naming its entry; empty when it is as it was written
 */
public record TrailCheck(long entries, TrailMark end, List<Wording> problems) {

  public TrailCheck {
    problems = List.copyOf(problems);
  }

  /** Whether the trail is as it was written. */
  public boolean holds() {
    return problems.isEmpty();
  }
}
