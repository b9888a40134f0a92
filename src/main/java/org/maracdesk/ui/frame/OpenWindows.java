package org.maracdesk.ui.frame;

import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.stage.Window;

/**
 * Watches which windows of the program are open, its menus, tips and cards among them: each is told
 * of when it opens and when it closes.
 */
final class OpenWindows implements AutoCloseable {

  private final Consumer<Window> opened;
  private final Consumer<Window> closed;
  private final ListChangeListener<Window> changes = this::changed;

  private OpenWindows(Consumer<Window> opened, Consumer<Window> closed) {
    this.opened = opened;
    this.closed = closed;
  }

  /**
   * Watches from now on; those that are open already are told of at once.
   *
   * @param closed told of a window that closes, and in the end of each that is still open
   */
  static OpenWindows watch(Consumer<Window> opened, Consumer<Window> closed) {
    var watch = new OpenWindows(opened, closed);
    Window.getWindows().forEach(opened);
    Window.getWindows().addListener(watch.changes);
    return watch;
  }

  /** Watches no more; the list of windows would keep it and all it knows to the program's end. */
  @Override
  public void close() {
    Window.getWindows().removeListener(changes);
    Window.getWindows().forEach(closed);
  }

  private void changed(ListChangeListener.Change<? extends Window> change) {
    while (change.next()) {
      change.getAddedSubList().forEach(opened);
      change.getRemoved().forEach(closed);
    }
  }
}
