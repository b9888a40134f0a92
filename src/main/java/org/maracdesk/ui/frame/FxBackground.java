package org.maracdesk.ui.frame;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.maracdesk.wording.Wording;

/**
 * Background work on one thread of its own, results on the JavaFX thread. The only class that knows
 * both. Give it jobs from the JavaFX thread only. What may take as long as a drive wants has
 * threads of its own, so that neither saving nor locking waits for it, nor one drive for another.
 */
public final class FxBackground implements Background, AutoCloseable {

  private static final Duration BEFORE_THE_NOTICE = Duration.ofSeconds(1);
  private static final Duration FOR_THE_LAST_JOBS = Duration.ofMinutes(2);

  private final Consumer<Throwable> failures;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon(true).name("desk-work").factory());
  private final ExecutorService slowly =
      Executors.newCachedThreadPool(Thread.ofPlatform().daemon(true).name("desk-slow").factory());

  /** Of each folder whose drive was asked aside, when the last that was given for it is over. */
  private final Map<Path, CompletableFuture<?>> lanes = new ConcurrentHashMap<>();

  private final AtomicLong locks = new AtomicLong();

  /** How many locks there had been when what the worker is doing was given; null elsewhere. */
  private final ThreadLocal<@Nullable Long> doing = new ThreadLocal<>();

  private final ReadOnlyObjectWrapper<@Nullable Wording> notice = new ReadOnlyObjectWrapper<>();
  private final Set<Given> given = new HashSet<>();

  /** Failures of jobs go to this one, on the JavaFX thread. */
  public FxBackground(Consumer<Throwable> failures) {
    this.failures = failures;
  }

  @Override
  public <T> Job run(
      @Nullable Wording saying, Supplier<T> work, Consumer<? super T> show, Runnable ended) {
    var job = new Given(saying == null ? Wording.of("frame.working") : saying, ended);
    given.add(job);
    worker.execute(
        () -> {
          if (job.cancelled) {
            Platform.runLater(job::end);
            return;
          }
          Platform.runLater(job::begin);
          doing.set(job.locked);
          try {
            T result = work.get();
            Platform.runLater(() -> job.end(() -> show.accept(result)));
          } catch (Throwable failure) {
            Platform.runLater(() -> job.end(() -> failures.accept(failure)));
          } finally {
            doing.remove();
          }
        });
    return job;
  }

  @Override
  public <T> void aside(
      Path where,
      Supplier<T> slow,
      Consumer<? super T> then,
      Consumer<? super T> show,
      Runnable ended) {
    long locked = lockedWhenGiven();
    Runnable work =
        () -> {
          try {
            T result = slow.get();
            worker.execute(
                () ->
                    asJob(
                        () -> {
                          then.accept(result);
                          return result;
                        },
                        show,
                        ended,
                        locked));
          } catch (RejectedExecutionException over) {
            // The program did not wait for it: what came of it is for the next opening to find
          } catch (Throwable failure) {
            Platform.runLater(() -> endedBy(failure, ended));
          }
        };
    lanes.compute(
        where,
        (_, before) ->
            (before == null ? CompletableFuture.completedFuture(true) : before)
                .thenRunAsync(work, slowly));
  }

  @Override
  public <T> void afterAside(Supplier<T> work, Consumer<? super T> show, Runnable ended) {
    long locked = lockedWhenGiven();
    everythingAside().thenRun(() -> worker.execute(() -> asJob(work, show, ended, locked)));
  }

  private CompletableFuture<?> everythingAside() {
    return CompletableFuture.allOf(lanes.values().toArray(CompletableFuture<?>[]::new));
  }

  /** A job that began before a lock may give something after it, of which it knows nothing. */
  private long lockedWhenGiven() {
    var job = doing.get();
    return job == null ? locks.get() : job;
  }

  private <T> void asJob(Supplier<T> work, Consumer<? super T> show, Runnable ended, long locked) {
    doing.set(locked);
    try {
      T result = work.get();
      Platform.runLater(
          () -> {
            try {
              if (locks.get() == locked) {
                show.accept(result);
              }
            } finally {
              ended.run();
            }
          });
    } catch (Throwable failure) {
      Platform.runLater(() -> endedBy(failure, ended));
    } finally {
      doing.remove();
    }
  }

  private void endedBy(Throwable failure, Runnable ended) {
    try {
      failures.accept(failure);
    } finally {
      ended.run();
    }
  }

  @Override
  public Job after(Duration wait, Runnable then) {
    var pause = new PauseTransition(javafx.util.Duration.millis(wait.toMillis()));
    pause.setOnFinished(end -> then.run());
    pause.play();
    return pause::stop;
  }

  /** What takes longer than a second just now, or null. */
  public ReadOnlyObjectProperty<@Nullable Wording> notice() {
    return notice.getReadOnlyProperty();
  }

  /** Lets given work finish, but shows no result of it: the desk is being locked. */
  public void forgetResults() {
    locks.incrementAndGet();
    given.forEach(job -> job.unwanted = true);
  }

  /**
   * Finishes what was given, waiting at most two minutes: there may be a backup among it, and takes
   * no more.
   */
  @Override
  public void close() {
    if (worker.isShutdown()) {
      return;
    }
    long until = System.nanoTime() + FOR_THE_LAST_JOBS.toNanos();
    try {
      // The last jobs may give slow work, and that gives jobs in its turn
      CompletableFuture.runAsync(() -> {}, worker)
          .thenCompose(_ -> everythingAside())
          .get(until - System.nanoTime(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException notAnswered) {
      // What came of it is for the next opening to find
    }
    close(Duration.ofNanos(Math.max(0, until - System.nanoTime())));
  }

  /** The same, waiting at most so long, and for nothing that was given aside. */
  public void close(Duration atMost) {
    slowly.shutdown();
    worker.shutdown();
    try {
      worker.awaitTermination(atMost.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private final class Given implements Job {

    private final Wording saying;
    private final Runnable ended;
    private final long locked = locks.get();
    private final PauseTransition patience =
        new PauseTransition(javafx.util.Duration.millis(BEFORE_THE_NOTICE.toMillis()));
    private volatile boolean cancelled;
    private volatile boolean unwanted;

    Given(Wording saying, Runnable ended) {
      this.saying = saying;
      this.ended = ended;
      patience.setOnFinished(late -> notice.set(saying));
    }

    @Override
    public void cancel() {
      cancelled = true;
      unwanted = true;
    }

    void begin() {
      if (given.contains(this)) {
        patience.play();
      }
    }

    void end() {
      end(() -> {});
    }

    void end(Runnable show) {
      patience.stop();
      given.remove(this);
      if (saying.equals(notice.get())) {
        notice.set(null);
      }
      try {
        if (!unwanted) {
          show.run();
        }
      } finally {
        ended.run();
      }
    }
  }
}
