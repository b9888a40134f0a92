package org.maracdesk.ui.settings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.maracdesk.domain.retention.DisposalBar;
import org.maracdesk.domain.retention.Disposed;
import org.maracdesk.journeys.DisposeOfRecord.Certified;
import org.maracdesk.journeys.NamedRecord;
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
import org.maracdesk.wording.Wording;
import org.maracdesk.wording.Words;

/** What is due for review, what was disposed of, and how long records are kept. */
public final class RetentionPart {

  private final Words words;
  private final RetentionModel model;
  private final RetentionCards cards;
  private final Clock clock;

  /** A part of this model, with cards over the window. */
  public RetentionPart(Words words, RetentionModel model, Overlay overlay, Clock clock) {
    this.words = words;
    this.model = model;
    this.clock = clock;
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
    var holds = new HeldRecords(words, model, cards, shown, LocalDate.now(clock));
    var all = new ArrayList<Node>();
    if (!shown.past().isEmpty()) {
      all.add(holds.toAskAbout());
    }
    all.addAll(
        List.of(
            due(shown),
            holds.loose(),
            certificates(shown),
            new RetentionRules(words, model, shown.policy()).card()));
    return Page.narrow(all.toArray(Node[]::new));
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
    due.lines().forEach(line -> content.add(line(shown, line)));
    if (due.waiting() > 0) {
      content.add(Texts.quiet(words.count("retention.due.waiting", due.waiting())));
    }
    return new Card(words.say("retention.due.title"), content.toArray(Node[]::new));
  }

  private Node line(RetentionModel.Shown shown, ReviewLine line) {
    var row =
        new VBox(
            Texts.strong(words.say(RetentionWords.name(line.named()))),
            Texts.body(
                words.say(
                    "retention.line.since",
                    line.review().on(),
                    words.say(RetentionWords.rule(line.review().rule())))));
    if (line.named() instanceof NamedRecord.OfCase) {
      // Of the others the name says it already
      row.getChildren()
          .add(1, Texts.small(words.name("retention.class", line.review().recordClass())));
    }
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
                  ? new Notice(Tone.WARN, words.say(RetentionWords.bar(bar, line.named())))
                  : Texts.body(words.say(RetentionWords.bar(bar, line.named()))));
    }
    row.getChildren().add(row(buttons(shown, line)));
    row.getStyleClass().add("m-review");
    return row;
  }

  private Node[] buttons(RetentionModel.Shown shown, ReviewLine line) {
    var what = RetentionWords.what(line.named());
    var buttons = new ArrayList<Button>();
    if (line.bars().isEmpty()) {
      if (line.proposal() == null) {
        buttons.add(
            named(
                Buttons.of(Icon.DELETE, words.say("retention.propose"), () -> model.propose(line)),
                "retention.propose.of",
                what));
      } else if (!model.isMine(line)) {
        buttons.add(
            named(
                Buttons.danger(words.say("retention.approve"), () -> cards.approve(line)),
                "retention.approve.of",
                what));
      }
    }
    if (line.proposal() != null) {
      buttons.add(
          named(
              Buttons.of(words.say("retention.take-back"), () -> model.takeBack(line)),
              "retention.take-back.of",
              what));
    }
    buttons.add(
        named(
            Buttons.of(Icon.CLOCK, words.say("retention.longer"), () -> cards.keepLonger(line)),
            "retention.longer.of",
            what));
    if (!(line.named() instanceof NamedRecord.OfCase)) {
      buttons.add(
          named(
              Buttons.of(
                  Icon.LOCK,
                  words.say("case.holds.place"),
                  () -> cards.hold(shown.loose(), line.named())),
              "retention.hold.of",
              what));
    }
    buttons.add(
        named(
            Buttons.of(
                RetentionWords.icon(line.named()),
                words.say(RetentionWords.open(line.named())),
                () -> model.open(line.named())),
            "retention.open.of",
            what));
    return buttons.toArray(Node[]::new);
  }

  private Button named(Button button, String key, Wording what) {
    button.setAccessibleText(words.say(key, what));
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

  private static Object title(Disposed of) {
    return switch (of) {
      case Disposed.OfCase(_, var number) -> number.text();
      case Disposed.OfMeeting(_, var day) -> Wording.of("retention.line.meeting", day);
      case Disposed.OfChecklist(_, var changed) ->
          Wording.of("retention.certificate.checklist", changed);
    };
  }

  private Node certificate(Certified certified) {
    var made = certified.certificate();
    var what = RetentionWords.what(made.of());
    var save =
        Buttons.flat(
            Icon.PDF, words.say("retention.certificate.save"), () -> model.save(certified));
    save.setAccessibleText(words.say("retention.certificate.save.of", what));
    List<Node> tags = List.of();
    var entry =
        EntryRow.of(
            words.say("retention.certificate.made", title(made.of()), made.approvedOn()),
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
