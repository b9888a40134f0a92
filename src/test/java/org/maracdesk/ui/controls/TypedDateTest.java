package org.maracdesk.ui.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {

  /** A Thursday. */
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

  @ParameterizedTest
  @CsvSource({
    "26/11/2026, 2026-11-26",
    "3.4.2027, 2027-04-03",
    "3 4 27, 2027-04-03",
    "03042027, 2027-04-03",
    "2027-04-03, 2027-04-03",
    "3 april 2027, 2027-04-03",
    "3 Apr 27, 2027-04-03",
    "28/11, 2026-11-28",
    "3 apr, 2027-04-03",
    "today, 2026-11-26",
    "Tomorrow, 2026-11-27",
    "fri, 2026-11-27",
    "thursday, 2026-12-03",
    "2w, 2026-12-10",
    "3 days, 2026-11-29",
    "1m, 2026-12-26",
    "29/2/2028, 2028-02-29"
  })
  void readsDatesAheadAsPeopleTypeThem(String typed, LocalDate meant) {
    assertEquals(Optional.of(meant), new TypedDate(TODAY, false).read(typed));
  }

  @ParameterizedTest
  @CsvSource({
    "3/4/91, 1991-04-03",
    "3/4/26, 2026-04-03",
    "3/4/27, 1927-04-03",
    "27/11, 2025-11-27",
    "yesterday, 2026-11-25",
    "fri, 2026-11-20"
  })
  void readsDatesBehindAsPeopleTypeThem(String typed, LocalDate meant) {
    assertEquals(Optional.of(meant), new TypedDate(TODAY, true).read(typed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "31/2/2026",
        "29/2/2027",
        "13/13/2026",
        "0/1/2026",
        "32/1/2026",
        "11/26/2026",
        "soon",
        "1/2/3",
        "2026",
        "26",
        "1/2/20266",
        "3 foo 2026",
        "9999w9",
        "12/",
        "fr"
      })
  void whatIsNotADateIsNone(String typed) {
    assertEquals(Optional.empty(), new TypedDate(TODAY, false).read(typed));
  }
}
