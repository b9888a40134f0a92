package org.maracdesk.domain.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTest {

  @ParameterizedTest
  @CsvSource({
    "12, 0, ON_TIME",
    "12, 719, ON_TIME",
    "12, 720, AT_ITS_TIME",
    "12, 899, AT_ITS_TIME",
    "12, 900, OVER",
    "12, 1079, OVER",
    "12, 1080, WELL_OVER",
    "12, 36000, WELL_OVER",
    "20, 1199, ON_TIME",
    "20, 1380, OVER",
    "20, 1560, WELL_OVER"
  })
  void aTargetOfTwelveMinutesIsPassedAtFifteenAndAtEighteen(int target, int seconds, Pace pace) {
    assertEquals(pace, Pace.of(target, seconds));
  }
}
