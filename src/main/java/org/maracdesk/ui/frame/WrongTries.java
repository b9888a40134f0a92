package org.maracdesk.ui.frame;

import java.time.Duration;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Wrong words, counted as long as the program runs: after three of them each next try has to wait,
 * twice as long each time. There is one count for the shut desk and for the cards of the open one,
 * so that locking is no way round it, and where the store remembers tries that were made before,
 * neither is starting the program again.
 */
public final class WrongTries {

  /** Wrong tries that cost nothing but the try itself. */
  private static final int FREE = 3;

  private static final int LONGEST_WAIT_SECONDS = 30;

  /** Tries that are longer ago make nobody wait: it is another day's typing. */
  private static final Duration REMEMBERED = Duration.ofHours(1);

  private static final Duration SECOND = Duration.ofSeconds(1);

  private final Background background;
  private final ReadOnlyObjectWrapper<Integer> waiting = new ReadOnlyObjectWrapper<>(0);
  private long count;

  /** None so far; lets time pass by this. */
  public WrongTries(Background background) {
    this.background = background;
  }

  /** The words were wrong. */
  public void wrong() {
    count++;
    waitAtLeast(seconds());
  }

  /** The words were right: whoever said them need not wait for what others tried. */
  public void right() {
    count = 0;
  }

  /**
   * So many were made before, by this program or another.
   *
   * @param number how many, 0 or more
   * @param ago how long the last of them is ago; less than nothing where the clock was set back
   */
  public void before(long number, Duration ago) {
    if (ago.compareTo(REMEMBERED) < 0 && number > count) {
      count = number;
      waitAtLeast(seconds() - Math.max(0, (int) ago.toSeconds()));
    }
  }

  private int seconds() {
    return count <= FREE
        ? 0
        : Math.min(1 << (int) Math.min(count - FREE, 10), LONGEST_WAIT_SECONDS);
  }

  private void waitAtLeast(int seconds) {
    if (waiting.get() == 0) {
      countDown(Math.max(0, seconds));
    }
  }

  private void countDown(int seconds) {
    waiting.set(seconds);
    if (seconds > 0) {
      background.after(SECOND, () -> countDown(seconds - 1));
    }
  }

  /** Whether no try may be made now. */
  public boolean mustWait() {
    return waiting.get() > 0;
  }

  /**
   * Seconds until the next try; after three wrong ones they double each time, up to thirty. Whoever
   * asks gets a property of their own to hold on to: this lives as long as the program, and a desk
   * that listens to it must not.
   */
  public ReadOnlyObjectProperty<Integer> waiting() {
    var own = new ReadOnlyObjectWrapper<Integer>(0);
    own.bind(waiting);
    return own.getReadOnlyProperty();
  }
}
