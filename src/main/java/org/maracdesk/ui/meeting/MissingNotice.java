package org.maracdesk.ui.meeting;

import java.util.stream.Collectors;
import javafx.scene.layout.VBox;
import org.maracdesk.journeys.MissingReturns.Missing;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Notice;
import org.maracdesk.ui.controls.Tone;

/** Says before a meeting which agencies have not answered about its cases. */
final class MissingNotice extends VBox {

  private final MeetingWords words;
  private final Runnable open;

  /**
   * A notice that says nothing yet.
   *
   * @param open goes to the research
   */
  MissingNotice(MeetingWords words, Runnable open) {
    this.words = words;
    this.open = open;
    show(Missing.NONE);
  }

  /** Says who has not answered; nothing where everybody has. */
  void show(Missing missing) {
    getChildren().clear();
    if (!missing.isEmpty()) {
      var owed =
          missing.agencies().stream()
              .map(
                  each ->
                      words
                          .words()
                          .count("meeting.not-answered.of", each.cases().size(), each.agency()))
              .collect(Collectors.joining(", "));
      getChildren()
          .add(
              new Notice(
                  Tone.INFO,
                  words.say("meeting.not-answered", owed),
                  Buttons.of(Icon.SEARCH, words.say("meeting.research"), open)));
    }
    setVisible(!missing.isEmpty());
    setManaged(!missing.isEmpty());
  }
}
