package org.maracdesk.ui.meeting;

import java.util.List;
import javafx.scene.control.Button;
import org.maracdesk.domain.casefile.Caution;
import org.maracdesk.ui.controls.CautionBanner;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.wording.Words;

/**
 * The gravest caution of a case and how many more there are, in a line that stays where all of them
 * would scroll away. Pressed, it leads to them.
 */
final class CautionLine extends Button {

  private final boolean any;

  CautionLine(Words words, List<Caution> cautions, Runnable all) {
    any = !cautions.isEmpty();
    getStyleClass().add("m-caution-line");
    setMaxWidth(Double.MAX_VALUE);
    setWrapText(true);
    setOnAction(press -> all.run());
    if (any) {
      var gravest = CautionBanner.shortly(words, cautions.getFirst());
      int more = cautions.size() - 1;
      setText(more == 0 ? gravest : words.count("meeting.cautions.more", more, gravest));
      setGraphic(Icon.WARNING.node());
      setAccessibleText(words.say("meeting.cautions.go", CautionBanner.spoken(words, cautions)));
    }
    stay(false);
  }

  /** Says whether it is needed: not where all of them are in sight, nor where there are none. */
  void stay(boolean needed) {
    setVisible(any && needed);
    setManaged(any && needed);
  }
}
