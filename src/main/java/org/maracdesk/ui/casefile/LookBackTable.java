package org.maracdesk.ui.casefile;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.maracdesk.ui.controls.Fold;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Style;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.wording.Words;

/**
 * Checklists side by side: one column a checklist, the latest first, one line a question. The arrow
 * keys go from cell to cell and bring what is out of sight into it; only the table scrolls.
 */
final class LookBackTable extends TableView<LookBackRow> {

  private static final double LETTERS = 76;
  private static final double LETTER = 14;

  private final Words words;
  private final LookBackModel model;
  private final List<String> days;

  LookBackTable(Words words, LookBackModel model, LookBackModel.Shown shown) {
    this.words = words;
    this.model = model;
    this.days = shown.columns();
    getStyleClass().addAll(Style.EDGE, "m-cases", "m-look-back");
    setAccessibleText(words.say("case.look-back.table"));
    setPlaceholder(new Label());
    getItems().setAll(shown.rows());
    getSelectionModel().setCellSelectionEnabled(true);
    getColumns().add(questions());
    for (int column = 0; column < days.size(); column++) {
      getColumns().add(checklist(column));
    }
    Fold.narrowerThan(this, LETTERS).subscribe(this::size);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** Puts the focus on what the latest checklist came to. */
  void enter() {
    requestFocus();
    if (getSelectionModel().isEmpty() && getColumns().size() > 1) {
      getSelectionModel().select(0, getColumns().get(1));
    }
  }

  private void size(boolean narrow) {
    getColumns().getFirst().setPrefWidth((narrow ? 13 : 21) * LETTER);
    getColumns().stream().skip(1).forEach(each -> each.setPrefWidth((narrow ? 15 : 19) * LETTER));
    refresh();
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      openSelected();
    }
  }

  private void openSelected() {
    var at = getSelectionModel().getSelectedCells();
    if (!at.isEmpty()) {
      model.open(at.getFirst().getColumn() - 1);
    }
  }

  private TableColumn<LookBackRow, LookBackRow> questions() {
    var column = column(words.say("case.look-back.question.column"));
    column.getStyleClass().add("m-cases-first");
    column.setCellFactory(
        any ->
            new Cell() {
              @Override
              void show(LookBackRow row) {
                setGraphic(
                    row.beside().isEmpty()
                        ? new CellBox(Texts.strong(row.name()))
                        : new CellBox(Texts.strong(row.name()), Texts.small(row.beside())));
                setAccessibleText(row.name() + ". " + row.beside());
              }
            });
    return column;
  }

  private TableColumn<LookBackRow, LookBackRow> checklist(int place) {
    var column = column(days.get(place));
    column.setCellFactory(
        any ->
            new Cell() {
              @Override
              void show(LookBackRow row) {
                var cell = row.cells().get(place);
                setGraphic(content(cell));
                setAccessibleText(
                    words.say("case.look-back.cell", row.name(), days.get(place), cell.spoken()));
              }
            });
    return column;
  }

  private TableColumn<LookBackRow, LookBackRow> column(String heading) {
    var column = new TableColumn<LookBackRow, LookBackRow>(heading);
    column.setSortable(false);
    column.setReorderable(false);
    column.setMinWidth(8 * LETTER);
    column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
    column.widthProperty().subscribe(width -> refresh());
    return column;
  }

  private static Node content(LookBackRow.Cell cell) {
    var lines = new ArrayList<Node>();
    for (var said : cell.said()) {
      lines.add(cell.kind() == LookBackRow.Kind.NOT_ASKED ? Texts.quiet(said) : Texts.body(said));
    }
    if (cell.kind() == LookBackRow.Kind.NOT_KNOWN || cell.kind() == LookBackRow.Kind.BLANK) {
      var icon = cell.kind() == LookBackRow.Kind.BLANK ? Icon.CIRCLE : Icon.NOT_KNOWN;
      lines.set(0, new Line(icon, Texts.body(cell.said().getFirst())));
    }
    for (var mark : cell.marks()) {
      var line = new Line(Icon.WARNING, Texts.body(mark));
      line.getStyleClass().add(Tone.WARN.style());
      lines.add(line);
    }
    return new CellBox(lines.toArray(Node[]::new));
  }

  private abstract class Cell extends TableCell<LookBackRow, LookBackRow> {

    Cell() {
      getStyleClass().add("m-cases-cell");
      setOnMouseClicked(
          click -> {
            if (click.getClickCount() == 2) {
              openSelected();
            }
          });
    }

    abstract void show(LookBackRow row);

    @Override
    protected void updateItem(@Nullable LookBackRow row, boolean empty) {
      super.updateItem(row, empty);
      if (row == null || empty) {
        setGraphic(null);
        setAccessibleText(null);
      } else {
        show(row);
      }
    }
  }
}
