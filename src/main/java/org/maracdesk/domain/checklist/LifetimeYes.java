package org.maracdesk.domain.checklist;

import java.time.LocalDate;
import java.util.List;

/**
 * A question about ever that an earlier checklist of the case has as yes: something to confirm, and
 * never an answer by itself. A no is never carried forward.
 *
 * @param item the question in the form in hand
 * @param on the day it was last yes
 */
public record LifetimeYes(ChecklistItem item, LocalDate on) {

  /** What earlier checklists suggest for the questions that are still open. */
  public static List<LifetimeYes> suggestedFor(
      ChecklistForm form, Answers answers, Circumstances circumstances, LocalDate today) {
    var earlier = Earlier.of(circumstances, form, today);
    return form.items().stream()
        .filter(ChecklistItem::lifetime)
        .filter(item -> answers.at(item.id()).answer() == null)
        .flatMap(item -> earlier.lastYes(item).map(on -> new LifetimeYes(item, on)).stream())
        .toList();
  }
}
