package org.maracdesk.ui.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.journeys.CaseLine;
import org.maracdesk.ui.casefile.CaseOrder.Sorting;
import org.maracdesk.ui.controls.Fold;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Style;
import org.maracdesk.ui.controls.Tag;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.wording.Words;

/** The table of cases: eight columns, or two where the window is narrow. */
final class CaseTable extends TableView<CaseLine> {

  private static final double LETTERS = 76;
  private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");

  private final Words words;
  private final CaseListModel model;
  private final List<TableColumn<CaseLine, CaseLine>> wide;
  private final List<TableColumn<CaseLine, CaseLine>> folded;

  CaseTable(Words words, CaseListModel model) {
    this.words = words;
    this.model = model;
    wide =
        List.of(
            column(CaseOrder.NUMBER, 9.3, this::number),
            column(CaseOrder.VICTIM, 13.4, this::victim),
            column(CaseOrder.PERPETRATOR, 11.5, line -> people(line.perpetrators())),
            column(CaseOrder.CHILDREN, 5.7, line -> count(line.children())),
            column(CaseOrder.REFERRED, 11.6, this::referred),
            column(CaseOrder.STANDING, 11.4, line -> box(standing(line))),
            column(null, 12.4, this::known),
            column(CaseOrder.OPEN_ACTIONS, 5.6, this::actions));
    folded =
        List.of(
            column(CaseOrder.VICTIM, 26, this::everything),
            column(CaseOrder.STANDING, 15, this::standingAndMonths));
    getStyleClass().addAll(Style.EDGE, "m-cases");
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    setItems(model.shown());
    setAccessibleText(words.say("cases.table"));
    setPlaceholder(new Label());
    setRowFactory(table -> new CaseRow());
    setSortPolicy(table -> sortAsAsked());
    wide.getFirst().getStyleClass().add("m-cases-first");
    folded.getFirst().getStyleClass().add("m-cases-first");
    Fold.narrowerThan(this, LETTERS)
        .subscribe(
            narrow -> {
              pseudoClassStateChanged(FOLDED, narrow);
              show(narrow ? folded : wide);
            });
    model.sorting().subscribe(sorting -> markSorted());
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** Puts the focus on the first case. */
  void enter() {
    requestFocus();
    if (getSelectionModel().isEmpty()) {
      getSelectionModel().selectFirst();
    }
    scrollTo(getSelectionModel().getSelectedIndex());
  }

  private void show(List<TableColumn<CaseLine, CaseLine>> columns) {
    getColumns().setAll(columns);
    markSorted();
  }

  private void pressed(KeyEvent event) {
    var line = getSelectionModel().getSelectedItem();
    if (event.getCode() == KeyCode.ENTER && line != null) {
      event.consume();
      model.open(line);
    }
  }

  /** The model orders; the heads of the columns only ask it to and show how it is. */
  private boolean sortAsAsked() {
    if (!getSortOrder().isEmpty()) {
      var head = getSortOrder().getFirst();
      if (head.getUserData() instanceof CaseOrder by) {
        model.sorting().set(new Sorting(by, head.getSortType() == TableColumn.SortType.DESCENDING));
      }
    }
    return true;
  }

  private void markSorted() {
    var sorting = model.sorting().get();
    for (var column : getColumns()) {
      if (column.getUserData() == sorting.by()) {
        column.setSortType(
            sorting.descending()
                ? TableColumn.SortType.DESCENDING
                : TableColumn.SortType.ASCENDING);
        if (!getSortOrder().equals(List.of(column))) {
          getSortOrder().setAll(List.of(column));
        }
        return;
      }
    }
    getSortOrder().clear();
  }

  private TableColumn<CaseLine, CaseLine> column(
      @Nullable CaseOrder by, double letters, Function<CaseLine, Node> content) {
    var column = new TableColumn<CaseLine, CaseLine>();
    column.setText(by == null ? words.say("cases.column.tags") : words.name("cases.column", by));
    column.setUserData(by);
    column.setSortable(by != null);
    column.setReorderable(false);
    column.setPrefWidth(letters * 14);
    column.setMinWidth(letters * 7);
    column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
    column.setCellFactory(any -> new Cell(content));
    column.widthProperty().subscribe(width -> refresh());
    return column;
  }

  private Node number(CaseLine line) {
    var number = Texts.body(line.number().text());
    number.setMinWidth(USE_PREF_SIZE);
    return box(number);
  }

  private Node people(List<Confidential> names) {
    var lines = new ArrayList<Node>();
    for (var name : names) {
      var label = Texts.body(name.isBlank() ? words.say("cases.name.unknown") : name.text());
      label.getStyleClass().add("m-body");
      lines.add(label);
    }
    if (lines.isEmpty()) {
      lines.add(Texts.quiet(words.say("cases.nobody-named")));
    }
    return box(lines.toArray(Node[]::new));
  }

  private Node victim(CaseLine line) {
    var name =
        Texts.body(
            line.victim().isBlank() ? words.say("cases.name.unknown") : line.victim().text());
    name.getStyleClass().add(Style.STRONG);
    return line.home().isBlank() ? box(name) : box(name, Texts.small(line.home().text()));
  }

  private Node count(int number) {
    return box(number == 0 ? Texts.quiet("–") : Texts.body(Integer.toString(number)));
  }

  private Node referred(CaseLine line) {
    return box(Texts.body(words.shortDate(line.lastReferral())), Texts.small(line.referrer()));
  }

  private Node[] standing(CaseLine line) {
    var what =
        Texts.body(
            CaseMarks.saysMore(line.standing())
                ? words.name("case.state", line.standing().state())
                : words.name("cases.standing", line.standing().kind()));
    what.setGraphic(CaseMarks.icon(line.standing().kind()).node());
    what.getStyleClass().add("m-cases-standing");
    var day = line.standing().meeting();
    return new Node[] {
      what, Texts.small(day == null ? words.say("cases.standing.for") : words.shortDate(day))
    };
  }

  private Node standingAndMonths(CaseLine line) {
    var content = new ArrayList<>(List.of(standing(line)));
    content.addAll(months(line));
    return box(content.toArray(Node[]::new));
  }

  /** The twelve months beside the tags, where a row has a line free anyway. */
  private Node known(CaseLine line) {
    var content = new ArrayList<Node>(List.of(tags(line)));
    content.addAll(months(line));
    return box(content.toArray(Node[]::new));
  }

  private List<Node> months(CaseLine line) {
    var months = line.standing().months();
    return months == null
        ? List.of()
        : List.of(Texts.small(words.say("cases.until", words.shortDate(months.until()))));
  }

  private Node tags(CaseLine line) {
    var row = new Row();
    row.getChildren()
        .addAll(CaseMarks.tags(words, line.emergency(), line.repeat(), line.confidentialAddress()));
    row.getChildren().addAll(CaseMarks.review(words, line.review()));
    row.getStyleClass().add("m-cases-tags");
    row.setManaged(!row.getChildren().isEmpty());
    return box(row);
  }

  private Node everything(CaseLine line) {
    var number =
        words.say(
            "cases.folded.referred", line.number().text(), line.lastReferral(), line.referrer());
    if (!line.home().isBlank()) {
      number = words.say("cases.folded.home", number, line.home().text());
    }
    return box(Texts.strong(line.victim().text()), Texts.small(number), tags(line));
  }

  private Node actions(CaseLine line) {
    return line.openActions() == 0
        ? box(Texts.quiet("–"))
        : box(Texts.body(words.say("cases.actions.open", line.openActions())));
  }

  private static CellBox box(Node... content) {
    return new CellBox(content);
  }

  /** All that is in a row, for those who do not see it. */
  private String spoken(CaseLine line) {
    var parts = new ArrayList<String>();
    parts.add(line.number().text());
    parts.add(line.victim().text());
    if (!line.home().isBlank()) {
      parts.add(words.say("cases.spoken.home", line.home().text()));
    }
    parts.add(CaseMarks.standing(words, line.standing()));
    parts.add(words.say("cases.spoken.referred", line.lastReferral(), line.referrer()));
    parts.addAll(
        CaseMarks.spoken(words, line.emergency(), line.repeat(), line.confidentialAddress()));
    CaseMarks.review(words, line.review()).stream().map(Tag::getText).forEach(parts::add);
    parts.add(words.count("cases.spoken.children", line.children()));
    parts.add(words.count("cases.spoken.actions", line.openActions()));
    return String.join(", ", parts);
  }

  private final class CaseRow extends TableRow<CaseLine> {

    CaseRow() {
      setOnMouseClicked(
          click -> {
            if (click.getClickCount() == 2 && getItem() != null) {
              model.open(getItem());
            }
          });
    }

    @Override
    protected void updateItem(@Nullable CaseLine line, boolean empty) {
      super.updateItem(line, empty);
      setAccessibleText(line == null || empty ? null : spoken(line));
    }
  }

  private static final class Cell extends TableCell<CaseLine, CaseLine> {

    private final Function<CaseLine, Node> content;

    Cell(Function<CaseLine, Node> content) {
      this.content = content;
      getStyleClass().add("m-cases-cell");
    }

    @Override
    protected void updateItem(@Nullable CaseLine line, boolean empty) {
      super.updateItem(line, empty);
      setGraphic(line == null || empty ? null : content.apply(line));
    }
  }
}
