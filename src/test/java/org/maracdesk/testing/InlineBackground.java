package org.maracdesk.testing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.wording.Wording;

/**
 * Background work done at once on the calling thread. Failures are kept in {@link #failures}; what
 * waits for a time comes when the test calls {@link #elapse}.
 */
public final class InlineBackground implements Background {

  private static final class Waiting implements Job {

    private final Duration wait;
    private final Runnable then;
    private Duration waited = Duration.ZERO;
    private boolean cancelled;

    Waiting(Duration wait, Runnable then) {
      this.wait = wait;
      this.then = then;
    }

    @Override
    public void cancel() {
      cancelled = true;
    }
  }

  private final List<RuntimeException> failures = new ArrayList<>();
  private final List<Waiting> waiting = new ArrayList<>();
  private final List<Runnable> held = new ArrayList<>();
  private final List<Runnable> heldAside = new ArrayList<>();
  private boolean holding;
  private Predicate<Path> silent = _ -> false;
  private boolean unwanted;

  @Override
  public <T> Job run(
      @Nullable Wording notice, Supplier<T> work, Consumer<? super T> show, Runnable ended) {
    if (holding) {
      held.add(() -> doNow(work, show, ended));
    } else {
      doNow(work, show, ended);
    }
    return () -> {};
  }

  @Override
  public <T> void aside(
      Path where,
      Supplier<T> slow,
      Consumer<? super T> then,
      Consumer<? super T> show,
      Runnable ended) {
    if (silent.test(where)) {
      heldAside.add(() -> aside(where, slow, then, show, ended));
      return;
    }
    run(
        null,
        () -> {
          T result = slow.get();
          then.accept(result);
          return result;
        },
        show,
        ended);
  }

  @Override
  public <T> void afterAside(Supplier<T> work, Consumer<? super T> show, Runnable ended) {
    if (heldAside.isEmpty()) {
      run(null, work, show, ended);
    } else {
      heldAside.add(() -> afterAside(work, show, ended));
    }
  }

  @Override
  public Job after(Duration wait, Runnable then) {
    var job = new Waiting(wait, then);
    waiting.add(job);
    return job;
  }

  /** From now on jobs wait for {@link #release}, so that a test can look at the state between. */
  public InlineBackground hold() {
    holding = true;
    return this;
  }

  /** From now on no drive answers, until {@link #releaseAside}; other jobs are done. */
  public void holdAside() {
    silent = _ -> true;
  }

  /** The same of the drive with this folder alone. */
  public void holdAside(Path where) {
    silent = where::equals;
  }

  /** The drive answers. */
  public void releaseAside() {
    silent = _ -> false;
    var slow = List.copyOf(heldAside);
    heldAside.clear();
    slow.forEach(Runnable::run);
  }

  /** Does what was held back. */
  public void release() {
    holding = false;
    var jobs = List.copyOf(held);
    held.clear();
    jobs.forEach(Runnable::run);
  }

  /** Does what was held back and shows no result of it and no failure: the desk is locked. */
  public void releaseLocked() {
    unwanted = true;
    release();
    unwanted = false;
  }

  /** Lets time pass: runs everything that waits for this long or less. */
  public void elapse(Duration passed) {
    var due = waiting.stream().filter(job -> job.wait.compareTo(passed) <= 0).toList();
    waiting.removeAll(due);
    due.stream().filter(job -> !job.cancelled).forEach(job -> job.then.run());
  }

  /** Lets time pass bit by bit: runs everything that has waited long enough altogether. */
  public void pass(Duration bit) {
    waiting.forEach(job -> job.waited = job.waited.plus(bit));
    var due = waiting.stream().filter(job -> job.wait.compareTo(job.waited) <= 0).toList();
    waiting.removeAll(due);
    due.stream().filter(job -> !job.cancelled).forEach(job -> job.then.run());
  }

  /** What went wrong so far. */
  public List<RuntimeException> failures() {
    return failures;
  }

  private <T> void doNow(Supplier<T> work, Consumer<? super T> show, Runnable ended) {
    try {
      T result;
      try {
        result = work.get();
      } catch (RuntimeException failure) {
        if (!unwanted) {
          failures.add(failure);
        }
        return;
      }
      if (!unwanted) {
        show.accept(result);
      }
    } finally {
      ended.run();
    }
  }
}
