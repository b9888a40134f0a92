package org.maracdesk.ui.checklist;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.checklist.Alert;
import org.maracdesk.domain.checklist.Outcome;
import org.maracdesk.journeys.ChecklistPage;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Style;
import org.maracdesk.ui.controls.Texts;

/**
 * The quiet panel beside the questions: how far one is, what cannot wait, and, once the worker has
 * said what they think, what the answers show.
 */
final class ResultPanel extends VBox {

  private final SheetTools tools;
  private final ChecklistWords words;
  private final ChecklistModel model;
  private final ChecklistPage page;
  private final Findings findings;
  private final Label progress = Texts.strong("");
  private final ProgressBar bar = new ProgressBar(0);
  private final VBox urgent = part();
  private final VBox alerts = part();
  private final VBox waiting = part();
  private final VBox result = part();
  private final VBox gaps = part();
  private final Label waitingFor = Texts.quiet("");
  private final Button anyway;
  private List<Alert> shownAlerts = List.of();

  ResultPanel(SheetTools tools, Runnable nextUnanswered, Runnable giveView) {
    this.tools = tools;
    this.words = tools.words();
    this.model = tools.model();
    this.page = tools.page();
    this.findings = new Findings(words, FormPart.of(page));
    anyway = Buttons.of(words.say("checklist.page.anyway"), model::revealAnyway);
    getStyleClass().addAll(Style.SIDE, "m-result");
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setFocusTraversable(false);
    var next = Buttons.of(words.say("checklist.page.next-unanswered"), nextUnanswered);
    next.visibleProperty()
        .bind(model.drafted().map(now -> now != null && !model.isGoneThrough()).orElse(false));
    next.managedProperty().bind(next.visibleProperty());
    waiting
        .getChildren()
        .addAll(
            Texts.heading(words.say("checklist.page.your-view")),
            waitingFor,
            Buttons.of(words.say("checklist.page.give-view"), giveView),
            anyway);
    var head = part();
    head.getChildren().addAll(progress, bar, next);
    setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(head, urgent, waiting, result, alerts, gaps, keys());
    model.drafted().subscribe(now -> show(model.outcome().get()));
    model.revealed().subscribe(shown -> show(model.outcome().get()));
  }

  /** How far one is, in words. */
  static String progress(SheetTools tools) {
    int all = tools.page().form().items().size();
    int answered = tools.model().answered();
    if (all == 0) {
      return tools.words().say("checklist.page.no-questions");
    }
    return answered == all
        ? tools.words().say("checklist.page.all-answered", answered)
        : tools.words().say("checklist.page.progress", answered, all - answered);
  }

  private void show(@Nullable Outcome outcome) {
    if (outcome == null || model.page().get() != page) {
      return;
    }
    boolean revealed = model.revealed().get();
    int all = page.form().items().size();
    var said = progress(tools);
    progress.setText(said);
    bar.setProgress(all == 0 ? 0 : (double) model.answered() / all);
    bar.setAccessibleText(said);
    bar.setVisible(all > 0);
    bar.setManaged(all > 0);
    showAlerts(outcome, revealed);
    present(waiting, !revealed);
    anyway.setVisible(model.isGoneThrough());
    anyway.setManaged(model.isGoneThrough());
    waitingFor.setText(
        words.say(
            model.isGoneThrough() && !page.form().items().isEmpty()
                ? "checklist.page.waiting-all"
                : "checklist.page.waiting"));
    present(result, revealed);
    present(gaps, false);
    if (revealed) {
      showResult(outcome);
    }
  }

  private void showAlerts(Outcome outcome, boolean revealed) {
    var now = revealed ? Findings.all(outcome) : Findings.actNow(outcome);
    if (!now.equals(shownAlerts)) {
      shownAlerts = now;
      var first = Findings.actNow(outcome);
      urgent.getChildren().setAll(first.stream().map(findings::alert).toList());
      alerts
          .getChildren()
          .setAll(now.stream().filter(a -> !first.contains(a)).map(findings::alert).toList());
    }
    present(urgent, !urgent.getChildren().isEmpty());
    present(alerts, !alerts.getChildren().isEmpty());
  }

  private void showResult(Outcome outcome) {
    var nodes = new ArrayList<Node>();
    nodes.add(Texts.heading(words.say("checklist.page.result")));
    var draft = model.draft();
    nodes.addAll(findings.sentences(draft.answers(), draft.circumstances(), outcome));
    result.getChildren().setAll(nodes);
    var open = findings.gaps(draft.answers(), draft.circumstances(), outcome);
    if (!open.isEmpty()) {
      open.addFirst(Texts.heading(words.say("checklist.page.gaps")));
      gaps.getChildren().setAll(open);
      present(gaps, true);
    }
  }

  private Node keys() {
    var grid = new GridPane();
    grid.getStyleClass().add("m-shortcuts");
    int row = 0;
    for (var key : keysHere()) {
      grid.addRow(
          row++,
          Texts.key(words.say("checklist.page.key." + key)),
          Texts.quiet(words.say("checklist.page.key." + key + ".what")));
    }
    var box = part();
    box.getChildren().addAll(Texts.heading(words.say("checklist.page.keys")), grid);
    return box;
  }

  /** Only keys that do something on this form. */
  private List<String> keysHere() {
    var items = page.form().items();
    var keys = new ArrayList<String>();
    if (items.stream().anyMatch(item -> item.scale().isYesNo())) {
      keys.add("answer");
    }
    if (items.stream().anyMatch(item -> !item.scale().isYesNo())) {
      keys.add("number");
    }
    if (!items.isEmpty()) {
      keys.addAll(List.of("move", "note", "back", "clear", "take-back", "unanswered"));
    }
    if (!page.form().supplements().isEmpty()) {
      keys.add("set");
    }
    keys.addAll(List.of("topic", "layout", "view", "complete"));
    return keys;
  }

  private static void present(VBox part, boolean shown) {
    part.setVisible(shown);
    part.setManaged(shown);
  }

  private static VBox part() {
    var part = new VBox();
    part.getStyleClass().add("m-result-part");
    return part;
  }
}
