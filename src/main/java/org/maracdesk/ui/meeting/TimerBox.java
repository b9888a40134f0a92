package org.maracdesk.ui.meeting;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.maracdesk.domain.meeting.Pace;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Icon;

/** The time a case has taken so far, with its state in words, shape and colour. */
final class TimerBox extends HBox {

  private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");
  private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
  private static final PseudoClass PAUSED = PseudoClass.getPseudoClass("paused");

  private final MeetingWords words;
  private final CaseTimer timer;
  private final int minutes;
  private final Label digits = new Label();
  private final Label state = new Label();
  private final Button pause;
  private final Subscription following;

  TimerBox(MeetingWords words, CaseTimer timer, int minutes) {
    this.words = words;
    this.timer = timer;
    this.minutes = minutes;
    digits.getStyleClass().add("m-timer-digits");
    digits.setMinWidth(USE_PREF_SIZE);
    state.getStyleClass().add("m-timer-state");
    state.setMinWidth(USE_PREF_SIZE);
    var of = new Label(words.say("meeting.timer.of", minutes));
    of.getStyleClass().addAll("m-small", "m-quiet");
    of.setMinWidth(USE_PREF_SIZE);
    var words2 = new VBox(state, of);
    words2.getStyleClass().add("m-timer-words");
    pause = Buttons.picture(Icon.PAUSE, words.say("meeting.timer.pause"), timer::toggle);
    getStyleClass().add("m-timer");
    getChildren().addAll(digits, words2, pause);
    following =
        timer.seconds().subscribe(seconds -> show()).and(timer.running().subscribe(on -> show()));
  }

  /** Takes the pause button away: nothing is being timed. */
  TimerBox readOnly() {
    getChildren().remove(pause);
    return this;
  }

  /** No longer follows the timer. */
  void forget() {
    following.unsubscribe();
  }

  private void show() {
    int seconds = timer.seconds().get();
    var pace = Pace.of(minutes, seconds);
    boolean running = timer.running().get();
    digits.setText(words.clock(seconds));
    var said =
        running ? words.words().name("meeting.pace", pace) : words.say("meeting.pace.paused");
    if (!said.equals(state.getText())) {
      state.setText(said);
      state.setGraphic((running ? picture(pace) : Icon.PAUSE).node());
      pseudoClassStateChanged(LATE, running && pace == Pace.OVER);
      pseudoClassStateChanged(OVER, running && pace == Pace.WELL_OVER);
      pseudoClassStateChanged(PAUSED, !running);
    }
    var next = words.say(running ? "meeting.timer.pause" : "meeting.timer.go-on");
    if (!next.equals(pause.getAccessibleText())) {
      pause.setAccessibleText(next);
    }
    var picture = running ? Icon.PAUSE : Icon.PLAY;
    if (pause.getUserData() != picture) {
      pause.setUserData(picture);
      pause.setGraphic(picture.node());
      pause.setTooltip(new Tooltip(next));
    }
    digits.setAccessibleText(
        words.say("meeting.timer.spoken", said, words.clock(seconds), minutes));
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
