package org.maracdesk.ui.unlock;

import java.util.List;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Notice;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.ui.frame.Overlay;
import org.maracdesk.ui.frame.PassphraseCard;
import org.maracdesk.ui.unlock.ChangePassphraseModel.Field;
import org.maracdesk.wording.Words;

/** The card to change the passphrase on. Whoever made the model hides it when that is done. */
public final class ChangePassphraseCard {

  private final Words words;
  private final ChangePassphraseModel model;
  private final PassphraseCard<Field> card;
  private final NewPassphrase fresh;

  /** The card of this model. */
  public ChangePassphraseCard(
      Words words, ChangePassphraseModel model, Overlay overlay, FourWords fourWords) {
    this.words = words;
    this.model = model;
    card = new PassphraseCard<>(words, overlay, Field.CURRENT, "unlock.change.current");
    fresh = new NewPassphrase(words, fourWords);
    card.at(Field.NEXT, fresh.first());
    card.at(Field.REPEAT, fresh.repeat());
  }

  /** Shows it over the window. */
  public void show() {
    var current = card.mine();
    current.control().onEnter(() -> fresh.first().focus());
    fresh.onEnter(this::change);
    card.follow(model.busy(), model.waiting(), model.trouble());
    card.show(
        words.say("unlock.change.title"),
        List.of(current, fresh, new Notice(Tone.INFO, words.say("unlock.change.backups"))),
        words.say("unlock.change.leave"),
        Buttons.primary(words.say("unlock.change.do"), this::change),
        current.control().focusTarget());
  }

  private void change() {
    model.change(card.mine().control().letters(), fresh.letters(), fresh.again());
  }
}
