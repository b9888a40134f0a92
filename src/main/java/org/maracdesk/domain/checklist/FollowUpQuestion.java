package org.maracdesk.domain.checklist;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A smaller question that belongs to one item.
 *
 * @param id its name within the item
 * @param type what can be given
 * @param label what stands beside it
 * @param options the choices; empty unless the type offers some
 * @param when when it is asked
 * @param owedWhen when a completed form should have it, and nothing waits for it; absent for never
 * @param toolAdded whether this tool added it, so that it has no counterpart on the official form
 */
public record FollowUpQuestion(
    String id,
    FieldType type,
    String label,
    List<Option> options,
    Condition when,
    @Nullable Condition owedWhen,
    boolean toolAdded) {

  public FollowUpQuestion {
    options = List.copyOf(options);
  }

  /** The same under another label. */
  FollowUpQuestion called(String other) {
    return new FollowUpQuestion(id, type, other, options, when, owedWhen, toolAdded);
  }

  /** Whether a reply of this spelling is among the choices. */
  public boolean offers(String choice) {
    return options.stream().anyMatch(option -> option.id().equals(choice));
  }
}
