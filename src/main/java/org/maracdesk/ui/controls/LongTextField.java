package org.maracdesk.ui.controls;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A field for several lines, which Tab leaves as it leaves every other. */
public final class LongTextField extends TextArea {

  /** A field that shows this many lines at first. */
  public LongTextField(int lines) {
    setPrefRowCount(lines);
    setPrefColumnCount(10);
    setWrapText(true);
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown()) {
            event.consume();
            requestFocusTraversal(
                event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
          }
        });
  }
}
