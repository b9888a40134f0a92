package org.maracdesk.domain.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BankHolidaysTest {

  @ParameterizedTest(name = "in {0} they are {1}")
  @CsvSource({
    "2020, 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
    "2021, 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
    "2022, 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
    "2023, 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
    "2024, 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
    "2025, 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
    "2026, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
    "2027, 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
    "2028, 01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26"
  })
  void theyFallOnTheDaysThatWerePublished(int year, String days) {
    var published =
        Arrays.stream(days.split(" ")).map(day -> LocalDate.parse(year + "-" + day)).toList();

    assertEquals(published, List.copyOf(BankHolidays.in(year).keySet()));
  }

  @Test
  void noYearRunsOutOfThemAndNoneFallsAtAWeekend() {
    IntStream.rangeClosed(2024, 2199)
        .forEach(
            year -> {
              var days = BankHolidays.in(year).keySet();
              assertEquals(8, days.size(), "in " + year);
              assertTrue(
                  days.stream().allMatch(day -> day.getDayOfWeek().getValue() < 6), "in " + year);
            });
  }

  @Test
  void aDaySaysWhetherItIsOne() {
    assertTrue(BankHolidays.isOne(LocalDate.of(2026, 12, 28)));
    assertFalse(BankHolidays.isOne(LocalDate.of(2026, 12, 26)));
  }
}
