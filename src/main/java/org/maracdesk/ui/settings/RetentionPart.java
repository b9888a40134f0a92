package org.maracdesk.ui.settings;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.maracdesk.domain.retention.DisposalBar;
import org.maracdesk.journeys.DisposeOfCase.Certified;
import org.maracdesk.journeys.ReviewLine;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Card;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Notice;
import org.maracdesk.ui.controls.Page;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Tag;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.ui.frame.Overlay;
import org.maracdesk.wording.Words;

/** What is due for review, what was disposed of, and how long records are kept. */
public final class RetentionPart {

  private final Words words;
  private final RetentionModel model;
  private final RetentionCards cards;

  /** A part of this model, with cards over the window. */
  public RetentionPart(Words words, RetentionModel model, Overlay overlay, Clock clock) {
    this.words = words;
    this.model = model;
    cards = new RetentionCards(words, model, overlay, clock);
  }

  RetentionModel model() {
    return model;
  }

  Page page() {
    var shown = model.shown().get();
    if (shown == null) {
      return Page.narrow();
    }
    return Page.narrow(
        due(shown), certificates(shown), new RetentionRules(words, model, shown.policy()).card());
  }

  private Card due(RetentionModel.Shown shown) {
    var due = shown.due();
    var content = new ArrayList<Node>();
    content.add(Texts.quiet(words.say("retention.due.text")));
    if (shown.inFile()) {
      content.add(new Notice(Tone.INFO, words.say("retention.due.in-file")));
    }
    if (due.lines().isEmpty()) {
      content.add(Texts.body(words.say("retention.due.none", due.cases())));
    } else if (!shown.somebodyElse()) {
      content.add(new Notice(Tone.WARN, words.say("retention.due.alone")));
    }
    due.lines().forEach(line -> content.add(line(line)));
    if (due.checklists() > 0) {
      content.add(Texts.body(words.count("retention.due.checklists", due.checklists())));
    }
    if (due.meetings() > 0) {
      content.add(Texts.body(words.count("retention.due.meetings", due.meetings())));
    }
    return new Card(words.say("retention.due.title"), content.toArray(Node[]::new));
  }

  private Node line(ReviewLine line) {
    var number = line.number().text();
    var row =
        new VBox(
            Texts.strong(words.say("retention.line", number, line.victim().text())),
            Texts.small(words.name("retention.class", line.review().recordClass())),
            Texts.body(
                words.say(
                    "retention.line.since",
                    line.review().on(),
                    words.say(RetentionWords.rule(line.review().rule())))));
    var proposal = line.proposal();
    if (proposal != null) {
      row.getChildren()
          .add(
              row(
                  new Tag(
                      Tone.INFO,
                      Icon.FLAG,
                      words.say(
                          model.isMine(line) ? "retention.proposed.by-me" : "retention.proposed",
                          proposal.on()))));
    }
    for (var bar : line.bars()) {
      row.getChildren()
          .add(
              bar instanceof DisposalBar.Held
                  ? new Notice(Tone.WARN, words.say(RetentionWords.bar(bar)))
                  : Texts.body(words.say(RetentionWords.bar(bar))));
    }
    row.getChildren().add(row(buttons(line, number)));
    row.getStyleClass().add("m-entry-text");
    return row;
  }

  private Node[] buttons(ReviewLine line, String number) {
    var buttons = new ArrayList<Button>();
    if (line.bars().isEmpty()) {
      if (line.proposal() == null) {
        buttons.add(
            named(
                Buttons.of(Icon.DELETE, words.say("retention.propose"), () -> model.propose(line)),
                "retention.propose.of",
                number));
      } else if (!model.isMine(line)) {
        buttons.add(
            named(
                Buttons.danger(words.say("retention.approve"), () -> cards.approve(line)),
                "retention.approve.of",
                number));
      }
    }
    if (line.proposal() != null) {
      buttons.add(
          named(
              Buttons.of(words.say("retention.take-back"), () -> model.takeBack(line)),
              "retention.take-back.of",
              number));
    }
    buttons.add(
        named(
            Buttons.of(Icon.CLOCK, words.say("retention.longer"), () -> cards.keepLonger(line)),
            "retention.longer.of",
            number));
    buttons.add(
        named(
            Buttons.of(Icon.CASES, words.say("retention.open"), () -> model.open(line)),
            "retention.open.of",
            number));
    return buttons.toArray(Node[]::new);
  }

  private Button named(Button button, String key, String number) {
    button.setAccessibleText(words.say(key, number));
    return button;
  }

  private static FlowPane row(Node... things) {
    return new Row(things);
  }

  private Card certificates(RetentionModel.Shown shown) {
    var content = new ArrayList<Node>();
    if (shown.certificates().isEmpty()) {
      content.add(Texts.quiet(words.say("retention.certificates.none")));
    }
    for (var certified : shown.certificates()) {
      content.add(certificate(certified));
    }
    return new Card(words.say("retention.certificates.title"), content.toArray(Node[]::new));
  }

  private Node certificate(Certified certified) {
    var made = certified.certificate();
    var number = made.number().text();
    var save =
        Buttons.flat(
            Icon.PDF, words.say("retention.certificate.save"), () -> model.save(certified));
    save.setAccessibleText(words.say("retention.certificate.save.of", number));
    List<Node> tags = List.of();
    var entry =
        EntryRow.of(
            words.say("retention.certificate.made", number, made.approvedOn()),
            words.say(
                "retention.certificate.about",
                words.name("retention.class", made.recordClass()),
                made.policyVersion(),
                made.id().toString()),
            tags,
            save);
    var all = new VBox(entry);
    if (!certified.unchanged()) {
      all.getChildren().add(new Notice(Tone.DANGER, words.say("retention.certificate.changed")));
    }
    all.getChildren()
        .add(Texts.small(words.say("retention.backups", made.approvedOn(), made.backupsUntil())));
    return all;
  }
}
