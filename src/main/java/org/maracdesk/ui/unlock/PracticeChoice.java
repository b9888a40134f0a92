package org.maracdesk.ui.unlock;

import javafx.scene.control.Button;
import javafx.scene.control.ProgressIndicator;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.wording.Words;

/** The way from the shut desk to the invented cases, which takes a while the first time. */
final class PracticeChoice extends Button {

  private final Words words;
  private final boolean large;

  /**
   * A choice like the others.
   *
   * @param large whether it stands among few, with a large picture
   * @param go goes there
   */
  PracticeChoice(Words words, UnlockModel model, boolean large, Runnable go) {
    this.words = words;
    this.large = large;
    if (large) {
      getStyleClass().setAll("m-choice");
      setMaxWidth(Double.MAX_VALUE);
    } else {
      getStyleClass().add("flat");
    }
    setOnAction(event -> go.run());
    show(model.practising().get());
  }

  /** Shows whether it is on its way. */
  void show(boolean busy) {
    setText(words.say(busy ? "practice.busy" : "practice.start"));
    if (busy) {
      var ring = new ProgressIndicator();
      ring.getStyleClass().addAll("m-ring", "m-ring-plain");
      setGraphic(ring);
    } else {
      setGraphic(large ? Icon.PEOPLE.node("m-icon-large") : Icon.PEOPLE.node());
    }
  }
}
