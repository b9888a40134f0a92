package org.maracdesk.ui.research;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.casefile.CaseFile;
import org.maracdesk.domain.research.ResearchReturn.Standing;
import org.maracdesk.journeys.ResearchTable;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Card;
import org.maracdesk.ui.controls.ChoiceField;
import org.maracdesk.ui.controls.EmptyState;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Notice;
import org.maracdesk.ui.controls.Page;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Tag;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.ui.frame.Screen;
import org.maracdesk.ui.frame.Shortcut;
import org.maracdesk.wording.Words;

/**
 * Who has answered about which case: shows. A row for each agency, a mark in it for each case; the
 * arrows go from one to the next, and N says that nothing is held.
 */
public final class ResearchScreen implements Screen {

  private static final Shortcut ARROWS = Shortcut.of("Right", "research.keys.arrows");
  private static final Shortcut NOTHING = Shortcut.of("N", "research.keys.nothing");
  private static final Shortcut REST = Shortcut.of("Shift+N", "research.keys.nothing-rest");
  private static final Shortcut OPEN = Shortcut.of("Enter", "research.keys.open");
  private static final Shortcut UNDO = Shortcut.of("Shortcut+Z", "research.keys.undo");

  private final ResearchWords words;
  private final ResearchModel model;
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
  private final Page page = Page.wide();
  private final Label chosen = Texts.strong("");
  private final Button nothing;
  private final Button rest;
  private final Button open;
  private final Button undo;
  private final VBox grid = new VBox();
  private final VBox owed = new VBox();
  private final Map<Cell, ReturnChip> chips = new LinkedHashMap<>();
  private final Map<AgencyCode, Row> heads = new LinkedHashMap<>();

  /** The research of a meeting or of a case. */
  public ResearchScreen(Words words, ResearchModel model) {
    this.words = new ResearchWords(words);
    this.model = model;
    nothing = Buttons.of(Icon.OFF, words.say("research.nothing-held"), model::nothingHeld);
    rest =
        Buttons.flat(
            Icon.OFF, words.say("research.nothing-held.rest"), model::nothingHeldInTheRest);
    open = Buttons.of(Icon.EDIT, words.say("research.open"), model::open);
    undo = Buttons.flat(Icon.HISTORY, words.say("research.undo"), model::undo);
    undo.disableProperty().bind(model.undoable().not());
    grid.getStyleClass().add("m-returns");
    grid.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    page.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (UNDO.matches(event)) {
            event.consume();
            model.undo();
          }
        });
    model.table().subscribe(this::show);
    model.selected().subscribe(cell -> choose());
  }

  private void show(@Nullable ResearchTable table) {
    if (table == null) {
      return;
    }
    var meeting = table.meeting();
    if (meeting != null) {
      title.set(words.say("research.title", meeting.date()));
    } else if (!table.rows().isEmpty()) {
      title.set(
          words.say("research.title.case", table.rows().getFirst().caseFile().number().text()));
    }
    if (table.rows().isEmpty() || table.agencies().isEmpty()) {
      var key = table.rows().isEmpty() ? "research.empty" : "research.nobody";
      page.column()
          .getChildren()
          .setAll(
              new EmptyState(
                  Icon.INBOX, words.say(key + ".title"), words.say(key + ".text"), new Node[0]));
      return;
    }
    if (!chips.keySet().equals(new LinkedHashSet<>(ResearchModel.cells(table)))) {
      build(table);
    }
    showOwed(table);
    for (var agency : table.agencies()) {
      showHead(agency, table);
      for (var row : table.rows()) {
        var chip = chips.get(new Cell(agency.code(), row.referral().id()));
        if (chip != null) {
          chip.show(agency, row);
        }
      }
    }
    choose();
  }

  private void build(ResearchTable table) {
    chips.clear();
    heads.clear();
    grid.getChildren().clear();
    for (var agency : table.agencies()) {
      var head = new Row();
      heads.put(agency.code(), head);
      var flow = new FlowPane();
      flow.getStyleClass().add("m-returns-row");
      for (var row : table.rows()) {
        var cell = new Cell(agency.code(), row.referral().id());
        var chip = new ReturnChip(words, model, cell);
        chips.put(cell, chip);
        flow.getChildren().add(chip);
      }
      var block = new VBox(head, flow);
      block.getStyleClass().add("m-returns-agency");
      grid.getChildren().add(block);
    }
    var column = new ArrayList<Node>();
    column.add(owed);
    column.add(
        new Card(
            words.say("research.return"),
            chosen,
            new Row(nothing, open, undo, rest),
            Texts.small(words.say("research.keys-hint"))));
    column.add(legend());
    column.add(grid);
    if (!table.others().isEmpty()) {
      column.add(another(table.others()));
    }
    if (table.meeting() != null) {
      column.add(sheets());
    }
    page.column().getChildren().setAll(column);
  }

  private Row legend() {
    var legend = new Row();
    for (var standing : Standing.values()) {
      legend
          .getChildren()
          .add(
              new Tag(
                  ResearchWords.tone(standing),
                  ResearchWords.icon(standing),
                  words.standing(standing)));
    }
    legend.getChildren().add(new Tag(Tone.WARN, Icon.WARNING, words.say("research.incomplete")));
    return legend;
  }

  private Card sheets() {
    return new Card(
        words.say("research.sheets"),
        Texts.quiet(words.say("research.sheets.about")),
        new Notice(Tone.WARN, words.say("export.not-encrypted")),
        new Row(
            Buttons.of(Icon.DOWNLOAD, words.say("research.sheets.save"), model::saveSheets),
            Buttons.flat(Icon.TABLE, words.say("research.sheets.take"), model::takeIn)));
  }

  private Row another(List<Agency> others) {
    var choice = new ChoiceField<Agency>(others, Agency::name);
    choice.setPromptText(words.say("research.add"));
    choice.setAccessibleText(words.say("research.add"));
    var ask =
        Buttons.of(Icon.ADD, words.say("research.add"), () -> model.ask(choice.getValue().code()));
    ask.disableProperty().bind(choice.valueProperty().isNull());
    return new Row(choice, ask);
  }

  private void showOwed(ResearchTable table) {
    int missing = table.agencies().stream().mapToInt(agency -> table.missing(agency.code())).sum();
    int incomplete =
        table.agencies().stream().mapToInt(agency -> table.incomplete(agency.code())).sum();
    owed.getChildren()
        .setAll(
            missing > 0
                ? new Notice(Tone.INFO, words.words().count("research.owed", missing))
                : incomplete > 0
                    ? new Notice(
                        Tone.WARN, words.words().count("research.all-in.incomplete", incomplete))
                    : new Notice(Tone.GOOD, words.say("research.all-in")),
            Texts.quiet(words.say("research.about") + " " + words.say("research.contact-rule")));
    owed.getStyleClass().setAll("m-section");
  }

  /** How far an agency has come with all of its cases. */
  private Tag state(Agency agency, ResearchTable table) {
    int missing = table.missing(agency.code());
    int incomplete = table.incomplete(agency.code());
    if (missing > 0) {
      return new Tag(
          Tone.NEUTRAL, Icon.CIRCLE, words.words().count("research.agency.owed", missing));
    }
    return incomplete > 0
        ? new Tag(Tone.WARN, words.words().count("research.agency.incomplete", incomplete))
        : new Tag(Tone.GOOD, words.say("research.agency.all-in"));
  }

  private void showHead(Agency agency, ResearchTable table) {
    var head = heads.get(agency.code());
    if (head == null) {
      return;
    }
    var name = Texts.strong(agency.name());
    name.setMinWidth(Label.USE_PREF_SIZE);
    head.getChildren().setAll(name, state(agency, table));
    int proposals =
        (int)
            table.rows().stream()
                .flatMap(row -> row.of(agency.code()).stream())
                .flatMap(each -> each.corrections().stream())
                .filter(each -> each.isOpen())
                .count();
    if (proposals > 0) {
      head.getChildren()
          .add(
              new Tag(
                  Tone.WARN, Icon.EDIT, words.words().count("research.corrections", proposals)));
    }
  }

  private void choose() {
    var table = model.table().get();
    var cell = model.selected().get();
    boolean inside = chips.values().stream().anyMatch(Node::isFocused);
    chips.forEach((each, chip) -> chip.choose(each.equals(cell)));
    var chip = cell == null ? null : chips.get(cell);
    if (table == null || cell == null || chip == null) {
      return;
    }
    var row = ResearchModel.row(table, cell);
    table.agencies().stream()
        .filter(agency -> agency.code().equals(cell.agency()))
        .findFirst()
        .ifPresent(
            agency ->
                chosen.setText(
                    words.say(
                        "research.chosen",
                        agency.name(),
                        number(row.caseFile()),
                        chip.said(row, agency))));
    if (inside || !isElsewhere()) {
      page.applyCss();
      chip.requestFocus();
    }
  }

  /** A case's number, and where its victim lives as far as that tells whom to ask. */
  private String number(CaseFile file) {
    var home = file.homeToTell();
    return home.isBlank()
        ? file.number().text()
        : words.say("research.chosen.home", file.number().text(), home.text());
  }

  /** Whether somebody is at another control of this screen. */
  private boolean isElsewhere() {
    var scene = page.getScene();
    var owner = scene == null ? null : scene.getFocusOwner();
    return owner != null
        && owner != page
        && owner != scene.getRoot()
        && !(owner instanceof ReturnChip);
  }

  private void pressed(KeyEvent event) {
    var action = action(event);
    if (action != null) {
      event.consume();
      action.run();
    }
  }

  private @Nullable Runnable action(KeyEvent event) {
    if (NOTHING.matches(event)) {
      return model::nothingHeld;
    }
    if (REST.matches(event)) {
      return model::nothingHeldInTheRest;
    }
    if (OPEN.matches(event) || event.getCode() == KeyCode.SPACE) {
      return model::open;
    }
    if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
      return null;
    }
    return switch (event.getCode()) {
      case LEFT -> () -> model.step(-1, 0);
      case RIGHT -> () -> model.step(1, 0);
      case UP -> () -> model.step(0, -1);
      case DOWN -> () -> model.step(0, 1);
      case HOME -> () -> model.step(Integer.MIN_VALUE / 2, 0);
      case END -> () -> model.step(Integer.MAX_VALUE / 2, 0);
      default -> null;
    };
  }

  @Override
  public Parent view() {
    return page;
  }

  @Override
  public ObservableValue<String> title() {
    return title.getReadOnlyProperty();
  }

  @Override
  public void arrive() {
    model.load();
    choose();
  }

  @Override
  public List<Shortcut> shortcuts() {
    return List.of(ARROWS, NOTHING, REST, OPEN, UNDO);
  }
}
