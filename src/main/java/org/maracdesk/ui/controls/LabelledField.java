package org.maracdesk.ui.controls;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A control together with its label, a line of help and the line for what is wrong with it, each
 * also said to those who do not see them.
 */
public final class LabelledField<C extends Region> extends VBox {

  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

  private final C control;
  private final Label label;
  private final Label hint = Texts.small("");
  private final Label problem = new Label();

  /** A field under this label. */
  public LabelledField(String words, C control) {
    this.control = control;
    this.label = new Label(words);
    label.getStyleClass().add("m-field-label");
    label.setLabelFor(target(control));
    label.setMinWidth(USE_PREF_SIZE);
    problem.getStyleClass().add("m-problem");
    problem.setGraphic(Icon.DANGER.node());
    problem.setWrapText(true);
    problem.setMinHeight(USE_PREF_SIZE);
    show(hint, "");
    show(problem, "");
    control.setMaxWidth(Double.MAX_VALUE);
    getStyleClass().add("m-field");
    getChildren().addAll(label, hint, control, problem);
    speak();
  }

  /** A line of help between label and control. */
  public LabelledField<C> hint(String words) {
    show(hint, words);
    speak();
    return this;
  }

  /** The same below the control, where above it would push it out of line with its neighbour. */
  public LabelledField<C> hintBelow(String words) {
    getChildren().remove(hint);
    getChildren().add(getChildren().indexOf(control) + 1, hint);
    return hint(words);
  }

  /** Lets a long label go on below, where it would make the page wider than the window. */
  public LabelledField<C> wrapping() {
    label.setWrapText(true);
    label.setMinWidth(0);
    label.setMinHeight(USE_PREF_SIZE);
    return this;
  }

  /** Says what is wrong, or takes that back with null. */
  public void problem(@Nullable String words) {
    show(problem, words == null ? "" : words);
    target(control).pseudoClassStateChanged(WRONG, words != null);
    control.pseudoClassStateChanged(WRONG, words != null);
    speak();
  }

  /** Says what is wrong and goes there, or takes that back with null. */
  public void tell(@Nullable String words) {
    problem(words);
    if (words != null) {
      focus();
    }
  }

  /** Whether something is said to be wrong. */
  public boolean hasProblem() {
    return problem.isVisible();
  }

  /** What is said to be wrong; empty when nothing is. */
  public String problemText() {
    return problem.getText();
  }

  /** What the label says. */
  public String labelText() {
    return label.getText();
  }

  /** The control itself. */
  public C control() {
    return control;
  }

  /** Puts the focus into the control. */
  public void focus() {
    target(control).requestFocus();
  }

  private void speak() {
    var target = target(control);
    target.setAccessibleText(label.getText());
    var help = (hint.getText() + " " + problem.getText()).strip();
    target.setAccessibleHelp(help.isEmpty() ? null : help);
  }

  private static Node target(Region control) {
    return control instanceof Composite composite ? composite.focusTarget() : control;
  }

  private static void show(Label line, String words) {
    line.setText(words);
    line.setVisible(!words.isEmpty());
    line.setManaged(!words.isEmpty());
  }
}
