package org.maracdesk.ui.controls;

import javafx.application.Platform;
import javafx.scene.input.KeyCode;

/** Whether the capitals key is on; where the system does not say, it is taken to be off. */
public final class CapsLock {

  private CapsLock() {}

  /** Whether letters come out as capitals just now. */
  public static boolean isOn() {
    return Platform.isKeyLocked(KeyCode.CAPS).orElse(false);
  }
}
