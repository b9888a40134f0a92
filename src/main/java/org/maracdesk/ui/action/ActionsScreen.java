package org.maracdesk.ui.action;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.journeys.FollowUpActions.Tracked;
import org.maracdesk.ui.action.ActionsModel.AgencyChoice;
import org.maracdesk.ui.action.ActionsModel.Filter;
import org.maracdesk.ui.action.ActionsModel.Grouping;
import org.maracdesk.ui.action.ReportDraft.Report;
import org.maracdesk.ui.controls.AnswerToggle;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.ChoiceField;
import org.maracdesk.ui.controls.DateField;
import org.maracdesk.ui.controls.EmptyState;
import org.maracdesk.ui.controls.Fold;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.RowCell;
import org.maracdesk.ui.controls.SearchField;
import org.maracdesk.ui.controls.SideChoice;
import org.maracdesk.ui.controls.Style;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.frame.Screen;
import org.maracdesk.ui.frame.Shortcut;
import org.maracdesk.wording.Words;

/** What is open, due and overdue, and what agencies report: shows. */
public final class ActionsScreen implements Screen {

  private static final double NARROW = 80;
  private static final double LOW = 34;

  private final Words words;
  private final ActionsModel model;
  private final ReportModel reports;
  private final ActionExport export;
  private final ListView<Tracked> list;
  private final SearchField search;
  private final AnswerToggle<Filter> filter;
  private final ChoiceField<Filter> smallFilter;
  private final Label summary = Texts.quiet("");
  private final ChoiceField<Grouping> grouping;
  private final ReportPane report;
  private final MenuButton followUp;
  private final SideChoice<AgencyChoice> side;
  private final StackPane view = new StackPane();
  private final MenuButton exports;
  private final Button undo;

  /** A screen of these models. */
  public ActionsScreen(
      Words words, ActionsModel model, ReportModel reports, ActionExport export, Clock clock) {
    this.words = words;
    this.model = model;
    this.reports = reports;
    this.export = export;
    search = new SearchField(words.say("actions.find"));
    search.textProperty().bindBidirectional(model.search());
    HBox.setHgrow(search, Priority.ALWAYS);
    filter =
        new AnswerToggle<>(List.of(Filter.values()), each -> words.name("actions.filter", each))
            .question(words.say("actions.filter"));
    filter.answer().set(model.filter().get());
    filter.answer().subscribe(chosen -> model.filter().set(chosen));
    smallFilter =
        new ChoiceField<>(List.of(Filter.values()), each -> words.name("actions.filter", each));
    smallFilter.setAccessibleText(words.say("actions.filter"));
    smallFilter.valueProperty().bindBidirectional(model.filter());
    model.filter().subscribe(chosen -> filter.answer().set(chosen));
    list = new ListView<>(model.shown());
    grouping =
        new ChoiceField<>(List.of(Grouping.values()), each -> words.name("actions.group", each));
    grouping.setAccessibleText(words.say("actions.group"));
    grouping.valueProperty().bindBidirectional(model.grouping());
    report =
        new ReportPane(words, reports, () -> DateField.behind(clock), this::openCase, this::goOn);
    followUp = followUp();
    exports = exports();
    undo = Buttons.of(Icon.HISTORY, words.say("actions.undo"), () -> reports.undo(report));
    undo.visibleProperty().bind(reports.canUndo());
    undo.managedProperty().bind(undo.visibleProperty());
    side =
        new SideChoice<>(
            words.say("actions.agencies"),
            each -> each.isAll() ? words.say("actions.agency.all") : each.name(),
            each -> model.counts(each).waiting(words),
            page());
    side.chosen().bindBidirectional(model.agency());
    model
        .agencies()
        .addListener((ListChangeListener<AgencyChoice>) change -> side.fill(model.agencies()));
    model.loaded().subscribe(loaded -> arrange());
  }

  @Override
  public Parent view() {
    return view;
  }

  @Override
  public ObservableValue<String> title() {
    return new SimpleStringProperty(words.say("actions.title"));
  }

  @Override
  public List<Node> tools() {
    return List.of(undo, followUp, exports);
  }

  @Override
  public void arrive() {
    model.load();
    goOn(true, null);
  }

  @Override
  public void find() {
    search.requestFocus();
  }

  @Override
  public List<Node> panes() {
    return List.of(side.focusTarget(), list, report);
  }

  @Override
  public List<Shortcut> shortcuts() {
    return List.of(
        Shortcut.of("D", "actions.keys.done"),
        Shortcut.of("P", "actions.keys.partly"),
        Shortcut.of("C", "actions.keys.not-possible"),
        Shortcut.of("N", "actions.keys.not-taken"),
        Shortcut.of("T", "actions.keys.transferred"),
        Shortcut.of("W", "actions.keys.withdrawn"),
        Shortcut.of("O", "actions.keys.open"),
        Shortcut.of("Shortcut+Z", "actions.keys.undo"),
        Shortcut.of("Enter", "actions.keys.case"),
        Shortcut.of("1", "actions.keys.filter"),
        Shortcut.of("G", "actions.keys.group"),
        Shortcut.of("Y", "actions.keys.accept"),
        Shortcut.of("A", "actions.keys.another"),
        Shortcut.of("R", "actions.keys.remind"),
        Shortcut.of("U", "actions.keys.updates"),
        Shortcut.of("F", "actions.keys.figures"));
  }

  private void arrange() {
    if (model.loaded().get() && model.isEmpty()) {
      view.getChildren()
          .setAll(
              new EmptyState(
                  Icon.ACTIONS, words.say("actions.empty.title"), words.say("actions.empty.text")));
    } else {
      view.getChildren().setAll(side);
    }
    exports.setDisable(model.isEmpty());
  }

  private BorderPane page() {
    var rows = new ActionRow(words, new StandingWords(words, model.today()), this::heading);
    var folded = Fold.narrowerThan(list, NARROW);
    list.getStyleClass().addAll("m-actions", Style.EDGE);
    list.setAccessibleText(words.say("actions.title"));
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.setPlaceholder(Texts.quiet(words.say("actions.none-shown")));
    folded.subscribe(
        narrow ->
            list.setCellFactory(
                any -> new RowCell<>(narrow ? rows::folded : rows::wide, rows::spoken)));
    list.getSelectionModel()
        .getSelectedItems()
        .addListener((ListChangeListener<Tracked>) change -> chosen());
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    list.setOnMouseClicked(
        click -> {
          if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
            openCase();
          }
        });
    model.shown().addListener((ListChangeListener<Tracked>) change -> summarise());
    var titles = rows.titles();
    titles.visibleProperty().bind(Bindings.not(folded));
    titles.managedProperty().bind(titles.visibleProperty());
    var head = new VBox(new Row(search, smallFilter, filter, grouping), summary, titles);
    head.getStyleClass().add("m-actions-head");
    // Tab goes in the order of the children: the head comes first. To move it there later would
    // take it away, for a border pane lets go of what leaves its children
    var page = new BorderPane();
    page.setTop(head);
    page.setCenter(list);
    page.setBottom(report);
    page.getStyleClass().add("m-actions-page");
    var low = Fold.lowerThan(page, LOW);
    low.subscribe(
        now -> {
          show(filter, !now);
          show(smallFilter, now);
          show(summary, !now);
          show(grouping, !now);
          report.compact(now);
        });
    var hidden = Bindings.and(low, report.writing());
    hidden.subscribe(
        away -> {
          show(head, !away);
          show(list, !away);
        });
    page.getProperties().put("m-hidden", hidden);
    return page;
  }

  private @Nullable String heading(Tracked action) {
    var group = model.begins(action);
    if (group == null) {
      return null;
    }
    var standing = group.standing();
    return words.say(
        "actions.group.heading",
        standing == null ? group.agency() : words.name("actions.group.standing", standing),
        group.number());
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private MenuButton followUp() {
    var menu = new MenuButton(words.say("actions.follow-up"), Icon.CLOCK.node());
    menu.setMinWidth(MenuButton.USE_PREF_SIZE);
    menu.getItems()
        .setAll(
            way("actions.remind", model::remind),
            way("actions.updates", model::takeIn),
            way("actions.figures", model::count));
    return menu;
  }

  private MenuItem way(String key, Runnable go) {
    var item = new MenuItem(words.say(key));
    item.setOnAction(event -> go.run());
    return item;
  }

  private MenuButton exports() {
    var shown = new MenuItem();
    shown.setOnAction(event -> export.these(List.copyOf(model.shown())));
    var all = new MenuItem();
    all.setOnAction(event -> export.these(model.everything()));
    var menu = new MenuButton(words.say("actions.export"), Icon.DOWNLOAD.node(), shown, all);
    menu.setMinWidth(MenuButton.USE_PREF_SIZE);
    menu.setOnShowing(
        event -> {
          shown.setText(words.count("actions.export.shown", model.shown().size()));
          shown.setDisable(model.shown().isEmpty());
          all.setText(words.count("actions.export.all", model.total()));
        });
    return menu;
  }

  private void summarise() {
    var choice = model.agency().get() == null ? AgencyChoice.ALL : model.agency().get();
    summary.setText(
        words.say(
            "actions.summary",
            choice.isAll() ? words.say("actions.agency.all") : choice.name(),
            model.counts(choice).all(words)));
    arrange();
  }

  private void chosen() {
    var chosen = new ArrayList<Tracked>();
    for (var each : list.getSelectionModel().getSelectedItems()) {
      // JavaFX leaves gaps here while the rows of a list are being replaced
      if (each != null) {
        chosen.add(each);
      }
    }
    report.choose(chosen);
  }

  private void goOn(boolean afterChange, @Nullable Tracked next) {
    list.requestFocus();
    if (!afterChange) {
      return;
    }
    var selection = list.getSelectionModel();
    var row = next == null && !model.shown().isEmpty() ? model.shown().getFirst() : next;
    selection.clearSelection();
    if (row != null) {
      int index = model.shown().indexOf(row);
      selection.select(index);
      list.getFocusModel().focus(index);
      list.scrollTo(Math.max(0, index - 2));
    }
    chosen();
  }

  private void openCase() {
    var chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      model.open(chosen);
    }
  }

  private void pressed(KeyEvent event) {
    if (Shortcut.of("Shortcut+Z", "actions.keys.undo").matches(event)) {
      event.consume();
      reports.undo(report);
      return;
    }
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    for (var each : Report.values()) {
      if (event.getCode() == ReportPane.key(each)) {
        event.consume();
        report.begin(each);
        return;
      }
    }
    if (event.getCode() == ReportPane.ACCEPT) {
      event.consume();
      report.accept();
      return;
    }
    switch (event.getCode()) {
      case ENTER -> openCase();
      case DIGIT1, NUMPAD1 -> model.filter().set(Filter.TO_CHASE);
      case DIGIT2, NUMPAD2 -> model.filter().set(Filter.OPEN);
      case DIGIT3, NUMPAD3 -> model.filter().set(Filter.ANSWERED);
      case DIGIT4, NUMPAD4 -> model.filter().set(Filter.ALL);
      case DIGIT5, NUMPAD5 -> model.filter().set(Filter.TO_BE_ACCEPTED);
      case G -> model.groupNext();
      case A -> reports.giveToAnother(report.chosen(), report);
      case R -> model.remind();
      case U -> model.takeIn();
      case F -> model.count();
      default -> {
        return;
      }
    }
    event.consume();
  }
}
