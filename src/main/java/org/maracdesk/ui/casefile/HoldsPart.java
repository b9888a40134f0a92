package org.maracdesk.ui.casefile;

import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.maracdesk.domain.retention.LegalHold;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Notice;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.wording.Words;

/** What holds the case, so that nothing of it is disposed of. */
final class HoldsPart extends VBox {

  private final Words words;
  private final HoldsModel model;
  private final LocalDate today;
  private final Runnable place;

  HoldsPart(Words words, HoldsModel model, LocalDate today, Runnable place) {
    this.words = words;
    this.model = model;
    this.today = today;
    this.place = place;
    getStyleClass().add("m-file-blocks");
    model.holds().subscribe(now -> show());
  }

  private void show() {
    getChildren().clear();
    if (model.holds().get().isEmpty()) {
      getChildren().add(Texts.quiet(words.say("case.holds.none")));
    }
    model.holds().get().forEach(hold -> getChildren().add(hold(hold)));
    getChildren().add(Lines.row(Buttons.of(Icon.LOCK, words.say("case.holds.place"), place)));
  }

  private Node hold(LegalHold hold) {
    var kind = words.name("retention.hold.kind", hold.kind());
    var lifted = hold.liftedOn();
    if (lifted != null) {
      return new Line(
          Icon.NOTE,
          Lines.stack(
              Texts.strong(kind),
              Texts.small(words.say("case.holds.lifted", lifted, hold.liftedBecause().text()))));
    }
    var said =
        Lines.stack(
            new Notice(Tone.WARN, words.say("case.holds.notice", kind, hold.since())),
            Texts.body(words.say("case.holds.asked", hold.askedBy().text(), hold.reviewOn())));
    if (!today.isBefore(hold.reviewOn())) {
      said.getChildren().add(Texts.body(words.say("case.holds.review-passed", hold.reviewOn())));
    }
    var lift = Buttons.of(words.say("case.holds.lift"), () -> model.lift(hold));
    lift.setAccessibleText(words.say("case.holds.lift.of", kind));
    said.getChildren().add(Lines.row(lift));
    return said;
  }
}
