package org.maracdesk.ui.meeting;

import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.maracdesk.domain.meeting.CaseField;
import org.maracdesk.domain.shared.TextLimit;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.OneLineField;
import org.maracdesk.ui.controls.Pair;
import org.maracdesk.ui.meeting.CaseChange.Spot;

/** Who chairs, who takes the minutes, who chairs in the chair's place, and where it is. */
final class ChairingBox extends VBox {

  private final MeetingWords words;
  private final ChairingModel model;
  private final boolean running;
  private final LabelledField<TextField> chair;
  private final LabelledField<TextField> minuteTaker;
  private final LabelledField<TextField> deputy;
  private final LabelledField<TextField> venue;

  ChairingBox(MeetingWords words, ChairingModel model, boolean running) {
    this.words = words;
    this.model = model;
    this.running = running;
    chair = text("meeting.chair", model.chair());
    minuteTaker = text("meeting.minute-taker", model.minuteTaker());
    venue = text("meeting.venue", model.venue());
    deputy = text("meeting.deputy-chair", model.deputyChair());
    deputy.hintBelow(words.say("meeting.deputy-chair.hint"));
    getStyleClass().add("m-chairing");
    getChildren().addAll(Pair.of(chair, minuteTaker), Pair.of(deputy, venue));
  }

  /** These are places one comes back to. */
  void put(CaseSpots spots) {
    spots.put(Spot.of(CaseField.CHAIR), chair.control());
    spots.put(Spot.of(CaseField.MINUTE_TAKER), minuteTaker.control());
    spots.put(Spot.of(CaseField.DEPUTY_CHAIR), deputy.control());
    spots.put(Spot.of(CaseField.VENUE), venue.control());
  }

  /** Goes to one of the fields. */
  void focus(StartPlace place) {
    switch (place) {
      case MINUTE_TAKER -> minuteTaker.focus();
      case DEPUTY_CHAIR -> deputy.focus();
      case VENUE -> venue.focus();
      default -> chair.focus();
    }
  }

  private LabelledField<TextField> text(String key, StringProperty value) {
    var field = new LabelledField<TextField>(words.say(key), new OneLineField());
    field.control().textProperty().bindBidirectional(value);
    field
        .control()
        .textProperty()
        .subscribe(typed -> field.problem(words.tooLong(TextLimit.LINE, typed)));
    field.control().setEditable(running);
    field
        .control()
        .focusedProperty()
        .addListener(
            (any, was, is) -> {
              if (!is) {
                model.keep();
              }
            });
    return field;
  }
}
