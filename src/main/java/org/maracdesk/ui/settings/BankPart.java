package org.maracdesk.ui.settings;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.maracdesk.domain.action.BankAction;
import org.maracdesk.domain.action.BankOwner;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Card;
import org.maracdesk.ui.controls.ChoiceField;
import org.maracdesk.ui.controls.Form;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.Page;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.wording.Words;

/** The usual actions by agency, with one of the area's own to add, and whether hints are shown. */
final class BankPart {

  private final Words words;
  private final BankModel model;
  private final BankList list;
  private final VBox after = new VBox();
  private final Page page;

  BankPart(Words words, BankModel model) {
    this.words = words;
    this.model = model;
    list = new BankList(words, model);
    page = Page.narrow(actions(), adding(), hints());
    model.shown().addListener((ListChangeListener<BankAction>) change -> list.show());
    model.removed().subscribe(gone -> showRemoved(gone != null));
    list.show();
  }

  private Card actions() {
    var owner =
        new LabelledField<>(
            words.say("settings.bank.owner"),
            new ChoiceField<>(
                List.of(BankOwner.values()), each -> words.name("settings.bank.owner", each)));
    owner.control().valueProperty().bindBidirectional(model.owner());
    return new Card(
        words.say("settings.bank.title"),
        Texts.quiet(words.say("settings.bank.about")),
        owner,
        list,
        after,
        Texts.small(words.say("settings.bank.keys")));
  }

  private void showRemoved(boolean gone) {
    after.getChildren().clear();
    if (gone) {
      after
          .getChildren()
          .add(
              new Row(
                  Texts.quiet(words.say("settings.bank.removed")),
                  Buttons.flat(Icon.HISTORY, words.say("settings.bank.put-back"), this::putBack)));
    }
  }

  private void putBack() {
    model.putBack();
    list.focusFirst();
  }

  private Card adding() {
    var form = new Form(words);
    var title = form.text("title", "settings.bank.text", "");
    var due = form.text("due", "settings.bank.due", "").hint(words.say("settings.bank.due.hint"));
    Runnable add =
        () ->
            model.add(
                title.control().getText(),
                due.control().getText(),
                form::tell,
                () -> {
                  form.tell(List.of());
                  title.control().clear();
                  due.control().clear();
                  title.focus();
                });
    title.control().setOnAction(enter -> add.run());
    due.control().setOnAction(enter -> add.run());
    return new Card(
        words.say("settings.bank.add.title"),
        title,
        due,
        new Row(Buttons.primary(Icon.ADD, words.say("settings.bank.add"), add)));
  }

  private Card hints() {
    var shown = new CheckBox(words.say("settings.bank.hints"));
    shown.setWrapText(true);
    shown.selectedProperty().bindBidirectional(model.hints());
    return new Card(
        words.say("settings.bank.hints.title"),
        shown,
        Texts.small(words.say("settings.bank.hints.about")));
  }

  /** The part, the same one each time. */
  Page page() {
    return page;
  }
}
