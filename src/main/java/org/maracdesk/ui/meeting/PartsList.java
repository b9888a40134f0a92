package org.maracdesk.ui.meeting;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.meeting.ItemOutcome;
import org.maracdesk.domain.meeting.MeetingStage;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Texts;

/** The parts of a meeting down the side: where one is, what is settled, what waits. */
final class PartsList extends ListView<Part> {

  private static final double SCROLL_BAR = 10;

  /** How many of those before it are seen with a part. */
  private static final int BEFORE = 3;

  /** What a part is called, and its state by picture and word. */
  record Line(Icon icon, String name, String state, String spoken) {}

  private final MeetingWords words;
  private final MeetingModel model;
  private boolean showing;
  private boolean choosing;

  PartsList(MeetingWords words, MeetingModel model) {
    this.words = words;
    this.model = model;
    getStyleClass().addAll("m-edge", "m-parts");
    setAccessibleText(words.say("meeting.parts"));
    setCellFactory(list -> new PartCell());
    getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (any, was, is) -> {
              if (is != null && !showing) {
                choosing = true;
                model.goTo(is);
                choosing = false;
              }
            });
    model.record().subscribe(record -> show());
    model.part().subscribe(part -> show());
  }

  private void show() {
    showing = true;
    var parts = model.parts();
    if (!parts.equals(getItems())) {
      getItems().setAll(parts);
    }
    var part = model.part().get();
    if (part != null) {
      getSelectionModel().select(part);
      reveal(parts.indexOf(part));
    }
    refresh();
    showing = false;
  }

  /** With a little of what comes before it; near the end, the end as a whole. */
  private void reveal(int place) {
    int last = getItems().size() - 1;
    scrollTo(place + BEFORE >= last ? last : Math.max(0, place - BEFORE));
  }

  /** Whether one is on the way to what was chosen here, so that the focus had better stay. */
  boolean isChoosing() {
    return choosing;
  }

  /** What to say of a part; the same words in the list and in the menu that replaces it. */
  @Nullable Line line(Part part) {
    var record = model.record().get();
    if (record == null) {
      return null;
    }
    return switch (part) {
      case Part.Start() -> {
        boolean read = record.meeting().statementReadAt() != null;
        var name = words.say("meeting.start");
        yield new Line(
            read ? Icon.DONE_FULL : Icon.PEOPLE, name, words.say("meeting.start.hint"), name);
      }
      case Part.Case(var item) -> caseLine(record, part, record.agenda().placeOf(item));
      case Part.Close() -> {
        var name = words.say("meeting.end");
        var state = closing(record);
        yield new Line(
            record.meeting().stage() == MeetingStage.CLOSED ? Icon.LOCK : Icon.FLAG,
            name,
            state,
            name + ". " + state);
      }
    };
  }

  private @Nullable Line caseLine(MeetingRecord record, Part part, int place) {
    if (place < 0) {
      return null;
    }
    var heard = record.cases().get(place);
    boolean now = part.equals(model.part().get());
    var outcome = heard.item().outcome();
    var icon =
        switch (outcome) {
          case ItemOutcome.Waiting _ -> now ? Icon.NOW : Icon.CIRCLE;
          case ItemOutcome.Heard _ -> Icon.DONE_FULL;
          case ItemOutcome.Deferred _ -> Icon.CLOCK;
          case ItemOutcome.NotHeard _ -> Icon.OFF;
        };
    var state =
        now && outcome instanceof ItemOutcome.Waiting
            ? words.say("meeting.outcome.now")
            : words.outcome(outcome);
    return new Line(
        icon,
        heard.caseFile().number().text(),
        heard.caseFile().victim().initials().text() + " · " + state,
        words.spoken(heard, record.meeting().date(), place + 1));
  }

  private String closing(MeetingRecord record) {
    if (record.meeting().stage() == MeetingStage.CLOSED) {
      return words.say("meeting.end.closed");
    }
    long keeping = model.gaps().stream().filter(gap -> gap.kind().keepsOpen()).count();
    return keeping == 0
        ? words.say("meeting.end.hint.none")
        : words.words().count("meeting.end.hint", keeping);
  }

  private final class PartCell extends ListCell<Part> {

    private final Label name = new Label();
    private final Label state = Texts.small("");
    private final Label minutes = Texts.small("");
    private final HBox box;

    PartCell() {
      name.getStyleClass().add("m-strong");
      minutes.setMinWidth(USE_PREF_SIZE);
      var text = new VBox(name, state);
      text.getStyleClass().add("m-part-text");
      HBox.setHgrow(text, Priority.ALWAYS);
      box = new HBox(text, minutes);
      box.getStyleClass().add("m-part");
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Part part, boolean empty) {
      super.updateItem(part, empty);
      var line = empty || part == null ? null : line(part);
      if (line == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      if (box.getChildren().size() == 3) {
        box.getChildren().removeFirst();
      }
      box.getChildren().addFirst(line.icon().node("m-part-icon"));
      name.setText(line.name());
      state.setText(line.state());
      minutes.setText(spent(part));
      setAccessibleText(line.spoken());
      setGraphic(box);
    }

    /** As high as its words at the width the list leaves them. */
    @Override
    protected double computePrefHeight(double width) {
      if (getGraphic() == null || getListView() == null) {
        return super.computePrefHeight(width);
      }
      var insets = getInsets();
      double room = getListView().getWidth() - SCROLL_BAR - insets.getLeft() - insets.getRight();
      return Math.ceil(box.prefHeight(Math.max(room, 1))) + insets.getTop() + insets.getBottom();
    }

    private String spent(Part part) {
      if (part instanceof Part.Case(var item)) {
        var heard = model.heard(item);
        if (heard != null) {
          int seconds = heard.discussion().secondsSpent();
          return seconds == 0 ? heard.item().minutes() + " min" : words.clock(seconds);
        }
      }
      return "";
    }
  }
}
