package org.maracdesk.ui.frame;

import java.time.Clock;
import java.time.Duration;
import java.util.function.LongConsumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.event.EventHandler;
import javafx.scene.input.InputEvent;

/**
 * Locks the desk when no key, mouse or touch has reached any of its windows for a while, and warns
 * half a minute before. Looks once a second; a computer that slept, however short, is locked when
 * it wakes.
 */
public final class IdleLock implements AutoCloseable {

  private static final Duration WARNING = Duration.ofSeconds(30);

  private final IdleWatch watch;
  private final LongConsumer warn;
  private final Runnable lock;
  private final Timeline everySecond;
  private final EventHandler<InputEvent> touch = event -> touched();
  private final OpenWindows windows;
  private boolean warned;

  /**
   * Starts at once.
   *
   * @param idle how long nobody may touch the desk
   * @param warn told the seconds that are left, each second of the last half minute; then 0 when
   *     somebody came back
   * @param lock told when the time is up
   */
  public IdleLock(Clock clock, Duration idle, LongConsumer warn, Runnable lock) {
    this.watch = new IdleWatch(clock, idle, WARNING);
    this.warn = warn;
    this.lock = lock;
    this.everySecond =
        new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), second -> look()));
    everySecond.setCycleCount(Animation.INDEFINITE);
    windows =
        OpenWindows.watch(
            window -> window.addEventFilter(InputEvent.ANY, touch),
            window -> window.removeEventFilter(InputEvent.ANY, touch));
    everySecond.play();
  }

  /** Another time from now on: longer in a running meeting. */
  public void allow(Duration idle) {
    watch.allow(idle);
    touched();
  }

  /** Stops watching. */
  @Override
  public void close() {
    everySecond.stop();
    windows.close();
    calm();
  }

  /** What happens each second. */
  void look() {
    switch (watch.look()) {
      case IdleWatch.Nearness.InUse() -> {}
      case IdleWatch.Nearness.Soon(var seconds) -> {
        warned = true;
        warn.accept(seconds);
      }
      case IdleWatch.Nearness.Over() -> {
        close();
        lock.run();
      }
    }
  }

  private void touched() {
    watch.touch();
    calm();
  }

  private void calm() {
    if (warned) {
      warned = false;
      warn.accept(0);
    }
  }
}
