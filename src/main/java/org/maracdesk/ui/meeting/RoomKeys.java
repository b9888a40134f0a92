package org.maracdesk.ui.meeting;

import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.maracdesk.ui.frame.Shortcut;

/**
 * The keys of the wall. They are heard everywhere in the window, over a card and in a text too:
 * whoever has to blank the wall has no time to look where the focus is.
 */
final class RoomKeys {

  private final Shortcut turn;
  private final Shortcut blank;
  private final ProjectionModel model;
  private final EventHandler<KeyEvent> pressed = this::pressed;
  private @Nullable Scene scene;

  RoomKeys(Shortcut turn, Shortcut blank, ProjectionModel model) {
    this.turn = turn;
    this.blank = blank;
    this.model = model;
  }

  /** Listens in this window from now on. */
  void listen(Scene window) {
    forget();
    scene = window;
    window.addEventFilter(KeyEvent.KEY_PRESSED, pressed);
  }

  /** Listens no longer. */
  void forget() {
    if (scene != null) {
      scene.removeEventFilter(KeyEvent.KEY_PRESSED, pressed);
      scene = null;
    }
  }

  private void pressed(KeyEvent event) {
    if (turn.matches(event)) {
      event.consume();
      model.turn();
    } else if (blank.matches(event)) {
      event.consume();
      model.blank();
    }
  }
}
