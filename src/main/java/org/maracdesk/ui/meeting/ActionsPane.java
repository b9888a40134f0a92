package org.maracdesk.ui.meeting;

import javafx.collections.ListChangeListener;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.action.Action;
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
  private final @Nullable ActionEntry entry;
  private final LabelledField<LongTextField> noAction;

  /**
   * What is agreed for one case.
   *
   * @param followUp leads to where it is said what became of earlier ones
   */
  ActionsPane(
      MeetingWords words, HeardCase heard, CaseModel said, boolean running, Runnable followUp) {
    this.words = words;
    this.model = said.promises();
    noAction = new LabelledField<>(words.say("meeting.no-action"), new LongTextField(2));
    noAction.control().textProperty().bindBidirectional(said.noActionReason());
    noAction.control().setEditable(running);
    noAction.control().focusedProperty().subscribe(focused -> keepUnless(focused, said));
    var list = new AgreedList(words, model, running, this::focusLine);
    entry = running ? new ActionEntry(words, model, list::focusLast) : null;
    getStyleClass().add("m-actions-pane");
    getChildren().add(Texts.heading(words.say("meeting.actions")));
    if (entry != null) {
      getChildren().add(entry);
    }
    getChildren().addAll(list, noAction);
    if (!heard.openActions().isEmpty()) {
      getChildren().add(earlier(heard, followUp));
    }
    model.actions().addListener((ListChangeListener<Action>) change -> showReason());
    showReason();
  }

  private static void keepUnless(boolean focused, CaseModel said) {
    if (!focused) {
      said.keep();
    }
  }

  private void showReason() {
    // A reason that was written stays in sight although an action made it needless
    boolean reason = model.actions().isEmpty() || !noAction.control().getText().isBlank();
    noAction.setVisible(reason);
    noAction.setManaged(reason);
  }

  private VBox earlier(HeardCase heard, Runnable followUp) {
    var record = model.record();
    var follow = Buttons.of(Icon.ACTIONS, words.say("meeting.actions.earlier.follow"), followUp);
    var box = new VBox(Texts.strong(words.say("meeting.actions.earlier")), new Row(follow));
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
    if (entry != null) {
      spots.put(Spot.of(CaseField.ACTION), entry.line());
    }
    spots.put(Spot.of(CaseField.NO_ACTION), noAction.control());
  }

  /** Puts the focus into the line. */
  void focusLine() {
    if (entry != null) {
      entry.focusLine();
    }
  }
}
