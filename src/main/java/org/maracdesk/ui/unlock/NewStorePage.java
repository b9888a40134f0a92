package org.maracdesk.ui.unlock;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.Notice;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.ui.frame.Fields;
import org.maracdesk.ui.frame.FilePicker;
import org.maracdesk.ui.unlock.NewStoreModel.Field;
import org.maracdesk.wording.Words;

/** Making a store: where, by whom, and with which passphrase. */
final class NewStorePage implements ShutPage {

  private final Words words;
  private final NewStoreModel model;
  private final Runnable openInstead;
  private final Fields<Field> fields;
  private final LabelledField<FolderField> folder;
  private final SyncedNote synced;
  private final LabelledField<TextField> name;
  private final LabelledField<TextField> role;
  private final NewPassphrase fresh;
  private final Button go;

  /**
   * @param openInstead turns to opening one that is there
   */
  NewStorePage(
      Words words,
      NewStoreModel model,
      FilePicker files,
      FourWords fourWords,
      Runnable openInstead) {
    this.words = words;
    this.model = model;
    this.openInstead = openInstead;
    fields = new Fields<>(words);
    folder =
        fields.at(
            Field.FOLDER, FolderField.labelled(words, files, "unlock.create.folder", this::chosen));
    folder.hint(words.say("unlock.create.folder.hint"));
    synced = new SyncedNote(words);
    name = fields.at(Field.NAME, new LabelledField<>(words.say("unlock.name"), new TextField()));
    role = fields.at(Field.ROLE, new LabelledField<>(words.say("unlock.role"), new TextField()));
    fresh = new NewPassphrase(words, fourWords);
    fields.at(Field.PASSPHRASE, fresh.first());
    fields.at(Field.REPEAT, fresh.repeat());
    name.control().setOnAction(enter -> role.focus());
    role.control().setOnAction(enter -> fresh.first().focus());
    fresh.onEnter(this::tryToCreate);
    go = Buttons.primary(label(), this::tryToCreate);
  }

  @Override
  public List<Node> content() {
    HBox.setHgrow(name, Priority.ALWAYS);
    HBox.setHgrow(role, Priority.ALWAYS);
    var who = new HBox(name, role);
    who.getStyleClass().add("m-pair");
    var instead = Buttons.flat(Icon.FOLDER, words.say("unlock.open.instead"), openInstead);
    return List.of(
        Texts.title(words.say("unlock.create.title")),
        folder,
        synced,
        who,
        fresh,
        new Notice(Tone.WARN, words.say("unlock.create.warning")),
        new ShutButtons(instead, go));
  }

  private void chosen(Path path) {
    model.choose(path);
    name.focus();
  }

  private void tryToCreate() {
    model.create(
        name.control().getText(), role.control().getText(), fresh.letters(), fresh.again());
  }

  @Override
  public Button go() {
    return go;
  }

  @Override
  public String label() {
    return words.say("unlock.create.next");
  }

  @Override
  public void arrive() {
    folder.focus();
  }

  @Override
  public void showChosen() {
    folder.control().show(model.folder().get());
    synced.show(model.folder().get());
  }

  @Override
  public void showTrouble() {
    fields.tell(model.trouble().get());
  }

  @Override
  public void hint(String said) {
    fresh.first().hint(said);
  }
}
