package org.maracdesk.ui.checklist;

import java.time.LocalDate;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.checklist.Answer;
import org.maracdesk.domain.checklist.ChecklistItem;
import org.maracdesk.domain.checklist.FollowUpQuestion;
import org.maracdesk.domain.checklist.ItemAnswer;
import org.maracdesk.domain.checklist.ItemId;
import org.maracdesk.domain.checklist.Scale;
import org.maracdesk.ui.controls.AnswerToggle;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.InView;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;

/**
 * One question: a box that takes the focus, answers to single keys and opens in place. A key counts
 * as an answer only while the box itself has the focus, never while something is typed in it.
 */
final class QuestionRow extends VBox {

  /** Where the keyboard goes from a question. */
  interface Neighbours {
    void next(QuestionRow from);

    void previous(QuestionRow from);

    void first();

    void last();

    /** Into the set beneath a question; false when there is none. */
    boolean inside(QuestionRow from);

    /** Out of the set that a question stands in; false when it stands in none. */
    boolean outside(QuestionRow from);
  }

  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

  private final SheetTools tools;
  private final FormPart part;
  private final ChecklistItem item;
  private final ItemId key;
  private final Neighbours neighbours;
  private final AnswerKeys keys;
  private final AnswerToggle<Answer> toggle;
  private final boolean beside;
  private final VBox text = new VBox();
  private final HBox head = new HBox();
  private final Label summary = Texts.small("");
  private @Nullable QuestionDetails details;
  private boolean open;
  private boolean withNote;
  private boolean showing;

  QuestionRow(SheetTools tools, FormPart part, ChecklistItem item, Neighbours neighbours) {
    this.tools = tools;
    this.part = part;
    this.item = item;
    this.neighbours = neighbours;
    this.key = part.key(item);
    this.keys = AnswerKeys.of(part, item);
    this.beside = item.scale().isYesNo();
    this.toggle = toggle();
    build();
    toggle
        .answer()
        .addListener(
            (_, _, chosen) -> {
              if (!showing) {
                answered(chosen);
              }
            });
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    setOnMouseClicked(
        click -> {
          if (click.getTarget() instanceof Node node && isPlain(node)) {
            requestFocus();
            if (click.getClickCount() == 2) {
              openNote();
            }
          }
        });
    tools.model().at(key).subscribe(this::show);
    tools.folded().subscribe(this::arrange);
  }

  /** The question of this row. */
  ChecklistItem item() {
    return item;
  }

  /** What it is called among the answers. */
  ItemId key() {
    return key;
  }

  private AnswerToggle<Answer> toggle() {
    var answers = part.offered(item).stream().map(Scale.Value::answer).toList();
    var made =
        new AnswerToggle<Answer>(answers, this::label)
            .tone(Answer.YES, Tone.INFO)
            .tip(tools.words().keys(item, keys));
    made.setMaxHeight(USE_PREF_SIZE);
    if (beside) {
      made.getStyleClass().add("m-question-answers");
      // The mark of the chosen answer must not move its neighbours
      made.getChildren().getLast().getStyleClass().add("m-answer-wide");
    } else {
      made.wrapping();
    }
    made.setFocusTraversable(false);
    // One stop for Tab: a click on an answer leaves the focus on the row
    made.focusedProperty()
        .subscribe(
            focused -> {
              if (focused) {
                requestFocus();
              }
            });
    return made;
  }

  /** A value that goes by its number shows it. */
  private String label(Answer answer) {
    var said = tools.words().answer(item, answer);
    return keys.isNumbered(answer) ? keys.names().get(answer) + "  " + said : said;
  }

  private void build() {
    getStyleClass().add("m-question");
    setId("question-" + key.value().replace('/', '-').replace('.', '-'));
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    setAccessibleRoleDescription(tools.words().say("checklist.page.question-role"));
    setAccessibleHelp(
        tools.words().say("checklist.page.question-help", tools.words().keys(item, keys)));
    InView.together(this);
    summary.getStyleClass().add("m-question-summary");
    text.getStyleClass().add("m-question-text");
    text.getChildren().add(Texts.strong(item.label()));
    if (!item.prompt().isEmpty()) {
      text.getChildren().add(Texts.body(item.prompt()));
    }
    var meanings = meanings();
    if (!meanings.isEmpty()) {
      text.getChildren().add(Texts.small(meanings));
    }
    tools.page().yesBefore(key).ifPresent(this::remind);
    text.getChildren().add(summary);
    text.setMinWidth(0);
    HBox.setHgrow(text, Priority.ALWAYS);
    head.getStyleClass().add("m-question-head");
    head.setAlignment(Pos.TOP_LEFT);
    if (item.isInGrid()) {
      getStyleClass().add("m-question-cell");
    } else {
      head.getChildren().add(tools.words().numberLabel(item));
    }
    head.getChildren().add(text);
    getChildren().add(head);
  }

  /** What was yes before is asked again; it is never an answer by itself. */
  private void remind(LocalDate day) {
    var said = tools.words().say("checklist.page.yes-before", day);
    var line = Texts.quiet(said);
    line.setGraphic(Icon.HISTORY.node());
    line.getStyleClass().add("m-with-icon");
    text.getChildren().add(line);
    setAccessibleHelp(said + " " + getAccessibleHelp());
  }

  /** What the answers stand for here, each on its own line. */
  private String meanings() {
    return part.offered(item).stream()
        .filter(value -> item.meanings().containsKey(value.answer()))
        .map(
            value ->
                tools
                    .words()
                    .say(
                        "checklist.page.beside", value.text(), item.meanings().get(value.answer())))
        .collect(Collectors.joining("\n"));
  }

  private void arrange(boolean narrow) {
    head.getChildren().remove(toggle);
    text.getChildren().remove(toggle);
    if (narrow || !beside) {
      text.getChildren().add(text.getChildren().indexOf(summary), toggle);
    } else {
      head.getChildren().add(toggle);
    }
  }

  private void show(ItemAnswer given) {
    showing = true;
    toggle.answer().set(given.answer());
    showing = false;
    if (open && !withNote && !FollowUps.asksForMore(part, item, given)) {
      open = false;
    }
    showDetails(given);
    setAccessibleText(tools.words().spoken(part, item, given));
  }

  private void showDetails(ItemAnswer given) {
    pseudoClassStateChanged(OPEN, open);
    if (open) {
      if (details == null) {
        details = new QuestionDetails(tools, part, item);
      }
      details.show(given, withNote);
      if (!getChildren().contains(details)) {
        getChildren().add(details);
      }
    } else if (details != null) {
      getChildren().remove(details);
    }
    var said = open ? "" : summary(given);
    if (!said.equals(summary.getText())) {
      summary.setText(said);
    }
    summary.setVisible(!said.isEmpty());
    summary.setManaged(!said.isEmpty());
  }

  private String summary(ItemAnswer given) {
    var lines = tools.words().beside(item, given, part.usualSource());
    var open =
        FollowUps.open(part, item, given).stream()
            .map(FollowUpQuestion::label)
            .collect(Collectors.toList());
    if (FollowUps.asksWhy(given) && given.whyUnknown() == null) {
      open.add(tools.words().say("checklist.page.why-unknown"));
    }
    if (!open.isEmpty()) {
      lines.add(tools.words().say("checklist.page.to-ask", String.join("  ·  ", open)));
    }
    return String.join("  ·  ", lines);
  }

  private void answered(@Nullable Answer chosen) {
    tools.model().answer(key, chosen);
    var given = tools.model().at(key).get();
    if (FollowUps.asksForMore(part, item, given)) {
      open = true;
      showDetails(given);
    }
  }

  private void openNote() {
    open = true;
    withNote = true;
    showDetails(tools.model().at(key).get());
    if (details != null) {
      details.enter();
    }
  }

  private void close() {
    open = false;
    withNote = false;
    showDetails(tools.model().at(key).get());
  }

  private void pressed(KeyEvent event) {
    if (event.getTarget() != this) {
      if (event.getCode() == KeyCode.ESCAPE) {
        event.consume();
        requestFocus();
      }
      return;
    }
    if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
      return;
    }
    if (answer(event.getCode()) || move(event.getCode())) {
      event.consume();
    }
  }

  private boolean answer(KeyCode pressed) {
    var answer = keys.answer(pressed);
    if (answer != null) {
      answered(answer);
      neighbours.next(this);
      return true;
    }
    if (pressed == KeyCode.BACK_SPACE || pressed == KeyCode.DELETE) {
      answered(null);
      return true;
    }
    return false;
  }

  private boolean move(KeyCode pressed) {
    switch (pressed) {
      case DOWN -> neighbours.next(this);
      case UP -> neighbours.previous(this);
      case HOME -> neighbours.first();
      case END -> neighbours.last();
      case ENTER, F2 -> openNote();
      case RIGHT -> {
        return sideways(true);
      }
      case LEFT -> {
        return sideways(false);
      }
      case ESCAPE -> {
        if (!open) {
          return neighbours.outside(this);
        }
        close();
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Along the row of a grid; elsewhere into the set beneath the question and out of it. */
  private boolean sideways(boolean right) {
    if (!item.isInGrid()) {
      return right ? neighbours.inside(this) : neighbours.outside(this);
    }
    if (right) {
      neighbours.next(this);
    } else {
      neighbours.previous(this);
    }
    return true;
  }

  private boolean isPlain(Node node) {
    for (var up = node; up != null && up != this; up = up.getParent()) {
      if (up == toggle || up == details) {
        return false;
      }
    }
    return true;
  }
}
