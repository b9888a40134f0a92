package org.maracdesk.domain.checklist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One question of a checklist.
 *
 * @param id its name in answers and rules
 * @param number its official number; absent when that has not been verified
 * @param section the id of the section it stands in
 * @param label a few words for lists and alerts
 * @param prompt what to ask about; empty where the label says all
 * @param scale what can be answered
 * @param meanings what some answers stand for at this question
 * @param scored whether it counts
 * @param weight what its points are multiplied by in a sum
 * @param lifetime whether it asks about ever, so that a yes cannot honestly become a no
 * @param highlighted whether the publisher prints it in bold; absent when that is not known
 * @param equivalents what it is called in other instruments, by their ids; only for laying two
 *     histories side by side
 * @param followUps smaller questions that go with it
 */
public record ChecklistItem(
    ItemId id,
    @Nullable String number,
    String section,
    String label,
    String prompt,
    Scale scale,
    Map<Answer, String> meanings,
    boolean scored,
    int weight,
    boolean lifetime,
    @Nullable Boolean highlighted,
    Map<String, ItemId> equivalents,
    List<FollowUpQuestion> followUps) {

  public ChecklistItem {
    meanings = Map.copyOf(meanings);
    equivalents = Map.copyOf(equivalents);
    followUps = List.copyOf(followUps);
  }

  /** What people call it: its official number, or its label where there is none. */
  public String name() {
    return number == null ? label : number;
  }

  /** Whether it is a cell of a grid; then its section is the row. */
  public boolean isInGrid() {
    return id.value().startsWith(section + ".");
  }

  /** What a pack calls it: its own name, or that of its row in a grid. */
  public ItemId nameInPack() {
    return isInGrid() ? new ItemId(section) : id;
  }

  /** The same in the words of a pack. */
  ChecklistItem worded(WordingPack pack) {
    var text = pack.texts().get(nameInPack());
    if (text == null) {
      throw new IllegalArgumentException("the pack has no words for a question");
    }
    return isInGrid() ? meaning(text) : worded(text, pack.highlights().contains(id));
  }

  private ChecklistItem meaning(WordingPack.Text text) {
    var said = new HashMap<>(meanings);
    scale.values().stream()
        .map(Scale.Value::answer)
        .filter(text.levels()::containsKey)
        .forEach(answer -> said.put(answer, text.levels().get(answer)));
    return new ChecklistItem(
        id,
        number,
        section,
        label,
        prompt.isEmpty() ? "" : text.prompt(),
        scale,
        said,
        scored,
        weight,
        lifetime,
        highlighted,
        equivalents,
        followUps);
  }

  private ChecklistItem worded(WordingPack.Text text, boolean bold) {
    return new ChecklistItem(
        id,
        number,
        section,
        text.label(),
        text.prompt(),
        scale,
        meanings,
        scored,
        weight,
        lifetime,
        bold,
        equivalents,
        followUps.stream()
            .map(asked -> asked.called(text.followUps().getOrDefault(asked.id(), asked.label())))
            .toList());
  }

  /** The same with these follow-up questions. */
  public ChecklistItem asking(List<FollowUpQuestion> others) {
    return new ChecklistItem(
        id,
        number,
        section,
        label,
        prompt,
        scale,
        meanings,
        scored,
        weight,
        lifetime,
        highlighted,
        equivalents,
        others);
  }
}
