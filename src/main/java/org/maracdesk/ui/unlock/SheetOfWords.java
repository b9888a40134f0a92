package org.maracdesk.ui.unlock;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.ChoiceField;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Style;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.wording.Wording;
import org.maracdesk.wording.Words;

/** The words of a new recovery sheet, the way to paper, and the field to type them off it. */
final class SheetOfWords extends VBox {

  private static final int ROWS = 4;

  private final Words words;
  private final List<String> sheet;
  private final SheetPrinter printer;
  private final Background background;
  private final LabelledField<SheetField> typed;
  private final VBox paper = new VBox();

  SheetOfWords(Words words, List<String> sheet, SheetPrinter printer, Background background) {
    this.words = words;
    this.sheet = sheet;
    this.printer = printer;
    this.background = background;
    typed = new LabelledField<>(words.say("unlock.sheet.again"), new SheetField(words));
    typed.hint(words.say("unlock.sheet.again.hint"));
    paper.getStyleClass().add("m-field");
    getStyleClass().add("m-new-passphrase");
    getChildren().addAll(grid(), paper, typed);
    background.run(printer::printers, this::offer);
  }

  /** The field to type the words off the paper. */
  LabelledField<SheetField> typed() {
    return typed;
  }

  private GridPane grid() {
    var grid = new GridPane();
    grid.getStyleClass().addAll("m-sheet-words", Style.CARD);
    for (int place = 0; place < sheet.size(); place++) {
      var word = new Label(words.say("unlock.sheet.word", place + 1, sheet.get(place)));
      word.getStyleClass().add("m-sheet-word");
      grid.add(word, place / ROWS, place % ROWS);
    }
    grid.setAccessibleText(words.say("unlock.sheet.words", String.join(", ", sheet)));
    grid.setFocusTraversable(true);
    return grid;
  }

  private void offer(List<String> printers) {
    if (printers.isEmpty()) {
      paper.getChildren().setAll(Texts.small(words.say("unlock.sheet.no-printer")));
      return;
    }
    var choice =
        new LabelledField<>(
            words.say("documents.printer"), new ChoiceField<>(printers, each -> each));
    choice.control().setValue(printers.getFirst());
    var said = Texts.small("");
    paper
        .getChildren()
        .setAll(
            choice,
            new Row(
                Buttons.of(
                    Icon.PRINT,
                    words.say("unlock.sheet.print"),
                    () -> print(choice.control().getValue(), said)),
                said));
  }

  private void print(String chosen, Label said) {
    background.run(
        Wording.of("unlock.sheet.printing"),
        () -> {
          printer.print(sheet, chosen);
          return true;
        },
        _ -> said.setText(words.say("unlock.sheet.printed")));
  }
}
