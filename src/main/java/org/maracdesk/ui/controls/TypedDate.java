package org.maracdesk.ui.controls;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads dates as people in the United Kingdom type them: day first. */
final class TypedDate {

  private static final Pattern DAY_MONTH_YEAR =
      Pattern.compile("(\\d{1,2})[\\s./-]+(\\d{1,2}|\\p{L}{3,9})(?:[\\s./,-]+(\\d{2}|\\d{4}))?");
  private static final Pattern EIGHT_DIGITS = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");
  private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern LATER = Pattern.compile("(\\d{1,3})\\s?([dwm])[a-z]*");
  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private final LocalDate today;
  private final boolean past;

  /**
   * @param today what "today" and years of two digits are counted from
   * @param past whether a date without a full year lies behind (a birth) rather than ahead (a due
   *     date)
   */
  TypedDate(LocalDate today, boolean past) {
    this.today = today;
    this.past = past;
  }

  /** The date that was meant, or nothing. */
  Optional<LocalDate> read(String typed) {
    var text = typed.strip().toLowerCase(Locale.UK);
    try {
      return byName(text)
          .or(() -> later(text))
          .or(() -> yearFirst(text))
          .or(() -> eightDigits(text))
          .or(() -> dayFirst(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private Optional<LocalDate> byName(String text) {
    switch (text) {
      case "today" -> {
        return Optional.of(today);
      }
      case "tomorrow" -> {
        return Optional.of(today.plusDays(1));
      }
      case "yesterday" -> {
        return Optional.of(today.minusDays(1));
      }
      default -> {
        for (var day : DayOfWeek.values()) {
          if (text.length() >= 3 && day.name().toLowerCase(Locale.UK).startsWith(text)) {
            return Optional.of(
                today.with(past ? TemporalAdjusters.previous(day) : TemporalAdjusters.next(day)));
          }
        }
        return Optional.empty();
      }
    }
  }

  private Optional<LocalDate> later(String text) {
    var match = LATER.matcher(text);
    if (past || !match.matches()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(match.group(1));
    return Optional.of(
        switch (match.group(2)) {
          case "d" -> today.plusDays(number);
          case "w" -> today.plusWeeks(number);
          default -> today.plusMonths(number);
        });
  }

  private Optional<LocalDate> yearFirst(String text) {
    var match = YEAR_FIRST.matcher(text);
    return match.matches()
        ? Optional.of(date(match.group(1), match.group(2), match.group(3)))
        : Optional.empty();
  }

  private Optional<LocalDate> eightDigits(String text) {
    var match = EIGHT_DIGITS.matcher(text);
    return match.matches()
        ? Optional.of(date(match.group(3), match.group(2), match.group(1)))
        : Optional.empty();
  }

  private Optional<LocalDate> dayFirst(String text) {
    var match = DAY_MONTH_YEAR.matcher(text);
    if (!match.matches()) {
      return Optional.empty();
    }
    var month = month(match.group(2));
    var year = match.group(3);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    if (year == null) {
      var thisYear = date(Integer.toString(today.getYear()), month.get(), match.group(1));
      return Optional.of(nearest(thisYear, 1));
    }
    if (year.length() == 4) {
      return Optional.of(date(year, month.get(), match.group(1)));
    }
    return Optional.of(nearest(date("20" + year, month.get(), match.group(1)), 100));
  }

  private LocalDate nearest(LocalDate date, int years) {
    if (past) {
      return date.isAfter(today) ? date.minusYears(years) : date;
    }
    return years == 1 && date.isBefore(today) ? date.plusYears(years) : date;
  }

  private static Optional<String> month(String text) {
    if (Character.isDigit(text.charAt(0))) {
      return Optional.of(text);
    }
    for (int i = 0; i < MONTHS.size(); i++) {
      if (MONTHS.get(i).startsWith(text)) {
        return Optional.of(Integer.toString(i + 1));
      }
    }
    return Optional.empty();
  }

  private static LocalDate date(String year, String month, String day) {
    return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
  }
}
