package org.maracdesk.ui.meeting;

import java.time.ZoneId;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.maracdesk.domain.meeting.Addendum;
import org.maracdesk.domain.meeting.CaseField;
import org.maracdesk.domain.minutes.HeardCase;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.ChoiceField;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.LongTextField;
import org.maracdesk.ui.controls.OneLineField;
import org.maracdesk.ui.controls.Pair;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.meeting.CaseChange.Spot;

/** Corrections of approved minutes: those there are, and one more. */
final class CorrectionCard extends VBox {

  private static final ZoneId WALL = ZoneId.of("Europe/London");

  private final MeetingWords words;
  private final MeetingModel model;
  private final LabelledField<ChoiceField<HeardCase>> about;
  private final LabelledField<TextField> by;
  private final LabelledField<LongTextField> text;
  private final FormalityDraft draft;

  /** Says of its fields which they are. */
  CorrectionCard(MeetingWords words, MeetingModel model, MeetingRecord record, CaseSpots spots) {
    this.words = words;
    this.model = model;
    about =
        new LabelledField<>(
            words.say("meeting.correct.about"),
            new ChoiceField<>(record.cases(), each -> each.caseFile().number().text()));
    about.control().setPromptText(words.say("meeting.correct.about.whole"));
    by =
        new LabelledField<>(
            words.say("meeting.correct.by"),
            new OneLineField(record.meeting().minuteTaker().text()));
    text = new LabelledField<>(words.say("meeting.correct.text"), new LongTextField(2));
    draft = model.formalities().correction();
    spots.put(Spot.of(CaseField.CORRECTED_BY), by.control());
    spots.put(Spot.of(CaseField.CORRECTION), text.control());
    restore(record);
    getStyleClass().add("m-approval");
    for (var addendum : record.formalities().addenda()) {
      getChildren().add(Texts.body(said(record, addendum)));
    }
    getChildren()
        .addAll(
            Texts.quiet(words.say("meeting.correct.help")),
            Pair.of(about, by),
            text,
            new Row(Buttons.of(Icon.NOTE, words.say("meeting.correct.button"), this::correct)));
  }

  /** What was typed before stands there again, and what is typed from now on is kept. */
  private void restore(MeetingRecord record) {
    var typed = draft.typed();
    var item = typed.item();
    var heard = item == null ? null : record.caseAt(item);
    if (heard != null) {
      about.control().setValue(heard);
    }
    if (!typed.by().isBlank()) {
      by.control().setText(typed.by().text());
    }
    text.control().setText(typed.text().text());
    var proposed = record.meeting().minuteTaker().text();
    Runnable touched =
        () -> {
          var chosen = about.control().getValue();
          var who = by.control().getText();
          draft.said(
              chosen == null ? null : chosen.item().id(),
              who.equals(proposed) ? "" : who,
              text.control().getText());
        };
    about.control().valueProperty().addListener((any, was, is) -> touched.run());
    by.control().textProperty().addListener((any, was, is) -> touched.run());
    text.control().textProperty().addListener((any, was, is) -> touched.run());
  }

  private String said(MeetingRecord record, Addendum addendum) {
    var item = addendum.item();
    var heard = item == null ? null : record.caseAt(item);
    return words.say(
        heard == null ? "meeting.correct.said" : "meeting.correct.said-of",
        addendum.number(),
        addendum.at().atZone(WALL).toLocalDate(),
        addendum.by().text(),
        addendum.text().text(),
        heard == null ? "" : heard.caseFile().number().text());
  }

  private void correct() {
    by.problem(null);
    text.problem(null);
    var heard = about.control().getValue();
    model
        .formalities()
        .correct(
            heard == null ? null : heard.item().id(),
            by.control().getText(),
            text.control().getText(),
            problems ->
                List.copyOf(problems)
                    .forEach(
                        problem -> {
                          var field = problem.place().equals("by") ? by : text;
                          field.problem(words.problem(problem));
                          field.focus();
                        }));
  }
}
