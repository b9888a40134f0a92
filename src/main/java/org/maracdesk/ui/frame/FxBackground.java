package org.maracdesk.ui.frame;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
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
 * both. Give it jobs from the JavaFX thread only.
 */
public final class FxBackground implements Background, AutoCloseable {

  private static final Duration BEFORE_THE_NOTICE = Duration.ofSeconds(1);
  private static final Duration FOR_THE_LAST_JOBS = Duration.ofMinutes(2);

  private final Consumer<Throwable> failures;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon(true).name("desk-work").factory());
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
          try {
            T result = work.get();
            Platform.runLater(() -> job.end(() -> show.accept(result)));
          } catch (Throwable failure) {
            Platform.runLater(() -> job.end(() -> failures.accept(failure)));
          }
        });
    return job;
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
    given.forEach(job -> job.unwanted = true);
  }

  /**
   * Finishes what was given, waiting at most two minutes: there may be a backup among it, and takes
   * no more.
   */
  @Override
  public void close() {
    close(FOR_THE_LAST_JOBS);
  }

  /** The same, waiting at most so long. */
  public void close(Duration atMost) {
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
