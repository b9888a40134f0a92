package org.maracdesk.ui.casefile;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.maracdesk.ui.controls.Icon;

/**
 * A picture and beside it whatever belongs to it, one below the other; perhaps buttons at the end.
 * It asks how high its text is at the width the text will have; a plain box asks for less width
 * than it then gives, and leaves a gap.
 */
final class Line extends HBox {

  private final VBox text;

  Line(Icon icon, Node... content) {
    text = new VBox(content);
    text.getStyleClass().add("m-file-line-text");
    text.setMinWidth(0);
    setHgrow(text, Priority.ALWAYS);
    var picture = new Label("", icon.node());
    picture.getStyleClass().add("m-file-line-icon");
    picture.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(picture, text);
    getStyleClass().add("m-file-line");
  }

  /** Puts a button at the end. */
  Line tool(Node button) {
    getChildren().add(button);
    return this;
  }

  /** Adds something below the rest. */
  void add(Node below) {
    text.getChildren().add(below);
  }

  @Override
  protected double computePrefHeight(double width) {
    return width < 0 ? super.computePrefHeight(width) : heightAt(width);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  private double heightAt(double width) {
    double left = width - getInsets().getLeft() - getInsets().getRight();
    double highest = 0;
    for (var part : getManagedChildren()) {
      if (part != text) {
        left -= part.prefWidth(-1) + getSpacing();
        highest = Math.max(highest, part.prefHeight(-1));
      }
    }
    highest = Math.max(highest, text.prefHeight(Math.max(0, left)));
    return snapSizeY(highest) + getInsets().getTop() + getInsets().getBottom();
  }
}
