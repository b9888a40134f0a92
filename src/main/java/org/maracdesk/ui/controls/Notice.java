package org.maracdesk.ui.controls;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A banner: something to know before going on. */
public final class Notice extends HBox {

  private final Label text;

  /** A banner, perhaps with buttons. */
  public Notice(Tone tone, String words, Node... buttons) {
    text = Texts.body(words);
    text.setMaxWidth(Double.MAX_VALUE);
    setHgrow(text, Priority.ALWAYS);
    getStyleClass().addAll("m-notice", tone.style());
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(words);
    getChildren().addAll(tone.icon().node("m-icon-large"), text);
    getChildren().addAll(buttons);
  }

  /** Says something else. */
  public void say(String words) {
    text.setText(words);
    setAccessibleText(words);
  }
}
