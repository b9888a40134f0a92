package org.maracdesk.domain.action;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.WorkingDays;

/**
 * Reads a due date the way people say it in a meeting: {@code fri}, {@code tomorrow}, {@code
 * 28/11}, {@code 28 nov}, {@code 3d}, {@code 2w}, {@code 5wd}, {@code next meeting}.
 *
 * @param today the day from which words are counted
 * @param nextMeeting the day "next meeting" means, if it is known
 * @param workingDays the days that {@code 5wd} counts
 */
public record DueWords(LocalDate today, @Nullable LocalDate nextMeeting, WorkingDays workingDays) {

  private static final int LONGEST = 60;

  /** What people say before a date without changing it. */
  private static final Pattern LEADING =
      Pattern.compile("^((the|on|end of|close of play|close of|cop|eod|latest|in) )+(?=\\S)");

  private static final Pattern AFTER =
      Pattern.compile("(\\d{1,3}) ?(d|days?|w|wks?|weeks?|wd|working days?|h|hrs?|hours?|months?)");
  private static final Pattern ORDINAL = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)");
  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{2}|\\d{4}))?");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern NAMED =
      Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ?([a-z]{3,9})(?: (\\d{4}))?");
  private static final Map<String, DayOfWeek> DAYS =
      Map.of(
          "mon", DayOfWeek.MONDAY,
          "tue", DayOfWeek.TUESDAY,
          "wed", DayOfWeek.WEDNESDAY,
          "thu", DayOfWeek.THURSDAY,
          "fri", DayOfWeek.FRIDAY,
          "sat", DayOfWeek.SATURDAY,
          "sun", DayOfWeek.SUNDAY);

  /** Words counted by the usual working days. */
  public DueWords(LocalDate today, @Nullable LocalDate nextMeeting) {
    this(today, nextMeeting, WorkingDays.USUAL);
  }

  /** The day these words mean, if they mean one. A day and month without a year is the next one. */
  public Optional<LocalDate> read(String words) {
    try {
      return meant(words);
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  /** Whether these words name a day that no calendar has, such as {@code 31/2}. */
  public boolean isNoDay(String words) {
    try {
      meant(words);
      return false;
    } catch (DateTimeException impossible) {
      return true;
    }
  }

  /**
   * The day these words mean, if they mean one.
   *
   * @throws DateTimeException where they are written like a date that there is not
   */
  private Optional<LocalDate> meant(String words) {
    if (words.length() > LONGEST) {
      return Optional.empty();
    }
    var said =
        LEADING
            .matcher(words.strip().toLowerCase(Locale.UK).replaceAll("\\s+", " "))
            .replaceFirst("");
    return switch (said) {
      case "today", "now" -> Optional.of(today);
      case "tomorrow", "tom", "tmrw", "24h" -> Optional.of(today.plusDays(1));
      case "day after tomorrow" -> Optional.of(today.plusDays(2));
      case "next meeting", "next marac" -> Optional.ofNullable(nextMeeting);
      case "week", "this week", "eow" -> Optional.of(endOfWeek());
      case "next week" -> Optional.of(endOfWeek().plusWeeks(1));
      case "month", "this month", "eom" ->
          Optional.of(today.with(TemporalAdjusters.lastDayOfMonth()));
      case "a week", "one week" -> Optional.of(today.plusWeeks(1));
      case "fortnight", "a fortnight" -> Optional.of(today.plusWeeks(2));
      case "a month", "one month" -> Optional.of(today.plusMonths(1));
      default ->
          weekday(said)
              .or(() -> after(said))
              .or(() -> numbers(said))
              .or(() -> named(said))
              .or(() -> dayOfMonth(said))
              .or(() -> both(said));
    };
  }

  /** The Friday of this week; on a weekend, of the week to come. */
  private LocalDate endOfWeek() {
    return today.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
  }

  /** The next day of the month with this number, such as "the 28th". */
  private Optional<LocalDate> dayOfMonth(String said) {
    var match = ORDINAL.matcher(said);
    if (!match.matches()) {
      return Optional.empty();
    }
    int day = Integer.parseInt(match.group(1));
    for (int month = 0; month <= 2; month++) {
      var first = today.withDayOfMonth(1).plusMonths(month);
      if (day >= 1 && day <= first.lengthOfMonth()) {
        var found = first.withDayOfMonth(day);
        if (!found.isBefore(today)) {
          return Optional.of(found);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The next day of this name; with "next" before it, the one of the week that begins on Monday.
   */
  private Optional<LocalDate> weekday(String said) {
    var name = said.replaceFirst("^(next|this) ", "");
    if (name.length() < 3 || !name.chars().allMatch(Character::isLetter)) {
      return Optional.empty();
    }
    var day = DAYS.get(name.substring(0, 3));
    if (day == null || !isDayName(name, day)) {
      return Optional.empty();
    }
    return Optional.of(
        said.startsWith("next ")
            ? today
                .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                .with(TemporalAdjusters.nextOrSame(day))
            : today.with(TemporalAdjusters.next(day)));
  }

  private static boolean isDayName(String said, DayOfWeek day) {
    return day.name().toLowerCase(Locale.UK).startsWith(said)
        || said.equals("tues")
        || said.equals("thurs");
  }

  private Optional<LocalDate> after(String said) {
    var match = AFTER.matcher(said);
    if (!match.matches()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(match.group(1));
    return Optional.of(
        switch (match.group(2)) {
          case "wd", "working day", "working days" -> workingDays.after(today, number);
          case "w", "wk", "wks", "week", "weeks" -> today.plusWeeks(number);
          case "month", "months" -> today.plusMonths(number);
          case "h", "hr", "hrs", "hour", "hours" -> today.plusDays((number + 23) / 24);
          default -> today.plusDays(number);
        });
  }

  private Optional<LocalDate> numbers(String said) {
    var iso = ISO.matcher(said);
    if (iso.matches()) {
      return Optional.of(LocalDate.parse(said));
    }
    var match = NUMBERS.matcher(said);
    if (!match.matches()) {
      return Optional.empty();
    }
    int day = Integer.parseInt(match.group(1));
    int month = Integer.parseInt(match.group(2));
    return Optional.of(date(day, month, match.group(3)));
  }

  private Optional<LocalDate> named(String said) {
    var match = NAMED.matcher(said);
    if (!match.matches()) {
      return Optional.empty();
    }
    var name = match.group(2);
    for (var month : Month.values()) {
      if (month.name().toLowerCase(Locale.UK).startsWith(name) || isSept(month, name)) {
        return Optional.of(
            date(Integer.parseInt(match.group(1)), month.getValue(), match.group(3)));
      }
    }
    return Optional.empty();
  }

  private static boolean isSept(Month month, String name) {
    return month == Month.SEPTEMBER && name.equals("sept");
  }

  /** A weekday and a date that fall together; where they do not, neither is guessed. */
  private Optional<LocalDate> both(String said) {
    int gap = said.indexOf(' ');
    if (gap < 0) {
      return Optional.empty();
    }
    var date = said.substring(gap + 1);
    return weekday(said.substring(0, gap))
        .flatMap(
            day ->
                numbers(date)
                    .or(() -> named(date))
                    .or(() -> dayOfMonth(date))
                    .filter(meant -> meant.getDayOfWeek() == day.getDayOfWeek()));
  }

  private LocalDate date(int day, int month, @Nullable String year) {
    if (year != null) {
      int number = Integer.parseInt(year);
      return LocalDate.of(number < 100 ? 2000 + number : number, month, day);
    }
    var thisYear = LocalDate.of(today.getYear(), month, day);
    return thisYear.isBefore(today) ? thisYear.plusYears(1) : thisYear;
  }
}
