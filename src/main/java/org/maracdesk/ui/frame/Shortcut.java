package org.maracdesk.ui.frame;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.maracdesk.wording.Wording;

/**
 * A key and what it does.
 *
 * @param keys the key with its modifiers
 * @param what what happens, as a short phrase
 */
public record Shortcut(KeyCombination keys, Wording what) {

  /** A shortcut written as JavaFX writes it: {@code Shortcut+L}, {@code Alt+Up}, {@code F6}. */
  public static Shortcut of(String keys, String wordingKey) {
    return new Shortcut(KeyCombination.valueOf(keys), Wording.of(wordingKey));
  }

  /** Whether this is the key that was pressed. */
  public boolean matches(KeyEvent event) {
    return keys.match(event);
  }
}
