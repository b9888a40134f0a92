package org.maracdesk.ui.frame;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.maracdesk.wording.Wording;

/**
 * The one way to do work away from the window: work first, then what to show. Jobs are done one
 * after the other in the order they were given. A job that fails shows nothing; its failure is told
 * to the user by the frame.
 */
public interface Background {

  /** A job that was given; it may still wait, run, or be over. */
  interface Job {

    /**
     * Nothing of it is wanted any more: it does not start if it has not started, and shows nothing
     * if it has. Work under way is never interrupted, for it may be writing.
     */
    void cancel();
  }

  /**
   * Does work, then shows its result.
   *
   * @param notice what to say while it takes longer than a second; null for the usual sentence
   * @param work runs away from the window; may read and write files and the store
   * @param show runs at the window with the result
   * @param ended runs at the window after the job, whether it went well, failed or was cancelled
   */
  <T> Job run(@Nullable Wording notice, Supplier<T> work, Consumer<? super T> show, Runnable ended);

  /**
   * Does work that may take as long as a drive wants, on a thread that no job waits for. What is
   * given for one folder is done in its order; nothing waits for the drive of another. Call it from
   * any thread.
   *
   * @param where the folder whose drive is waited for
   * @param slow must not touch an open store
   * @param then runs as a job among the others, also when the desk was locked meanwhile
   * @param show runs at the window after that, unless the desk was locked meanwhile
   * @param ended runs at the window in the end, whether it went well, failed or is not shown
   */
  <T> void aside(
      Path where,
      Supplier<T> slow,
      Consumer<? super T> then,
      Consumer<? super T> show,
      Runnable ended);

  /** The same where nothing waits for the end. */
  default <T> void aside(
      Path where, Supplier<T> slow, Consumer<? super T> then, Consumer<? super T> show) {
    aside(where, slow, then, show, () -> {});
  }

  /**
   * Does a job once every drive has answered that was asked aside until now, and what came of it is
   * noted; the other jobs are done meanwhile. Call it from any thread.
   *
   * @param show runs at the window after it, unless the desk was locked meanwhile
   * @param ended runs at the window in the end, whether it went well, failed or is not shown
   */
  <T> void afterAside(Supplier<T> work, Consumer<? super T> show, Runnable ended);

  /** Runs something at the window after a while, unless the job is cancelled before. */
  Job after(Duration wait, Runnable then);

  /** Does work, then shows its result. */
  default <T> Job run(Supplier<T> work, Consumer<? super T> show) {
    return run(null, work, show, () -> {});
  }

  /** Does work that has no result, then shows that it is done. */
  default Job run(Runnable work, Runnable show) {
    return run(
        null,
        () -> {
          work.run();
          return true;
        },
        done -> show.run(),
        () -> {});
  }

  /** Does work that takes a while and has a sentence for it, then shows its result. */
  default <T> Job run(Wording notice, Supplier<T> work, Consumer<? super T> show) {
    return run(notice, work, show, () -> {});
  }
}
