package org.maracdesk.ui.meeting;

import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.maracdesk.domain.meeting.ItemOutcome.Meanwhile;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Texts;

/**
 * Asks why a case is put off, who checks that the victim is safe until then, and, when it was put
 * off before, to whom that was taken. Enter in any field puts it off, or goes to what is missing.
 */
final class PutOffCard extends VBox {

  private final MeetingWords words;
  private final MeetingModel model;
  private final LabelledField<TextField> reason;
  private final LabelledField<TextField> checkedBy;
  private final LabelledField<TextField> escalatedTo;

  /** The card for the case at hand. */
  PutOffCard(MeetingWords words, MeetingModel model) {
    this.words = words;
    this.model = model;
    getStyleClass().add("m-asked");
    reason = field("meeting.defer.reason");
    checkedBy = field("meeting.defer.checked-by");
    checkedBy.hint(words.say("meeting.defer.checked-by.hint"));
    escalatedTo = field("meeting.defer.escalated-to");
    escalatedTo.hint(words.say("meeting.defer.escalated-to.hint"));
    escalatedTo.managedProperty().bind(escalatedTo.visibleProperty());
    escalatedTo.setVisible(false);
    model.ending().putOffBefore(escalatedTo::setVisible);
    getChildren()
        .addAll(
            Texts.body(words.say("meeting.defer.text")),
            reason,
            checkedBy,
            escalatedTo,
            new Row(
                Buttons.primary(words.say("meeting.defer.yes"), this::putOff),
                Buttons.of(words.say("meeting.asked.back"), model.ending()::stay)));
  }

  private LabelledField<TextField> field(String key) {
    var field = new LabelledField<>(words.say(key), new TextField());
    field.control().setOnAction(enter -> putOff());
    return field;
  }

  private void putOff() {
    List.of(reason, checkedBy, escalatedTo).forEach(field -> field.problem(null));
    model
        .ending()
        .putOff(text(reason), new Meanwhile(text(checkedBy), text(escalatedTo), false), this::show);
  }

  private static Confidential text(LabelledField<TextField> field) {
    return Confidential.of(field.control().getText());
  }

  private void show(List<Problem> problems) {
    problems.forEach(problem -> at(problem).problem(words.problem(problem)));
    at(problems.getFirst()).focus();
  }

  private LabelledField<TextField> at(Problem problem) {
    return switch (problem.place()) {
      case "checkedBy" -> checkedBy;
      case "escalatedTo" -> escalatedTo;
      default -> reason;
    };
  }

  /** Where one begins to type. */
  TextField first() {
    return reason.control();
  }
}
