package org.maracdesk.domain.checklist;

import java.util.List;

/**
 * A smaller question that belongs to one item.
 *
 * @param id its name within the item
 * @param type what can be given
 * @param label what stands beside it
 * @param options the choices; empty unless the type offers some
 * @param when when it is asked
 * @param toolAdded whether this tool added it, so that it has no counterpart on the official form
 */
public record FollowUpQuestion(
    String id,
    FieldType type,
    String label,
    List<String> options,
    Condition when,
    boolean toolAdded) {

  public FollowUpQuestion {
    options = List.copyOf(options);
  }
}
