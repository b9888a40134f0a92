package org.maracdesk.ui.meeting;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.maracdesk.domain.meeting.MeetingKind;
import org.maracdesk.domain.meeting.MeetingStage;
import org.maracdesk.journeys.BuildAgenda.MeetingLine;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Tag;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;

/** One meeting in the list: its day, how far it has come, and the way in. */
final class MeetingRow extends HBox {

  private final Button enter;

  MeetingRow(MeetingWords words, MeetingLine line, Runnable go) {
    var meeting = line.meeting();
    var stage = meeting.stage();
    var day = Texts.heading(words.day(meeting.date()));
    var when = new StringBuilder(words.say("meetings.at", meeting.start()));
    if (!meeting.venue().isBlank()) {
      when.append(" · ").append(meeting.venue().text());
    }
    var what = new VBox(day, Texts.quiet(when.toString()), numbers(words, line));
    what.getStyleClass().add("m-meeting-what");
    var label = words.words().name("meetings.enter", stage);
    enter = stage == MeetingStage.CLOSED ? Buttons.of(label, go) : Buttons.primary(label, go);
    enter.setAccessibleText(label + ", " + words.day(meeting.date()));
    getStyleClass().addAll("m-card", "m-meeting");
    what.setMinWidth(0);
    setHgrow(what, Priority.ALWAYS);
    getChildren().addAll(what, enter);
    setOnMouseClicked(click -> go.run());
  }

  Button enter() {
    return enter;
  }

  private static Row numbers(MeetingWords words, MeetingLine line) {
    var stage = line.meeting().stage();
    var row = new Row(tag(words, stage));
    if (line.meeting().kind() != MeetingKind.SCHEDULED) {
      row.getChildren()
          .add(
              new Tag(
                  line.meeting().kind() == MeetingKind.EMERGENCY ? Tone.DANGER : Tone.INFO,
                  line.meeting().kind() == MeetingKind.EMERGENCY ? Icon.WARNING : Icon.ADD,
                  words.words().name("meetings.kind", line.meeting().kind())));
    }
    row.getChildren()
        .add(
            quiet(
                stage.compareTo(MeetingStage.OPEN) >= 0
                    ? words.say("meetings.heard", line.heard(), line.cases())
                    : words.words().count("meetings.cases", line.cases())));
    if (stage == MeetingStage.CLOSED || line.openActions() > 0) {
      row.getChildren()
          .add(
              quiet(
                  line.openActions() == 0
                      ? words.say("meetings.open-actions.none")
                      : words.words().count("meetings.open-actions", line.openActions())));
    }
    return row;
  }

  private static Label quiet(String text) {
    var label = Texts.quiet(text);
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  static Tag tag(MeetingWords words, MeetingStage stage) {
    var name = words.words().name("meetings.stage", stage);
    return switch (stage) {
      case PLANNED -> new Tag(Tone.NEUTRAL, Icon.CLOCK, name);
      case AGENDA_CONFIRMED -> new Tag(Tone.INFO, Icon.LIST, name);
      case OPEN -> new Tag(Tone.WARN, Icon.NOW, name);
      case CLOSED -> new Tag(Tone.GOOD, Icon.DONE, name);
    };
  }
}
