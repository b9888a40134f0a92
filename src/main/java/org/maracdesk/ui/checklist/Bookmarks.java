package org.maracdesk.ui.checklist;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.maracdesk.domain.checklist.ChecklistId;
import org.maracdesk.domain.checklist.ItemId;

/**
 * At which question each draft was left, as long as the program runs. It knows ids only, never
 * anything about a person, so it may outlive a lock.
 */
public final class Bookmarks {

  private final Map<ChecklistId, ItemId> places = new HashMap<>();

  /** Where this draft was left, if it was looked at before. */
  Optional<ItemId> at(ChecklistId draft) {
    return Optional.ofNullable(places.get(draft));
  }

  /** This draft is at this question now. */
  void put(ChecklistId draft, ItemId question) {
    places.put(draft, question);
  }

  /** This draft is completed or discarded. */
  void remove(ChecklistId draft) {
    places.remove(draft);
  }
}
