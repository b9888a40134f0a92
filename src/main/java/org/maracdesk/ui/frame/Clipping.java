package org.maracdesk.ui.frame;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import org.maracdesk.domain.shared.Confidential;

/**
 * Copies text about people to the clipboard for half a minute. What somebody copied since stays. A
 * clipboard history of the system is asked to leave out what is copied here ({@link
 * HistoryOptOut}); what a field copies itself it keeps, and that cannot be undone.
 */
public final class Clipping {

  private static final Duration STAYS = Duration.ofSeconds(30);

  private final Background background;
  private final Map<DataFormat, ByteBuffer> beside;

  /** What may lie there, and what wipes it. */
  private final Map<Confidential, Background.Job> lent = new HashMap<>();

  public Clipping(Background background) {
    this(background, System.getProperty("os.name", ""));
  }

  /** The same on a system of this name. */
  Clipping(Background background, String system) {
    this.background = background;
    beside = HistoryOptOut.on(system);
  }

  /** Copies it, and wipes it after half a minute. */
  public void copy(Confidential text) {
    var content = new ClipboardContent();
    content.putString(text.text());
    content.putAll(beside);
    Clipboard.getSystemClipboard().setContent(content);
    mayLie(text);
  }

  /** What a field may be copying by itself: wiped after half a minute, if it lies there then. */
  void mayLie(Confidential text) {
    if (text.isBlank()) {
      return;
    }
    var earlier = lent.put(text, background.after(STAYS, () -> wipe(text)));
    if (earlier != null) {
      earlier.cancel();
    }
  }

  /** Wipes it now, at lock and at the end, if it is still ours. */
  public void wipe() {
    lent.values().forEach(Background.Job::cancel);
    List.copyOf(lent.keySet()).forEach(this::wipe);
  }

  private void wipe(Confidential text) {
    lent.remove(text);
    var there = Clipboard.getSystemClipboard().getString();
    if (there != null && plain(there).equals(plain(text.text()))) {
      Clipboard.getSystemClipboard().clear();
    }
  }

  /** A system may end lines in its own way. */
  private static String plain(String text) {
    return text.replace("\r", "");
  }
}
