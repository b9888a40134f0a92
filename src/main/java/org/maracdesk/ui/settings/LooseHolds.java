package org.maracdesk.ui.settings;

import java.time.LocalDate;
import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.maracdesk.journeys.HeldRecord;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Card;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Notice;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.wording.Words;

/** What holds meetings and checklists without a case; those of cases are on their cases. */
final class LooseHolds {

  private final Words words;
  private final RetentionModel model;
  private final RetentionCards cards;
  private final RetentionModel.Shown shown;
  private final LocalDate today;

  LooseHolds(
      Words words,
      RetentionModel model,
      RetentionCards cards,
      RetentionModel.Shown shown,
      LocalDate today) {
    this.words = words;
    this.model = model;
    this.cards = cards;
    this.shown = shown;
    this.today = today;
  }

  Card card() {
    var content = new ArrayList<Node>();
    content.add(Texts.quiet(words.say("retention.holds.text")));
    shown.holds().forEach(held -> content.add(held(held)));
    if (shown.loose().isEmpty()) {
      content.add(Texts.quiet(words.say("retention.holds.nothing")));
    } else {
      content.add(
          new Row(
              Buttons.of(
                  Icon.LOCK,
                  words.say("case.holds.place"),
                  () -> cards.hold(shown.loose(), null))));
    }
    return new Card(words.say("retention.holds.title"), content.toArray(Node[]::new));
  }

  private Node held(HeldRecord held) {
    var hold = held.hold();
    var kind = words.name("retention.hold.kind", hold.kind());
    var row = new VBox(Texts.strong(words.say(RetentionWords.name(held.record()))));
    row.getStyleClass().add("m-entry-text");
    var said = row.getChildren();
    var lifted = hold.liftedOn();
    if (lifted != null) {
      said.add(Texts.body(kind));
      said.add(Texts.small(words.say("case.holds.lifted", lifted, hold.liftedBecause().text())));
      return row;
    }
    said.add(new Notice(Tone.WARN, words.say("retention.holds.notice", kind, hold.since())));
    said.add(Texts.body(words.say("case.holds.asked", hold.askedBy().text(), hold.reviewOn())));
    if (!today.isBefore(hold.reviewOn())) {
      said.add(Texts.body(words.say("case.holds.review-passed", hold.reviewOn())));
    }
    var lift = Buttons.of(words.say("case.holds.lift"), () -> model.lift(held));
    lift.setAccessibleText(
        words.say("retention.lift.of", kind, RetentionWords.what(held.record())));
    said.add(new Row(lift));
    return row;
  }
}
