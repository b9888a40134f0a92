package org.maracdesk.ui.meeting;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Texts;

/** Lines under a heading that opens and folds them, so that the cases stay in sight. */
final class NoticeList extends VBox {

  /**
   * A list.
   *
   * @param heading what the lines are, with their number
   * @param text what is to be known about them, or nothing
   * @param lines the lines
   * @param open whether they are shown; outlives this list
   */
  NoticeList(String heading, String text, List<String> lines, BooleanProperty open) {
    Button[] turn = new Button[1];
    turn[0] = Buttons.flat(Icon.CHEVRON_RIGHT, heading, () -> open.set(!open.get()));
    var below = new VBox();
    if (!text.isEmpty()) {
      below.getChildren().add(Texts.small(text));
    }
    lines.forEach(line -> below.getChildren().add(Texts.quiet(line)));
    below.getStyleClass().add("m-notice-lines");
    getStyleClass().add("m-notice-list");
    getChildren().addAll(turn[0], below);
    open.subscribe(
        shown -> {
          below.setVisible(shown);
          below.setManaged(shown);
          turn[0].setGraphic((shown ? Icon.CHEVRON_DOWN : Icon.CHEVRON_RIGHT).node());
        });
  }
}
