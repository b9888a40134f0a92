package org.maracdesk.ui.settings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.layout.VBox;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.journeys.ReviewLine;
import org.maracdesk.ui.controls.Buttons;
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

/** The cards on which a case is kept longer, and on which its disposal is approved. */
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

  /** Asks until when a case is kept, and why. */
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
            Texts.title(words.say("retention.longer.title", line.number().text())),
            until,
            because,
            new DialogButtons(
                words.say("retention.cancel"),
                overlay::hide,
                Buttons.primary(words.say("retention.longer.do"), keep)));
    overlay.show(card, until.control(), overlay::hide);
  }

  /** Asks for the words of whoever approves. */
  void approve(ReviewLine line) {
    model.beginApproval();
    var card = new PassphraseCard<>(words, overlay, Field.MINE, "retention.approve.mine");
    var mine = card.mine();
    Runnable approve = () -> model.approve(line, mine.control().letters(), overlay::hide);
    mine.control().onEnter(approve);
    card.follow(model.busy(), model.trouble().map(said -> new Trouble<>(Field.MINE, said)));
    card.show(
        words.say("retention.approve.title", line.number().text()),
        List.of(
            new Notice(Tone.WARN, words.say("retention.approve.text")),
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
