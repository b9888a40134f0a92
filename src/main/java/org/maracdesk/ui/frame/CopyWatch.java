package org.maracdesk.ui.frame;

import java.util.Set;
import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import javafx.scene.control.MenuItem;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.shared.Confidential;

/**
 * Tells {@link Clipping} what may be copied or cut out of a field, so that it goes the same way as
 * what a button copies. Fields put their text on the clipboard themselves, by keys or from their
 * menu, and a menu is a window of its own; so every window is watched, the shut desk's among them.
 */
public final class CopyWatch implements AutoCloseable {

  private static final Set<KeyCode> WITH_SHORTCUT = Set.of(KeyCode.C, KeyCode.X, KeyCode.INSERT);
  private static final Set<KeyCode> ALONE = Set.of(KeyCode.COPY, KeyCode.CUT);

  private final Clipping clipping;

  // One of each for all windows, so that they can be taken off again
  private final EventHandler<KeyEvent> pressed = this::pressed;
  private final EventHandler<ActionEvent> chosen = this::chosen;
  private final OpenWindows windows;

  private CopyWatch(Clipping clipping) {
    this.clipping = clipping;
    windows = OpenWindows.watch(this::watch, this::leave);
  }

  /** Watches every window there is and every one that opens, until it is closed. */
  public static CopyWatch over(Clipping clipping) {
    return new CopyWatch(clipping);
  }

  /** Watches no more. */
  @Override
  public void close() {
    windows.close();
  }

  private void watch(Window window) {
    window.addEventFilter(KeyEvent.KEY_PRESSED, pressed);
    window.addEventFilter(ActionEvent.ACTION, chosen);
  }

  private void leave(Window window) {
    window.removeEventFilter(KeyEvent.KEY_PRESSED, pressed);
    window.removeEventFilter(ActionEvent.ACTION, chosen);
  }

  private void pressed(KeyEvent key) {
    if (ALONE.contains(key.getCode())
        || key.isShortcutDown() && WITH_SHORTCUT.contains(key.getCode())) {
      takenFrom(key.getTarget());
    }
  }

  /** Whatever was chosen: a menu does not say which of its items copies. */
  private void chosen(ActionEvent event) {
    if (event.getTarget() instanceof MenuItem item && item.getParentPopup() != null) {
      takenFrom(item.getParentPopup().getOwnerNode());
    }
  }

  private void takenFrom(@Nullable Object at) {
    // Dots are never copied, so what they stand for must not be kept for it either
    if (at instanceof TextInputControl field && !(at instanceof PasswordField)) {
      clipping.mayLie(Confidential.asTyped(field.getSelectedText()));
    }
  }
}
