package org.maracdesk.ui.frame;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Measures how long nobody has touched the desk, by the wall clock. Whoever looks once a second and
 * finds that many seconds have gone by, was asleep with the computer.
 */
final class IdleWatch {

  private static final Duration NAP = Duration.ofSeconds(20);

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
  private Instant looked;

  IdleWatch(Clock clock, Duration idle, Duration warning) {
    this.clock = clock;
    this.idle = idle;
    this.warning = warning;
    this.touched = clock.instant();
    this.looked = touched;
  }

  void touch() {
    touched = clock.instant();
  }

  void allow(Duration longer) {
    idle = longer;
  }

  Nearness look() {
    var now = clock.instant();
    boolean slept = Duration.between(looked, now).compareTo(NAP) > 0;
    looked = now;
    var left = idle.minus(Duration.between(touched, now));
    if (slept || !left.isPositive()) {
      return new Nearness.Over();
    }
    return left.compareTo(warning) <= 0
        ? new Nearness.Soon(Math.max(1, left.toSeconds()))
        : new Nearness.InUse();
  }
}
