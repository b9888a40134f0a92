package org.maracdesk.ui.action;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
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
import org.maracdesk.ui.action.ActionsModel.Report;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.DateField;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.LongTextField;
import org.maracdesk.ui.controls.ProblemText;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.wording.Words;

/** Below the list: what can be reported about the chosen actions, and the form for it. */
final class ReportPane extends VBox implements ActionsModel.Reported {

  private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");
  private static final KeyCombination KEEP =
      new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

  private final Words words;
  private final ActionsModel model;
  private final BiConsumer<Boolean, @Nullable Tracked> back;
  private final Label about = Texts.strong("");
  private final Row choices;
  private final Label heading = Texts.strong("");
  private LabelledField<LongTextField> note;
  private final LabelledField<DateField> on;
  private final ReadOnlyBooleanWrapper writing = new ReadOnlyBooleanWrapper();
  private List<Tracked> chosen = List.of();
  private boolean compact;
  private Report report = Report.DONE;

  /**
   * A pane without anything chosen.
   *
   * @param back gives the focus back to the list: whether something was kept, and where to go on
   */
  ReportPane(
      Words words,
      ActionsModel model,
      DateField day,
      Runnable openCase,
      BiConsumer<Boolean, @Nullable Tracked> back) {
    this.words = words;
    this.model = model;
    this.back = back;
    getStyleClass().add("m-report");
    note = new LabelledField<>(words.say("actions.report.note.done"), new LongTextField(2));
    on = new LabelledField<>(words.say("actions.report.on"), day);
    choices = new Row();
    for (var each : Report.values()) {
      var button = Buttons.of(words.name("actions.report", each), () -> begin(each));
      button.setGraphic(Texts.key(key(each).getName()));
      choices.getChildren().add(button);
    }
    choices.getChildren().add(Buttons.flat(Icon.CASES, words.say("actions.open-case"), openCase));
    getChildren().setAll(about, choices);
    choose(List.of());
  }

  static KeyCode key(Report report) {
    return switch (report) {
      case DONE -> KeyCode.D;
      case NOT_POSSIBLE -> KeyCode.C;
      case NOT_TAKEN -> KeyCode.N;
      case OPEN -> KeyCode.O;
    };
  }

  /** Whether the form is open. */
  ReadOnlyBooleanProperty writing() {
    return writing.getReadOnlyProperty();
  }

  /** Leaves out what can be done without where the window is low. */
  void compact(boolean low) {
    compact = low;
    choices.getChildren().getLast().setVisible(!low);
    choices.getChildren().getLast().setManaged(!low);
    pseudoClassStateChanged(FOLDED, low);
    choose(chosen);
  }

  /** These are chosen in the list now. */
  void choose(List<Tracked> actions) {
    if (writing.get()) {
      return;
    }
    chosen = List.copyOf(actions);
    about.setText(
        chosen.isEmpty() ? words.say("actions.report.none") : said("actions.report.about"));
    about.setVisible(chosen.isEmpty() || !compact);
    about.setManaged(about.isVisible());
    choices.setVisible(!chosen.isEmpty());
    choices.setManaged(!chosen.isEmpty());
  }

  /** Opens the form for this report, or, as open again needs no words, keeps it. */
  void begin(Report what) {
    if (chosen.isEmpty()) {
      return;
    }
    report = what;
    if (what == Report.OPEN) {
      model.report(chosen, what, "", null, this);
      return;
    }
    heading.setText(said("actions.report.heading." + lower(what)));
    note =
        new LabelledField<>(words.say("actions.report.note." + lower(what)), new LongTextField(2));
    on.control().setValue(model.today());
    on.problem(null);
    getChildren().setAll(form());
    writing.set(true);
    note.focus();
  }

  @Override
  public void refused(List<Problem> problems) {
    note.problem(ProblemText.at(words, problems, "note"));
    on.problem(ProblemText.at(words, problems, "on"));
    (note.hasProblem() ? note : on).focus();
  }

  @Override
  public void kept(@Nullable Tracked next) {
    close();
    back.accept(true, next);
  }

  private VBox form() {
    HBox.setHgrow(note, Priority.ALWAYS);
    var fields = new HBox(note, on);
    fields.getStyleClass().add("m-report-fields");
    var form =
        new VBox(
            heading,
            fields,
            new Row(
                Buttons.primary(words.say("actions.report.keep"), this::keep),
                Buttons.of(words.say("actions.report.leave"), this::leave),
                Texts.small(words.say("actions.report.keys"))));
    form.getStyleClass().add("m-report-form");
    form.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    return form;
  }

  private static String lower(Report what) {
    return what.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void keep() {
    on.control().read();
    model.report(chosen, report, note.control().getText(), on.control().getValue(), this);
  }

  private void leave() {
    close();
    back.accept(false, null);
  }

  private void close() {
    writing.set(false);
    getChildren().setAll(about, choices);
  }

  private void pressed(KeyEvent event) {
    if (KEEP.match(event)) {
      event.consume();
      keep();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      leave();
    }
  }

  private String said(String key) {
    return chosen.size() == 1
        ? words.say(key + ".one", ActionsModel.reference(chosen.getFirst()))
        : words.say(key + ".many", chosen.size());
  }
}
