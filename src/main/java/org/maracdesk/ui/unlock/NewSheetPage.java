package org.maracdesk.ui.unlock;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.frame.Fields;
import org.maracdesk.ui.unlock.NewStoreModel.Field;
import org.maracdesk.wording.Words;

/** Making a store: its recovery sheet, typed once off the paper, or left for later. */
final class NewSheetPage implements ShutPage {

  private final Words words;
  private final NewStoreModel model;
  private final SheetOfWords shown;
  private final Fields<Field> fields;
  private final LabelledField<SheetField> sheet;
  private final Button go;

  NewSheetPage(Words words, NewStoreModel model, SheetPrinter printer, Background background) {
    this.words = words;
    this.model = model;
    shown = new SheetOfWords(words, model.sheet(), printer, background);
    fields = new Fields<>(words);
    sheet = fields.at(Field.SHEET, shown.typed());
    sheet.control().onEnter(this::tryToCreate);
    go = Buttons.primary(label(), this::tryToCreate);
  }

  @Override
  public List<Node> content() {
    return List.of(
        Texts.title(words.say("unlock.sheet.title")),
        Texts.quiet(words.say("unlock.sheet.text")),
        shown,
        new ShutButtons(
            Buttons.flat(Icon.BACK, words.say("unlock.sheet.back"), model::back),
            Buttons.of(words.say("unlock.sheet.later"), model::createWithoutSheet),
            go));
  }

  private void tryToCreate() {
    model.createWithSheet(sheet.control().text());
  }

  @Override
  public Button go() {
    return go;
  }

  @Override
  public String label() {
    return words.say("unlock.create");
  }

  @Override
  public void arrive() {
    sheet.focus();
  }

  @Override
  public void showTrouble() {
    fields.tell(model.trouble().get());
  }
}
