package org.maracdesk.ui.action;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.journeys.FollowUpActions.Tracked;
import org.maracdesk.ui.action.ReportDraft.Report;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.DateField;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.wording.Words;

/** Below the list: what can be reported about the chosen actions, and the form for it. */
final class ReportPane extends VBox implements ReportModel.Reported {

  private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");

  /** The key with which an agency's acceptance is noted. */
  static final KeyCode ACCEPT = KeyCode.Y;

  private final Words words;
  private final ReportModel model;
  private final Supplier<DateField> days;
  private final BiConsumer<Boolean, @Nullable Tracked> back;
  private final Label about = Texts.strong("");
  private final Row choices;
  private final Button accept;
  private final ReadOnlyBooleanWrapper writing = new ReadOnlyBooleanWrapper();
  private List<Tracked> chosen = List.of();
  private boolean compact;
  private @Nullable ToldForm form;

  /**
   * A pane without anything chosen.
   *
   * @param days makes a field for a day that is not to come
   * @param back gives the focus back to the list: whether something was kept, and where to go on
   */
  ReportPane(
      Words words,
      ReportModel model,
      Supplier<DateField> days,
      Runnable openCase,
      BiConsumer<Boolean, @Nullable Tracked> back) {
    this.words = words;
    this.model = model;
    this.days = days;
    this.back = back;
    getStyleClass().add("m-report");
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
    if (what == Report.OPEN) {
      model.report(chosen, ReportDraft.openAgain(), this);
      return;
    }
    var heading = said("actions.report.heading." + ReportForm.lower(what));
    open(new ReportForm(words, model, chosen, what, heading, this::today, this, this::leave));
  }

  /** Opens the form for who accepted those of the chosen actions that are to be accepted. */
  void accept() {
    var waiting = model.waitingForAcceptance(chosen);
    if (waiting.isEmpty()) {
      return;
    }
    open(new AcceptanceForm(words, model, waiting, today(), this, this::leave));
  }

  private DateField today() {
    var day = days.get();
    day.setValue(model.today());
    return day;
  }

  private void open(ToldForm opened) {
    form = opened;
    getChildren().setAll(opened);
    writing.set(true);
    opened.begin();
  }

  @Override
  public void refused(List<Problem> problems) {
    if (form != null) {
      form.tell(problems);
    }
  }

  @Override
  public void kept(@Nullable Tracked next) {
    close();
    back.accept(true, next);
  }

  private void leave() {
    close();
    back.accept(false, null);
  }

  private void close() {
    form = null;
    writing.set(false);
    getChildren().setAll(about, choices);
  }

  private String said(String key) {
    return chosen.size() == 1
        ? words.say(key + ".one", chosen.getFirst().reference())
        : words.say(key + ".many", chosen.size());
  }
}
