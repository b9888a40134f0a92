package org.maracdesk.ui.casefile;

import javafx.scene.layout.VBox;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Notice;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.wording.Words;

/**
 * Above the list of cases, as long as there is a hold whose review date has come: the day only
 * reminds, and without this it would remind nobody who does not open just that record.
 */
final class HoldsNote extends VBox {

  private final Words words;
  private final Runnable open;

  HoldsNote(Words words, Runnable open) {
    this.words = words;
    this.open = open;
    getStyleClass().add("m-backup-above");
    show(0);
  }

  void show(int number) {
    getChildren().clear();
    if (number > 0) {
      getChildren()
          .add(
              new Notice(
                  Tone.INFO,
                  words.count("cases.holds-to-ask", number),
                  Buttons.of(words.say("cases.holds-to-ask.look"), open)));
    }
    setVisible(number > 0);
    setManaged(number > 0);
  }
}
