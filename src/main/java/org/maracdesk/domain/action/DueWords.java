package org.maracdesk.domain.action;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
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

  private static final Pattern AFTER =
      Pattern.compile("(\\d{1,3}) ?(d|days?|w|weeks?|wd|h|hours?)");
  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{2}|\\d{4}))?");
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern NAMED =
      Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})(?: (\\d{4}))?");
  private static final Map<String, DayOfWeek> DAYS =
      Map.of(
          "mon", DayOfWeek.MONDAY,
          "tue", DayOfWeek.TUESDAY,
          "wed", DayOfWeek.WEDNESDAY,
          "thu", DayOfWeek.THURSDAY,
          "fri", DayOfWeek.FRIDAY,
          "sat", DayOfWeek.SATURDAY,
          "sun", DayOfWeek.SUNDAY);
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  /** Words counted by the usual working days. */
  public DueWords(LocalDate today, @Nullable LocalDate nextMeeting) {
    this(today, nextMeeting, WorkingDays.USUAL);
  }

  /** The day these words mean, if they mean one. A day and month without a year is the next one. */
  public Optional<LocalDate> read(String words) {
    var said = words.strip().toLowerCase(Locale.UK).replaceAll("\\s+", " ");
    try {
      return switch (said) {
        case "today", "now" -> Optional.of(today);
        case "tomorrow", "tmrw", "24h" -> Optional.of(today.plusDays(1));
        case "next meeting", "next marac" -> Optional.ofNullable(nextMeeting);
        default ->
            weekday(said).or(() -> after(said)).or(() -> numbers(said)).or(() -> named(said));
      };
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private Optional<LocalDate> weekday(String said) {
    var next = said.startsWith("next ") ? said.substring(5) : said;
    if (next.length() < 3 || !next.chars().allMatch(Character::isLetter)) {
      return Optional.empty();
    }
    var day = DAYS.get(next.substring(0, 3));
    if (day == null || !isDayName(next, day)) {
      return Optional.empty();
    }
    return Optional.of(today.with(TemporalAdjusters.next(day)));
  }

  private static boolean isDayName(String said, DayOfWeek day) {
    return day.name().toLowerCase(Locale.UK).startsWith(said)
        || said.equals("tues")
        || said.equals("thurs");
  }

  private Optional<LocalDate> after(String said) {
    var match = AFTER.matcher(said.startsWith("in ") ? said.substring(3) : said);
    if (!match.matches()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(match.group(1));
    return Optional.of(
        switch (match.group(2)) {
          case "wd" -> workingDays.after(today, number);
          case "w", "week", "weeks" -> today.plusWeeks(number);
          case "h", "hour", "hours" -> today.plusDays((number + 23) / 24);
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
    int at = MONTHS.indexOf(match.group(2).substring(0, 3));
    return at < 0 || at % 3 != 0
        ? Optional.empty()
        : Optional.of(date(Integer.parseInt(match.group(1)), at / 3 + 1, match.group(3)));
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
