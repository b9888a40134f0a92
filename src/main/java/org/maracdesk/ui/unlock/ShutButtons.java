package org.maracdesk.ui.unlock;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.maracdesk.ui.controls.Row;

/** The buttons below a page of the shut desk: the way elsewhere on the left, the others right. */
final class ShutButtons extends HBox {

  ShutButtons(Button elsewhere, Button... others) {
    getStyleClass().add("m-dialog-buttons");
    getChildren().addAll(elsewhere, Row.spring());
    getChildren().addAll(others);
  }
}
