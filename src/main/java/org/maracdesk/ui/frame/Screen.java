package org.maracdesk.ui.frame;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;

/** What one {@link Place} looks like. Made when the place is entered, dropped when it is left. */
public interface Screen {

  /** The content, below the top bar. */
  Parent view();

  /** The heading in the top bar; it may become known only after loading. */
  ObservableValue<String> title();

  /** Buttons that belong at the right of the heading, the main one last. */
  default List<Node> tools() {
    return List.of();
  }

  /** Called once the content is in the window: load, and put the focus where typing goes next. */
  default void arrive() {}

  /** Called before another place takes over, and at lock: keep what is not kept yet. */
  default void leave() {}

  /** Ctrl+F: put the focus into the search field, when there is one. */
  default void find() {}

  /** Keys that only this screen knows, for the list under Ctrl+/. */
  default List<Shortcut> shortcuts() {
    return List.of();
  }

  /** What F6 goes through, besides the rail and the top bar. */
  default List<Node> panes() {
    return List.of(view());
  }
}
