package org.maracdesk.ui.action;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.journeys.FollowUpActions.Tracked;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.DateField;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.OneLineField;
import org.maracdesk.ui.controls.ProblemText;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.wording.Words;

/** Below the list: who accepted actions for an agency that had nobody at the meeting. */
final class AcceptanceForm extends VBox implements ActionsModel.Reported {

  private static final KeyCombination KEEP =
      new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

  private final Words words;
  private final ActionsModel model;
  private final List<Tracked> actions;
  private final LabelledField<TextField> by;
  private final LabelledField<DateField> told;
  private final Runnable leave;
  private final Consumer<@Nullable Tracked> done;

  /**
   * A form for actions of one agency that are to be accepted.
   *
   * @param day for the day it was said
   * @param leave what to do when nothing is kept
   * @param done where to go on once it is
   */
  AcceptanceForm(
      Words words,
      ActionsModel model,
      List<Tracked> actions,
      DateField day,
      Runnable leave,
      Consumer<@Nullable Tracked> done) {
    this.words = words;
    this.model = model;
    this.actions = List.copyOf(actions);
    this.leave = leave;
    this.done = done;
    by = new LabelledField<>(words.say("actions.accept.by"), new OneLineField(person(actions)));
    told = new LabelledField<>(words.say("actions.accept.told"), day);
    told.control().setValue(model.today());
    HBox.setHgrow(by, Priority.ALWAYS);
    var who = new HBox(by, told);
    who.getStyleClass().add("m-report-fields");
    getStyleClass().add("m-report-form");
    getChildren()
        .setAll(
            Texts.strong(heading()),
            who,
            Texts.small(words.say("actions.accept.hint")),
            new Row(
                Buttons.primary(words.say("actions.accept.keep"), this::keep),
                Buttons.of(words.say("actions.report.leave"), leave),
                Texts.small(words.say("actions.report.keys"))));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  void focus() {
    by.focus();
  }

  @Override
  public void refused(List<Problem> problems) {
    by.problem(ProblemText.at(words, problems, "by"));
    told.problem(ProblemText.at(words, problems, "told"));
    Stream.of(by, told)
        .filter(LabelledField::hasProblem)
        .findFirst()
        .ifPresent(LabelledField::focus);
  }

  @Override
  public void kept(@Nullable Tracked next) {
    done.accept(next);
  }

  private String heading() {
    var agency = actions.getFirst().agency();
    return actions.size() == 1
        ? words.say("actions.accept.heading.one", agency, actions.getFirst().reference())
        : words.say("actions.accept.heading.many", agency, actions.size());
  }

  private static String person(List<Tracked> actions) {
    var people = actions.stream().map(each -> each.action().person()).distinct().toList();
    return people.size() == 1 ? people.getFirst().text() : "";
  }

  private void keep() {
    told.control().read();
    model.accept(actions, Confidential.of(by.control().getText()), told.control().getValue(), this);
  }

  private void pressed(KeyEvent event) {
    if (KEEP.match(event)) {
      event.consume();
      keep();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      leave.run();
    }
  }
}
