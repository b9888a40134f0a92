package org.maracdesk.ui.action;

import java.util.List;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.journeys.FollowUpActions.Tracked;
import org.maracdesk.ui.action.ReportModel.Reported;
import org.maracdesk.ui.controls.DateField;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.OneLineField;
import org.maracdesk.wording.Words;

/** Who accepted actions for an agency that had nobody at the meeting. */
final class AcceptanceForm extends ToldForm {

  private final ReportModel model;
  private final List<Tracked> actions;
  private final Reported then;

  /**
   * A form for actions of one agency that are to be accepted.
   *
   * @param day for the day it was said, with today in it
   * @param leave what to do when nothing is kept
   */
  AcceptanceForm(
      Words words,
      ReportModel model,
      List<Tracked> actions,
      DateField day,
      Reported then,
      Runnable leave) {
    super(
        words,
        new LabelledField<>(words.say("actions.accept.by"), new OneLineField(person(actions))),
        new LabelledField<>(words.say("actions.accept.told"), day),
        leave);
    this.model = model;
    this.actions = List.copyOf(actions);
    this.then = then;
    lay(
        heading(words),
        words.say("actions.accept.keep"),
        List.of(),
        words.say("actions.accept.hint"));
  }

  private String heading(Words words) {
    var agency = actions.getFirst().agency();
    return actions.size() == 1
        ? words.say("actions.accept.heading.one", agency, actions.getFirst().reference())
        : words.say("actions.accept.heading.many", agency, actions.size());
  }

  @Override
  void begin() {
    by().focus();
  }

  @Override
  void keep() {
    model.accept(actions, Confidential.of(saidBy()), saidOn(), then);
  }
}
