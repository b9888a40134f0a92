package org.maracdesk.ui.unlock;

import javafx.scene.layout.VBox;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Notice;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.vault.BackupOffer;
import org.maracdesk.wording.Words;

/** Where a store does not open: its newest backup, and one button to bring it back. */
final class RescuePart extends VBox {

  private final Words words;
  private final UnlockModel model;

  RescuePart(Words words, UnlockModel model) {
    this.words = words;
    this.model = model;
    getStyleClass().add("m-rescue");
    model.rescue().offer().subscribe(offer -> show());
    model.rescue().done().subscribe(done -> show());
  }

  private void show() {
    getChildren().clear();
    var offer = model.rescue().offer().get();
    if (offer != null) {
      offered(offer);
    } else if (model.rescue().done().get()) {
      getChildren().add(new Notice(Tone.GOOD, words.say("unlock.rescue.done")));
    }
    setVisible(!getChildren().isEmpty());
    setManaged(isVisible());
  }

  private void offered(BackupOffer offer) {
    var sentence =
        words.say("unlock.rescue.both", RescueModel.which(offer), RescueModel.missing(offer));
    getChildren()
        .addAll(
            new Notice(Tone.INFO, sentence),
            new Row(
                Buttons.of(Icon.REPEAT, words.say("unlock.rescue.do"), model::bringBack),
                Buttons.flat(
                    Icon.FOLDER, words.say("unlock.rescue.elsewhere"), model::bringBackElsewhere)));
  }
}
