package org.maracdesk.domain.agency;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * On which days an area works: its weekdays, without the {@linkplain BankHolidays bank holidays} of
 * England and Wales, and with what it has changed about them.
 *
 * @param week the weekdays that are worked; at least one
 * @param closed days that are not worked besides, such as a local closure
 * @param opened bank holidays that are worked here all the same
 */
public record WorkingDays(Set<DayOfWeek> week, Set<LocalDate> closed, Set<LocalDate> opened) {

  /** Monday to Friday without the bank holidays. */
  public static final WorkingDays USUAL =
      new WorkingDays(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), Set.of());

  /**
   * The days of a week with at least one working day.
   *
   * @throws IllegalArgumentException when no weekday is worked
   */
  public WorkingDays {
    if (week.isEmpty()) {
      throw new IllegalArgumentException("no weekday is worked");
    }
    week = Set.copyOf(week);
    closed = Set.copyOf(closed);
    opened = Set.copyOf(opened);
  }

  /** These weekdays without the bank holidays and the days closed. */
  public WorkingDays(Set<DayOfWeek> week, Set<LocalDate> closed) {
    this(week, closed, Set.of());
  }

  /** Whether a day is worked. */
  public boolean isWorkingDay(LocalDate day) {
    return week.contains(day.getDayOfWeek())
        && !closed.contains(day)
        && (opened.contains(day) || !BankHolidays.isOne(day));
  }

  /** The n-th working day after a day; with n = 0 the day itself, worked or not. */
  public LocalDate after(LocalDate day, int n) {
    return step(day, n, 1);
  }

  /** The n-th working day before a day; with n = 0 the day itself, worked or not. */
  public LocalDate before(LocalDate day, int n) {
    return step(day, n, -1);
  }

  /** The day itself if it is worked, or else the next one that is. */
  public LocalDate onOrAfter(LocalDate day) {
    return isWorkingDay(day) ? day : after(day, 1);
  }

  /** How many working days lie in (from, to]; negative when {@code to} is the earlier. */
  public int between(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      return -between(to, from);
    }
    return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorkingDay).count();
  }

  /** The same, with a day not worked. */
  public WorkingDays closing(LocalDate day) {
    return new WorkingDays(week, with(closed, day), without(opened, day));
  }

  /** The same, with a day worked if its weekday is, bank holiday or not. */
  public WorkingDays opening(LocalDate day) {
    return new WorkingDays(
        week,
        without(closed, day),
        BankHolidays.isOne(day) ? with(opened, day) : without(opened, day));
  }

  /** The same with a year's days as they are published, nothing added and nothing taken out. */
  public WorkingDays asPublished(int year) {
    return new WorkingDays(week, outside(closed, year), outside(opened, year));
  }

  /** The same days with another week. */
  public WorkingDays withWeek(Set<DayOfWeek> other) {
    return new WorkingDays(other, closed, opened);
  }

  private LocalDate step(LocalDate from, int n, int direction) {
    if (n < 0) {
      throw new IllegalArgumentException("a negative number of working days");
    }
    var day = from;
    for (int left = n; left > 0; ) {
      day = day.plusDays(direction);
      if (isWorkingDay(day)) {
        left--;
      }
    }
    return day;
  }

  private static Set<LocalDate> with(Set<LocalDate> days, LocalDate day) {
    var all = new TreeSet<>(days);
    all.add(day);
    return all;
  }

  private static Set<LocalDate> without(Set<LocalDate> days, LocalDate day) {
    var all = new TreeSet<>(days);
    all.remove(day);
    return all;
  }

  private static Set<LocalDate> outside(Set<LocalDate> days, int year) {
    var all = new TreeSet<>(days);
    all.removeIf(day -> day.getYear() == year);
    return all;
  }
}
