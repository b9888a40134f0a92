package org.maracdesk.ui.action;

import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.action.Progress;
import org.maracdesk.journeys.UpdatePreview;
import org.maracdesk.journeys.UpdatePreview.Fate;
import org.maracdesk.journeys.UpdatePreview.Line;
import org.maracdesk.ui.controls.Card;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.wording.Words;

/** The rows of an agency's file, before they are taken in. */
record UpdateLines(Words words, UpdatesModel model) {

  /** The rows with one fate; null where there are none. */
  @Nullable Card card(UpdatePreview preview, Fate fate) {
    if (preview.count(fate) == 0) {
      return null;
    }
    var card = new Card(words.name("updates.fate", fate));
    preview.lines().stream()
        .filter(line -> line.fate() == fate)
        .forEach(line -> card.getChildren().add(row(line)));
    return card;
  }

  private Node row(Line line) {
    var head =
        line.reference().isEmpty()
            ? words.say("updates.line", line.line())
            : words.say("updates.line.of", line.line(), line.reference());
    var row = new VBox(Texts.strong(head));
    row.getStyleClass().add("m-update-line");
    line.reasons()
        .forEach(
            why ->
                row.getChildren()
                    .add(
                        Texts.body(
                            why.column().isEmpty()
                                ? words.say(why.issue())
                                : words.say(
                                    "updates.column", why.column(), words.say(why.issue())))));
    var kept = line.kept();
    var told = line.told();
    var accepted = line.accepted();
    var action = line.action();
    if (line.reports() && kept != null && told != null) {
      row.getChildren().add(Texts.quiet(words.say("updates.kept", said(kept))));
      row.getChildren().add(Texts.body(words.say("updates.told", said(told))));
    }
    if (accepted != null) {
      row.getChildren()
          .add(Texts.body(words.say("updates.accepted", accepted.by().text(), accepted.on())));
    }
    if (line.fate() == Fate.CONFLICT && action != null) {
      var take = new CheckBox(words.say("updates.theirs", line.reference()));
      take.setWrapText(true);
      take.setMinHeight(Region.USE_PREF_SIZE);
      take.selectedProperty().subscribe(chosen -> model.settle(action, chosen));
      row.getChildren().add(take);
    }
    return row;
  }

  private String said(Progress progress) {
    return switch (progress) {
      case Progress.Open _ -> words.say("actions.standing.open");
      case Progress.Partly(var on, var note) -> said("updates.progress.partly", on, note.text());
      case Progress.Done(var on, var note) -> said("updates.progress.done", on, note.text());
      case Progress.NotPossible(var on, var note) ->
          said("updates.progress.not-possible", on, note.text());
      case Progress.NotTaken(var on, var note) ->
          said("updates.progress.not-taken", on, note.text());
      case Progress.Transferred(var on, _, var note) ->
          said("updates.progress.transferred", on, note.text());
      case Progress.Withdrawn(var on, var note) ->
          said("updates.progress.withdrawn", on, note.text());
    };
  }

  private String said(String key, LocalDate on, String note) {
    return words.say(key, on, note);
  }
}
