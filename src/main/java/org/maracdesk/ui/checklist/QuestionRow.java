package org.maracdesk.ui.checklist;

import java.util.ArrayList;
import javafx.beans.binding.BooleanExpression;
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
import org.maracdesk.domain.checklist.ItemAnswer;
import org.maracdesk.journeys.ChecklistPage;
import org.maracdesk.ui.controls.AnswerToggle;
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
  }

  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

  private final ChecklistWords words;
  private final ChecklistModel model;
  private final ChecklistPage page;
  private final ChecklistItem item;
  private final Neighbours neighbours;
  private final ReplyField replies;
  private final BooleanExpression folded;
  private final AnswerToggle<Answer> toggle;
  private final VBox text = new VBox();
  private final HBox head = new HBox();
  private final Label summary = Texts.small("");
  private @Nullable QuestionDetails details;
  private boolean open;
  private boolean withNote;
  private boolean showing;

  QuestionRow(
      ChecklistWords words,
      ReplyField replies,
      ChecklistModel model,
      ChecklistPage page,
      ChecklistItem item,
      BooleanExpression folded,
      Neighbours neighbours) {
    this.words = words;
    this.replies = replies;
    this.model = model;
    this.page = page;
    this.item = item;
    this.folded = folded;
    this.neighbours = neighbours;
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
    model.at(item.id()).subscribe(this::show);
    folded.subscribe(this::arrange);
  }

  /** The question of this row. */
  ChecklistItem item() {
    return item;
  }

  private AnswerToggle<Answer> toggle() {
    var answers = new ArrayList<Answer>();
    for (var value : item.scale().values()) {
      if (!value.byProfile() || mayNotApply()) {
        answers.add(value.answer());
      }
    }
    var made =
        new AnswerToggle<Answer>(answers, answer -> words.answer(item, answer))
            .tone(Answer.YES, Tone.INFO);
    made.getStyleClass().add("m-question-answers");
    made.setMaxHeight(USE_PREF_SIZE);
    // The mark of the chosen answer must not move its neighbours
    made.getChildren().getLast().getStyleClass().add("m-answer-wide");
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

  private void build() {
    getStyleClass().add("m-question");
    setId("question-" + item.id().value());
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    setAccessibleRoleDescription(words.say("checklist.page.question-role"));
    setAccessibleHelp(words.say("checklist.page.question-help"));
    InView.together(this);
    var number = new Label(ChecklistWords.number(item));
    number.getStyleClass().add("m-question-number");
    number.setMinWidth(USE_PREF_SIZE);
    summary.getStyleClass().add("m-question-summary");
    text.getStyleClass().add("m-question-text");
    text.getChildren().addAll(Texts.strong(item.label()), Texts.body(item.prompt()), summary);
    text.setMinWidth(0);
    HBox.setHgrow(text, Priority.ALWAYS);
    head.getStyleClass().add("m-question-head");
    head.setAlignment(Pos.TOP_LEFT);
    head.getChildren().addAll(number, text);
    getChildren().add(head);
  }

  private void arrange(boolean narrow) {
    head.getChildren().remove(toggle);
    text.getChildren().remove(toggle);
    if (narrow) {
      text.getChildren().add(2, toggle);
    } else {
      head.getChildren().add(toggle);
    }
  }

  private void show(ItemAnswer given) {
    showing = true;
    toggle.answer().set(given.answer());
    showing = false;
    if (open && !withNote && !QuestionDetails.asksForMore(page, item, given)) {
      open = false;
    }
    showDetails(given);
    setAccessibleText(words.spoken(item, page.form().items().size(), given));
  }

  private void showDetails(ItemAnswer given) {
    pseudoClassStateChanged(OPEN, open);
    if (open) {
      if (details == null) {
        details = new QuestionDetails(words, replies, model, page, item, folded);
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
    var lines = words.beside(item, given, page.form().sources().getFirst());
    var open = QuestionDetails.open(page, item, given);
    if (!open.isEmpty()) {
      lines.add(words.say("checklist.page.to-ask", String.join("  ·  ", open)));
    }
    return String.join("  ·  ", lines);
  }

  private void answered(@Nullable Answer chosen) {
    model.answer(item.id(), chosen);
    var given = model.at(item.id()).get();
    if (QuestionDetails.asksForMore(page, item, given)) {
      open = true;
      showDetails(given);
    }
  }

  private void openNote() {
    open = true;
    withNote = true;
    showDetails(model.at(item.id()).get());
    if (details != null) {
      details.enter();
    }
  }

  private void close() {
    open = false;
    withNote = false;
    showDetails(model.at(item.id()).get());
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

  private boolean answer(KeyCode key) {
    var answer =
        switch (key) {
          case Y -> Answer.YES;
          case N -> Answer.NO;
          case D -> Answer.DONT_KNOW;
          case A -> mayNotApply() ? Answer.NOT_APPLICABLE : null;
          default -> null;
        };
    if (answer != null && item.scale().value(answer).isPresent()) {
      answered(answer);
      neighbours.next(this);
      return true;
    }
    if (key == KeyCode.BACK_SPACE || key == KeyCode.DELETE) {
      answered(null);
      return true;
    }
    return false;
  }

  private boolean move(KeyCode key) {
    switch (key) {
      case DOWN -> neighbours.next(this);
      case UP -> neighbours.previous(this);
      case HOME -> neighbours.first();
      case END -> neighbours.last();
      case ENTER, F2 -> openNote();
      case ESCAPE -> {
        if (!open) {
          return false;
        }
        close();
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean mayNotApply() {
    return page.profile().naAllowed() && page.form().mayNotApply().contains(item.id());
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
