package org.maracdesk.ui.frame;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.input.KeyCode;

/** What the computer itself is set to. */
public final class Computer {

  private Computer() {}

  /** Whether its windows are light or dark. */
  static ReadOnlyObjectProperty<ColorScheme> colours() {
    return Platform.getPreferences().colorSchemeProperty();
  }

  /** Runs something at the window, whoever asks. */
  public static void atTheWindow(Runnable then) {
    Platform.runLater(then);
  }

  /** The same, and waits until that is done, but no longer than so. Not on the window's thread. */
  public static void atTheWindowWithin(Duration atMost, Runnable what) {
    var done = new CountDownLatch(1);
    atTheWindow(
        () -> {
          try {
            what.run();
          } finally {
            done.countDown();
          }
        });
    try {
      done.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether Caps Lock is on just now; where the computer does not say, it is taken to be off. */
  public static boolean capitalsOn() {
    return Platform.isKeyLocked(KeyCode.CAPS).orElse(false);
  }
}
