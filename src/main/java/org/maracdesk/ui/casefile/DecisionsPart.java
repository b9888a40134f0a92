package org.maracdesk.ui.casefile;

import java.util.List;
import javafx.scene.layout.VBox;
import org.maracdesk.domain.casefile.CaseDecision;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.wording.Words;

/** What was decided about the case, latest first. */
final class DecisionsPart extends VBox {

  DecisionsPart(Words words, List<CaseDecision> decisions) {
    getStyleClass().add("m-file-blocks");
    for (var decision : decisions.reversed()) {
      var said =
          Lines.stack(
              Texts.strong(words.name("case.decision", decision.kind())),
              Texts.small(words.say("case.decided", decision.on(), decision.by().text())),
              Lines.fact(words.say("case.decide.reason"), decision.reason().text()));
      if (!decision.detail().isBlank()) {
        said.getChildren()
            .add(
                Lines.fact(
                    words.name("case.decision-detail", decision.kind()), decision.detail().text()));
      }
      getChildren().add(new Line(Icon.NOTE, said));
    }
  }
}
