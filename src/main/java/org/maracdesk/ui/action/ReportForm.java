package org.maracdesk.ui.action;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.maracdesk.journeys.FollowUpActions.Tracked;
import org.maracdesk.ui.action.ReportDraft.Report;
import org.maracdesk.ui.action.ReportModel.Reported;
import org.maracdesk.ui.controls.DateField;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.LongTextField;
import org.maracdesk.ui.controls.OneLineField;
import org.maracdesk.wording.Words;

/** How far actions have come, as their agency reports it. */
final class ReportForm extends ToldForm {

  private final ReportModel model;
  private final List<Tracked> actions;
  private final Report report;
  private final Reported then;
  private final LabelledField<TextField> to;
  private final LabelledField<LongTextField> note;
  private final LabelledField<DateField> on;

  /**
   * A form for the same report of each of these actions.
   *
   * @param heading what is reported, of which actions
   * @param days makes a field for a day, with today in it
   * @param leave what to do when nothing is kept
   */
  ReportForm(
      Words words,
      ReportModel model,
      List<Tracked> actions,
      Report report,
      String heading,
      Supplier<DateField> days,
      Reported then,
      Runnable leave) {
    super(
        words,
        new LabelledField<>(
            words.say("actions.report.by"),
            new OneLineField(report == Report.WITHDRAWN ? "" : person(actions))),
        new LabelledField<>(words.say("actions.report.told"), days.get()),
        leave);
    this.model = model;
    this.actions = List.copyOf(actions);
    this.report = report;
    this.then = then;
    to = at("to", new LabelledField<>(words.say("actions.report.to"), new OneLineField()));
    note =
        at(
            "note",
            new LabelledField<>(
                words.say("actions.report.note." + lower(report)), new LongTextField(2)));
    on = at("on", new LabelledField<>(words.say("actions.report.on"), days.get()));
    HBox.setHgrow(to, Priority.ALWAYS);
    HBox.setHgrow(note, Priority.ALWAYS);
    Node said = report == Report.TRANSFERRED ? line(to, note, on) : line(note, on);
    lay(heading, words.say("actions.report.keep"), List.of(said), "");
  }

  /** What is reported, as it stands in the keys of our words. */
  static String lower(Report what) {
    return what.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  void begin() {
    (report == Report.TRANSFERRED ? to : note).focus();
  }

  @Override
  void keep() {
    model.report(
        actions,
        new ReportDraft(
            report, note.control().getText(), to.control().getText(), day(on), saidBy(), saidOn()),
        then);
  }
}
