package org.maracdesk.vault;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Waits for work on a drive that may have stopped answering. A computer can wait minutes for a
 * drive that was pulled, or for ever; the work therefore runs on a thread of its own and gives a
 * sign of life now and then. Whoever waits stops waiting when there is none for a while; the work,
 * should it wake up again, ends at its next sign.
 *
 * @param silence how long to wait for a sign
 * @param most how many such waits at most, however many signs there are
 */
public record Patience(Duration silence, int most) {

  /** A minute of silence, and a quarter of an hour altogether. */
  static final Patience USUAL = new Patience(Duration.ofMinutes(1), 15);

  /** The sign of life. */
  @FunctionalInterface
  public interface Pulse {

    /**
     * Still at work.
     *
     * @throws IOException when nobody waits any more
     */
    void beat() throws IOException;
  }

  /** What is waited for. */
  @FunctionalInterface
  public interface Work<T> {
    T run(Pulse pulse) throws IOException;
  }

  /**
   * Does the work and waits for it.
   *
   * @throws IOException what the work throws, or when it stopped answering
   */
  public <T> T on(Work<T> work) throws IOException {
    var beats = new AtomicLong();
    var stopped = new AtomicBoolean();
    Pulse pulse =
        () -> {
          if (stopped.get()) {
            throw new InterruptedIOException("nobody waits any more");
          }
          beats.incrementAndGet();
        };
    var task = new FutureTask<>(() -> work.run(pulse));
    Thread.ofPlatform().daemon(true).name("desk-drive").start(task);
    try {
      return await(task, beats);
    } finally {
      stopped.set(true);
    }
  }

  private <T> T await(FutureTask<T> task, AtomicLong beats) throws IOException {
    long heard = 0;
    for (int wait = 0; wait < most; wait++) {
      try {
        return task.get(silence.toMillis(), TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        long now = beats.get();
        if (now == heard) {
          break;
        }
        heard = now;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException("interrupted");
      } catch (ExecutionException e) {
        throw cause(e);
      }
    }
    throw new BackupFault(BackupTrouble.NO_ANSWER);
  }

  private static IOException cause(ExecutionException failure) {
    return switch (failure.getCause()) {
      case IOException e -> e;
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      case null, default -> throw new IllegalStateException(failure);
    };
  }
}
