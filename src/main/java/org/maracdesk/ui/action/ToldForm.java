package org.maracdesk.ui.action;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.journeys.FollowUpActions.Tracked;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.DateField;
import org.maracdesk.ui.controls.Form;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.wording.Words;

/**
 * In place of what can be reported: what somebody said about actions. Whatever that is, who said so
 * and when ends the form, and the same keys keep and leave it.
 */
abstract sealed class ToldForm extends VBox permits AcceptanceForm, ReportForm {

  private static final KeyCombination KEEP =
      new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

  private final Words words;
  private final Runnable leave;
  private final Form form;
  private final LabelledField<TextField> by;
  private final LabelledField<DateField> told;

  /**
   * A form of which nothing is laid out yet.
   *
   * @param by who said so
   * @param told on which day
   * @param leave what to do when nothing is kept
   */
  ToldForm(
      Words words, LabelledField<TextField> by, LabelledField<DateField> told, Runnable leave) {
    this.words = words;
    this.leave = leave;
    this.by = by;
    this.told = told;
    form = new Form(words);
    getStyleClass().add("m-report-form");
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** Keeps what stands in the form. */
  abstract void keep();

  /** Goes to where one begins to type. */
  abstract void begin();

  /** Says what is wrong, each at its field, and goes to the first. */
  final void tell(List<Problem> problems) {
    form.tell(problems);
  }

  /** Takes in a field that comes before who said so. */
  final <F extends LabelledField<?>> F at(String place, F field) {
    return form.at(place, field);
  }

  /**
   * Lays the form out.
   *
   * @param heading what is said, of which actions
   * @param keep what the button says that keeps it
   * @param above what comes before who said so
   * @param hint what comes after; blank for nothing
   */
  final void lay(String heading, String keep, List<Node> above, String hint) {
    form.at("by", by);
    form.at("told", told);
    HBox.setHgrow(by, Priority.ALWAYS);
    getChildren().setAll(Texts.strong(heading));
    getChildren().addAll(above);
    getChildren().add(line(by, told));
    if (!hint.isBlank()) {
      getChildren().add(Texts.small(hint));
    }
    getChildren()
        .add(
            new Row(
                Buttons.primary(keep, this::keep),
                Buttons.of(words.say("actions.report.leave"), leave),
                Texts.small(words.say("actions.report.keys"))));
  }

  /** Fields beside each other. */
  static HBox line(Node... fields) {
    var line = new HBox(fields);
    line.getStyleClass().add("m-report-fields");
    return line;
  }

  /** The field for who said so. */
  final LabelledField<TextField> by() {
    return by;
  }

  /** Who said so, as it was typed. */
  final String saidBy() {
    return by.control().getText();
  }

  /** The day they did; null when what was typed is not one. */
  final @Nullable LocalDate saidOn() {
    return day(told);
  }

  /** The day in a field, also while it is still being typed; null when it is not one. */
  static @Nullable LocalDate day(LabelledField<DateField> field) {
    field.control().read();
    return field.control().getValue();
  }

  /** Who answers for actions, if it is one person; to be put right where it was not. */
  static String person(List<Tracked> actions) {
    var people = actions.stream().map(each -> each.action().person()).distinct().toList();
    return people.size() == 1 ? people.getFirst().text() : "";
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
