package org.maracdesk.ui.controls;

import atlantafx.base.controls.CustomTextField;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A field to find things by; Escape empties it. */
public final class SearchField extends CustomTextField {

  /**
   * An empty field.
   *
   * @param prompt what can be found, which is also its accessible name
   */
  public SearchField(String prompt) {
    setPromptText(prompt);
    setAccessibleText(prompt);
    setLeft(Icon.SEARCH.node());
    getStyleClass().add("m-search");
    var clear = new Label();
    clear.setGraphic(Icon.CLEAR.node());
    clear.getStyleClass().add("m-search-clear");
    clear.setOnMouseClicked(click -> clear());
    clear.visibleProperty().bind(textProperty().isNotEmpty());
    setRight(clear);
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && getLength() > 0) {
            clear();
            event.consume();
          }
        });
  }
}
