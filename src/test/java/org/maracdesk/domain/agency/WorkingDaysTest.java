package org.maracdesk.domain.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

  private static final LocalDate CHRISTMAS_EVE = LocalDate.of(2026, 12, 24);
  private static final LocalDate BOXING_SUBSTITUTE = LocalDate.of(2026, 12, 28);

  private final WorkingDays days = WorkingDays.USUAL;

  @Test
  void weekendsAndBankHolidaysAreNotCounted() {
    assertEquals(LocalDate.of(2026, 12, 29), days.after(CHRISTMAS_EVE, 1));
    assertEquals(CHRISTMAS_EVE, days.before(LocalDate.of(2026, 12, 29), 1));
    assertEquals(LocalDate.of(2027, 1, 4), days.after(CHRISTMAS_EVE, 4));
  }

  @Test
  void noWorkingDaysAfterIsTheDayItselfEvenWhenItIsClosed() {
    assertEquals(BOXING_SUBSTITUTE, days.after(BOXING_SUBSTITUTE, 0));
    assertEquals(BOXING_SUBSTITUTE, days.before(BOXING_SUBSTITUTE, 0));
    assertThrows(IllegalArgumentException.class, () -> days.after(CHRISTMAS_EVE, -1));
  }

  @Test
  void theDaysBetweenLeaveOutTheFirstAndCountTheLast() {
    var friday = LocalDate.of(2026, 11, 27);

    assertEquals(0, days.between(friday, friday));
    assertEquals(0, days.between(friday, friday.plusDays(2)));
    assertEquals(1, days.between(friday, friday.plusDays(3)));
    assertEquals(-1, days.between(friday.plusDays(3), friday));
    assertEquals(7, days.between(friday, days.after(friday, 7)));
  }

  @Test
  void anAreaClosesADayAndWorksABankHoliday() {
    var own = days.closing(CHRISTMAS_EVE).opening(BOXING_SUBSTITUTE);

    assertFalse(own.isWorkingDay(CHRISTMAS_EVE));
    assertTrue(own.isWorkingDay(BOXING_SUBSTITUTE));
    assertEquals(days, own.asPublished(2026));
    assertEquals(own, own.asPublished(2025));
  }

  @Test
  void closingAndOpeningTakeEachOtherBack() {
    assertEquals(days, days.closing(CHRISTMAS_EVE).opening(CHRISTMAS_EVE));
    assertFalse(
        days.opening(BOXING_SUBSTITUTE).closing(BOXING_SUBSTITUTE).isWorkingDay(BOXING_SUBSTITUTE));
  }

  @Test
  void aSaturdayIsNotWorkedBecauseItWasOpened() {
    assertFalse(days.opening(LocalDate.of(2026, 11, 28)).isWorkingDay(LocalDate.of(2026, 11, 28)));
  }

  @Test
  void aWeekHasAtLeastOneWorkingDay() {
    var tuesdays = new WorkingDays(Set.of(DayOfWeek.TUESDAY), Set.of());

    assertEquals(LocalDate.of(2026, 12, 8), tuesdays.after(LocalDate.of(2026, 11, 27), 2));
    assertThrows(IllegalArgumentException.class, () -> new WorkingDays(Set.of(), Set.of()));
  }
}
