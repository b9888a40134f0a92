package org.maracdesk.ui.action.crooked;

import javafx.application.Platform;
import javafx.scene.control.Label;
import org.maracdesk.journeys.crooked.ForgetsItself;
import org.maracdesk.ui.meeting.MeetingModel;

/**
 * Planted: a model with a window, on its own way to the window's thread, that knows a neighbour.
 */
public final class HurriedModel {

  private final Label label;
  private final MeetingModel neighbour;
  private final ForgetsItself journey;

  HurriedModel(Label label, MeetingModel neighbour, ForgetsItself journey) {
    this.label = label;
    this.neighbour = neighbour;
    this.journey = journey;
  }

  void hurry() {
    Platform.runLater(() -> label.setText(neighbour + " " + journey));
  }
}
