package org.maracdesk.domain.agency;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The bank holidays of England and Wales, worked out by rule, so that they never run out (Banking
 * and Financial Dealings Act 1971; the dates published at gov.uk/bank-holidays). A holiday that is
 * proclaimed later is added, or taken out, in the area's own {@link WorkingDays}.
 */
public final class BankHolidays {

  private record Once(LocalDate day, Holiday holiday) {}

  private static final List<Once> ONCE =
      List.of(
          new Once(LocalDate.of(2022, 6, 3), Holiday.PLATINUM_JUBILEE),
          new Once(LocalDate.of(2022, 9, 19), Holiday.STATE_FUNERAL),
          new Once(LocalDate.of(2023, 5, 8), Holiday.CORONATION));

  private BankHolidays() {}

  /** Which holiday a day is. */
  public enum Holiday {
    NEW_YEAR,
    GOOD_FRIDAY,
    EASTER_MONDAY,
    EARLY_MAY,
    SPRING,
    SUMMER,
    CHRISTMAS,
    BOXING_DAY,
    PLATINUM_JUBILEE,
    STATE_FUNERAL,
    CORONATION
  }

  /** Whether a day is a bank holiday. */
  public static boolean isOne(LocalDate day) {
    return in(day.getYear()).containsKey(day);
  }

  /** The bank holidays of a year from 1978 on, in their order, substitute days in place. */
  public static SortedMap<LocalDate, Holiday> in(int year) {
    var days = new TreeMap<LocalDate, Holiday>();
    var easter = easter(year);
    days.put(weekday(LocalDate.of(year, Month.JANUARY, 1)), Holiday.NEW_YEAR);
    days.put(easter.minusDays(2), Holiday.GOOD_FRIDAY);
    days.put(easter.plusDays(1), Holiday.EASTER_MONDAY);
    days.put(earlyMay(year), Holiday.EARLY_MAY);
    days.put(spring(year), Holiday.SPRING);
    days.put(lastMonday(year, Month.AUGUST), Holiday.SUMMER);
    christmas(year, days);
    for (var once : ONCE) {
      if (once.day.getYear() == year) {
        days.put(once.day, once.holiday);
      }
    }
    return days;
  }

  /** In 2020 on the Friday of the 75th anniversary of VE Day, otherwise the first Monday of May. */
  private static LocalDate earlyMay(int year) {
    return year == 2020
        ? LocalDate.of(2020, 5, 8)
        : LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
  }

  /** In 2022 moved beside the jubilee, otherwise the last Monday of May. */
  private static LocalDate spring(int year) {
    return year == 2022 ? LocalDate.of(2022, 6, 2) : lastMonday(year, Month.MAY);
  }

  private static LocalDate lastMonday(int year, Month month) {
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
  }

  /** The day itself, or the Monday after it at a weekend. */
  private static LocalDate weekday(LocalDate day) {
    return isWeekend(day) ? day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) : day;
  }

  /** At a weekend the substitutes are the 27th for the first day and two days on for the second. */
  private static void christmas(int year, SortedMap<LocalDate, Holiday> days) {
    var first = LocalDate.of(year, Month.DECEMBER, 25);
    var second = LocalDate.of(year, Month.DECEMBER, 26);
    days.put(isWeekend(first) ? LocalDate.of(year, Month.DECEMBER, 27) : first, Holiday.CHRISTMAS);
    days.put(isWeekend(second) ? second.plusDays(2) : second, Holiday.BOXING_DAY);
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
  }

  /** Easter Sunday in the Gregorian calendar (Meeus, Jones, Butcher). */
  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = b / 4;
    int e = b % 4;
    int f = (b + 8) / 25;
    int g = (b - f + 1) / 3;
    int h = (19 * a + b - d - g + 15) % 30;
    int i = c / 4;
    int k = c % 4;
    int l = (32 + 2 * e + 2 * i - h - k) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int sum = h + l - 7 * m + 114;
    return LocalDate.of(year, sum / 31, sum % 31 + 1);
  }
}
