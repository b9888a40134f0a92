package org.maracdesk.ui.meeting;

import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Texts;

/**
 * Carries all cases over that a meeting did not reach, in one step: why, and who checks that those
 * victims are safe until the next meeting.
 */
final class CarryOverCard extends VBox {

  private final MeetingWords words;
  private final MeetingModel model;
  private final LabelledField<TextField> reason;
  private final LabelledField<TextField> checkedBy;

  CarryOverCard(MeetingWords words, MeetingModel model) {
    this.words = words;
    this.model = model;
    getStyleClass().add("m-asked");
    reason = field("meeting.carry-over.reason");
    checkedBy = field("meeting.carry-over.checked-by");
    getChildren()
        .addAll(
            Texts.body(words.say("meeting.carry-over.text")),
            reason,
            checkedBy,
            new Row(Buttons.of(words.say("meeting.carry-over.button"), this::carryOver)));
  }

  private LabelledField<TextField> field(String key) {
    var field = new LabelledField<>(words.say(key), new TextField());
    field.control().setOnAction(enter -> carryOver());
    return field;
  }

  private void carryOver() {
    reason.problem(null);
    checkedBy.problem(null);
    model
        .ending()
        .carryOver(
            Confidential.of(reason.control().getText()),
            Confidential.of(checkedBy.control().getText()),
            this::show);
  }

  private void show(List<Problem> problems) {
    problems.forEach(problem -> at(problem).problem(words.problem(problem)));
    at(problems.getFirst()).focus();
  }

  private LabelledField<TextField> at(Problem problem) {
    return problem.place().equals("checkedBy") ? checkedBy : reason;
  }
}
