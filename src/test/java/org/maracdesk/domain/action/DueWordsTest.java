package org.maracdesk.domain.action;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maracdesk.domain.agency.WorkingDays;

class DueWordsTest {

  /** A Thursday. */
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

  private final DueWords words = new DueWords(TODAY, LocalDate.of(2026, 12, 10));

  @ParameterizedTest
  @CsvSource({
    "today, 2026-11-26",
    "Tomorrow, 2026-11-27",
    "24h, 2026-11-27",
    "48h, 2026-11-28",
    "fri, 2026-11-27",
    "Friday, 2026-11-27",
    "thu, 2026-12-03",
    "thurs, 2026-12-03",
    "tues, 2026-12-01",
    "next mon, 2026-11-30",
    "next fri, 2026-12-04",
    "next thursday, 2026-12-03",
    "next wed, 2026-12-02",
    "this fri, 2026-11-27",
    "3d, 2026-11-29",
    "in 3 days, 2026-11-29",
    "2w, 2026-12-10",
    "2 weeks, 2026-12-10",
    "1wd, 2026-11-27",
    "5wd, 2026-12-03",
    "28/11, 2026-11-28",
    "28/11/26, 2026-11-28",
    "28.11.2026, 2026-11-28",
    "5/1, 2027-01-05",
    "28 nov, 2026-11-28",
    "1st December, 2026-12-01",
    "3 march 2027, 2027-03-03",
    "2026-12-24, 2026-12-24",
    "the 28th, 2026-11-28",
    "25th, 2026-12-25",
    "fri 27/11, 2026-11-27",
    "Tuesday 1st December, 2026-12-01",
    "28nov, 2026-11-28",
    "3 sept, 2027-09-03",
    "end of week, 2026-11-27",
    "end of next week, 2026-12-04",
    "end of month, 2026-11-30",
    "a fortnight, 2026-12-10",
    "close of play fri, 2026-11-27",
    "day after tomorrow, 2026-11-28",
    "10 working days, 2026-12-10",
    "2 wks, 2026-12-10",
    "next meeting, 2026-12-10",
    "the next marac, 2026-12-10",
    "  NEXT   MEETING ,2026-12-10"
  })
  void theWaysPeopleSayDatesAreUnderstood(String said, LocalDate meant) {
    assertEquals(Optional.of(meant), words.read(said));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "31/02",
        "32/1",
        "13/13",
        "2026-02-30",
        "fr",
        "friend",
        "0",
        "d",
        "99 juny",
        "monkey",
        "fri 28/11",
        "3 decorate",
        "4 marches",
        "0th",
        "32nd",
        "on",
        "the",
        "end of",
        "by fri"
      })
  void whatMeansNoDateIsNotGuessed(String said) {
    assertEquals(Optional.empty(), words.read(said));
  }

  @Test
  void theNextMeetingMeansNothingWhileNoneIsPlanned() {
    assertEquals(Optional.empty(), new DueWords(TODAY, null).read("next meeting"));
  }

  @Test
  void workingDaysAreThoseOfTheArea() {
    var christmasEve = LocalDate.of(2026, 12, 24);
    var closed = WorkingDays.USUAL.closing(LocalDate.of(2026, 12, 29));

    assertEquals(
        Optional.of(LocalDate.of(2026, 12, 29)), new DueWords(christmasEve, null).read("1wd"));
    assertEquals(
        Optional.of(LocalDate.of(2026, 12, 30)),
        new DueWords(christmasEve, null, closed).read("1wd"));
  }
}
