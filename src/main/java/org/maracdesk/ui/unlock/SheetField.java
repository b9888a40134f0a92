package org.maracdesk.ui.unlock;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.maracdesk.ui.controls.Composite;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.vault.RecoveryWords;
import org.maracdesk.wording.Words;

/**
 * A field for the words of a recovery sheet. It says which words what is typed could become, and a
 * space finishes a word as soon as it can only be one.
 */
final class SheetField extends VBox implements Composite {

  private static final int MOST_OFFERED = 8;

  private final Words words;
  private final RecoveryWords recovery = new RecoveryWords();
  private final TextField typed = new TextField();
  private final Label offered = Texts.small("");

  SheetField(Words words) {
    this.words = words;
    offered.setWrapText(true);
    getStyleClass().add("m-field");
    getChildren().addAll(typed, offered);
    typed.textProperty().subscribe(this::offer);
    typed.addEventFilter(KeyEvent.KEY_TYPED, this::finish);
  }

  /** What is typed. */
  String text() {
    return typed.getText();
  }

  void onEnter(Runnable then) {
    typed.setOnAction(
        enter -> {
          finish();
          then.run();
        });
  }

  @Override
  public Node focusTarget() {
    return typed;
  }

  private void offer(String now) {
    var could = recovery.beginning(now);
    int many = count(now);
    offered.setText(
        could.isEmpty() || could.size() > MOST_OFFERED
            ? words.say("unlock.sheet.typed", many, RecoveryWords.COUNT)
            : words.say(
                "unlock.sheet.could-be", many, RecoveryWords.COUNT, String.join(" · ", could)));
  }

  private static int count(String typed) {
    return typed.isBlank() ? 0 : typed.strip().split("\\s+").length;
  }

  private void finish(KeyEvent key) {
    if (key.getCharacter().equals(" ")) {
      finish();
    }
  }

  /** Finishes the word being typed, where it can only be one. */
  private void finish() {
    var now = typed.getText();
    var could = recovery.beginning(now);
    if (could.size() == 1 && typed.getCaretPosition() == now.length()) {
      int begins = now.length();
      while (begins > 0 && Character.isLetter(now.charAt(begins - 1))) {
        begins--;
      }
      typed.replaceText(begins, now.length(), could.getFirst());
      typed.end();
    }
  }
}
