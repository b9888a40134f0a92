package org.maracdesk.ui.controls;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.maracdesk.wording.Words;

/** A field for a passphrase: dots, unless one asks to see the letters. */
public final class SecretField extends HBox implements Composite {

  private final Words words;
  private final PasswordField dots = new PasswordField();
  private final TextField letters = new TextField();
  private final Button toggle = Buttons.picture(Icon.SHOW, "", this::toggle);

  /** An empty field. */
  public SecretField(Words words) {
    this.words = words;
    letters.setVisible(false);
    letters.accessibleTextProperty().bind(dots.accessibleTextProperty());
    letters.accessibleHelpProperty().bind(dots.accessibleHelpProperty());
    letters.onActionProperty().bind(dots.onActionProperty());
    var typed = new StackPane(dots, letters);
    setHgrow(typed, Priority.ALWAYS);
    dots.getStyleClass().add("left-pill");
    letters.getStyleClass().add("left-pill");
    toggle.getStyleClass().remove(Style.FLAT);
    toggle.getStyleClass().add("right-pill");
    toggle.setMaxHeight(Double.MAX_VALUE);
    getStyleClass().add("m-secret");
    getChildren().addAll(typed, toggle);
    name();
  }

  /** What was typed, as letters the caller wipes. */
  public char[] letters() {
    var text = (isShown() ? letters : dots).getCharacters();
    var copy = new char[text.length()];
    for (int i = 0; i < copy.length; i++) {
      copy[i] = text.charAt(i);
    }
    return copy;
  }

  /** How many letters were typed. */
  public int length() {
    return (isShown() ? letters : dots).getLength();
  }

  /** Whether nothing was typed. */
  public boolean isEmpty() {
    return length() == 0;
  }

  /** Empties the field and goes back to dots. */
  public void clear() {
    dots.clear();
    letters.clear();
    show(false);
  }

  /** Fills the field, for a generated passphrase, and shows its letters. */
  public void fill(String text) {
    dots.setText(text);
    show(true);
  }

  /** Runs this after each change. */
  public void onTyped(Runnable then) {
    dots.textProperty().subscribe(text -> then.run());
    letters.textProperty().subscribe(text -> then.run());
  }

  /** Runs this at Enter. */
  public void onEnter(Runnable then) {
    dots.setOnAction(event -> then.run());
  }

  /** Whether the letters are shown. */
  public boolean isShown() {
    return letters.isVisible();
  }

  @Override
  public Node focusTarget() {
    return dots;
  }

  @Override
  public void requestFocus() {
    (isShown() ? letters : dots).requestFocus();
  }

  private void toggle() {
    show(!isShown());
    requestFocus();
    (isShown() ? letters : dots).end();
  }

  private void show(boolean shown) {
    if (shown != isShown()) {
      var from = shown ? dots : letters;
      var into = shown ? letters : dots;
      letters.setVisible(shown);
      dots.setVisible(!shown);
      into.setText(from.getText());
      from.clear();
    }
    name();
  }

  private void name() {
    var text = words.say(isShown() ? "controls.secret.hide" : "controls.secret.show");
    toggle.setAccessibleText(text);
    toggle.getTooltip().setText(text);
    toggle.setGraphic((isShown() ? Icon.HIDE : Icon.SHOW).node());
  }
}
