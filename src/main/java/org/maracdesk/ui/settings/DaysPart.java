package org.maracdesk.ui.settings;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import org.maracdesk.domain.agency.BankHolidays;
import org.maracdesk.domain.agency.WorkingDays;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Card;
import org.maracdesk.ui.controls.DateField;
import org.maracdesk.ui.controls.Form;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.Page;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Tag;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.wording.Words;

/**
 * The working week, and the bank holidays and days closed of a year; each change is kept at once.
 */
final class DaysPart {

  private final Words words;
  private final SettingsModel model;
  private final Clock clock;
  private final Runnable again;
  private int year;

  /**
   * @param again shows the part anew, with the focus where it was
   */
  DaysPart(Words words, SettingsModel model, Clock clock, Runnable again) {
    this.words = words;
    this.model = model;
    this.clock = clock;
    this.again = again;
    year = LocalDate.now(clock).getYear();
  }

  Page page() {
    var area = model.area().get();
    if (area == null) {
      return Page.narrow();
    }
    var days = area.workingDays();
    return Page.narrow(week(days), year(days));
  }

  private Card week(WorkingDays days) {
    var form = new Form(words);
    var ticks =
        new Ticks<>(
                words.say("settings.days.week"),
                List.of(DayOfWeek.values()),
                each -> words.name("settings.day", each))
            .tick(days.week());
    var field = form.at("week", new LabelledField<>(words.say("settings.days.week"), ticks));
    Runnable keep =
        () -> {
          var chosen = ticks.ticked();
          if (chosen.isEmpty()) {
            form.tell(List.of(Problem.at("week", Problem.Kind.NOTHING_CHOSEN)));
          } else {
            change(now -> now.withWeek(EnumSet.copyOf(chosen)));
          }
        };
    return new Card(
        words.say("settings.days.title"),
        Texts.quiet(words.say("settings.days.about")),
        field,
        new Row(Buttons.primary(words.say("settings.days.keep-week"), keep)));
  }

  private Card year(WorkingDays days) {
    var holidays = BankHolidays.in(year);
    var all = new TreeSet<>(holidays.keySet());
    days.closed().stream().filter(day -> day.getYear() == year).forEach(all::add);
    var content = new ArrayList<Node>();
    content.add(
        new Row(
            Buttons.of(Icon.BACK, Integer.toString(year - 1), () -> turn(-1)),
            Buttons.of(Icon.FORWARD, Integer.toString(year + 1), () -> turn(1)),
            Buttons.of(
                words.say("settings.days.as-published", Integer.toString(year)),
                () -> change(now -> now.asPublished(year)))));
    for (var day : all) {
      content.add(row(day, holidays.get(day) != null, days));
    }
    content.add(adding());
    return new Card(
        words.say("settings.days.year", Integer.toString(year)), content.toArray(Node[]::new));
  }

  private Node row(LocalDate day, boolean holiday, WorkingDays days) {
    var name = words.name("settings.day", day.getDayOfWeek()) + " " + words.date(day);
    var about =
        holiday
            ? words.name("settings.days.holiday", BankHolidays.in(day.getYear()).get(day))
            : words.say("settings.days.closed-here");
    var worked = days.isWorkingDay(day);
    var tags = new ArrayList<Node>();
    if (worked) {
      tags.add(new Tag(Tone.INFO, Icon.EDIT, words.say("settings.days.worked-here")));
    }
    var change = words.say(worked ? "settings.days.close" : "settings.days.work");
    var button =
        Buttons.flat(
            worked ? Icon.OFF : Icon.DONE,
            change,
            () -> change(now -> worked ? now.closing(day) : now.opening(day)));
    button.setAccessibleText(words.say("settings.days.which", change, name));
    // A holiday at a weekend, or on a weekday that is not worked, would stay closed
    button.setDisable(!worked && holiday && !days.week().contains(day.getDayOfWeek()));
    return EntryRow.of(name, about, tags, button);
  }

  private Node adding() {
    var form = new Form(words);
    var day =
        form.at("day", new LabelledField<>(words.say("settings.days.add"), DateField.ahead(clock)));
    return new Row(
        day,
        Buttons.of(
            Icon.ADD,
            words.say("settings.days.add.button"),
            () -> {
              day.control().read();
              var chosen = day.control().getValue();
              if (chosen == null) {
                form.tell(List.of(Problem.at("day", Problem.Kind.NOT_A_DATE)));
              } else {
                year = chosen.getYear();
                change(now -> now.closing(chosen));
              }
            }));
  }

  private void turn(int years) {
    year += years;
    again.run();
  }

  private void change(UnaryOperator<WorkingDays> how) {
    var area = model.area().get();
    if (area != null) {
      model.keep(area.withWorkingDays(how.apply(area.workingDays())), problems -> {});
    }
  }
}
