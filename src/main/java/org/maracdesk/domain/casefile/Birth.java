package org.maracdesk.domain.casefile;

import java.time.LocalDate;
import java.time.Period;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * When somebody was born, as far as it is known, or is due.
 *
 * @param date the date of birth, if any is recorded
 * @param precision how sure it is
 * @param ageEstimate an age in years, 0 to 120, where no date is known
 * @param due the date an unborn child is expected
 */
public record Birth(
    @Nullable LocalDate date,
    Precision precision,
    @Nullable Integer ageEstimate,
    @Nullable LocalDate due) {

  /** How sure a date of birth is. */
  public enum Precision {
    EXACT,
    ESTIMATED,
    UNKNOWN
  }

  /** Nothing is known. */
  public static final Birth UNKNOWN = new Birth(null, Precision.UNKNOWN, null, null);

  /** A known date of birth. */
  public static Birth on(LocalDate date) {
    return new Birth(date, Precision.EXACT, null, null);
  }

  /** A child expected on a day. */
  public static Birth expected(LocalDate due) {
    return new Birth(null, Precision.UNKNOWN, null, due);
  }

  /** The age in whole years on a day, from the date if there is one, else the estimate. */
  public OptionalInt ageOn(LocalDate day) {
    if (date != null) {
      return OptionalInt.of(Math.max(0, Period.between(date, day).getYears()));
    }
    return ageEstimate == null ? OptionalInt.empty() : OptionalInt.of(ageEstimate);
  }
}
