package org.maracdesk.ui.casefile;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javafx.scene.layout.VBox;
import org.maracdesk.domain.audit.AuditEntry;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.wording.Words;

/** What was done to the case, by whom and when. */
final class HistoryPart extends VBox {

  HistoryPart(Words words, CaseModel model, List<AuditEntry> history) {
    getStyleClass().add("m-file-blocks");
    if (history.isEmpty()) {
      getChildren().add(Texts.quiet(words.say("case.history.none")));
    }
    var zone = model.clock().getZone();
    for (var entry : history) {
      var at = entry.at().atZone(zone);
      getChildren()
          .add(
              new Line(
                  Icon.HISTORY,
                  Texts.body(words.name("case.history", entry.note().kind())),
                  Texts.small(
                      words.say(
                          "case.history.by",
                          at.toLocalDate(),
                          LocalTime.from(at).truncatedTo(ChronoUnit.MINUTES),
                          entry.actor().label()))));
    }
  }
}
