package org.maracdesk.ui.frame;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Measures how long nobody has touched the desk, by the wall clock, so that sleep counts too. */
final class IdleWatch {

  /** How near the lock is. */
  sealed interface Nearness {

    /** Somebody is there. */
    record InUse() implements Nearness {}

    /** The lock comes in this many seconds. */
    record Soon(long seconds) implements Nearness {}

    /** The time is up. */
    record Over() implements Nearness {}
  }

  private final Clock clock;
  private final Duration warning;
  private Duration idle;
  private Instant touched;

  IdleWatch(Clock clock, Duration idle, Duration warning) {
    this.clock = clock;
    this.idle = idle;
    this.warning = warning;
    this.touched = clock.instant();
  }

  void touch() {
    touched = clock.instant();
  }

  void allow(Duration longer) {
    idle = longer;
  }

  Nearness look() {
    var left = idle.minus(Duration.between(touched, clock.instant()));
    if (!left.isPositive()) {
      return new Nearness.Over();
    }
    return left.compareTo(warning) <= 0
        ? new Nearness.Soon(Math.max(1, left.toSeconds()))
        : new Nearness.InUse();
  }
}
