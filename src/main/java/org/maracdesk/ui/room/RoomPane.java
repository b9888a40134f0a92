package org.maracdesk.ui.room;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.maracdesk.domain.meeting.Pace;
import org.maracdesk.domain.room.RoomView;
import org.maracdesk.ui.controls.Fold;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.wording.Words;

/**
 * The wall itself, to be read from the far end of the table. Nothing on it takes the focus or a
 * click.
 */
final class RoomPane extends StackPane {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);
  private static final int MINUTE = 60;
  private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");
  private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
  private static final PseudoClass SMALLER = PseudoClass.getPseudoClass("smaller");

  /** A wall of fewer letters is small: large ones would push the promises off it. */
  private static final double LETTERS = 70;

  /** More promises than this are written smaller, so that the latest are still on the wall. */
  private static final int MANY = 4;

  private final Words words;
  private final Label time = new Label();
  private final Label state = new Label();
  private final HBox timer = new HBox(time, state);
  private final StackPane page = new StackPane();
  private RoomView now = new RoomView.Blank();

  RoomPane(Words words, RoomModel model) {
    this.words = words;
    // Not the root itself: its letters are as large as the desk's
    page.getStyleClass().add("m-room");
    var band = new Label(words.say("practice.band"));
    band.getStyleClass().add("m-room-practice");
    band.setMaxWidth(Double.MAX_VALUE);
    band.setWrapText(true);
    var frame = new BorderPane(page);
    model.practice().subscribe(invented -> frame.setTop(invented ? band : null));
    getChildren().setAll(frame);
    setMinSize(0, 0);
    page.setMinSize(0, 0);
    time.getStyleClass().add("m-room-time");
    state.getStyleClass().add("m-room-state");
    timer.getStyleClass().add("m-room-timer");
    for (var label : List.of(time, state)) {
      label.setMinWidth(Region.USE_PREF_SIZE);
    }
    Fold.narrowerThan(this, LETTERS)
        .subscribe(folded -> page.pseudoClassStateChanged(NARROW, folded));
    model.shown().subscribe(this::show);
  }

  private void show(RoomView view) {
    switch (view) {
      case RoomView.Blank() -> page.getChildren().setAll(blank());
      case RoomView.Statement(var text) -> page.getChildren().setAll(statement(text));
      case RoomView.Case at -> {
        tell(at.timing());
        if (!(now instanceof RoomView.Case before && isSame(before, at))) {
          page.getChildren().setAll(ofCase(at));
        }
      }
    }
    now = view;
  }

  /** Only the timer differs: the rest stays as it stands, so that nothing flickers. */
  private static boolean isSame(RoomView.Case before, RoomView.Case at) {
    return new RoomView.Case(
            before.number(), before.initials(), at.timing(), before.agreed(), before.hidden())
        .equals(at);
  }

  private Node blank() {
    var label = new Label(words.say("room.blank"));
    label.getStyleClass().add("m-room-blank");
    return label;
  }

  private Node statement(String text) {
    var heading = new Label(words.say("room.statement"));
    heading.getStyleClass().add("m-room-heading");
    var said = wrapped(text, "m-room-statement");
    said.pseudoClassStateChanged(SMALLER, text.length() > 700);
    var box = new VBox(heading, said);
    box.getStyleClass().add("m-room-page");
    box.setMinSize(0, 0);
    return box;
  }

  private Node ofCase(RoomView.Case at) {
    var number =
        new Label(
            at.initials().isBlank()
                ? at.number()
                : words.say("room.number", at.number(), at.initials().text()));
    number.getStyleClass().add("m-room-number");
    number.setMinWidth(0);
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var head = new HBox(number, gap, timer);
    head.getStyleClass().add("m-room-head");
    var whole = new BorderPane();
    whole.setTop(head);
    whole.setCenter(at.agreed().isEmpty() ? quiet(at) : agreed(at.agreed()));
    whole.getStyleClass().add("m-room-page");
    whole.setMinSize(0, 0);
    return whole;
  }

  private Node quiet(RoomView.Case at) {
    var said =
        wrapped(
            at.hidden() == 0
                ? words.say("room.agreed.none")
                : words.count("room.agreed.hidden", at.hidden()),
            "m-room-quiet");
    var box = new VBox(said);
    box.getStyleClass().add("m-room-agreed");
    return box;
  }

  private Node agreed(List<RoomView.Agreed> agreed) {
    var heading = new Label(words.say("room.agreed"));
    heading.getStyleClass().add("m-room-heading");
    var rows = new GridPane();
    rows.getStyleClass().add("m-room-rows");
    var who = new ColumnConstraints();
    who.setPercentWidth(23);
    var what = new ColumnConstraints();
    what.setHgrow(Priority.ALWAYS);
    var due = new ColumnConstraints();
    due.setPercentWidth(21);
    rows.getColumnConstraints().setAll(who, what, due);
    int line = 0;
    for (var one : agreed) {
      var cells =
          new Label[] {
            wrapped(one.agency(), "m-room-agency"),
            wrapped(one.text().text(), "m-room-text"),
            wrapped(words.say("room.due", DAY.format(one.due())), "m-room-due")
          };
      rows.addRow(line++, cells);
      for (var cell : cells) {
        GridPane.setValignment(cell, VPos.TOP);
      }
    }
    var box = new VBox(heading, rows);
    box.getStyleClass().add("m-room-agreed");
    box.pseudoClassStateChanged(SMALLER, agreed.size() > MANY);
    box.setMinSize(0, 0);
    return box;
  }

  private static Label wrapped(String text, String style) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }

  private void tell(RoomView.Timing timing) {
    var pace = timing.pace();
    time.setText(
        words.say("room.timer", Math.floorDiv(timing.seconds(), MINUTE), timing.minutes()));
    state.setText(
        timing.running() ? words.name("meeting.pace", pace) : words.say("meeting.pace.paused"));
    state.setGraphic(timing.running() ? picture(pace).node() : Icon.PAUSE.node());
    timer.pseudoClassStateChanged(LATE, timing.running() && pace == Pace.OVER);
    timer.pseudoClassStateChanged(OVER, timing.running() && pace == Pace.WELL_OVER);
  }

  private static Icon picture(Pace pace) {
    return switch (pace) {
      case ON_TIME -> Icon.CLOCK;
      case AT_ITS_TIME -> Icon.FLAG;
      case OVER -> Icon.WARNING;
      case WELL_OVER -> Icon.DANGER;
    };
  }
}
