package org.maracdesk.ui.checklist;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.checklist.ItemId;
import org.maracdesk.domain.checklist.SupplementarySet;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Style;
import org.maracdesk.ui.controls.Tag;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;

/**
 * A set of further questions, in its place beside the checklist: a line that says what it is until
 * it is opened, so that it is never in the way. Nothing in it changes the count.
 */
final class SetPanel extends VBox {

  /** Where the keyboard goes from a set. */
  interface Ways {
    /** Makes the set seen. */
    void bring(SetPanel panel);

    /** Back to the question it stands under; false when it stands under none. */
    boolean back(SetPanel panel);

    /** On with the questions after it. */
    void on(SetPanel panel);
  }

  private final SheetTools tools;
  private final FormPart part;
  private final Ways ways;
  private final Button head;
  private final Label progress = Texts.small("");
  private final Label gone;
  private final VBox content = new VBox();
  private @Nullable QuestionList questions;
  private boolean open;

  SetPanel(SheetTools tools, FormPart part, Ways ways) {
    this.tools = tools;
    this.part = part;
    this.ways = ways;
    getStyleClass().add("m-set");
    setId("set-" + set().id());
    head = new Button(part.form().title());
    head.getStyleClass().addAll(Style.FLAT, "m-set-head");
    head.setWrapText(true);
    head.setMaxWidth(Double.MAX_VALUE);
    head.setMinHeight(USE_PREF_SIZE);
    head.setOnAction(event -> turn());
    HBox.setHgrow(head, Priority.ALWAYS);
    gone = Texts.small(tools.words().say("checklist.set.gone"));
    var beside = new Tag(Tone.NEUTRAL, Icon.INFO, tools.words().say("checklist.set.no-count"));
    var line = new HBox(head, beside);
    line.getStyleClass().add("m-set-line");
    content.getStyleClass().add("m-set-content");
    var about = new VBox(progress, gone);
    about.getStyleClass().add("m-set-about");
    getChildren().addAll(line, about);
    // A button would take the arrows for itself
    head.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    tools.folded().subscribe(narrow -> arrange(line, about, beside, narrow));
    show();
  }

  /** The set. */
  SupplementarySet set() {
    return Objects.requireNonNull(part.set());
  }

  /** Its questions as a part of the sheet. */
  FormPart part() {
    return part;
  }

  /** Says how far it is, and whether what opened it has gone. */
  void update(boolean triggerGone) {
    var items = part.form().items();
    int answered = part.answered(tools.model().draft().answers(), items);
    progress.setText(tools.words().say("checklist.set.progress", answered, items.size()));
    gone.setVisible(triggerGone);
    gone.setManaged(triggerGone);
    name();
  }

  /** Opens it and puts the focus on its first open question. */
  void enter() {
    ways.bring(this);
    if (!open) {
      turn();
    }
    Objects.requireNonNull(questions).enter();
  }

  /** Puts the focus on one of its questions; false when it has no such question. */
  boolean enter(ItemId key) {
    boolean its = part.form().items().stream().anyMatch(item -> part.key(item).equals(key));
    if (its) {
      ways.bring(this);
      if (!open) {
        turn();
      }
      Objects.requireNonNull(questions).enter(key);
    }
    return its;
  }

  private void turn() {
    open = !open;
    if (open && questions == null) {
      questions = fill();
    }
    if (open) {
      getChildren().add(content);
    } else {
      getChildren().remove(content);
    }
    show();
  }

  private QuestionList fill() {
    var made =
        new QuestionList(
            tools,
            part,
            new FormFields(tools, part),
            new QuestionList.Ways() {
              @Override
              public void bring(QuestionRow row) {
                ways.bring(SetPanel.this);
              }

              @Override
              public void afterTheLast() {
                ways.on(SetPanel.this);
              }

              @Override
              public boolean out() {
                return ways.back(SetPanel.this);
              }
            });
    content.getChildren().setAll(made.boxes());
    content.getChildren().add(Texts.small(part.form().notice() + " " + part.form().credit()));
    return made;
  }

  private void show() {
    head.setGraphic((open ? Icon.CHEVRON_DOWN : Icon.CHEVRON_RIGHT).node());
    name();
  }

  private void name() {
    head.setAccessibleText(
        tools
            .words()
            .say(
                open ? "checklist.set.opened" : "checklist.set.closed",
                part.form().title(),
                progress.getText()));
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    if (event.getCode() == KeyCode.RIGHT) {
      enter();
      event.consume();
    } else if (event.getCode() == KeyCode.LEFT && ways.back(this)) {
      event.consume();
    }
  }

  private static void arrange(HBox line, VBox about, Node beside, boolean narrow) {
    line.getChildren().remove(beside);
    about.getChildren().remove(beside);
    if (narrow) {
      about.getChildren().addFirst(beside);
    } else {
      line.getChildren().add(beside);
    }
  }
}
