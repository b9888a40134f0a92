package org.maracdesk.ui.controls;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/** The two buttons below a card: to leave everything as it is, and to do it. */
public final class DialogButtons extends HBox {

  /**
   * Both, with the way out on Escape.
   *
   * @param leave what the way out says
   * @param out takes the card away
   * @param yes the button that does it
   */
  public DialogButtons(String leave, Runnable out, Button yes) {
    var no = Buttons.of(leave, out);
    no.setCancelButton(true);
    getChildren().addAll(no, yes);
    getStyleClass().add("m-dialog-buttons");
  }
}
