package org.maracdesk.domain.checklist;

import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What has been answered so far. A question that is not here has not been answered; an answer to a
 * question the form does not have is kept, never dropped.
 */
public record Answers(Map<ItemId, ItemAnswer> byItem) {

  /** Nothing answered yet: no answer is ever filled in beforehand. */
  public static final Answers NONE = new Answers(Map.of());

  public Answers {
    byItem = Collections.unmodifiableSortedMap(new TreeMap<>(byItem));
  }

  /** Everything recorded against a question; blank when nothing was. */
  public ItemAnswer at(ItemId item) {
    return byItem.getOrDefault(item, ItemAnswer.BLANK);
  }

  /** These answers with one more, or with one replaced. */
  public Answers with(ItemId item, ItemAnswer answer) {
    var all = new TreeMap<>(byItem);
    all.put(item, answer);
    return new Answers(all);
  }

  /** These answers with one question answered so and the rest of its record kept. */
  public Answers with(ItemId item, @Nullable Answer answer) {
    return with(item, at(item).answered(answer));
  }

  /** What was answered in a supplementary set, by the set's own names. */
  public Answers within(String set) {
    var inside = new TreeMap<ItemId, ItemAnswer>();
    var start = set + SupplementarySet.BETWEEN;
    byItem.forEach(
        (item, answer) -> {
          if (item.value().startsWith(start)) {
            inside.put(new ItemId(item.value().substring(start.length())), answer);
          }
        });
    return new Answers(inside);
  }

  /** The questions answered here that neither the form nor a set that opens beside it has. */
  public SortedSet<ItemId> strangersTo(ChecklistForm form) {
    var strangers = new TreeSet<>(byItem.keySet());
    form.items().forEach(item -> strangers.remove(item.id()));
    for (var set : form.supplements()) {
      if (set.form() != null) {
        set.form().items().forEach(item -> strangers.remove(set.name(item.id())));
      }
    }
    return strangers;
  }

  /** How many there are; what they say is about a person. */
  @Override
  public String toString() {
    return "Answers[" + byItem.size() + "]";
  }
}
