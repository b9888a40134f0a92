package org.maracdesk.domain.agency;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * How often an area meets.
 *
 * @param rhythm how often
 * @param weekday the weekday, or null for that of the meeting before
 * @param week for a monthly meeting: the first to fourth such weekday of the month, or {@value
 *     #LAST} for the last
 */
public record MeetingPattern(Rhythm rhythm, @Nullable DayOfWeek weekday, int week) {

  /** The last week of a month. */
  public static final int LAST = 5;

  /** A fortnight after the meeting before. */
  public static final MeetingPattern USUAL = new MeetingPattern(Rhythm.FORTNIGHTLY, null, 1);

  /** How often meetings are held. */
  public enum Rhythm {
    WEEKLY,
    FORTNIGHTLY,
    THREE_WEEKLY,
    MONTHLY,
    DAILY,
    NONE
  }

  /**
   * A pattern whose week is one of a month.
   *
   * @throws IllegalArgumentException otherwise
   */
  public MeetingPattern {
    if (week < 1 || week > LAST) {
      throw new IllegalArgumentException("no week of a month");
    }
  }

  /**
   * The first day for a meeting, counted from a day: that day or the next that fits the pattern and
   * is worked.
   */
  public LocalDate first(LocalDate from, WorkingDays days) {
    var on = weekday;
    if (on == null || rhythm == Rhythm.DAILY || rhythm == Rhythm.NONE) {
      return days.onOrAfter(from);
    }
    if (rhythm == Rhythm.MONTHLY) {
      var month = YearMonth.from(from);
      var day = days.onOrAfter(inMonth(month, on));
      return day.isBefore(from) ? days.onOrAfter(inMonth(month.plusMonths(1), on)) : day;
    }
    return days.onOrAfter(from.with(TemporalAdjusters.nextOrSame(on)));
  }

  /** The day of the meeting after one, moved on to the next day that is worked. */
  public LocalDate next(LocalDate meeting, WorkingDays days) {
    var planned =
        switch (rhythm) {
          case WEEKLY -> onWeekday(meeting.plusWeeks(1));
          case FORTNIGHTLY -> onWeekday(meeting.plusWeeks(2));
          case THREE_WEEKLY -> onWeekday(meeting.plusWeeks(3));
          case MONTHLY -> nextMonth(meeting);
          case DAILY, NONE -> meeting.plusDays(1);
        };
    return days.onOrAfter(planned);
  }

  /**
   * The first day of the pattern after a day, counted on from a meeting; null where there is no
   * rhythm to count by.
   *
   * @param meeting the latest meeting of the pattern, on that day or before
   */
  public @Nullable LocalDate after(LocalDate day, LocalDate meeting, WorkingDays days) {
    if (rhythm == Rhythm.NONE) {
      return null;
    }
    var next = next(meeting, days);
    while (!next.isAfter(day)) {
      next = next(next, days);
    }
    return next;
  }

  private LocalDate nextMonth(LocalDate meeting) {
    var on = weekday == null ? meeting.getDayOfWeek() : weekday;
    var month = YearMonth.from(meeting);
    var here = inMonth(month, on);
    // A meeting moved from the end of a month into the next does not skip that month's own
    return here.isAfter(meeting.plusWeeks(1)) ? here : inMonth(month.plusMonths(1), on);
  }

  private LocalDate inMonth(YearMonth month, DayOfWeek on) {
    var first = month.atDay(1);
    return week == LAST
        ? first.with(TemporalAdjusters.lastInMonth(on))
        : first.with(TemporalAdjusters.dayOfWeekInMonth(week, on));
  }

  /** The nearest day with the weekday of the pattern, so that one that was moved does not drift. */
  private LocalDate onWeekday(LocalDate day) {
    if (weekday == null) {
      return day;
    }
    int ahead = Math.floorMod(weekday.getValue() - day.getDayOfWeek().getValue(), 7);
    return day.plusDays(ahead > 3 ? ahead - 7 : ahead);
  }
}
