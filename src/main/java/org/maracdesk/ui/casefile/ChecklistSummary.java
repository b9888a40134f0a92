package org.maracdesk.ui.casefile;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.checklist.Alert;
import org.maracdesk.domain.checklist.CompletedChecklist;
import org.maracdesk.domain.checklist.Severity;
import org.maracdesk.journeys.CasePage.ChecklistPart;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Tag;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.wording.Words;

/** What a completed checklist came to, in sentences, and the way to it. */
final class ChecklistSummary extends VBox {

  private final Words words;
  private final ChecklistWords said;

  ChecklistSummary(Words words, CaseModel model, ChecklistPart part) {
    this.words = words;
    this.said = new ChecklistWords(words);
    getStyleClass().add("m-file-blocks");
    var completed = part.completed();
    if (completed != null) {
      show(part, completed);
    }
    var open =
        Buttons.of(
            Icon.CHECKLIST,
            words.say("case.checklist.open"),
            () -> model.openChecklist(part.cover().id()));
    var paper =
        Buttons.flat(
            Icon.PRINT,
            words.say("case.checklist.paper"),
            () -> model.openChecklistPaper(part.cover().id()));
    getChildren().add(Lines.row(open, paper));
  }

  private void show(ChecklistPart part, CompletedChecklist completed) {
    var outcome = completed.outcome();
    var count = Lines.stack();
    count(part, completed).forEach(sentence -> count.getChildren().add(Texts.body(sentence)));
    getChildren().add(new Line(Icon.CHECKLIST, count));
    var grounds = said.grounds(outcome);
    if (!grounds.isEmpty()) {
      var row = Lines.row();
      grounds.forEach(name -> row.getChildren().add(new Tag(Tone.INFO, Icon.SAVED, name)));
      getChildren().add(Lines.stack(Lines.label(words.say("case.checklist.grounds")), row));
    }
    var alerts = said.alerts(outcome);
    if (!alerts.isEmpty()) {
      var all = Lines.stack(Lines.label(words.say("case.checklist.alerts")));
      alerts.forEach(alert -> all.getChildren().add(alert(alert)));
      getChildren().add(all);
    }
    getChildren()
        .addAll(
            Texts.body(said.decision(outcome) + ". " + said.completed(completed)),
            Texts.quiet(words.say("checklist.remark.snapshot")));
  }

  /** Below or near the figure is said only of forms that the figure is about. */
  private List<String> count(ChecklistPart part, CompletedChecklist completed) {
    var form = part.form();
    return form == null || form.isForLiveReferral() && form.countsFirst()
        ? said.count(completed.outcome())
        : new ResultWords(words).of(form, completed);
  }

  private Node alert(Alert alert) {
    var loud = alert.severity().compareTo(Severity.CRITICAL) <= 0;
    var line = new Line(loud ? Icon.DANGER : Icon.WARNING, Texts.body(said.sentence(alert)));
    line.getStyleClass().add(loud ? Tone.DANGER.style() : Tone.WARN.style());
    line.setAccessibleText(
        words.name("checklist.severity", alert.severity()) + ". " + said.sentence(alert));
    return line;
  }
}
