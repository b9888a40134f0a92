package org.maracdesk.ui.meeting;

import java.time.LocalDate;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.action.ActionBank;
import org.maracdesk.domain.action.TypedLine;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.InView;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.OneLineField;
import org.maracdesk.ui.controls.Texts;

/** The line an action is typed in, with what it offers and how it is understood. */
final class ActionEntry extends VBox {

  private static final PseudoClass COMPLETE = PseudoClass.getPseudoClass("complete");

  private final MeetingWords words;
  private final PromisesModel model;
  private final Runnable intoTheList;
  private final TextField line = new OneLineField();
  private final VBox offers = new VBox();
  private final ActionChips chips;
  private final Label reading = Texts.small("");
  private final Label hints = Texts.small("");
  private final Button keep;
  private final Button stop;

  /**
   * @param intoTheList goes into what is agreed already
   */
  ActionEntry(MeetingWords words, PromisesModel model, Runnable intoTheList) {
    this.words = words;
    this.model = model;
    this.intoTheList = intoTheList;
    keep = Buttons.primary(words.say("meeting.actions.keep"), this::enter);
    stop = Buttons.of(words.say("meeting.actions.stop"), this::stop);
    chips =
        new ActionChips(
            words,
            model,
            new ActionChips.Leaving() {
              @Override
              public void keep() {
                enter();
              }

              @Override
              public void back() {
                focusLine();
              }
            });
    var field = new LabelledField<>(words.say("meeting.actions.line"), line);
    line.setPromptText(words.say("meeting.actions.prompt"));
    line.textProperty().bindBidirectional(model.line());
    line.setOnAction(enter -> enter());
    line.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    reading.getStyleClass().add("m-reading");
    reading.setMaxWidth(Double.MAX_VALUE);
    hints.setGraphic(Icon.INFO.node());
    hints.getStyleClass().addAll("m-with-icon", "m-hints");
    offers.getStyleClass().add("m-offers");
    HBox.setHgrow(reading, Priority.ALWAYS);
    var understood = new HBox(reading, keep);
    understood.getStyleClass().add("m-action-typing");
    getStyleClass().add("m-action-entry");
    // Why a line is not kept is of no use below the edge
    InView.together(this);
    getChildren().addAll(field, offers, chips, understood, hints, stop);
    model.offers().addListener((ListChangeListener<ActionBank.Offer>) change -> showOffers());
    model.editing().subscribe(this::showEditing);
    // Half a line may stand there from before, with offers that its reading speaks of
    showOffers();
    model.reading().subscribe(this::showReading);
    model.hints().subscribe(found -> showHints());
  }

  private void pressed(KeyEvent event) {
    boolean plain = !event.isShiftDown() && !event.isAltDown() && !event.isShortcutDown();
    boolean handled =
        switch (event.getCode()) {
          case ESCAPE -> model.editing().get() != null && stopped();
          case ENTER -> event.isShortcutDown() && entered();
          case TAB -> plain && taken();
          case RIGHT ->
              plain
                  && line.getSelection().getLength() == 0
                  && line.getCaretPosition() == line.getLength()
                  && taken();
          case DOWN -> plain && chips.enter();
          case UP -> plain && line.getText().isEmpty() && listed();
          default -> false;
        };
    if (handled) {
      event.consume();
    }
  }

  private boolean stopped() {
    stop();
    return true;
  }

  private boolean entered() {
    enter();
    return true;
  }

  private boolean listed() {
    intoTheList.run();
    return true;
  }

  /** Takes the first offer; its date is marked, so that typing goes over it. */
  private boolean taken() {
    if (model.offers().isEmpty()) {
      return false;
    }
    take(model.offers().getFirst());
    return true;
  }

  private void take(ActionBank.Offer offer) {
    int from = model.take(offer);
    line.requestFocus();
    line.selectRange(from, line.getLength());
  }

  private void enter() {
    if (!model.enter() && model.reading().get() != null && isAgencyOpen()) {
      chips.enter();
      return;
    }
    focusLine();
  }

  private boolean isAgencyOpen() {
    var read = model.reading().get();
    return read != null
        && read.owners().stream()
            .anyMatch(owner -> owner.agency() == null && owner.fitting().size() > 1);
  }

  private void stop() {
    model.stopEditing();
    focusLine();
  }

  private void showOffers() {
    offers.getChildren().clear();
    boolean first = true;
    for (var offer : model.offers()) {
      var due = offer.due().isBlank() ? "" : " – " + offer.due().text();
      var shown = Texts.small(offer.text().text() + due);
      shown.getStyleClass().add("m-offer");
      shown.setOnMousePressed(press -> take(offer));
      if (first) {
        shown.setText(words.say("meeting.actions.offer", shown.getText()));
        shown.getStyleClass().add("m-offer-first");
        first = false;
      }
      offers.getChildren().add(shown);
    }
    offers.setVisible(!model.offers().isEmpty());
    offers.setManaged(!model.offers().isEmpty());
    line.setAccessibleHelp(spoken());
  }

  private void showReading(@Nullable TypedLine read) {
    boolean complete = read != null && read.isComplete();
    keep.setDisable(!complete);
    reading.setText(
        read == null ? words.say("meeting.actions.help") : words.reading(read, model.record()));
    reading.setGraphic(
        read == null ? null : (complete ? Icon.DONE_FULL : Icon.CIRCLE).node("m-reading-icon"));
    reading.pseudoClassStateChanged(COMPLETE, complete);
    line.setAccessibleHelp(spoken());
  }

  /** What is understood, and what Tab would take, for those who do not see it. */
  private String spoken() {
    return model.offers().isEmpty()
        ? reading.getText()
        : ((Label) offers.getChildren().getFirst()).getText() + ". " + reading.getText();
  }

  private void showHints() {
    var found = model.hints().get();
    var due = dueAhead();
    hints.setText(
        found.stream().map(hint -> words.hint(hint, due)).collect(Collectors.joining(" ")));
    hints.setVisible(!found.isEmpty());
    hints.setManaged(!found.isEmpty());
  }

  private @Nullable LocalDate dueAhead() {
    var read = model.reading().get();
    return read == null ? null : read.due();
  }

  private void showEditing(@Nullable Action action) {
    stop.setVisible(action != null);
    stop.setManaged(action != null);
    keep.setText(words.say(action == null ? "meeting.actions.keep" : "meeting.actions.change"));
  }

  /** The field it is typed in. */
  TextField line() {
    return line;
  }

  /** Puts the focus into the line, behind what stands there. */
  void focusLine() {
    line.requestFocus();
    line.end();
  }
}
