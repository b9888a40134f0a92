package org.maracdesk.ui.meeting;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.meeting.Meeting;
import org.maracdesk.domain.meeting.MeetingStage;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.journeys.BuildAgenda.Plan;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.DateField;
import org.maracdesk.ui.controls.DialogButtons;
import org.maracdesk.ui.controls.Form;
import org.maracdesk.ui.controls.InView;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.Pair;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.TimeOfDay;

/** The card on which a meeting is planned, filled in as far as habits go. */
final class PlanCard extends VBox {

  private static final int LONGEST_NUMBER = 4;

  private final LabelledField<DateField> date;
  private final LabelledField<TextField> start;
  private final LabelledField<TextField> perCase;
  private final LabelledField<TextField> available;
  private final LabelledField<TextField> venue;
  private final LabelledField<TextField> chair;
  private final LabelledField<TextField> minuteTaker;
  private final Form form;

  /**
   * What the card says.
   *
   * @param title what is planned
   * @param text what follows from it
   * @param yes the button that does it
   */
  private record Says(String title, String text, String yes) {}

  private PlanCard(
      MeetingWords words,
      Clock clock,
      Plan usual,
      Says says,
      Consumer<Plan> plan,
      Runnable cancel) {
    form = new Form(words.words());
    date =
        form.at(
            "date", new LabelledField<>(words.say("meetings.plan.date"), DateField.ahead(clock)));
    date.control().setValue(usual.date());
    start = form.text("start", "meetings.plan.start", words.words().time(usual.start()));
    perCase =
        form.text(
            "minutesPerCase",
            "meetings.plan.minutes-per-case",
            Integer.toString(usual.minutesPerCase()));
    available =
        form.text(
            "minutesAvailable",
            "meetings.plan.minutes-available",
            Integer.toString(usual.minutesAvailable()));
    venue = form.text("venue", "meetings.plan.venue", usual.venue().text());
    chair = form.text("chair", "meetings.plan.chair", usual.chair().text());
    minuteTaker =
        form.text("minuteTaker", "meetings.plan.minute-taker", usual.minuteTaker().text());
    var yes =
        Buttons.primary(
            says.yes(),
            () -> {
              var read = read();
              if (read != null) {
                plan.accept(read);
              }
            });
    yes.setDefaultButton(true);
    var buttons = new DialogButtons(words.say("meetings.plan.no"), cancel, yes);
    var column =
        new VBox(
            Texts.quiet(says.text()),
            Pair.of(date, start),
            Pair.of(perCase, available),
            venue,
            Pair.of(chair, minuteTaker));
    column.getStyleClass().add("m-plan-form");
    var scroll = new ScrollPane(column);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    // As high as the form once its words have wrapped, if there is room
    scroll.prefViewportHeightProperty().bind(column.heightProperty());
    InView.follow(scroll);
    scroll.getStyleClass().addAll("m-edge", "m-clear");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getStyleClass().add("m-plan");
    setAccessibleRole(AccessibleRole.DIALOG);
    setAccessibleText(says.title());
    getChildren().addAll(Texts.title(says.title()), scroll, buttons);
  }

  /** A card for a new meeting that hands over what was entered, once it can be read. */
  static PlanCard anew(
      MeetingWords words, Clock clock, Plan usual, Consumer<Plan> plan, Runnable cancel) {
    return new PlanCard(
        words,
        clock,
        usual,
        new Says(
            words.say("meetings.plan.title"),
            words.say("meetings.plan.text"),
            words.say("meetings.plan.yes")),
        plan,
        cancel);
  }

  /** A card for a meeting that is planned already, filled with how. */
  static PlanCard changing(
      MeetingWords words, Clock clock, Meeting meeting, Consumer<Plan> plan, Runnable cancel) {
    boolean confirmed = meeting.stage() != MeetingStage.PLANNED;
    return new PlanCard(
        words,
        clock,
        Plan.of(meeting),
        new Says(
            words.say("agenda.replan.title"),
            words.say(confirmed ? "agenda.replan.text-confirmed" : "agenda.replan.text"),
            words.say("agenda.replan.yes")),
        plan,
        cancel);
  }

  /** What takes the typing first. */
  Region first() {
    return date.control();
  }

  /** Says what is wrong, each at its field, and goes to the first. */
  void show(List<Problem> problems) {
    form.tell(problems);
  }

  private @Nullable Plan read() {
    var problems = new ArrayList<Problem>();
    date.control().read();
    var day = date.control().getValue();
    if (day == null) {
      problems.add(
          Problem.at(
              "date",
              date.control().isUnreadable() ? Problem.Kind.NOT_A_DATE : Problem.Kind.MISSING));
    }
    var time = TimeOfDay.read(start.control().getText());
    if (time == null) {
      problems.add(Problem.at("start", Problem.Kind.NOT_A_TIME));
    }
    int each = number("minutesPerCase", perCase, problems);
    int all = number("minutesAvailable", available, problems);
    show(problems);
    if (!problems.isEmpty() || day == null || time == null) {
      return null;
    }
    return new Plan(day, time, each, all, text(venue), text(chair), text(minuteTaker));
  }

  private static int number(String place, LabelledField<TextField> field, List<Problem> problems) {
    var typed = field.control().getText().strip();
    if (!typed.matches("\\d{1," + LONGEST_NUMBER + "}")) {
      problems.add(Problem.at(place, Problem.Kind.NOT_A_NUMBER));
      return 0;
    }
    return Integer.parseInt(typed);
  }

  private static Confidential text(LabelledField<TextField> field) {
    return Confidential.of(field.control().getText());
  }
}
