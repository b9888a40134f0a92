package org.maracdesk.ui.unlock;

import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.Notice;
import org.maracdesk.ui.controls.SecretField;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.ui.frame.Overlay;
import org.maracdesk.ui.unlock.ChangePassphraseModel.Field;
import org.maracdesk.ui.unlock.ChangePassphraseModel.Trouble;
import org.maracdesk.wording.Words;

/** The card to change the passphrase on. Whoever made the model hides it when that is done. */
public final class ChangePassphraseCard {

  private final Words words;
  private final ChangePassphraseModel model;
  private final Overlay overlay;
  private final LabelledField<SecretField> current;
  private final NewPassphrase fresh;

  /** The card of this model. */
  public ChangePassphraseCard(
      Words words, ChangePassphraseModel model, Overlay overlay, FourWords fourWords) {
    this.words = words;
    this.model = model;
    this.overlay = overlay;
    current = new LabelledField<>(words.say("unlock.change.current"), new SecretField(words));
    fresh = new NewPassphrase(words, fourWords);
  }

  /** Shows it over the window. */
  public void show() {
    var change = Buttons.primary(words.say("unlock.change.do"), this::change);
    var leave = Buttons.of(words.say("unlock.change.leave"), overlay::hide);
    leave.setCancelButton(true);
    var buttons = new HBox(leave, change);
    buttons.getStyleClass().add("m-dialog-buttons");
    current.control().onEnter(() -> fresh.first().focus());
    fresh.onEnter(this::change);
    model.trouble().subscribe(this::tell);
    var card =
        new VBox(
            Texts.title(words.say("unlock.change.title")),
            current,
            fresh,
            new Notice(Tone.INFO, words.say("unlock.change.backups")),
            buttons);
    card.disableProperty().bind(model.busy());
    // What is disabled takes no focus, so that it is put there once more
    model.busy().subscribe(busy -> tell(model.trouble().get()));
    overlay.show(card, current.control().focusTarget(), overlay::hide);
  }

  private void change() {
    model.change(current.control().letters(), fresh.letters(), fresh.again());
  }

  private void tell(@Nullable Trouble trouble) {
    var field = trouble == null ? null : trouble.where();
    var said = trouble == null ? null : words.say(trouble.wording());
    tell(current, field == Field.CURRENT ? said : null);
    tell(fresh.first(), field == Field.NEXT ? said : null);
    tell(fresh.repeat(), field == Field.REPEAT ? said : null);
  }

  private static void tell(LabelledField<SecretField> field, @Nullable String said) {
    field.problem(said);
    if (said != null) {
      field.focus();
    }
  }
}
