package org.maracdesk.ui.meeting;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.maracdesk.domain.meeting.ItemOutcome;
import org.maracdesk.domain.minutes.HeardCase;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Tag;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;

/** The line above a case: which it is, how long it takes, and how it ends or has ended. */
final class CaseStrip extends HBox {

  private final MeetingWords words;
  private final CaseEnd ending;
  private final boolean running;
  private final Label number;
  private final Label place = Texts.small("");
  private final HBox buttons = new HBox();
  private ItemOutcome outcome = new ItemOutcome.Waiting();

  CaseStrip(MeetingWords words, CaseEnd ending, TimerBox timer, boolean running, HeardCase heard) {
    this.words = words;
    this.ending = ending;
    this.running = running;
    number = new Label(heard.caseFile().number().text());
    number.getStyleClass().add("m-case-number");
    number.setMinWidth(Label.USE_PREF_SIZE);
    place.setMinWidth(Label.USE_PREF_SIZE);
    buttons.getStyleClass().add("m-strip-buttons");
    getStyleClass().add("m-strip");
    getChildren().setAll(number, place, Row.spring(), timer, buttons);
  }

  /** In a narrow window the list of places above it says the number. */
  void brief(boolean narrow) {
    for (var said : List.of(number, place)) {
      said.setVisible(!narrow);
      said.setManaged(!narrow);
    }
  }

  /** Whether the case waits, as was shown last. */
  boolean waits() {
    return outcome instanceof ItemOutcome.Waiting;
  }

  /** Shows how the case stands now; a late one may have come in before it. */
  void show(MeetingRecord record, HeardCase heard) {
    var item = heard.item();
    place.setText(
        words.say(
            "meeting.case.place", record.agenda().placeOf(item.id()) + 1, record.cases().size()));
    if (buttons.getChildren().isEmpty() || !outcome.equals(item.outcome())) {
      outcome = item.outcome();
      fill();
    }
  }

  private void fill() {
    var shown = buttons.getChildren();
    shown.clear();
    if (!waits()) {
      shown.add(
          outcome instanceof ItemOutcome.Heard
              ? new Tag(Tone.GOOD, words.outcome(outcome))
              : new Tag(Tone.WARN, Icon.CLOCK, words.outcome(outcome)));
      if (running) {
        shown.add(Buttons.of(words.say("meeting.not-heard"), ending::notHeard));
      }
    } else if (running) {
      shown.addAll(
          Buttons.of(words.say("meeting.defer"), ending::defer),
          Buttons.primary(words.say("meeting.heard-next"), ending::moveOn));
    }
  }
}
