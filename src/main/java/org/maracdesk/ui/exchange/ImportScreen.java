package org.maracdesk.ui.exchange;

import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.maracdesk.journeys.ImportPreview.Fate;
import org.maracdesk.journeys.ImportTable;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.ChoiceField;
import org.maracdesk.ui.controls.EmptyState;
import org.maracdesk.ui.controls.Focus;
import org.maracdesk.ui.controls.Fold;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Notice;
import org.maracdesk.ui.controls.Page;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.RowCell;
import org.maracdesk.ui.controls.Style;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.ui.frame.Screen;
import org.maracdesk.wording.Words;

/** Taking in spreadsheets in two steps, and letting them out: shows. */
public final class ImportScreen implements Screen {

  /** What the filter offers: every row, or those with one fate. */
  private enum Shown {
    ALL,
    NEW,
    CHANGED,
    UNCHANGED,
    REFUSED
  }

  private static final double NARROW = 72;
  private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

  private final Words words;
  private final ImportModel model;
  private final ExportCard export;
  private final StackPane view = new StackPane();

  /** A screen of this model. */
  public ImportScreen(Words words, ImportModel model, ExportModel exports) {
    this.words = words;
    this.model = model;
    export = new ExportCard(words, exports);
    view.getStyleClass().add("m-import");
    view.setOnDragOver(this::over);
    view.setOnDragExited(event -> view.pseudoClassStateChanged(OVER, false));
    view.setOnDragDropped(this::dropped);
    model.step().subscribe(step -> show(step));
  }

  @Override
  public Parent view() {
    return view;
  }

  @Override
  public ObservableValue<String> title() {
    return new SimpleStringProperty(words.say("import.title"));
  }

  @Override
  public void arrive() {
    Focus.into(view);
  }

  private void show(ImportModel.Step step) {
    view.getChildren()
        .setAll(
            switch (step) {
              case CHOOSE -> choose();
              case LOOKING ->
                  busy("import.looking", Buttons.of(words.say("import.cancel"), model::again));
              case LOOKED -> looked();
              case TAKING ->
                  busy("import.taking.wait", Buttons.of(words.say("import.stop"), model::stop));
              case STOPPING -> busy("import.stopping");
              case TAKEN -> taken();
            });
    // Scrolled content belongs to the window only after this, and takes no focus before
    view.applyCss();
    view.layout();
    Focus.into(view);
  }

  private Region choose() {
    var drop =
        new EmptyState(
            Icon.IMPORT,
            words.say("import.drop.title"),
            words.say("import.drop.text"),
            Buttons.primary(Icon.TABLE, words.say("import.choose.files"), model::chooseFiles),
            Buttons.of(Icon.FOLDER, words.say("import.choose.folder"), model::chooseFolder));
    drop.getStyleClass().add("m-drop");
    return Page.narrow(drop, export.card());
  }

  private Region busy(String key, Button... ways) {
    var wait = new VBox(new ProgressIndicator(), Texts.body(words.say(key)));
    wait.getChildren().addAll(ways);
    wait.getStyleClass().add("m-empty");
    return wait;
  }

  private Region taken() {
    var done =
        new EmptyState(
            Icon.DONE,
            words.say("import.taken.title"),
            words.say(
                "import.taken.text",
                words.count("import.rows.new", model.count(Fate.NEW)),
                words.count("import.rows.changed", model.count(Fate.CHANGED))),
            Buttons.primary(Icon.CASES, words.say("import.taken.cases"), model::openCases),
            Buttons.of(Icon.IMPORT, words.say("import.again"), model::again));
    return Page.narrow(done);
  }

  private Region looked() {
    var rows = new ImportRow(words);
    var list = new ListView<>(model.shown());
    list.getStyleClass().addAll("m-import-rows", Style.EDGE);
    list.setAccessibleText(words.say("import.rows"));
    var folded = Fold.narrowerThan(list, NARROW);
    folded.subscribe(
        narrow ->
            list.setCellFactory(
                any ->
                    new RowCell<ImportTable.Row>(
                        narrow ? rows::folded : rows::wide, rows::spoken)));
    var titles = rows.titles();
    titles.visibleProperty().bind(folded.not());
    titles.managedProperty().bind(titles.visibleProperty());
    var filter = new ChoiceField<>(Arrays.asList(Shown.values()), this::shownName);
    filter.setAccessibleText(words.say("import.filter"));
    filter.setValue(Shown.ALL);
    filter
        .valueProperty()
        .subscribe(
            chosen ->
                model
                    .filter()
                    .set(
                        chosen == null || chosen == Shown.ALL
                            ? null
                            : Fate.valueOf(chosen.name())));
    var head = new VBox();
    head.getChildren().addAll(notices());
    head.getChildren().addAll(new Row(filter, Texts.quiet(counts())), titles);
    head.getStyleClass().add("m-actions-head");
    // Tab goes in the order of the children: the head comes first. To move it there later would
    // take it away, for a border pane lets go of what leaves its children
    var page = new BorderPane();
    page.setTop(head);
    page.setCenter(list);
    page.setBottom(decision());
    page.getStyleClass().add("m-actions-page");
    return page;
  }

  /** How many rows have which fate, in words. */
  private String counts() {
    var parts = new ArrayList<String>();
    for (var fate : Fate.values()) {
      int number = model.count(fate);
      if (number > 0) {
        parts.add(words.say("import.count." + fate.name().toLowerCase(Locale.ROOT), number));
      }
    }
    return String.join(", ", parts);
  }

  private List<Node> notices() {
    var all = new ArrayList<Node>();
    if (model.changesNothing()) {
      all.add(
          new Notice(
              Tone.GOOD, words.count("import.nothing-changes", model.count(Fate.UNCHANGED))));
    }
    for (var note : model.notes()) {
      var said = new ArrayList<String>();
      if (note.blankRows() > 0) {
        said.add(words.count("import.note.blank", note.blankRows()));
      }
      if (!note.unknownColumns().isEmpty()) {
        said.add(words.say("import.note.unknown", String.join(", ", note.unknownColumns())));
      }
      all.add(Texts.small(note.file() + ": " + String.join(" ", said)));
    }
    return all;
  }

  private Region decision() {
    boolean any = model.count(Fate.NEW) + model.count(Fate.CHANGED) > 0;
    var leave = Buttons.of(words.say(any ? "import.leave" : "import.other-files"), model::again);
    var line = new Row();
    var box = new VBox();
    box.getStyleClass().add("m-report");
    if (model.hasRefusals() && !any) {
      box.getChildren().add(Texts.body(words.say("import.nothing-to-take")));
    }
    if (model.hasRefusals() && any) {
      var out = new CheckBox(words.count("import.leave-out", model.count(Fate.REFUSED)));
      out.selectedProperty().bindBidirectional(model.leaveOut());
      out.setWrapText(true);
      out.setMinHeight(Label.USE_PREF_SIZE);
      box.getChildren().add(out);
    }
    if (any) {
      var take = Buttons.primary(Icon.IMPORT, takeWords(), model::take);
      take.setDisable(!model.canTake());
      model.leaveOut().subscribe(changed -> take.setDisable(!model.canTake()));
      line.getChildren().add(take);
    }
    line.getChildren().add(leave);
    box.getChildren().add(line);
    return box;
  }

  private String takeWords() {
    int fresh = model.count(Fate.NEW);
    int changed = model.count(Fate.CHANGED);
    if (changed == 0) {
      return words.count("import.take.new", fresh);
    }
    return fresh == 0
        ? words.count("import.take.changed", changed)
        : words.count("import.take.both", changed, fresh);
  }

  private String shownName(Shown shown) {
    var fate = shown == Shown.ALL ? null : Fate.valueOf(shown.name());
    return words.say("import.filter.choice", words.name("import.filter", shown), model.count(fate));
  }

  private void over(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
      view.pseudoClassStateChanged(OVER, true);
    }
    event.consume();
  }

  private void dropped(DragEvent event) {
    boolean has = event.getDragboard().hasFiles();
    event.setDropCompleted(has);
    event.consume();
    if (has) {
      model.look(event.getDragboard().getFiles().stream().map(File::toPath).toList());
    }
  }
}
