package org.maracdesk.domain.checklist;

import java.time.LocalDate;

/**
 * A stretch of calendar months, clamped to the end of a shorter month; both its ends belong to it
 * unless the far one is left out.
 */
record Window(LocalDate from, LocalDate to) {

  /** The months up to and including a day. */
  static Window before(LocalDate day, int months, boolean inclusive) {
    var far = day.minusMonths(months);
    return new Window(inclusive ? far : far.plusDays(1), day);
  }

  /** The months from and including a day. */
  static Window after(LocalDate day, int months, boolean inclusive) {
    var far = day.plusMonths(months);
    return new Window(day, inclusive ? far : far.minusDays(1));
  }

  boolean has(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
