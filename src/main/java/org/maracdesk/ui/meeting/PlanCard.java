package org.maracdesk.ui.meeting;

import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.journeys.BuildAgenda.Plan;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.DateField;
import org.maracdesk.ui.controls.InView;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.Pair;
import org.maracdesk.ui.controls.Texts;

/** The card on which a meeting is planned, filled in as far as habits go. */
final class PlanCard extends VBox {

  private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:.]?(\\d{2})");
  private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);
  private static final int LONGEST_NUMBER = 4;

  private final MeetingWords words;
  private final LabelledField<DateField> date;
  private final LabelledField<TextField> start;
  private final LabelledField<TextField> perCase;
  private final LabelledField<TextField> available;
  private final LabelledField<TextField> venue;
  private final LabelledField<TextField> chair;
  private final LabelledField<TextField> minuteTaker;
  private final Map<String, LabelledField<?>> fields;

  /** A card that hands over what was entered, once it can be read. */
  PlanCard(MeetingWords words, Clock clock, Plan usual, Consumer<Plan> plan, Runnable cancel) {
    this.words = words;
    date = new LabelledField<>(words.say("meetings.plan.date"), DateField.ahead(clock));
    date.control().setValue(usual.date());
    start = text("start", WRITTEN.format(usual.start()));
    perCase = text("minutes-per-case", Integer.toString(usual.minutesPerCase()));
    available = text("minutes-available", Integer.toString(usual.minutesAvailable()));
    venue = text("venue", usual.venue().text());
    chair = text("chair", usual.chair().text());
    minuteTaker = text("minute-taker", usual.minuteTaker().text());
    fields =
        Map.of(
            "date", date,
            "start", start,
            "minutesPerCase", perCase,
            "minutesAvailable", available);
    var yes =
        Buttons.primary(
            words.say("meetings.plan.yes"),
            () -> {
              var read = read();
              if (read != null) {
                plan.accept(read);
              }
            });
    yes.setDefaultButton(true);
    var no = Buttons.of(words.say("meetings.plan.no"), cancel);
    no.setCancelButton(true);
    var buttons = new HBox(no, yes);
    buttons.getStyleClass().add("m-dialog-buttons");
    var form =
        new VBox(
            Texts.quiet(words.say("meetings.plan.text")),
            Pair.of(date, start),
            Pair.of(perCase, available),
            venue,
            Pair.of(chair, minuteTaker));
    form.getStyleClass().add("m-plan-form");
    var scroll = new ScrollPane(form);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    // As high as the form once its words have wrapped, if there is room
    scroll.prefViewportHeightProperty().bind(form.heightProperty());
    InView.follow(scroll);
    scroll.getStyleClass().addAll("m-edge", "m-clear");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getStyleClass().add("m-plan");
    setAccessibleRole(AccessibleRole.DIALOG);
    setAccessibleText(words.say("meetings.plan.title"));
    getChildren().addAll(Texts.title(words.say("meetings.plan.title")), scroll, buttons);
  }

  /** What takes the typing first. */
  Region first() {
    return date.control();
  }

  /** Says what is wrong, each at its field, and goes to the first. */
  void show(List<Problem> problems) {
    fields.values().forEach(field -> field.problem(null));
    for (var problem : problems) {
      var field = fields.get(problem.place());
      if (field != null) {
        field.problem(words.problem(problem));
      }
    }
    for (var field : List.of(date, start, perCase, available)) {
      if (field.hasProblem()) {
        field.focus();
        return;
      }
    }
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
    var time = time(start.control().getText());
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

  private static @Nullable LocalTime time(String typed) {
    var match = TIME.matcher(typed.strip());
    try {
      return match.matches()
          ? LocalTime.parse("%02d:%s".formatted(Integer.parseInt(match.group(1)), match.group(2)))
          : null;
    } catch (DateTimeParseException noSuchTime) {
      return null;
    }
  }

  private static int number(String place, LabelledField<TextField> field, List<Problem> problems) {
    var typed = field.control().getText().strip();
    if (!typed.matches("\\d{1," + LONGEST_NUMBER + "}")) {
      problems.add(Problem.at(place, Problem.Kind.NOT_A_NUMBER));
      return 0;
    }
    return Integer.parseInt(typed);
  }

  private LabelledField<TextField> text(String key, String value) {
    return new LabelledField<>(words.say("meetings.plan." + key), new TextField(value));
  }

  private static Confidential text(LabelledField<TextField> field) {
    return Confidential.of(field.control().getText());
  }
}
