package org.maracdesk.domain.checklist;

import java.time.LocalDate;
import java.util.Set;

/**
 * What an earlier checklist about the same people found.
 *
 * @param on the day it was completed
 * @param yes its count
 * @param yesItems the questions that were yes, as far as they are known
 */
public record EarlierChecklist(LocalDate on, int yes, Set<ItemId> yesItems) {
  public EarlierChecklist {
    yesItems = Set.copyOf(yesItems);
  }
}
