package org.maracdesk.ui.casefile;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.ui.controls.Notice;

/** A notice above a list, which takes up room only while there is something to say. */
class NoteAbove extends VBox {

  /** Nothing to say yet. */
  NoteAbove() {
    getStyleClass().add("m-note-above");
    addEventFilter(KeyEvent.KEY_PRESSED, NoteAbove::pressed);
    say(null);
  }

  /** Says this in place of what was said before; null for nothing. */
  final void say(@Nullable Notice notice) {
    getChildren().clear();
    if (notice != null) {
      getChildren().add(notice);
    }
    setVisible(notice != null);
    setManaged(notice != null);
  }

  /** Enter does here what it does in the list below. */
  private static void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof Button button) {
      event.consume();
      button.fire();
    }
  }
}
