package org.maracdesk.ui.casefile;

import javafx.scene.layout.VBox;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Notice;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.wording.Words;

/**
 * In amber above the list of cases, as long as one passphrase and nothing else opens the store: who
 * put a recovery sheet off, or gave the store a new key, would never hear of it again.
 */
final class WayInNote extends VBox {

  WayInNote(Words words, Runnable open) {
    getStyleClass().add("m-backup-above");
    getChildren()
        .add(
            new Notice(
                Tone.WARN,
                words.say("cases.only-way-in"),
                Buttons.of(words.say("cases.only-way-in.look"), open)));
    show(false);
  }

  void show(boolean only) {
    setVisible(only);
    setManaged(only);
  }
}
