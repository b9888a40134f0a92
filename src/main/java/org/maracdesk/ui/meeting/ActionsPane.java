package org.maracdesk.ui.meeting;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.action.ActionLine;
import org.maracdesk.domain.meeting.CaseField;
import org.maracdesk.domain.minutes.HeardCase;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.LongTextField;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.meeting.CaseChange.Spot;

/** What is agreed for a case: one line to type it, how it is understood, and the list. */
final class ActionsPane extends VBox {

  private final MeetingWords words;
  private final PromisesModel model;
  private final boolean running;
  private final TextField line = new TextField();
  private final Label reading = Texts.small("");
  private final Button keep;
  private final Button stop;
  private final VBox list = new VBox();
  private final LabelledField<LongTextField> noAction;

  ActionsPane(MeetingWords words, HeardCase heard, CaseModel said, boolean running) {
    this.words = words;
    this.model = said.promises();
    this.running = running;
    keep = Buttons.primary(words.say("meeting.actions.keep"), this::enter);
    stop = Buttons.of(words.say("meeting.actions.stop"), this::stop);
    noAction = new LabelledField<>(words.say("meeting.no-action"), new LongTextField(2));
    noAction.control().textProperty().bindBidirectional(said.noActionReason());
    noAction.control().setEditable(running);
    noAction.control().focusedProperty().subscribe(focused -> keepUnless(focused, said));
    reading.getStyleClass().add("m-reading");
    list.getStyleClass().add("m-actions");
    getStyleClass().add("m-actions-pane");
    getChildren().add(Texts.heading(words.say("meeting.actions")));
    if (running) {
      getChildren().add(entry());
    }
    getChildren().addAll(list, noAction);
    if (!heard.openActions().isEmpty()) {
      getChildren().add(earlier(heard));
    }
    model.actions().addListener((ListChangeListener<Action>) change -> show());
    model.withdrawn().subscribe(action -> show());
    model.editing().subscribe(this::showEditing);
    model.reading().subscribe(this::showReading);
    show();
  }

  private static void keepUnless(boolean focused, CaseModel said) {
    if (!focused) {
      said.keep();
    }
  }

  private VBox entry() {
    var field = new LabelledField<>(words.say("meeting.actions.line"), line);
    line.setPromptText(words.say("meeting.actions.prompt"));
    line.textProperty().bindBidirectional(model.line());
    line.setOnAction(enter -> enter());
    line.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && model.editing().get() != null) {
            event.consume();
            stop();
          } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            enter();
          }
        });
    reading.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(reading, Priority.ALWAYS);
    var understood = new HBox(reading, keep);
    understood.getStyleClass().add("m-action-typing");
    var entry = new VBox(field, understood, stop);
    entry.getStyleClass().add("m-action-entry");
    return entry;
  }

  private void enter() {
    model.enter();
    line.requestFocus();
    line.end();
  }

  private void stop() {
    model.stopEditing();
    line.requestFocus();
  }

  private void showReading(@Nullable ActionLine read) {
    keep.setDisable(read == null || !read.isComplete());
    boolean complete = read != null && read.isComplete();
    reading.setText(
        read == null ? words.say("meeting.actions.help") : words.reading(read, model.record()));
    reading.setGraphic(
        read == null ? null : (complete ? Icon.DONE_FULL : Icon.CIRCLE).node("m-reading-icon"));
    reading.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("complete"), complete);
    line.setAccessibleHelp(reading.getText());
  }

  private void showEditing(@Nullable Action action) {
    stop.setVisible(action != null);
    stop.setManaged(action != null);
    keep.setText(words.say(action == null ? "meeting.actions.keep" : "meeting.actions.change"));
  }

  private void show() {
    list.getChildren().clear();
    for (var action : model.actions()) {
      list.getChildren().add(line(action));
    }
    if (model.withdrawn().get() != null) {
      list.getChildren()
          .add(
              new Row(
                  Texts.quiet(words.say("meeting.actions.withdrawn")),
                  Buttons.flat(Icon.HISTORY, words.say("meeting.put-back"), model::putBack)));
    }
    boolean none = model.actions().isEmpty();
    if (list.getChildren().isEmpty()) {
      list.getChildren().add(Texts.quiet(words.say("meeting.actions.none")));
    }
    // A reason that was written stays in sight although an action made it needless
    boolean reason = none || !noAction.control().getText().isBlank();
    noAction.setVisible(reason);
    noAction.setManaged(reason);
  }

  private HBox line(Action action) {
    var record = model.record();
    var agency = record.agencyName(action.owner());
    var who = action.person().isBlank() ? agency : agency + ", " + action.person().text();
    var what =
        new VBox(
            Texts.strong(who),
            Texts.body(action.text().text()),
            Texts.small(words.say("meeting.actions.due", words.day(action.due()))));
    what.setMinWidth(0);
    HBox.setHgrow(what, Priority.ALWAYS);
    var row = new HBox(Icon.ACTIONS.node("m-part-icon"), what);
    row.getStyleClass().add("m-entry-line");
    if (running) {
      row.getChildren()
          .addAll(
              Buttons.picture(
                  Icon.EDIT,
                  words.say("meeting.actions.edit", action.number()),
                  () -> {
                    model.edit(action);
                    line.requestFocus();
                    line.end();
                  }),
              Buttons.picture(
                  Icon.DELETE,
                  words.say("meeting.actions.withdraw", action.number()),
                  () -> {
                    model.withdraw(action);
                    line.requestFocus();
                  }));
    }
    return row;
  }

  private VBox earlier(HeardCase heard) {
    var record = model.record();
    var box = new VBox(Texts.strong(words.say("meeting.actions.earlier")));
    for (var action : heard.openActions()) {
      boolean overdue = action.due().isBefore(record.meeting().date());
      var due = words.day(action.due());
      var when =
          Texts.small(words.say(overdue ? "meeting.actions.overdue" : "meeting.actions.due", due));
      if (overdue) {
        when.setGraphic(Icon.CLOCK.node());
        when.getStyleClass().add("m-overdue");
      }
      var what =
          new VBox(
              Texts.strong(record.agencyName(action.owner())),
              Texts.body(action.text().text()),
              when);
      what.getStyleClass().add("m-entry-line");
      box.getChildren().add(what);
    }
    box.getStyleClass().add("m-earlier");
    return box;
  }

  /** Tells which control is which field. */
  void tell(CaseSpots spots) {
    spots.put(Spot.of(CaseField.ACTION), line);
    spots.put(Spot.of(CaseField.NO_ACTION), noAction.control());
  }
}
