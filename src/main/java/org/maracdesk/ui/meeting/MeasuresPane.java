package org.maracdesk.ui.meeting;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.maracdesk.domain.meeting.CaseField;
import org.maracdesk.domain.meeting.Measure;
import org.maracdesk.ui.controls.AnswerToggle;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.meeting.CaseChange.Spot;

/**
 * Orders and other processes, each with a decision, or all the rest with one reason, below what is
 * known to be in force.
 */
final class MeasuresPane extends VBox {

  private final MeetingWords words;
  private final MeasuresModel model;
  private final CaseSpots spots;
  private final boolean running;

  MeasuresPane(
      MeetingWords words,
      MeasuresModel model,
      Node known,
      LabelledField<TextField> rest,
      CaseSpots spots,
      boolean running) {
    this.words = words;
    this.model = model;
    this.spots = spots;
    this.running = running;
    getStyleClass().add("m-section");
    getChildren().addAll(Texts.heading(words.say("meeting.measures")), known, rest);
    for (var kind : Measure.Kind.values()) {
      var list = new VBox(Texts.strong(words.words().name("meeting.measures", kind)));
      list.getStyleClass().add("m-measures");
      Measure.of(kind).forEach(measure -> list.getChildren().add(line(measure)));
      getChildren().add(list);
    }
  }

  private VBox line(Measure measure) {
    var name = words.words().name("meeting.measure", measure);
    var label = new Label(name);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(label, Priority.ALWAYS);
    var toggle =
        new AnswerToggle<>(
                List.of(Measure.Decision.values()),
                each -> words.words().name("meeting.decision", each))
            .question(name);
    toggle.answer().bindBidirectional(model.decision(measure));
    toggle.setDisable(!running);
    toggle.addEventHandler(KeyEvent.KEY_PRESSED, event -> step(event, measure));
    var reason = new TextField();
    reason.setPromptText(words.say("meeting.measure.reason"));
    reason.setAccessibleText(words.say("meeting.measure.reason.of", name));
    reason.textProperty().bindBidirectional(model.reason(measure));
    reason.setEditable(running);
    reason.visibleProperty().bind(model.decision(measure).isNotNull());
    reason.managedProperty().bind(reason.visibleProperty());
    spots.put(new Spot(CaseField.MEASURE, measure.ordinal()), toggle);
    spots.put(new Spot(CaseField.MEASURE_REASON, measure.ordinal()), reason);
    var top = new HBox(label, toggle);
    top.getStyleClass().add("m-measure");
    return new VBox(top, reason);
  }

  /** Up and down go through the list without the reasons between. */
  private void step(KeyEvent event, Measure from) {
    int by = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
    if (by != 0 && spots.go(new Spot(CaseField.MEASURE, from.ordinal() + by), 0)) {
      event.consume();
    }
  }
}
