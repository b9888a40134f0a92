package org.maracdesk.ui.research;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.casefile.PersonId;
import org.maracdesk.domain.research.ItemId;
import org.maracdesk.domain.research.ResearchItem;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.journeys.ResearchPage;
import org.maracdesk.ui.controls.AnswerToggle;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.ChoiceField;
import org.maracdesk.ui.controls.DateField;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Texts;

/** What an agency holds: a list, and a line that adds to it. */
final class ItemsCard extends VBox {

  private static final int LETTERS = 14;

  /** Whom an item can be about; nobody means the whole case. */
  private record About(@Nullable PersonId person, String name) {}

  private final ResearchWords words;
  private final ReturnModel answer;
  private final ItemsModel model;
  private final VBox list = new VBox();
  private final VBox struck = new VBox();
  private final Map<ItemId, ItemLine> lines = new HashMap<>();
  private final TextField text = new TextField();
  private final Button add;
  private final Button stop;

  ItemsCard(ResearchWords words, ReturnModel answer, ResearchPage page, Clock clock) {
    this.words = words;
    this.answer = answer;
    this.model = answer.held();
    add = Buttons.of("", this::add);
    stop = Buttons.of(words.say("return.item.stop"), this::stop);
    list.getStyleClass().add("m-shared");
    getStyleClass().add("m-section");
    getChildren()
        .addAll(
            list,
            struck,
            new Row(about(page), category(), kind()),
            entry(),
            new Row(happened(clock), worker()));
    model.all().addListener((ListChangeListener<ResearchItem>) change -> show());
    model.struck().subscribe(item -> showStruck(item));
    show();
  }

  private ChoiceField<About> about(ResearchPage page) {
    var choices = new ArrayList<About>();
    choices.add(new About(null, words.say("return.item.everybody")));
    for (var participant : page.caseFile().participants()) {
      choices.add(
          new About(
              participant.person().id(),
              words.say("return.person", words.role(participant.role()), words.name(participant))));
    }
    var field = new ChoiceField<>(choices, About::name);
    field.setAccessibleText(words.say("return.item.about"));
    model
        .about()
        .subscribe(
            person ->
                choices.stream()
                    .filter(each -> Objects.equals(each.person(), person))
                    .findFirst()
                    .ifPresent(field::setValue));
    field.valueProperty().addListener((any, was, is) -> model.about().set(is.person()));
    return field;
  }

  private ChoiceField<ResearchItem.Category> category() {
    var field =
        new ChoiceField<>(
            List.of(ResearchItem.Category.values()),
            each -> words.words().name("return.category", each));
    field.setAccessibleText(words.say("return.item.category"));
    field.valueProperty().bindBidirectional(model.category());
    return field;
  }

  private AnswerToggle<ResearchItem.Kind> kind() {
    var toggle =
        new AnswerToggle<>(
                List.of(ResearchItem.Kind.values()),
                each -> words.words().name("return.kind", each))
            .question(words.say("return.item.kind"))
            .wrapping();
    toggle.answer().bindBidirectional(model.kind());
    return toggle;
  }

  private HBox entry() {
    text.textProperty().bindBidirectional(model.told());
    text.setPromptText(words.say("return.item.prompt"));
    text.setAccessibleText(words.say("return.item.text"));
    text.setOnAction(enter -> add());
    HBox.setHgrow(text, Priority.ALWAYS);
    model.editing().subscribe(this::showEditing);
    var line = new HBox(text, add, stop);
    line.getStyleClass().add("m-entry");
    line.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    return line;
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && model.editing().get() != null) {
      event.consume();
      stop();
    }
  }

  private void stop() {
    model.stopEditing();
    text.requestFocus();
  }

  private void showEditing(@Nullable ResearchItem open) {
    add.setText(words.say(open == null ? "return.item.add" : "return.item.change"));
    stop.setVisible(open != null);
    stop.setManaged(open != null);
  }

  private DateField happened(Clock clock) {
    var field = DateField.behind(clock);
    field.setPromptText(words.say("return.item.happened"));
    field.setAccessibleText(words.say("return.item.happened"));
    field.valueProperty().bindBidirectional(model.happened());
    return field;
  }

  private TextField worker() {
    var field = new TextField();
    field.setPrefColumnCount(LETTERS);
    field.setPromptText(words.say("return.item.worker"));
    field.setAccessibleText(words.say("return.item.worker"));
    field.textProperty().bindBidirectional(model.worker());
    return field;
  }

  private void add() {
    var added = model.add();
    var line = added == null ? null : lines.get(added);
    if (line == null) {
      text.requestFocus();
    } else {
      line.applyCss();
      line.decide();
    }
  }

  private void show() {
    lines.keySet().removeIf(id -> model.all().stream().noneMatch(i -> i.id().equals(id)));
    var shown = new ArrayList<Node>();
    for (var item : model.all()) {
      shown.add(lines.computeIfAbsent(item.id(), missing -> line(item)));
    }
    if (!list.getChildren().equals(shown)) {
      list.getChildren().setAll(shown);
    }
    list.setVisible(!shown.isEmpty());
    list.setManaged(!shown.isEmpty());
  }

  private ItemLine line(ResearchItem item) {
    return new ItemLine(words, answer, item, () -> edit(item.id()), text::requestFocus);
  }

  private void edit(ItemId id) {
    model.all().stream().filter(each -> each.id().equals(id)).findFirst().ifPresent(model::edit);
    text.requestFocus();
    text.end();
  }

  private void showStruck(@Nullable ResearchItem item) {
    struck.getChildren().clear();
    if (item != null) {
      struck
          .getChildren()
          .add(
              new Row(
                  Texts.quiet(words.say("return.item.struck")),
                  Buttons.flat(Icon.HISTORY, words.say("return.item.put-back"), model::putBack)));
    }
    struck.setManaged(item != null);
  }

  /** Goes to the line. */
  void focusLine() {
    text.requestFocus();
  }

  /** Shows what is still needed, each at its item. */
  Optional<ItemLine> show(List<Problem> problems) {
    lines.values().forEach(line -> line.show(problems));
    return model.all().stream()
        .map(item -> lines.get(item.id()))
        .filter(Objects::nonNull)
        .filter(ItemLine::hasProblem)
        .findFirst();
  }
}
