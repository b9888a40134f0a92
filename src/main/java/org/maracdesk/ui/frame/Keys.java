package org.maracdesk.ui.frame;

import java.util.ArrayList;
import java.util.List;

/** The keys that work on every screen. */
final class Keys {

  static final Shortcut LOCK = Shortcut.of("Shortcut+L", "frame.keys.lock");
  static final Shortcut FIND = Shortcut.of("Shortcut+F", "frame.keys.find");
  static final Shortcut BACK = Shortcut.of("Alt+Left", "frame.keys.back");
  static final Shortcut NEXT_PANE = Shortcut.of("F6", "frame.keys.pane");
  static final Shortcut SHORTCUTS = Shortcut.of("Shortcut+Slash", "frame.keys.list");

  private static final Shortcut CLOSE = Shortcut.of("Esc", "frame.keys.close");

  private Keys() {}

  /** Alt and the number of an area. */
  static Shortcut area(Area area) {
    int number = area.ordinal() + 1;
    return Shortcut.of("Alt+" + number, "frame.keys.area-" + number);
  }

  /** All of them, in the order of the list. */
  static List<Shortcut> everywhere() {
    var all = new ArrayList<>(List.of(LOCK, FIND));
    for (var area : Area.values()) {
      all.add(area(area));
    }
    all.addAll(List.of(BACK, NEXT_PANE, CLOSE, SHORTCUTS));
    return all;
  }
}
