package org.maracdesk.ui.checklist;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.checklist.Outcome;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;

/**
 * What the panel folds into where there is no room for it: how far one is, and what cannot wait.
 */
final class ResultStrip extends VBox {

  private final SheetTools tools;
  private final ChecklistWords words;
  private final Label progress = Texts.strong("");
  private final Label alert = Texts.small("");
  private final Button turn;

  ResultStrip(SheetTools tools, Runnable turn) {
    this.tools = tools;
    this.words = tools.words();
    this.turn = Buttons.of(Icon.LIST, words.say("checklist.page.show-result"), turn);
    getStyleClass().add("m-result-strip");
    alert.getStyleClass().setAll("label", "m-problem", "m-small");
    alert.setGraphic(Tone.DANGER.icon().node());
    progress.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(progress, Priority.ALWAYS);
    var line = new HBox(progress, this.turn);
    line.getStyleClass().add("m-card-head");
    getChildren().addAll(line, alert);
    tools.model().drafted().subscribe(now -> show(tools.model().outcome().get()));
  }

  /** Whether the panel is shown instead of the questions. */
  void turned(boolean panel) {
    turn.setText(words.say(panel ? "checklist.page.show-questions" : "checklist.page.show-result"));
    alert.setManaged(alert.isVisible() && !panel);
    alert.setOpacity(panel ? 0 : 1);
  }

  private void show(@Nullable Outcome outcome) {
    if (outcome == null || tools.model().page().get() != tools.page()) {
      return;
    }
    progress.setText(ResultPanel.progress(tools));
    var urgent = Findings.actNow(outcome);
    boolean some = !urgent.isEmpty();
    alert.setVisible(some);
    alert.setManaged(some);
    if (some) {
      var first = words.alert(urgent.getFirst());
      alert.setText(
          urgent.size() == 1
              ? first
              : words.count("checklist.page.and-more", urgent.size() - 1L, first));
    }
  }
}
