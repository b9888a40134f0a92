package org.maracdesk.ui.settings;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.Area;
import org.maracdesk.domain.agency.Deadlines;
import org.maracdesk.domain.agency.Ladder;
import org.maracdesk.domain.agency.MeetingPattern;
import org.maracdesk.domain.agency.MeetingPattern.Rhythm;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.ui.controls.ChoiceField;
import org.maracdesk.ui.controls.Form;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.Pair;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.TimeOfDay;
import org.maracdesk.wording.Words;

/** When an area meets and by when things are done: the fields of a form. */
final class HabitFields {

  private static final List<String> DEADLINES =
      List.of("referralCutOff", "listOut", "research", "actionUpdates", "minutesOut");

  private final LabelledField<ChoiceField<Rhythm>> rhythm;
  private final LabelledField<ChoiceField<On>> weekday;
  private final LabelledField<ChoiceField<Integer>> week;
  private final LabelledField<TextField> start;
  private final LabelledField<TextField> perCase;
  private final LabelledField<TextField> available;
  private final Label note;
  private final Map<String, LabelledField<TextField>> deadlines = new LinkedHashMap<>();
  private final LabelledField<TextField> reminder;
  private final LabelledField<TextField> agencyLead;
  private final LabelledField<TextField> chair;

  /** A weekday, or that of the meeting before. */
  private record On(@Nullable DayOfWeek day) {}

  HabitFields(Words words, Form form, Area area) {
    var pattern = area.pattern();
    rhythm =
        choice(
            words.say("settings.habits.rhythm"),
            new ChoiceField<>(
                List.of(Rhythm.values()), each -> words.name("settings.habits.rhythm", each)),
            pattern.rhythm());
    weekday =
        choice(
            words.say("settings.habits.weekday"),
            new ChoiceField<>(
                Stream.concat(Stream.of(new On(null)), Stream.of(DayOfWeek.values()).map(On::new))
                    .toList(),
                each ->
                    each.day() == null
                        ? words.say("settings.habits.weekday.any")
                        : words.name("settings.day", each.day())),
            new On(pattern.weekday()));
    week =
        choice(
            words.say("settings.habits.week"),
            new ChoiceField<>(
                IntStream.rangeClosed(1, MeetingPattern.LAST).boxed().toList(),
                each -> words.say("settings.habits.week." + each)),
            pattern.week());
    rhythm
        .control()
        .valueProperty()
        .subscribe(
            chosen -> {
              week.setVisible(chosen == Rhythm.MONTHLY);
              week.setManaged(chosen == Rhythm.MONTHLY);
              weekday.setDisable(chosen == Rhythm.DAILY || chosen == Rhythm.NONE);
            });
    start = form.text("usualStart", "settings.area.start", words.time(area.usualStart()));
    perCase =
        form.text(
            "minutesPerCase",
            "settings.area.minutes-per-case",
            Integer.toString(area.minutesPerCase()));
    available =
        form.text(
            "minutesAvailable",
            "settings.area.minutes-available",
            Integer.toString(area.minutesAvailable()));
    note = Texts.small(words.say("settings.area.minutes-available.hint"));
    var kept = area.deadlines();
    var days =
        List.of(
            kept.referralCutOff(),
            kept.listOut(),
            kept.research(),
            kept.actionUpdates(),
            kept.minutesOut());
    for (int i = 0; i < days.size(); i++) {
      var place = DEADLINES.get(i);
      deadlines.put(place, days(form, place, days.get(i)));
    }
    var ladder = kept.ladder();
    reminder = days(form, "reminder", ladder.reminder());
    agencyLead = days(form, "agencyLead", ladder.agencyLead());
    chair = days(form, "chair", ladder.chair());
  }

  private static LabelledField<TextField> days(Form form, String place, int days) {
    return form.text(place, key(place), Integer.toString(days)).wrapping();
  }

  /** When meetings are held and how long they take. */
  Node[] meetings() {
    return new Node[] {Pair.of(rhythm, weekday), week, Pair.of(start, perCase, available), note};
  }

  /** By when things are done. */
  Node[] deadlines() {
    return deadlines.values().toArray(Node[]::new);
  }

  /** From when whom is told that an action waits. */
  Node[] ladder() {
    return new Node[] {reminder, agencyLead, chair};
  }

  /** Chooses the rhythm of an area that was taken as it is. */
  void propose(MeetingPattern pattern) {
    rhythm.control().setValue(pattern.rhythm());
  }

  /** What cannot be read, each at its field. */
  List<Problem> problems() {
    var problems = new ArrayList<Problem>();
    if (TimeOfDay.read(start.control().getText()) == null) {
      problems.add(Problem.at("usualStart", Problem.Kind.NOT_A_TIME));
    }
    deadlines.forEach((place, field) -> checkDays(problems, place, field, 0));
    checkDays(problems, "reminder", reminder, 0);
    checkDays(problems, "agencyLead", agencyLead, Ladder.SOONEST_LEAD);
    int lead = Math.clamp(Form.number(agencyLead), Ladder.SOONEST_LEAD, Deadlines.MOST);
    checkDays(problems, "chair", chair, lead);
    return problems;
  }

  private static void checkDays(
      List<Problem> problems, String place, LabelledField<TextField> field, int least) {
    int days = Form.number(field);
    if (!Deadlines.fits(days) || days < least) {
      problems.add(Problem.at(place, Problem.Kind.OUT_OF_RANGE, least, Deadlines.MOST));
    }
  }

  /** The area with these habits; only when there are no {@link #problems}. */
  Area onto(Area area) {
    var begins = TimeOfDay.read(start.control().getText());
    var days = deadlines.values().stream().map(Form::number).toList();
    return area.withTimes(
            Form.number(perCase),
            begins == null ? area.usualStart() : begins,
            Form.number(available))
        .withPattern(
            new MeetingPattern(
                rhythm.control().getValue(),
                weekday.control().getValue().day(),
                week.control().getValue()))
        .withDeadlines(
            new Deadlines(
                days.get(0),
                days.get(1),
                days.get(2),
                days.get(3),
                days.get(4),
                new Ladder(Form.number(reminder), Form.number(agencyLead), Form.number(chair))));
  }

  private static <T> LabelledField<ChoiceField<T>> choice(
      String label, ChoiceField<T> field, T chosen) {
    field.setValue(chosen);
    return new LabelledField<>(label, field);
  }

  private static String key(String place) {
    return "settings.habits."
        + switch (place) {
          case "referralCutOff" -> "cut-off";
          case "listOut" -> "list";
          case "actionUpdates" -> "updates";
          case "minutesOut" -> "minutes";
          case "agencyLead" -> "lead";
          default -> place;
        };
  }
}
