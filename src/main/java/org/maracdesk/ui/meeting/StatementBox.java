package org.maracdesk.ui.meeting;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A statement for the record that a press of Space makes. A sentence that was meant for another
 * field has spaces too: after a letter none of them ticks it, until the focus has left.
 */
final class StatementBox extends CheckBox {

  private final ReadOnlyBooleanWrapper misled = new ReadOnlyBooleanWrapper();

  StatementBox(String statement) {
    super(statement);
    addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    focusedProperty().subscribe(focused -> misled.set(misled.get() && focused));
  }

  private void typed(KeyEvent event) {
    var letter = event.getCharacter();
    if (!event.isShortcutDown() && !event.isAltDown() && !letter.isBlank()) {
      misled.set(misled.get() || letter.charAt(0) > ' ');
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.SPACE && misled.get()) {
      event.consume();
    }
  }

  /** Whether a sentence is being typed here that belongs elsewhere. */
  ReadOnlyBooleanProperty misled() {
    return misled.getReadOnlyProperty();
  }
}
