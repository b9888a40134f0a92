package org.maracdesk.store;

import java.util.List;
import org.maracdesk.domain.audit.TrailMark;
import org.maracdesk.wording.Wording;

/**
 * What a full look through the store found.
 *
 * @param tables how many tables were read
 * @param rows how many rows were read, each with every column
 * @param references how many references from row to row were followed
 * @param entries how many entries of the audit trail were checked against their seals
 * @param trail where the audit trail ends, as its entries stand
 * @param problems what is wrong; empty when all is well
 */
public record StoreCheck(
    int tables, long rows, long references, long entries, TrailMark trail, List<Wording> problems) {

  public StoreCheck {
    problems = List.copyOf(problems);
  }

  /** Whether nothing is wrong. */
  public boolean isClean() {
    return problems.isEmpty();
  }
}
