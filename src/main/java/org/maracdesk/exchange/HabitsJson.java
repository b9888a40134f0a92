package org.maracdesk.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.Area;
import org.maracdesk.domain.agency.BankHolidays;
import org.maracdesk.domain.agency.Deadlines;
import org.maracdesk.domain.agency.Labels;
import org.maracdesk.domain.agency.Ladder;
import org.maracdesk.domain.agency.MeetingPattern;
import org.maracdesk.domain.agency.WorkingDays;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/** An area's habits in its file; what is left out is as usual. */
final class HabitsJson {

  private static final int MOST_PARTS = 50;
  private static final int LONGEST_NAME = 200;

  private final JsonNode file;

  HabitsJson(JsonNode file) {
    this.file = file;
  }

  /** The area with the habits that the file has. */
  Area onto(Area area) {
    return area.withDeadlines(deadlines())
        .withWorkingDays(days())
        .withPattern(pattern())
        .withSubAreas(subAreas())
        .withLabels(labels());
  }

  private Deadlines deadlines() {
    var usual = Deadlines.USUAL;
    return new Deadlines(
        deadline("referralCutOff", usual.referralCutOff()),
        deadline("listOut", usual.listOut()),
        deadline("research", usual.research()),
        deadline("actionUpdates", usual.actionUpdates()),
        deadline("minutesOut", usual.minutesOut()),
        ladder(usual.ladder()));
  }

  private Ladder ladder(Ladder usual) {
    int lead = deadline("agencyLead", usual.agencyLead(), Ladder.SOONEST_LEAD);
    return new Ladder(
        deadline("reminder", usual.reminder()),
        lead,
        deadline("chair", Math.max(lead, usual.chair()), lead));
  }

  private int deadline(String field, int usual) {
    return deadline(field, usual, 0);
  }

  private int deadline(String field, int usual, int least) {
    var value = file.path("deadlines").path(field);
    if (value.isMissingNode()) {
      return usual;
    }
    if (!value.isInt() || !Deadlines.fits(value.intValue()) || value.intValue() < least) {
      throw wrong("deadlines." + field);
    }
    return value.intValue();
  }

  private WorkingDays days() {
    var usual = WorkingDays.USUAL;
    var week = new LinkedHashSet<DayOfWeek>();
    texts("week").forEach(text -> week.add(oneOf(DayOfWeek.values(), Enum::name, text, "week")));
    if (file.has("week") && week.isEmpty()) {
      throw wrong("week");
    }
    return new WorkingDays(week.isEmpty() ? usual.week() : week, dates("closed"), opened());
  }

  private Set<LocalDate> opened() {
    var days = dates("opened");
    if (!days.stream().allMatch(BankHolidays::isOne)) {
      throw wrong("opened");
    }
    return days;
  }

  private Set<LocalDate> dates(String field) {
    var days = new LinkedHashSet<LocalDate>();
    for (var text : texts(field)) {
      try {
        days.add(LocalDate.parse(text));
      } catch (DateTimeException e) {
        throw wrong(field);
      }
    }
    return days;
  }

  private MeetingPattern pattern() {
    var usual = MeetingPattern.USUAL;
    var pattern = file.path("pattern");
    var rhythm = pattern.path("rhythm");
    var weekday = pattern.path("weekday");
    var week = pattern.path("week");
    if (!week.isMissingNode()
        && (!week.isInt() || week.intValue() < 1 || week.intValue() > MeetingPattern.LAST)) {
      throw wrong("pattern.week");
    }
    return new MeetingPattern(
        rhythm.isMissingNode()
            ? usual.rhythm()
            : oneOf(MeetingPattern.Rhythm.values(), Enum::name, rhythm, "pattern.rhythm"),
        weekday.isMissingNode()
            ? null
            : oneOf(DayOfWeek.values(), Enum::name, weekday, "pattern.weekday"),
        week.isMissingNode() ? usual.week() : week.intValue());
  }

  private List<String> subAreas() {
    var names = texts("subAreas");
    if (names.size() > MOST_PARTS
        || names.stream().anyMatch(name -> name.isBlank() || name.length() > LONGEST_NAME)) {
      throw wrong("subAreas");
    }
    return names.stream().map(String::strip).toList();
  }

  private Labels labels() {
    return new Labels(
        label(
            "conference",
            Labels.Conference.values(),
            Labels.Conference::term,
            Labels.USUAL.conference()),
        label("victim", Labels.Victim.values(), Labels.Victim::term, Labels.USUAL.victim()),
        label(
            "perpetrator",
            Labels.Perpetrator.values(),
            Labels.Perpetrator::term,
            Labels.USUAL.perpetrator()));
  }

  /** The label whose term the file has; only the case of the meeting's own name tells two apart. */
  private <E> E label(String field, E[] all, Function<E, String> term, E usual) {
    var value = file.path("labels").path(field);
    if (value.isMissingNode()) {
      return usual;
    }
    return Stream.of(all)
        .filter(each -> term.apply(each).equals(value.textValue()))
        .findFirst()
        .or(
            () ->
                Stream.of(all)
                    .filter(each -> term.apply(each).equalsIgnoreCase(value.textValue()))
                    .findFirst())
        .orElseThrow(() -> wrong("labels." + field));
  }

  private List<String> texts(String field) {
    var list = file.path(field);
    if (list.isMissingNode()) {
      return List.of();
    }
    if (!list.isArray()) {
      throw wrong(field);
    }
    var texts = new ArrayList<String>();
    for (var each : list) {
      if (!each.isTextual()) {
        throw wrong(field);
      }
      texts.add(each.textValue());
    }
    return texts;
  }

  private static <E> E oneOf(E[] all, Function<E, String> name, JsonNode value, String field) {
    return oneOf(all, name, value.isTextual() ? value.textValue() : null, field);
  }

  private static <E> E oneOf(
      E[] all, Function<E, String> name, @Nullable String text, String field) {
    return Stream.of(all)
        .filter(each -> name.apply(each).equals(text))
        .findFirst()
        .orElseThrow(() -> wrong(field));
  }

  private static ExplainedException wrong(String field) {
    return new ExplainedException(Wording.of("exchange.area.field", field));
  }

  /** Writes an area's habits into its file. */
  static void write(Area area, ObjectNode file) {
    var deadlines = area.deadlines();
    file.putObject("deadlines")
        .put("referralCutOff", deadlines.referralCutOff())
        .put("listOut", deadlines.listOut())
        .put("research", deadlines.research())
        .put("actionUpdates", deadlines.actionUpdates())
        .put("minutesOut", deadlines.minutesOut())
        .put("reminder", deadlines.ladder().reminder())
        .put("agencyLead", deadlines.ladder().agencyLead())
        .put("chair", deadlines.ladder().chair());
    var days = area.workingDays();
    fill(file.putArray("week"), days.week().stream().sorted());
    fill(file.putArray("closed"), days.closed().stream().sorted());
    fill(file.putArray("opened"), days.opened().stream().sorted());
    var pattern = file.putObject("pattern").put("rhythm", area.pattern().rhythm().name());
    var weekday = area.pattern().weekday();
    if (weekday != null) {
      pattern.put("weekday", weekday.name());
    }
    pattern.put("week", area.pattern().week());
    fill(file.putArray("subAreas"), area.subAreas().stream());
    var labels = area.labels();
    file.putObject("labels")
        .put("conference", labels.conference().term())
        .put("victim", capital(labels.victim().term()))
        .put("perpetrator", capital(labels.perpetrator().term()));
  }

  private static void fill(ArrayNode list, Stream<?> values) {
    values.forEach(value -> list.add(value.toString()));
  }

  private static String capital(String term) {
    return term.substring(0, 1).toUpperCase(Locale.UK) + term.substring(1);
  }
}
