package org.maracdesk.ui.unlock;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.ChoiceField;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.Notice;
import org.maracdesk.ui.controls.SecretField;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.ui.frame.Fields;
import org.maracdesk.ui.frame.FilePicker;
import org.maracdesk.ui.unlock.UnlockModel.Field;
import org.maracdesk.ui.unlock.UnlockModel.Page;
import org.maracdesk.vault.KeyHolder;
import org.maracdesk.wording.Wording;
import org.maracdesk.wording.Words;

/** Opening a store with a passphrase. */
final class OpenPage implements ShutPage {

  private final Words words;
  private final UnlockModel model;
  private final @Nullable Wording greeting;
  private final @Nullable PracticeChoice practice;
  private final Fields<Field> fields;
  private final LabelledField<FolderField> folder;
  private final SyncedNote synced;
  private final LabelledField<ChoiceField<KeyHolder>> person;
  private final LabelledField<SecretField> passphrase;
  private final Button recovery;
  private final Button bringBack;
  private final Button go;

  /**
   * @param greeting why the desk is shut; null for nothing to say
   * @param practice the way to the invented cases, if there is one
   */
  OpenPage(
      Words words,
      UnlockModel model,
      FilePicker files,
      @Nullable Wording greeting,
      @Nullable PracticeChoice practice) {
    this.words = words;
    this.model = model;
    this.greeting = greeting;
    this.practice = practice;
    synced = new SyncedNote(words);
    fields = new Fields<>(words);
    folder =
        fields.at(Field.FOLDER, FolderField.labelled(words, files, "unlock.folder", this::chosen));
    passphrase =
        fields.at(
            Field.PASSPHRASE,
            new LabelledField<>(words.say("unlock.passphrase"), new SecretField(words)));
    passphrase.control().onEnter(this::tryToOpen);
    person =
        fields.at(
            Field.PERSON,
            new LabelledField<>(
                words.say("unlock.person"), new ChoiceField<>(List.of(), this::name)));
    person.control().setItems(model.people());
    person.control().setValue(model.person().get());
    person
        .control()
        .valueProperty()
        .subscribe(
            chosen -> {
              if (chosen != null) {
                model.person().set(chosen);
              }
            });
    recovery =
        Buttons.flat(
            Icon.KEY, words.say("unlock.recover.instead"), () -> model.turnTo(Page.RECOVER));
    bringBack =
        Buttons.flat(
            Icon.REPEAT, words.say("unlock.return.instead"), () -> model.turnTo(Page.BRING_BACK));
    go = Buttons.primary(label(), this::tryToOpen);
  }

  @Override
  public List<Node> content() {
    var content = new ArrayList<Node>();
    content.add(Texts.title(words.say("unlock.open.title")));
    if (greeting != null) {
      content.add(new Notice(Tone.INFO, words.say(greeting)));
    }
    var create =
        Buttons.flat(
            Icon.FOLDER_NEW, words.say("unlock.create.instead"), () -> model.turnTo(Page.CREATE));
    content.addAll(
        List.of(
            folder,
            synced,
            person,
            passphrase,
            recovery,
            new RescuePart(words, model),
            new ShutButtons(create, go)));
    content.add(bringBack);
    if (practice != null) {
      content.add(practice);
    }
    return content;
  }

  private String name(KeyHolder holder) {
    if (holder.name().isBlank()) {
      return words.say("unlock.person.unnamed");
    }
    return holder.role().isBlank()
        ? holder.name()
        : words.say("unlock.person.role", holder.name(), holder.role());
  }

  private void chosen(Path path) {
    model.choose(path);
    passphrase.focus();
  }

  private void tryToOpen() {
    model.open(passphrase.control().letters());
  }

  @Override
  public Button go() {
    return go;
  }

  @Override
  public String label() {
    return words.say("unlock.open");
  }

  @Override
  public void arrive() {
    if (model.folder().get() == null) {
      folder.focus();
    } else {
      passphrase.focus();
    }
  }

  /**
   * Who is asked only where there are several; the sheet is offered only where there may be one.
   */
  @Override
  public void showChosen() {
    folder.control().show(model.folder().get());
    synced.show(model.folder().get());
    boolean several = model.people().size() > 1;
    person.setVisible(several);
    person.setManaged(several);
    recovery.setVisible(model.recoverable().get());
    recovery.setManaged(model.recoverable().get());
    var who = model.person().get();
    if (person.control().getValue() != who) {
      person.control().setValue(who);
    }
  }

  @Override
  public void showTrouble() {
    var trouble = model.trouble().get();
    fields.tell(trouble);
    if (trouble != null && trouble.where() == Field.PASSPHRASE) {
      passphrase.control().clear();
    }
  }

  @Override
  public void hint(String said) {
    passphrase.hint(said);
  }
}
