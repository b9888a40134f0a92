package org.maracdesk.ui.checklist;

import java.util.List;
import org.maracdesk.ui.frame.Shortcut;

/** The keys of a checklist that is filled in, besides those that answer a question. */
final class SheetKeys {

  static final Shortcut NEXT_UNANSWERED =
      Shortcut.of("Shortcut+U", "checklist.page.key.unanswered.what");
  static final Shortcut VIEW = Shortcut.of("Shortcut+J", "checklist.page.key.view.what");
  static final Shortcut TAKE_BACK = Shortcut.of("Shortcut+Z", "checklist.page.key.take-back.what");
  static final Shortcut NEXT_TOPIC =
      Shortcut.of("Shortcut+Page Down", "checklist.page.key.next-topic.what");
  static final Shortcut PREVIOUS_TOPIC =
      Shortcut.of("Shortcut+Page Up", "checklist.page.key.previous-topic.what");
  static final Shortcut LAYOUT = Shortcut.of("Shortcut+T", "checklist.page.key.layout.what");
  static final Shortcut COMPLETE =
      Shortcut.of("Shortcut+Enter", "checklist.page.key.complete.what");

  private SheetKeys() {}

  /** All of them, in the order of the list. */
  static List<Shortcut> all() {
    return List.of(NEXT_UNANSWERED, VIEW, TAKE_BACK, NEXT_TOPIC, PREVIOUS_TOPIC, LAYOUT, COMPLETE);
  }
}
