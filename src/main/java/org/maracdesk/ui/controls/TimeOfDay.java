package org.maracdesk.ui.controls;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A time as people type it: 9:30, 09.30 or 930. */
public final class TimeOfDay {

  private static final Pattern TYPED = Pattern.compile("(\\d{1,2})[:.]?(\\d{2})");

  private TimeOfDay() {}

  /** The time somebody typed, or null where it is none. */
  public static @Nullable LocalTime read(String typed) {
    var match = TYPED.matcher(typed.strip());
    try {
      return match.matches()
          ? LocalTime.of(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)))
          : null;
    } catch (DateTimeException noSuchTime) {
      return null;
    }
  }
}
