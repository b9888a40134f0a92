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
 * what a button copies. What keys take is copied from here; from their menu fields put their text
 * on the clipboard themselves. A menu is a window of its own, so every window is watched, the shut
 * desk's among them.
 */
public final class CopyWatch implements AutoCloseable {

  private static final Set<KeyCode> COPYING = Set.of(KeyCode.C, KeyCode.INSERT);

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
    var code = key.getCode();
    boolean cuts =
        code == KeyCode.CUT
            || key.isShortcutDown() && code == KeyCode.X
            || key.isShiftDown() && code == KeyCode.DELETE;
    boolean copies = code == KeyCode.COPY || key.isShortcutDown() && COPYING.contains(code);
    if ((cuts || copies) && key.getTarget() instanceof TextInputControl field) {
      taken(key, field, cuts);
    }
  }

  /** Instead of the field, which would put nothing beside its text for a history to heed. */
  private void taken(KeyEvent key, TextInputControl field, boolean cuts) {
    var selected = field.getSelectedText();
    if (field instanceof PasswordField || selected.isBlank() || cuts && !field.isEditable()) {
      takenFrom(field);
      return;
    }
    clipping.copy(Confidential.asTyped(selected));
    if (cuts) {
      field.deleteText(field.getSelection());
    }
    key.consume();
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
