package org.maracdesk.ui.meeting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.jspecify.annotations.Nullable;
import org.maracdesk.ui.frame.Background;

/** Counts how long a case has been talked about. It counts up and never presses anybody. */
final class CaseTimer {

  private static final Duration TICK = Duration.ofSeconds(1);
  private static final int KEEP_EVERY = 15;

  private final Clock clock;
  private final Background background;
  private final Runnable keep;
  private final ReadOnlyIntegerWrapper seconds = new ReadOnlyIntegerWrapper();
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
  private Instant last = Instant.EPOCH;
  private Duration spent;
  private int kept;
  private Background.@Nullable Job tick;

  /**
   * A timer that stands still.
   *
   * @param already seconds spent before
   * @param keep keeps the seconds; called every fifteen of them and at each pause
   */
  CaseTimer(Clock clock, Background background, int already, Runnable keep) {
    this.clock = clock;
    this.background = background;
    this.keep = keep;
    this.spent = Duration.ofSeconds(already);
    this.kept = already;
    seconds.set(already);
  }

  /** Goes on counting. */
  void start() {
    if (!running.get()) {
      last = clock.instant();
      running.set(true);
      next();
    }
  }

  /** Stops counting, and keeps. */
  void pause() {
    if (running.get()) {
      count();
      running.set(false);
      if (tick != null) {
        tick.cancel();
      }
      keepIfMore(1);
    }
  }

  /** Starts or pauses. */
  void toggle() {
    if (running.get()) {
      pause();
    } else {
      start();
    }
  }

  /** Whole seconds so far. */
  ReadOnlyIntegerProperty seconds() {
    return seconds.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty running() {
    return running.getReadOnlyProperty();
  }

  private void next() {
    tick =
        background.after(
            TICK,
            () -> {
              count();
              keepIfMore(KEEP_EVERY);
              if (running.get()) {
                next();
              }
            });
  }

  /** What passed while the computer slept was not talked about: a tick counts five at most. */
  private void count() {
    var now = clock.instant();
    var step = Duration.between(last, now);
    last = now;
    if (step.isPositive()) {
      var most = TICK.multipliedBy(5);
      spent = spent.plus(step.compareTo(most) > 0 ? most : step);
      seconds.set((int) spent.toSeconds());
    }
  }

  private void keepIfMore(int than) {
    if (seconds.get() - kept >= than) {
      kept = seconds.get();
      keep.run();
    }
  }
}
