package org.maracdesk.ui.unlock;

import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.Notice;
import org.maracdesk.ui.controls.SecretField;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.frame.Overlay;
import org.maracdesk.ui.unlock.KeyChange.Field;
import org.maracdesk.ui.unlock.KeyChange.Trouble;
import org.maracdesk.vault.KeyHolder;
import org.maracdesk.wording.Words;

/**
 * The cards on which who can open the store is changed. Whoever made the model hides them when that
 * is done.
 */
public final class KeyCard {

  private final Words words;
  private final KeyChange model;
  private final Overlay overlay;
  private final LabelledField<SecretField> mine;

  /** A card of this model. */
  public KeyCard(Words words, KeyChange model, Overlay overlay) {
    this.words = words;
    this.model = model;
    this.overlay = overlay;
    mine = new LabelledField<>(words.say("unlock.keys.mine"), new SecretField(words));
    mine.hint(words.say("unlock.keys.mine.hint"));
  }

  /** Lets somebody in. */
  public void showAdding(FourWords fourWords) {
    var name = new LabelledField<>(words.say("unlock.keys.name"), new TextField());
    var role = new LabelledField<>(words.say("unlock.role"), new TextField());
    var fresh = new NewPassphrase(words, fourWords);
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
        Map.of(
            Field.NAME,
            name,
            Field.ROLE,
            role,
            Field.NEXT,
            fresh.first(),
            Field.REPEAT,
            fresh.repeat()),
        name.control());
  }

  /** Lets somebody in no more. */
  public void showRemoving(KeyHolder whom, String called) {
    show(
        "unlock.keys.remove",
        List.of(
            Texts.body(words.say("unlock.keys.remove.whom", called)),
            new Notice(Tone.WARN, words.say("unlock.keys.remove.copies")),
            mine),
        () -> model.remove(whom, mine.control().letters()),
        Map.of(),
        mine.control().focusTarget());
  }

  /** Makes a recovery sheet. */
  public void showSheet(List<String> sheet, SheetPrinter printer, Background background) {
    var shown = new SheetOfWords(words, sheet, printer, background);
    shown.typed().control().onEnter(mine::focus);
    show(
        "unlock.keys.sheet",
        List.of(Texts.quiet(words.say("unlock.sheet.text")), shown, mine),
        () -> model.keepSheet(sheet, shown.typed().control().text(), mine.control().letters()),
        Map.of(Field.SHEET, shown.typed()),
        shown.typed().control().focusTarget());
  }

  private void show(
      String key,
      List<Node> content,
      Runnable change,
      Map<Field, LabelledField<?>> fields,
      Node first) {
    mine.control().onEnter(change);
    var leave = Buttons.of(words.say("unlock.keys.leave"), overlay::hide);
    leave.setCancelButton(true);
    var buttons = new HBox(leave, Buttons.primary(words.say(key + ".do"), change));
    buttons.getStyleClass().add("m-dialog-buttons");
    var card = new VBox(Texts.title(words.say(key + ".title")));
    card.getChildren().addAll(content);
    card.getChildren().add(buttons);
    card.disableProperty().bind(model.busy());
    model.trouble().subscribe(trouble -> tell(trouble, fields));
    // What is disabled takes no focus, so that it is put there once more
    model.busy().subscribe(busy -> tell(model.trouble().get(), fields));
    overlay.show(card, first, overlay::hide);
  }

  private void tell(@Nullable Trouble trouble, Map<Field, LabelledField<?>> fields) {
    fields.forEach((field, at) -> tell(at, field, trouble));
    tell(mine, Field.MINE, trouble);
  }

  private void tell(LabelledField<?> at, Field field, @Nullable Trouble trouble) {
    boolean here = trouble != null && trouble.where() == field;
    at.problem(here ? words.say(trouble.wording()) : null);
    if (here) {
      at.focus();
    }
  }
}
