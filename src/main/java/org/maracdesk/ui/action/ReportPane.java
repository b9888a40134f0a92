package org.maracdesk.ui.action;

import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
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
import org.maracdesk.ui.action.ReportDraft.Report;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.DateField;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.LongTextField;
import org.maracdesk.ui.controls.OneLineField;
import org.maracdesk.ui.controls.ProblemText;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.wording.Words;

/** Below the list: what can be reported about the chosen actions, and the form for it. */
final class ReportPane extends VBox implements ActionsModel.Reported {

  private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");

  /** The key with which an agency's acceptance is noted. */
  static final KeyCode ACCEPT = KeyCode.Y;

  private static final KeyCombination KEEP =
      new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

  private final Words words;
  private final ActionsModel model;
  private final Supplier<DateField> days;
  private final BiConsumer<Boolean, @Nullable Tracked> back;
  private final Label about = Texts.strong("");
  private final Row choices;
  private final Button accept;
  private final Label heading = Texts.strong("");
  private LabelledField<LongTextField> note;
  private LabelledField<TextField> to;
  private final LabelledField<DateField> on;
  private final LabelledField<TextField> by;
  private final LabelledField<DateField> told;
  private final ReadOnlyBooleanWrapper writing = new ReadOnlyBooleanWrapper();
  private List<Tracked> chosen = List.of();
  private boolean compact;
  private Report report = Report.DONE;

  /**
   * A pane without anything chosen.
   *
   * @param days makes a field for a day that is not to come
   * @param back gives the focus back to the list: whether something was kept, and where to go on
   */
  ReportPane(
      Words words,
      ActionsModel model,
      Supplier<DateField> days,
      Runnable openCase,
      BiConsumer<Boolean, @Nullable Tracked> back) {
    this.words = words;
    this.model = model;
    this.days = days;
    this.back = back;
    getStyleClass().add("m-report");
    note = new LabelledField<>(words.say("actions.report.note.done"), new LongTextField(2));
    to = new LabelledField<>(words.say("actions.report.to"), new OneLineField());
    on = new LabelledField<>(words.say("actions.report.on"), days.get());
    by = new LabelledField<>(words.say("actions.report.by"), new OneLineField());
    told = new LabelledField<>(words.say("actions.report.told"), days.get());
    accept = Buttons.of(words.say("actions.accept"), this::accept);
    accept.setGraphic(Texts.key(ACCEPT.getName()));
    choices = new Row(accept);
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
      case PARTLY -> KeyCode.P;
      case NOT_POSSIBLE -> KeyCode.C;
      case NOT_TAKEN -> KeyCode.N;
      case TRANSFERRED -> KeyCode.T;
      case WITHDRAWN -> KeyCode.W;
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
    accept.setVisible(chosen.stream().anyMatch(Tracked::isToBeAccepted));
    accept.setManaged(accept.isVisible());
    choices.setVisible(!chosen.isEmpty());
    choices.setManaged(!chosen.isEmpty());
  }

  /** What is chosen in the list. */
  List<Tracked> chosen() {
    return chosen;
  }

  /** Opens the form for this report, or, as open again needs no words, keeps it. */
  void begin(Report what) {
    if (chosen.isEmpty()) {
      return;
    }
    report = what;
    if (what == Report.OPEN) {
      model.report(chosen, ReportDraft.openAgain(), this);
      return;
    }
    heading.setText(said("actions.report.heading." + lower(what)));
    note =
        new LabelledField<>(words.say("actions.report.note." + lower(what)), new LongTextField(2));
    to = new LabelledField<>(words.say("actions.report.to"), new OneLineField());
    on.control().setValue(model.today());
    on.problem(null);
    by.control().setText(what == Report.WITHDRAWN ? "" : person());
    by.problem(null);
    told.control().setValue(model.today());
    told.problem(null);
    getChildren().setAll(form());
    writing.set(true);
    (what == Report.TRANSFERRED ? to : note).focus();
  }

  /** Opens the form for who accepted those of the chosen actions that are to be accepted. */
  void accept() {
    var waiting = model.waitingForAcceptance(chosen);
    if (waiting.isEmpty()) {
      return;
    }
    var form =
        new AcceptanceForm(
            words,
            model,
            waiting,
            days.get(),
            this::leave,
            next -> {
              close();
              back.accept(true, next);
            });
    getChildren().setAll(form);
    writing.set(true);
    form.focus();
  }

  /** Who answers for the chosen actions, if it is one person; to be put right where it was not. */
  private String person() {
    var people = chosen.stream().map(each -> each.action().person()).distinct().toList();
    return people.size() == 1 ? people.getFirst().text() : "";
  }

  @Override
  public void refused(List<Problem> problems) {
    to.problem(ProblemText.at(words, problems, "to"));
    note.problem(ProblemText.at(words, problems, "note"));
    on.problem(ProblemText.at(words, problems, "on"));
    by.problem(ProblemText.at(words, problems, "by"));
    told.problem(ProblemText.at(words, problems, "told"));
    Stream.of(to, note, on, by, told)
        .filter(LabelledField::hasProblem)
        .findFirst()
        .ifPresent(LabelledField::focus);
  }

  @Override
  public void kept(@Nullable Tracked next) {
    close();
    back.accept(true, next);
  }

  private VBox form() {
    HBox.setHgrow(note, Priority.ALWAYS);
    var said = new HBox(note, on);
    said.getStyleClass().add("m-report-fields");
    if (report == Report.TRANSFERRED) {
      HBox.setHgrow(to, Priority.ALWAYS);
      said.getChildren().addFirst(to);
    }
    HBox.setHgrow(by, Priority.ALWAYS);
    var who = new HBox(by, told);
    who.getStyleClass().add("m-report-fields");
    var form =
        new VBox(
            heading,
            said,
            who,
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
    told.control().read();
    model.report(
        chosen,
        new ReportDraft(
            report,
            note.control().getText(),
            to.control().getText(),
            on.control().getValue(),
            by.control().getText(),
            told.control().getValue()),
        this);
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
