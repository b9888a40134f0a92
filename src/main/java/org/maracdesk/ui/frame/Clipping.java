package org.maracdesk.ui.frame;

import java.time.Duration;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.shared.Confidential;

/**
 * Copies text about people to the clipboard for half a minute. What somebody copied since stays. A
 * clipboard history of the system keeps its own copy; that cannot be undone from here.
 */
public final class Clipping {

  private static final Duration STAYS = Duration.ofSeconds(30);

  private final Background background;
  private Confidential ours = Confidential.NONE;
  private Background.@Nullable Job wipe;

  public Clipping(Background background) {
    this.background = background;
  }

  /** Copies it, and wipes it after half a minute. */
  public void copy(Confidential text) {
    var content = new ClipboardContent();
    content.putString(text.text());
    Clipboard.getSystemClipboard().setContent(content);
    ours = text;
    if (wipe != null) {
      wipe.cancel();
    }
    wipe = background.after(STAYS, this::wipe);
  }

  /** Wipes it now, at lock and at the end, if it is still ours. */
  public void wipe() {
    var clipboard = Clipboard.getSystemClipboard();
    if (!ours.isBlank() && ours.text().equals(clipboard.getString())) {
      clipboard.clear();
    }
    ours = Confidential.NONE;
  }
}
