package org.maracdesk.ui.unlock;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.Notice;
import org.maracdesk.ui.controls.SecretField;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.frame.Overlay;
import org.maracdesk.ui.frame.PassphraseCard;
import org.maracdesk.ui.unlock.KeyChange.Field;
import org.maracdesk.vault.KeyHolder;
import org.maracdesk.wording.Words;

/**
 * The cards on which who can open the store is changed. Whoever made the model hides them when that
 * is done.
 */
public final class KeyCard {

  private final Words words;
  private final KeyChange model;
  private final PassphraseCard<Field> card;
  private final LabelledField<SecretField> mine;

  /** A card of this model. */
  public KeyCard(Words words, KeyChange model, Overlay overlay) {
    this.words = words;
    this.model = model;
    card = new PassphraseCard<>(words, overlay, Field.MINE, "unlock.keys.mine");
    mine = card.mine();
    mine.hint(words.say("unlock.keys.mine.hint"));
  }

  /** Lets somebody in. */
  public void showAdding(FourWords fourWords) {
    var name =
        card.at(Field.NAME, new LabelledField<>(words.say("unlock.keys.name"), new TextField()));
    var role = card.at(Field.ROLE, new LabelledField<>(words.say("unlock.role"), new TextField()));
    var fresh = new NewPassphrase(words, fourWords);
    card.at(Field.NEXT, fresh.first());
    card.at(Field.REPEAT, fresh.repeat());
    Runnable add =
        () ->
            model.add(
                name.control().getText(),
                role.control().getText(),
                fresh.letters(),
                fresh.again(),
                mine.control().letters());
    name.control().setOnAction(enter -> role.focus());
    role.control().setOnAction(enter -> fresh.first().focus());
    fresh.onEnter(mine::focus);
    show(
        "unlock.keys.add",
        List.of(name, role, Texts.quiet(words.say("unlock.keys.add.text")), fresh, mine),
        add,
        name.control());
  }

  /**
   * Lets somebody in no more.
   *
   * @param renewable whether the store can get a new key, which is what shuts out a copy
   */
  public void showRemoving(KeyHolder whom, String called, boolean renewable) {
    var content = new ArrayList<Node>();
    content.add(Texts.body(words.say("unlock.keys.remove.whom", called)));
    content.add(new Notice(Tone.WARN, words.say("unlock.keys.remove.copies")));
    if (renewable) {
      content.add(Texts.body(words.say("unlock.keys.remove.renew")));
    }
    content.add(mine);
    show(
        "unlock.keys.remove",
        content,
        () -> model.remove(whom, mine.control().letters()),
        mine.control().focusTarget());
  }

  /** Gives the store a new key. */
  public void showRenewing() {
    var without = new CheckBox(words.say("unlock.keys.renew.without"));
    without.setWrapText(true);
    show(
        "unlock.keys.renew",
        List.of(
            Texts.body(words.say("unlock.keys.renew.text")),
            new Notice(Tone.WARN, words.say("unlock.keys.renew.others")),
            without,
            Texts.quiet(words.say("unlock.keys.renew.without.text")),
            mine),
        () -> model.renew(without.isSelected(), mine.control().letters()),
        mine.control().focusTarget());
  }

  /** Makes a recovery sheet. */
  public void showSheet(List<String> sheet, SheetPrinter printer, Background background) {
    var shown = new SheetOfWords(words, sheet, printer, background);
    var typed = card.at(Field.SHEET, shown.typed()).control();
    typed.onEnter(mine::focus);
    show(
        "unlock.keys.sheet",
        List.of(Texts.quiet(words.say("unlock.sheet.text")), shown, mine),
        () -> model.keepSheet(sheet, typed.text(), mine.control().letters()),
        typed.focusTarget());
  }

  private void show(String key, List<Node> content, Runnable change, Node first) {
    mine.control().onEnter(change);
    card.follow(model.busy(), model.waiting(), model.trouble());
    card.show(
        words.say(key + ".title"),
        content,
        words.say("unlock.keys.leave"),
        Buttons.primary(words.say(key + ".do"), change),
        first);
  }
}
