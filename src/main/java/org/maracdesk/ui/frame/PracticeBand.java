package org.maracdesk.ui.frame;

import java.time.LocalDate;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Fold;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.wording.Words;

/** The band across the window that says all along that nothing in it is real. */
public final class PracticeBand extends HBox {

  private static final double LETTERS = 64;

  /**
   * The band of a practice store.
   *
   * @param today the day it is in practice
   * @param afresh begins again; asks first
   */
  public PracticeBand(Words words, LocalDate today, Runnable afresh) {
    getStyleClass().add("m-practice-band");
    setMinWidth(0);
    var said = new Label(words.say("practice.band"));
    said.getStyleClass().add("m-practice-said");
    var day = new Label(words.say("practice.day", today));
    for (var label : new Label[] {said, day}) {
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
    }
    var text = new VBox(said, day);
    text.setMinWidth(0);
    HBox.setHgrow(text, Priority.ALWAYS);
    var again = Buttons.flat(Icon.REPEAT, words.say("practice.afresh"), afresh);
    again.setAccessibleText(words.say("practice.afresh"));
    again.setMinWidth(Region.USE_PREF_SIZE);
    Fold.narrowerThan(this, LETTERS)
        .subscribe(
            narrow ->
                again.setContentDisplay(
                    narrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
    getChildren().addAll(Icon.INFO.node("m-icon-large"), text, again);
  }
}
