package org.maracdesk.ui.casefile;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.ChoiceField;
import org.maracdesk.ui.controls.EmptyState;
import org.maracdesk.ui.controls.Fold;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Page;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.SearchField;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.frame.Screen;
import org.maracdesk.ui.frame.Shortcut;
import org.maracdesk.wording.Words;

/** All cases: a search, chips by standing, and the table. */
public final class CaseListScreen implements Screen {

  private static final double LETTERS = 76;
  private static final Shortcut NEW = Shortcut.of("Shortcut+N", "cases.keys.new");
  private static final Shortcut OPEN = Shortcut.of("Enter", "cases.keys.open");
  private static final Shortcut INTO = Shortcut.of("Down", "cases.keys.into");

  private final Words words;
  private final CaseListModel model;
  private final SearchField search;
  private final CaseTable table;
  private final HBox head = new HBox();
  private final StackPane body = new StackPane();
  private final BorderPane view = new BorderPane();
  private final BackupNote backups;
  private final VBox notes = new VBox();
  private final UnfinishedNote unfinished;

  /** All cases. */
  public CaseListScreen(Words words, CaseListModel model) {
    this.words = words;
    this.model = model;
    search = new SearchField(words.say("cases.find"));
    search.textProperty().bindBidirectional(model.query());
    table = new CaseTable(words, model);
    backups = new BackupNote(words, model::lookAtBackups);
    unfinished = new UnfinishedNote(words, model);
    model.backups().subscribe(backups::show);
    var wayIn = new WayInNote(words, model::lookAtWaysIn);
    model.onlyWayIn().subscribe(wayIn::show);
    var holds = new HoldsNote(words, model::lookAtHolds);
    model.holdsToAskAbout().subscribe(holds::show);
    notes.getChildren().setAll(backups.above(), wayIn, holds);
    view.setBottom(backups.below());
    view.getStyleClass().add("m-page");
    view.setCenter(body);
    layHead();
    model.stage().subscribe(this::show);
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::inSearch);
    search.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    table.addEventFilter(KeyEvent.KEY_PRESSED, this::inTable);
    view.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  @Override
  public Parent view() {
    return view;
  }

  @Override
  public ObservableValue<String> title() {
    return new SimpleStringProperty(words.say("cases.title"));
  }

  @Override
  public List<Node> tools() {
    return List.of(search, Buttons.primary(Icon.ADD, words.say("cases.new"), model::newReferral));
  }

  @Override
  public void arrive() {
    model.load();
    search.requestFocus();
  }

  @Override
  public void leave() {
    model.leave();
  }

  @Override
  public void find() {
    search.requestFocus();
    search.selectAll();
  }

  @Override
  public List<Shortcut> shortcuts() {
    return List.of(INTO, OPEN, NEW);
  }

  @Override
  public List<Node> panes() {
    return List.of(notes, unfinished, head, body);
  }

  private void layHead() {
    var chips = new FilterChips(words, model);
    var standings = standings();
    Fold.narrowerThan(view, LETTERS)
        .subscribe(
            narrow -> {
              show(chips, !narrow);
              show(standings, narrow);
              search.setPromptText(words.say(narrow ? "cases.find.short" : "cases.find"));
              search.setPrefColumnCount(narrow ? 13 : 26);
            });
    var summary = Texts.quiet("");
    summary.setMinWidth(Label.USE_PREF_SIZE);
    model
        .summary()
        .subscribe(
            sentence -> {
              summary.setText(words.say(sentence));
              search.setAccessibleHelp(words.say(sentence));
            });
    var order =
        new ChoiceField<>(
            List.of(CaseOrder.values()),
            by -> words.say("cases.order", words.name("cases.column", by)));
    order.setAccessibleText(words.say("cases.order.label"));
    model.sorting().subscribe(sorting -> order.setValue(sorting.by()));
    order.valueProperty().subscribe(this::orderBy);
    head.getStyleClass().add("m-cases-head");
    head.getChildren().setAll(chips, standings, Row.spring(), summary, order);
  }

  private static void show(Node part, boolean shown) {
    part.setVisible(shown);
    part.setManaged(shown);
  }

  private void orderBy(CaseOrder by) {
    if (by != model.sorting().get().by()) {
      model.sorting().set(by.usual());
    }
  }

  private ChoiceField<CaseFilter> standings() {
    var choice =
        new ChoiceField<>(
            List.of(CaseFilter.values()), filter -> words.name("cases.filter", filter));
    choice.setAccessibleText(words.say("cases.filter.label"));
    choice.valueProperty().bindBidirectional(model.filter());
    return choice;
  }

  private void show(CaseListModel.Stage stage) {
    view.setTop(
        stage == CaseListModel.Stage.NOTHING_YET
            ? new VBox(notes, unfinished)
            : new VBox(notes, unfinished, head));
    body.getChildren()
        .setAll(
            switch (stage) {
              case LOADING -> new StackPane();
              case LIST -> table;
              case NO_MATCH -> noMatch();
              case NOTHING_YET -> nothingYet();
            });
  }

  private Node nothingYet() {
    return Page.wide(
        new EmptyState(
            Icon.CASES,
            words.say("cases.empty.title"),
            words.say("cases.empty.text"),
            Buttons.primary(Icon.IMPORT, words.say("cases.import"), model::importReferrals),
            Buttons.of(Icon.ADD, words.say("cases.new"), model::newReferral)));
  }

  private Node noMatch() {
    return Page.wide(
        new EmptyState(
            Icon.SEARCH,
            words.say("cases.none.title"),
            words.say("cases.none.text"),
            Buttons.of(
                Icon.CLEAR,
                words.say("cases.none.clear"),
                () -> {
                  model.clear();
                  search.requestFocus();
                })));
  }

  private void inSearch(KeyEvent event) {
    boolean down = event.getCode() == KeyCode.DOWN;
    boolean enter = event.getCode() == KeyCode.ENTER;
    if ((down || enter) && !model.shown().isEmpty()) {
      event.consume();
      if (enter && model.shown().size() == 1) {
        model.open(model.shown().getFirst());
      } else {
        table.getSelectionModel().selectFirst();
        table.enter();
      }
    }
  }

  private void inTable(KeyEvent event) {
    if (event.getCode() == KeyCode.UP && table.getSelectionModel().getSelectedIndex() <= 0) {
      event.consume();
      search.requestFocus();
    }
  }

  private void pressed(KeyEvent event) {
    if (NEW.matches(event)) {
      event.consume();
      model.newReferral();
    }
  }
}
