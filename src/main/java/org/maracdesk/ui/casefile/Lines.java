package org.maracdesk.ui.casefile;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.maracdesk.ui.controls.Style;
import org.maracdesk.ui.controls.Texts;

/** The few shapes in which a case's page says things. */
final class Lines {

  private static final double LITTLE = 180;

  private Lines() {}

  /** A small label and below it what was recorded. */
  static VBox fact(String label, String value) {
    var fact = new VBox(label(label), Texts.body(value));
    fact.getStyleClass().add("m-file-fact");
    return fact;
  }

  /** A small label. */
  static Label label(String words) {
    var label = Texts.small(words);
    label.getStyleClass().add("m-file-fact-label");
    return label;
  }

  /** What somebody said or wrote, set off from our own words. */
  static VBox quoted(String text) {
    var quoted = new VBox(Texts.body(text));
    quoted.getStyleClass().add("m-file-quoted");
    return quoted;
  }

  /** Things side by side that go on below; it asks for little width, so it fits beside others. */
  static FlowPane row(Node... things) {
    var row = new FlowPane(things);
    row.getStyleClass().add("m-row");
    row.setPrefWrapLength(LITTLE);
    row.setMinWidth(0);
    // Otherwise asked without a width, and then it reserves the height of a narrow one
    row.setMinHeight(0);
    return row;
  }

  /** A sentence whose first words matter most. */
  static TextFlow led(String lead, String text) {
    var first = new Text(lead + " ");
    first.getStyleClass().addAll("m-file-text", Style.STRONG);
    var rest = new Text(text);
    rest.getStyleClass().add("m-file-text");
    return new TextFlow(first, rest);
  }

  /** Things one below the other, close together. */
  static VBox stack(Node... content) {
    var stack = new VBox(content);
    stack.getStyleClass().add("m-file-stack");
    return stack;
  }
}
