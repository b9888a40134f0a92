package org.maracdesk.ui.unlock;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.frame.Fields;
import org.maracdesk.ui.frame.FilePicker;
import org.maracdesk.ui.unlock.UnlockModel.Field;
import org.maracdesk.ui.unlock.UnlockModel.Page;
import org.maracdesk.wording.Words;

/** Opening a store with the words of its recovery sheet. */
final class RecoverPage implements ShutPage {

  private final Words words;
  private final UnlockModel model;
  private final Fields<Field> fields;
  private final LabelledField<FolderField> folder;
  private final LabelledField<SheetField> sheet;
  private final Button go;

  RecoverPage(Words words, UnlockModel model, FilePicker files) {
    this.words = words;
    this.model = model;
    fields = new Fields<>(words);
    folder =
        fields.at(Field.FOLDER, FolderField.labelled(words, files, "unlock.folder", this::chosen));
    sheet =
        fields.at(
            Field.SHEET,
            new LabelledField<>(words.say("unlock.recover.words"), new SheetField(words)));
    sheet.control().onEnter(this::tryToRecover);
    go = Buttons.primary(label(), this::tryToRecover);
  }

  @Override
  public List<Node> content() {
    var back =
        Buttons.flat(Icon.BACK, words.say("unlock.recover.back"), () -> model.turnTo(Page.OPEN));
    return List.of(
        Texts.title(words.say("unlock.recover.title")),
        Texts.quiet(words.say("unlock.recover.text")),
        folder,
        sheet,
        new RescuePart(words, model),
        new ShutButtons(back, go));
  }

  private void chosen(Path path) {
    model.choose(path);
    sheet.focus();
  }

  private void tryToRecover() {
    model.recover(sheet.control().text());
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
    sheet.focus();
  }

  @Override
  public void showChosen() {
    folder.control().show(model.folder().get());
  }

  @Override
  public void showTrouble() {
    fields.tell(model.trouble().get());
  }
}
