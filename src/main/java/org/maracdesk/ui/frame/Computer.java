package org.maracdesk.ui.frame;

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

  /** Whether Caps Lock is on just now; where the computer does not say, it is taken to be off. */
  public static boolean capitalsOn() {
    return Platform.isKeyLocked(KeyCode.CAPS).orElse(false);
  }
}
