package org.maracdesk.domain.checklist;

import org.jspecify.annotations.Nullable;

/**
 * A further set of questions that opens beside a checklist. What is answered there never changes
 * the checklist's count.
 *
 * @param id its name
 * @param under the question it opens beneath; absent when it opens at the end, or where its rule
 *     spoke
 * @param always whether it is offered from the start, rather than when a rule shows it
 * @param form its questions; absent where only its name is known
 */
public record SupplementarySet(
    String id, @Nullable ItemId under, boolean always, @Nullable ChecklistForm form) {

  /** What stands between the set's name and its own names in answers and fields. */
  static final String BETWEEN = "/";

  /** How an item of this set is called among the answers of the checklist. */
  public ItemId name(ItemId inside) {
    return new ItemId(name(inside.value()));
  }

  /** How a field of this set is called among the fields of the checklist. */
  public String name(String inside) {
    return id + BETWEEN + inside;
  }

  /** The facts about this set alone, out of those about the whole. */
  Facts alone(ChecklistForm itsForm, Facts whole) {
    return new Facts(
        itsForm, whole.profile(), whole.answers().within(id), whole.circumstances().within(id));
  }
}
