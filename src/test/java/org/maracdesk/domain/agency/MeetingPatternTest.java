package org.maracdesk.domain.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maracdesk.domain.agency.MeetingPattern.Rhythm;

class MeetingPatternTest {

  @ParameterizedTest(name = "{0} on {1}, week {2}: after {3} comes {4}")
  @CsvSource({
    "WEEKLY,, 1, 2026-11-26, 2026-12-03",
    "FORTNIGHTLY,, 1, 2026-11-26, 2026-12-10",
    "FORTNIGHTLY, TUESDAY, 1, 2026-11-24, 2026-12-08",
    "THREE_WEEKLY, THURSDAY, 1, 2026-11-26, 2026-12-17",
    "MONTHLY, WEDNESDAY, 1, 2026-11-04, 2026-12-02",
    "MONTHLY, WEDNESDAY, 5, 2026-11-25, 2026-12-30",
    "MONTHLY, WEDNESDAY, 3, 2026-11-04, 2026-11-18",
    "MONTHLY,, 2, 2026-11-12, 2026-12-10",
    "DAILY,, 1, 2026-11-27, 2026-11-30",
    "NONE,, 1, 2026-11-26, 2026-11-27"
  })
  void theNextMeetingFollowsThePattern(
      Rhythm rhythm, @Nullable DayOfWeek weekday, int week, LocalDate last, LocalDate next) {
    var pattern = new MeetingPattern(rhythm, weekday, week);

    assertEquals(next, pattern.next(last, WorkingDays.USUAL));
  }

  @Test
  void aMeetingOnADayThatIsClosedMovesOnAndTheOnesAfterItDoNot() {
    var mondays = new MeetingPattern(Rhythm.WEEKLY, DayOfWeek.MONDAY, 1);

    var moved = mondays.next(LocalDate.of(2026, 12, 21), WorkingDays.USUAL);

    assertEquals(LocalDate.of(2026, 12, 29), moved);
    assertEquals(LocalDate.of(2027, 1, 4), mondays.next(moved, WorkingDays.USUAL));
  }

  @Test
  void theLastMondayMovedIntoTheNextMonthDoesNotSkipThatMonth() {
    var last = new MeetingPattern(Rhythm.MONTHLY, DayOfWeek.MONDAY, MeetingPattern.LAST);
    var closed = WorkingDays.USUAL.closing(LocalDate.of(2026, 11, 30));

    var moved = last.next(LocalDate.of(2026, 10, 26), closed);

    assertEquals(LocalDate.of(2026, 12, 1), moved);
    assertEquals(LocalDate.of(2026, 12, 29), last.next(moved, closed));
  }

  @ParameterizedTest(name = "{0} on {1}: the first from Thursday 26 November 2026 is {3}")
  @CsvSource({
    "WEEKLY, TUESDAY, 1, 2026-12-01",
    "FORTNIGHTLY, THURSDAY, 1, 2026-11-26",
    "FORTNIGHTLY,, 1, 2026-11-26",
    "MONTHLY, WEDNESDAY, 1, 2026-12-02",
    "MONTHLY, FRIDAY, 4, 2026-11-27",
    "DAILY,, 1, 2026-11-26"
  })
  void theFirstMeetingIsTheNextDayThatFits(
      Rhythm rhythm, @Nullable DayOfWeek weekday, int week, LocalDate first) {
    assertEquals(
        first,
        new MeetingPattern(rhythm, weekday, week)
            .first(LocalDate.of(2026, 11, 26), WorkingDays.USUAL));
  }

  @Test
  void aMonthHasNoSixthWeek() {
    assertThrows(IllegalArgumentException.class, () -> new MeetingPattern(Rhythm.MONTHLY, null, 6));
  }
}
