package org.maracdesk.ui.meeting;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.CaseField;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.journeys.CloseMeeting;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.OneLineField;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.meeting.CaseChange.Spot;

/**
 * The approval of closed minutes: by the deputy chair where the chair had left, then as a whole.
 */
final class ApprovalCard extends VBox {

  private final MeetingWords words;
  private final MeetingModel model;
  private final LabelledField<TextField> by;
  private final LabelledField<TextField> because;
  private final Label notChair = Texts.quiet("");
  private final boolean complete;
  private final List<LabelledField<TextField>> deputies = new ArrayList<>();

  /** Says of its fields which they are. */
  ApprovalCard(
      MeetingWords words,
      MeetingModel model,
      MeetingRecord record,
      boolean complete,
      CaseSpots spots) {
    this.words = words;
    this.model = model;
    by = field("meeting.approve.by", record.meeting().chair().text());
    var draft = model.formalities().approval();
    this.complete = complete;
    because =
        field(
            complete ? "meeting.approve.because.other" : "meeting.approve.because",
            draft.typed().text().text());
    notChair.managedProperty().bind(notChair.visibleProperty());
    because.managedProperty().bind(because.visibleProperty());
    if (!draft.typed().by().isBlank()) {
      by.control().setText(draft.typed().by().text());
    }
    spots.put(Spot.of(CaseField.APPROVED_BY), by.control());
    spots.put(Spot.of(CaseField.APPROVED_BECAUSE), because.control());
    var proposed = record.meeting().chair().text();
    for (var field : List.of(by, because)) {
      field
          .control()
          .textProperty()
          .addListener(
              (any, was, is) -> {
                var who = by.control().getText();
                draft.said(null, who.equals(proposed) ? "" : who, because.control().getText());
                showWhy(record);
              });
    }
    getStyleClass().add("m-approval");
    var owed = CloseMeeting.owedByDeputy(record);
    owed.forEach(item -> ofDeputy(record, item));
    getChildren().add(Texts.body(words.say("meeting.approve.text")));
    getChildren().addAll(by, notChair, because);
    showWhy(record);
    getChildren()
        .add(
            new Row(
                Buttons.primary(Icon.LOCK, words.say("meeting.approve.button"), this::approve),
                Buttons.of(
                    Icon.EDIT,
                    words.say("meeting.reopen.button"),
                    () -> model.formalities().reopen())));
  }

  /** A word why is asked for where something is missing, or where it is not the chair's name. */
  private void showWhy(MeetingRecord record) {
    var who = Confidential.of(by.control().getText());
    boolean other = !who.isBlank() && !record.isChairCalled(who);
    notChair.setText(
        other ? words.say("meeting.approve.not-chair", record.meeting().chair().text()) : "");
    notChair.setVisible(other && !record.meeting().chair().isBlank());
    because.setVisible(other || !complete);
  }

  private LabelledField<TextField> field(String key, String text) {
    return new LabelledField<>(words.say(key), new OneLineField(text));
  }

  private void ofDeputy(MeetingRecord record, AgendaItemId item) {
    int place = record.agenda().placeOf(item) + 1;
    var name =
        new LabelledField<TextField>(
            words.say("meeting.approve.deputy", place),
            new OneLineField(record.formalities().deputyChair().text()));
    var approve =
        Buttons.of(
            Icon.DONE,
            words.say("meeting.approve.case", place),
            () ->
                model
                    .formalities()
                    .approve(item, name.control().getText(), problems -> show(name, problems)));
    var box = new VBox(name, new Row(approve));
    box.getStyleClass().add("m-stack");
    deputies.add(name);
    getChildren().add(box);
  }

  private void approve() {
    by.problem(null);
    because.problem(null);
    deputies.forEach(field -> field.problem(null));
    model
        .formalities()
        .approve(
            by.control().getText(),
            because.isVisible() ? because.control().getText() : "",
            problems -> problems.forEach(problem -> show(at(problem.place()), List.of(problem))));
  }

  private LabelledField<TextField> at(String place) {
    return switch (place) {
      case "by" -> by;
      case "deputy" -> deputies.getFirst();
      default -> because;
    };
  }

  private void show(LabelledField<TextField> field, List<Problem> problems) {
    field.problem(words.problem(problems.getFirst()));
    field.focus();
  }
}
