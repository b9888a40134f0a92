package org.maracdesk.ui.settings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.retention.LegalHold;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.journeys.HeldRecord;
import org.maracdesk.journeys.NamedRecord;
import org.maracdesk.journeys.ReviewLine;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.ChoiceField;
import org.maracdesk.ui.controls.DateField;
import org.maracdesk.ui.controls.DialogButtons;
import org.maracdesk.ui.controls.Form;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.LongTextField;
import org.maracdesk.ui.controls.Notice;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.ui.frame.Overlay;
import org.maracdesk.ui.frame.PassphraseCard;
import org.maracdesk.ui.frame.Trouble;
import org.maracdesk.wording.Words;

/** The cards on which a record is kept longer, held, and its disposal approved. */
final class RetentionCards {

  private static final int LINES = 3;

  private final Words words;
  private final RetentionModel model;
  private final Overlay overlay;
  private final Clock clock;

  RetentionCards(Words words, RetentionModel model, Overlay overlay, Clock clock) {
    this.words = words;
    this.model = model;
    this.overlay = overlay;
    this.clock = clock;
  }

  /** Asks until when a record is kept, and why. */
  void keepLonger(ReviewLine line) {
    var form = new Form(words);
    var until =
        form.at(
            "until",
            new LabelledField<>(words.say("retention.longer.until"), DateField.ahead(clock)));
    var because =
        form.at(
            "because",
            new LabelledField<>(words.say("retention.longer.because"), new LongTextField(LINES)));
    Runnable keep =
        () -> {
          until.control().read();
          if (until.control().isUnreadable()) {
            form.tell(List.of(Problem.at("until", Problem.Kind.NOT_A_DATE)));
            return;
          }
          model.keepLonger(
              line,
              until.control().getValue(),
              Confidential.of(because.control().getText()),
              overlay::hide,
              form::tell);
        };
    var card =
        new VBox(
            Texts.title(words.say("retention.longer.title", RetentionWords.what(line.named()))),
            until,
            because,
            new DialogButtons(
                words.say("retention.cancel"),
                overlay::hide,
                Buttons.primary(words.say("retention.longer.do"), keep)));
    overlay.show(card, until.control(), overlay::hide);
  }

  /** Asks when to ask again about a hold that is still needed. */
  void askAgain(HeldRecord held) {
    var form = new Form(words);
    var on =
        form.at(
            "reviewOn",
            new LabelledField<>(words.say("case.holds.review-on"), DateField.ahead(clock))
                .wrapping());
    Runnable keep =
        () -> {
          if (!form.tell(unreadable("reviewOn", on))) {
            model.askAgain(held, on.control().getValue(), overlay::hide, form::tell);
          }
        };
    var card =
        new VBox(
            Texts.title(words.say("retention.ask.title", RetentionWords.what(held.record()))),
            on,
            new DialogButtons(
                words.say("retention.cancel"),
                overlay::hide,
                Buttons.primary(words.say("retention.ask.do"), keep)));
    overlay.show(card, on.control(), overlay::hide);
  }

  /**
   * Asks what a record is held for, who asked, since when, and when to ask again.
   *
   * @param records what can be held
   * @param chosen what is to be held; null where that is asked too
   */
  void hold(List<NamedRecord> records, @Nullable NamedRecord chosen) {
    var form = new Form(words);
    var record =
        form.at(
            "record",
            new LabelledField<>(
                words.say("retention.hold.record"),
                new ChoiceField<>(records, each -> words.say(RetentionWords.name(each)))));
    record.control().setValue(chosen);
    var kind =
        form.at(
            "kind",
            new LabelledField<>(
                words.say("case.holds.kind"),
                new ChoiceField<>(
                    List.of(LegalHold.Kind.values()),
                    each -> words.name("retention.hold.kind", each))));
    var askedBy = form.text("askedBy", "case.holds.asked-by", "");
    var since =
        form.at(
            "since", new LabelledField<>(words.say("case.holds.since"), DateField.behind(clock)));
    var reviewOn =
        form.at(
            "reviewOn",
            new LabelledField<>(words.say("case.holds.review-on"), DateField.ahead(clock))
                .wrapping());
    Runnable place =
        () -> {
          var unreadable =
              Stream.of(unreadable("since", since), unreadable("reviewOn", reviewOn))
                  .flatMap(List::stream)
                  .toList();
          if (form.tell(unreadable)) {
            return;
          }
          model.hold(
              record.control().getValue(),
              kind.control().getValue(),
              Confidential.of(askedBy.control().getText()),
              since.control().getValue(),
              reviewOn.control().getValue(),
              overlay::hide,
              form::tell);
        };
    var card =
        new VBox(
            Texts.title(words.say("retention.hold.title")),
            Texts.quiet(words.say("retention.hold.about")),
            record,
            kind,
            askedBy,
            since,
            reviewOn,
            new DialogButtons(
                words.say("retention.cancel"),
                overlay::hide,
                Buttons.primary(words.say("case.holds.place.yes"), place)));
    overlay.show(card, chosen == null ? record.control() : kind.control(), overlay::hide);
  }

  private static List<Problem> unreadable(String place, LabelledField<DateField> field) {
    field.control().read();
    return field.control().isUnreadable()
        ? List.of(Problem.at(place, Problem.Kind.NOT_A_DATE))
        : List.of();
  }

  /** Asks for the words of whoever approves. */
  void approve(ReviewLine line) {
    model.beginApproval();
    var card = new PassphraseCard<>(words, overlay, Field.MINE, "retention.approve.mine");
    var mine = card.mine();
    Runnable approve = () -> model.approve(line, mine.control().letters(), overlay::hide);
    mine.control().onEnter(approve);
    card.follow(
        model.busy(),
        model.waiting(),
        model.trouble().map(said -> new Trouble<>(Field.MINE, said)));
    card.show(
        words.say("retention.approve.title", RetentionWords.what(line.named())),
        List.of(
            new Notice(Tone.WARN, words.say(RetentionWords.goes(line.named()))),
            Texts.quiet(
                words.say(
                    "retention.backups", LocalDate.now(clock), LocalDate.now(clock).plusYears(1))),
            mine),
        words.say("retention.cancel"),
        Buttons.danger(words.say("retention.approve.do"), approve),
        mine.control().focusTarget());
  }

  /** The one field of an approval. */
  private enum Field {
    MINE
  }
}
