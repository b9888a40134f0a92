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
import org.maracdesk.ui.controls.Tag;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.wording.Words;

/**
 * What is held: of any record, where somebody is to ask whether it is still needed; otherwise
 * meetings and checklists without a case, as those of cases are on their cases.
 */
final class HeldRecords {

  private final Words words;
  private final RetentionModel model;
  private final RetentionCards cards;
  private final RetentionModel.Shown shown;
  private final LocalDate today;

  HeldRecords(
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

  /** The holds whose review date has come. */
  Card toAskAbout() {
    var content = new ArrayList<Node>();
    content.add(Texts.quiet(words.say("retention.ask.text")));
    shown.past().forEach(held -> content.add(pastReview(held)));
    return new Card(words.say("retention.ask.holds"), content.toArray(Node[]::new));
  }

  private Node pastReview(HeldRecord held) {
    var hold = held.hold();
    var row =
        new VBox(
            Texts.strong(words.say(RetentionWords.name(held.record()))),
            Texts.body(words.name("retention.hold.kind", hold.kind())),
            Texts.small(words.say("retention.ask.asked", hold.askedBy().text(), hold.since())),
            new Row(
                new Tag(Tone.WARN, Icon.CLOCK, words.say("retention.ask.due", hold.reviewOn()))));
    row.getStyleClass().add("m-entry-text");
    var later =
        Buttons.of(Icon.CLOCK, words.say("retention.ask.later"), () -> cards.askAgain(held));
    later.setAccessibleText(words.say("retention.ask.later.of", kind(held), what(held)));
    var open =
        Buttons.of(
            RetentionWords.icon(held.record()),
            words.say(RetentionWords.open(held.record())),
            () -> model.open(held.record()));
    open.setAccessibleText(words.say("retention.open.of", what(held)));
    row.getChildren().add(new Row(later, lift(held), open));
    return row;
  }

  /** The other holds of meetings and of checklists without a case, and a way to put one on. */
  Card loose() {
    var content = new ArrayList<Node>();
    content.add(Texts.quiet(words.say("retention.holds.text")));
    shown.holds().stream()
        .filter(held -> !held.hold().isToAskAboutOn(today))
        .forEach(held -> content.add(held(held)));
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
    var row = new VBox(Texts.strong(words.say(RetentionWords.name(held.record()))));
    row.getStyleClass().add("m-entry-text");
    var said = row.getChildren();
    var lifted = hold.liftedOn();
    if (lifted != null) {
      said.add(Texts.body(kind(held)));
      said.add(Texts.small(words.say("case.holds.lifted", lifted, hold.liftedBecause().text())));
      return row;
    }
    said.add(new Notice(Tone.WARN, words.say("retention.holds.notice", kind(held), hold.since())));
    said.add(Texts.body(words.say("case.holds.asked", hold.askedBy().text(), hold.reviewOn())));
    said.add(new Row(lift(held)));
    return row;
  }

  private Node lift(HeldRecord held) {
    var lift = Buttons.of(words.say("case.holds.lift"), () -> model.lift(held));
    lift.setAccessibleText(words.say("retention.lift.of", kind(held), what(held)));
    return lift;
  }

  private String kind(HeldRecord held) {
    return words.name("retention.hold.kind", held.hold().kind());
  }

  private static Object what(HeldRecord held) {
    return RetentionWords.what(held.record());
  }
}
