package org.maracdesk.ui.casefile;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Notice;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.wording.Wording;
import org.maracdesk.wording.Words;

/**
 * Above the list of cases: a referral that is written in and no case yet, with the way to go on
 * with it and, after a question, to put it away.
 */
final class UnfinishedNote extends VBox {

  private final Words words;
  private final CaseListModel model;

  UnfinishedNote(Words words, CaseListModel model) {
    this.words = words;
    this.model = model;
    getStyleClass().add("m-backup-above");
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    model.unfinished().subscribe(this::show);
  }

  private void show(@Nullable Wording said) {
    getChildren().clear();
    if (said != null) {
      getChildren()
          .add(
              new Notice(
                  Tone.INFO,
                  words.say(said),
                  Buttons.of(Icon.EDIT, words.say("referral.unfinished.go-on"), model::newReferral),
                  Buttons.of(words.say("referral.discard"), model::putAway)));
    }
    setVisible(said != null);
    setManaged(said != null);
  }

  /** Enter does here what it does in the list below. */
  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof Button button) {
      event.consume();
      button.fire();
    }
  }
}
