package org.maracdesk.ui.casefile;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Style;
import org.maracdesk.wording.Words;

/** A part of a page under a heading that folds it away; its tools stay in sight. */
final class Section extends VBox {

  private final String name;
  private final Button heading = new Button();
  private final VBox inside = new VBox();
  private final BooleanProperty open = new SimpleBooleanProperty(true);

  Section(Words words, String name, Node... content) {
    this.name = name;
    getStyleClass().addAll(Style.CARD, "m-file-section");
    heading.setText(name);
    heading.getStyleClass().addAll(Style.FLAT, Style.HEADING, "m-file-section-heading");
    heading.setContentDisplay(ContentDisplay.RIGHT);
    heading.setOnAction(event -> open.set(!open.get()));
    inside.getStyleClass().add("m-file-section-inside");
    inside.getChildren().setAll(content);
    var head = new HBox(heading, Row.spring());
    head.getStyleClass().add("m-card-head");
    getChildren().addAll(head, inside);
    open.subscribe(
        shown -> {
          heading.setGraphic((shown ? Icon.CHEVRON_DOWN : Icon.CHEVRON_RIGHT).node());
          heading.setAccessibleText(
              words.say(shown ? "case.section.shown" : "case.section.folded", name));
          inside.setVisible(shown);
          inside.setManaged(shown);
        });
  }

  /** Puts something at the right of the heading. */
  Section tools(Node... tools) {
    ((HBox) getChildren().getFirst()).getChildren().addAll(tools);
    return this;
  }

  /** The same, folded away at first. */
  Section folded() {
    open.set(false);
    return this;
  }

  /** Whether its content is in sight. */
  BooleanProperty open() {
    return open;
  }

  /** Opens every section around a node, so that it can take the focus. */
  static void openAround(Node node) {
    for (Node up = node; up != null; up = up.getParent()) {
      if (up instanceof Section section) {
        section.open.set(true);
      }
    }
  }

  /** What the heading says. */
  String name() {
    return name;
  }

  /** Puts the focus on the heading. */
  void enter() {
    heading.requestFocus();
  }
}
