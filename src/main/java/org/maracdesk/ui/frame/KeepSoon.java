package org.maracdesk.ui.frame;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * When what is typed is kept: a moment after its first letter, however long the typing goes on;
 * again a while after it could not be kept; no more once the screen is left.
 */
public final class KeepSoon {

  /** How long what could not be kept waits, unless somebody types on. */
  public static final Duration AGAIN = Duration.ofSeconds(10);

  private final Background background;
  private final Duration soon;
  private final Runnable keep;
  private Background.@Nullable Job pending;
  private boolean again;
  private boolean left;

  /**
   * @param soon how long a letter waits for those after it, so that they are kept together
   * @param keep keeps what is not kept yet
   */
  public KeepSoon(Background background, Duration soon, Runnable keep) {
    this.background = background;
    this.soon = soon;
    this.keep = keep;
  }

  /** Something is to be kept. */
  public void touched() {
    if (pending == null || again) {
      wait(soon, false);
    }
  }

  /** Something could not be kept. */
  public void failed() {
    if (pending == null) {
      wait(AGAIN, true);
    }
  }

  /** It is being kept now, so nothing waits for that any more. */
  public void stopWaiting() {
    if (pending != null) {
      pending.cancel();
      pending = null;
    }
  }

  /** The screen is about to go; nothing is kept by itself any more. */
  public void leave() {
    stopWaiting();
    left = true;
  }

  private void wait(Duration time, boolean afterFailure) {
    stopWaiting();
    if (!left) {
      again = afterFailure;
      pending = background.after(time, this::due);
    }
  }

  private void due() {
    pending = null;
    keep.run();
  }
}
