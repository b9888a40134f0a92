package org.maracdesk.exchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days and times as people in the United Kingdom write them. A day comes before its month. */
final class DateCells {

  private static final Pattern ISO =
      Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:[T ]([0-9:.]+))?");
  private static final Pattern NUMBERS =
      Pattern.compile(
          "([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4}|[0-9]{2})(?:"
              + " ([0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?))?");
  private static final Pattern NAMED =
      Pattern.compile(
          "([0-9]{1,2})(?:st|nd|rd|th)?[ -]([A-Za-z]{3,9})[ -]([0-9]{4}|[0-9]{2})(?:"
              + " ([0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?))?");
  private static final Pattern DAY_COUNT = Pattern.compile("[0-9]{5}(?:\\.[0-9]+)?");
  private static final Pattern CLOCK =
      Pattern.compile("([0-9]{1,2}):([0-9]{2})(?::[0-9]{2}(?:\\.[0-9]+)?)?");
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
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final int LAST_SHORT_YEAR = 69;
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

  private final LocalDate today;

  DateCells(LocalDate today) {
    this.today = today;
  }

  /** Whether a cell proves that its column puts the month before the day: 11/21/2026. */
  static boolean isMonthFirst(String text) {
    var numbers = NUMBERS.matcher(Characters.plain(text));
    return numbers.matches()
        && Integer.parseInt(numbers.group(1)) <= 12
        && Integer.parseInt(numbers.group(2)) > 12
        && Integer.parseInt(numbers.group(2)) <= 31;
  }

  /** A day, and for a past or birth date one that lies in the past. */
  Cell day(ColumnType type, String text) {
    var parts = parts(text);
    if (parts == null) {
      return DAY_COUNT.matcher(text).matches()
          ? Cell.refused(CsvCode.E_DATE_SERIAL)
          : Cell.refused(CsvCode.E_DATE);
    }
    if (parts.shortYear()
        && (type == ColumnType.BIRTH_DATE || parts.year() > 2000 + LAST_SHORT_YEAR)) {
      return Cell.refused(CsvCode.E_DATE_CENTURY);
    }
    var day = parts.day();
    if (day == null) {
      return Cell.refused(CsvCode.E_DATE);
    }
    var latest = type == ColumnType.DATE ? LATEST : today;
    if (day.isBefore(EARLIEST) || day.isAfter(latest)) {
      return Cell.refused(CsvCode.E_DATE_RANGE, EARLIEST, latest);
    }
    return parts.shortYear()
        ? Cell.remarked(day.toString(), CsvCode.W_DATE_YEAR, Integer.toString(day.getYear()))
        : Cell.of(day.toString());
  }

  /** A moment: universal time as we write it, or London wall time as people do. */
  Cell moment(String text) {
    try {
      return Cell.of(written(Instant.from(DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text))));
    } catch (DateTimeParseException e) {
      return wallMoment(text);
    }
  }

  /** A time of day. */
  static Cell time(String text, Cell wrong) {
    var time = clock(text);
    return time == null ? wrong : Cell.of(time.truncatedTo(ChronoUnit.MINUTES).toString());
  }

  private Cell wallMoment(String text) {
    var parts = parts(text);
    var day = parts == null || parts.shortYear() ? null : parts.day();
    if (parts == null || day == null) {
      return Cell.refused(CsvCode.E_DATE);
    }
    var time = parts.time() == null ? LocalTime.MIDNIGHT : clock(parts.time());
    if (time == null) {
      return Cell.refused(CsvCode.E_DATE);
    }
    var wall = LocalDateTime.of(day, time);
    var offsets = LONDON.getRules().getValidOffsets(wall);
    if (offsets.isEmpty()) {
      return Cell.refused(CsvCode.E_DATE);
    }
    var moment = written(wall.toInstant(offsets.getFirst()));
    return offsets.size() > 1 ? Cell.remarked(moment, CsvCode.W_TIME_TWICE) : Cell.of(moment);
  }

  private static String written(Instant moment) {
    return moment.truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC).toInstant().toString();
  }

  private static @Nullable LocalTime clock(String text) {
    var clock = CLOCK.matcher(text);
    if (!clock.matches()) {
      return null;
    }
    int hour = Integer.parseInt(clock.group(1));
    int minute = Integer.parseInt(clock.group(2));
    return hour > 23 || minute > 59 ? null : LocalTime.of(hour, minute);
  }

  private static @Nullable Parts parts(String text) {
    var iso = ISO.matcher(text);
    if (iso.matches()) {
      return new Parts(number(iso, 1), number(iso, 2), number(iso, 3), false, iso.group(4));
    }
    var numbers = NUMBERS.matcher(text);
    if (numbers.matches()) {
      return fromDayFirst(numbers, number(numbers, 2));
    }
    var named = NAMED.matcher(text);
    if (named.matches()) {
      var name = named.group(2).toLowerCase(Locale.ROOT);
      for (int i = 0; i < MONTHS.size(); i++) {
        if (MONTHS.get(i).startsWith(name) || name.equals("sept") && i == 8) {
          return fromDayFirst(named, i + 1);
        }
      }
    }
    return null;
  }

  private static Parts fromDayFirst(Matcher found, int month) {
    boolean shortYear = found.group(3).length() == 2;
    int year = number(found, 3) + (shortYear ? 2000 : 0);
    return new Parts(year, month, number(found, 1), shortYear, found.group(4));
  }

  private static int number(Matcher found, int group) {
    return Integer.parseInt(found.group(group));
  }

  private record Parts(
      int year, int month, int dayOfMonth, boolean shortYear, @Nullable String time) {

    @Nullable LocalDate day() {
      try {
        return LocalDate.of(year, month, dayOfMonth);
      } catch (DateTimeException e) {
        return null;
      }
    }
  }
}
