package org.maracdesk.ui.meeting;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.maracdesk.journeys.AddLateCase.Late;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.frame.Overlay;

/** The parts of a meeting down the side, and below them the way in for a case that comes late. */
final class PartsSide extends VBox {

  private final MeetingWords words;
  private final MeetingModel model;
  private final Overlay overlay;

  PartsSide(MeetingWords words, MeetingModel model, PartsList parts, Overlay overlay) {
    this.words = words;
    this.model = model;
    this.overlay = overlay;
    Button late = Buttons.flat(Icon.ADD, words.say("meeting.late"), this::add);
    late.setMaxWidth(Double.MAX_VALUE);
    late.managedProperty().bind(late.visibleProperty());
    model.record().subscribe(record -> late.setVisible(model.isRunning()));
    setVgrow(parts, Priority.ALWAYS);
    getStyleClass().add("m-parts-side");
    getChildren().addAll(parts, late);
  }

  /** Asks which case comes in, and who allows it. */
  void add() {
    if (!overlay.isShowing() && model.isRunning()) {
      model.late().find(this::ask);
    }
  }

  private void ask(List<Late> late) {
    var shown = new LateCaseCard[1];
    shown[0] =
        new LateCaseCard(
            words,
            late,
            (referral, allowedBy) ->
                model
                    .late()
                    .add(
                        referral,
                        allowedBy,
                        problems -> {
                          if (problems.isEmpty()) {
                            overlay.hide();
                          } else {
                            shown[0].show(problems);
                          }
                        }),
            overlay::hide);
    overlay.show(shown[0], shown[0].first(), overlay::hide);
  }
}
