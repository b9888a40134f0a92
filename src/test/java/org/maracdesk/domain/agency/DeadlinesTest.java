package org.maracdesk.domain.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlinesTest {

  @Test
  void deadlinesAreCountedInWorkingDaysFromTheMeeting() {
    var meeting = LocalDate.of(2027, 1, 7);
    var days = WorkingDays.USUAL;
    var usual = Deadlines.USUAL;

    assertEquals(LocalDate.of(2026, 12, 21), usual.referralCutOff(meeting, days));
    assertEquals(LocalDate.of(2026, 12, 23), usual.listOut(meeting, days));
    assertEquals(LocalDate.of(2027, 1, 6), usual.research(meeting, days));
    assertEquals(LocalDate.of(2027, 1, 5), usual.actionUpdates(meeting, days));
    assertEquals(LocalDate.of(2027, 1, 12), usual.minutesOut(meeting, days));
  }

  @Test
  void noWorkingDaysBeforeIsTheDayOfTheMeeting() {
    var meeting = LocalDate.of(2027, 1, 7);

    assertEquals(meeting, new Deadlines(0, 0, 0, 0, 0).referralCutOff(meeting, WorkingDays.USUAL));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 61})
  void aDeadlineOutOfRangeIsRefused(int days) {
    assertThrows(IllegalArgumentException.class, () -> new Deadlines(days, 8, 1, 2, 3));
    assertThrows(IllegalArgumentException.class, () -> new Deadlines(10, 8, 1, 2, days));
    assertThrows(IllegalArgumentException.class, () -> new Ladder(days, 2, 5));
    assertThrows(IllegalArgumentException.class, () -> new Ladder(0, 2, days));
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 5", "0, 6, 5", "0, 61, 61"})
  void aLadderWhoseStepsDoNotFollowOneAnotherIsRefused(int reminder, int lead, int chair) {
    assertThrows(IllegalArgumentException.class, () -> new Ladder(reminder, lead, chair));
  }
}
