package org.maracdesk.ui.controls;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A sheet on the page that keeps together what belongs together, under its heading. */
public final class Card extends VBox {

  private final HBox head = new HBox();
  private final Label heading;

  /** A card with a heading and content. */
  public Card(String title, Node... content) {
    getStyleClass().add(Style.CARD);
    heading = Texts.heading(title);
    heading.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(heading, Priority.ALWAYS);
    head.getStyleClass().add("m-card-head");
    head.getChildren().add(heading);
    getChildren().add(head);
    getChildren().addAll(content);
  }

  /** Gives it another heading. */
  public void title(String other) {
    heading.setText(other);
  }

  /** Puts buttons at the right of the heading. */
  public Card tools(Node... tools) {
    head.getChildren().addAll(tools);
    return this;
  }
}
