package org.maracdesk.domain.checklist;

import java.time.LocalDate;
import java.util.Set;

/**
 * What an earlier checklist about the same people is remembered by.
 *
 * @param form the id of its form; counts of different forms are never compared
 * @param on the day it was completed
 * @param yes how many were marked yes
 * @param yesItems which ones, by the names of the form in hand, as far as that asks the same
 */
public record EarlierChecklist(String form, LocalDate on, int yes, Set<ItemId> yesItems) {

  public EarlierChecklist {
    yesItems = Set.copyOf(yesItems);
  }

  /** The form and the day; what was answered is about a person. */
  @Override
  public String toString() {
    return "EarlierChecklist[" + form + ", " + on + "]";
  }
}
