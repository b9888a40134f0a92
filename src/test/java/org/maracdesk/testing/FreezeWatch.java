package org.maracdesk.testing;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;

/** Measures how long the window would not have answered a key. */
public final class FreezeWatch implements AutoCloseable {

  private static final long BETWEEN_MILLIS = 20;

  private final AtomicLong worst = new AtomicLong();
  private final Thread watch =
      Thread.ofPlatform().daemon().name("freeze-watch").unstarted(this::watch);
  private volatile boolean closed;

  /** Starts at once. */
  public FreezeWatch() {
    watch.start();
  }

  /** The longest time so far that something posted to the window had to wait. */
  public Duration worst() {
    return Duration.ofNanos(worst.get());
  }

  @Override
  public void close() {
    closed = true;
    watch.interrupt();
  }

  private void watch() {
    try {
      while (!closed) {
        var beat = new CountDownLatch(1);
        long posted = System.nanoTime();
        Platform.runLater(beat::countDown);
        beat.await();
        worst.accumulateAndGet(System.nanoTime() - posted, Math::max);
        TimeUnit.MILLISECONDS.sleep(BETWEEN_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
