package org.maracdesk.ui.frame;

import java.util.Optional;
import java.util.Set;
import org.maracdesk.ui.frame.TopWindows.Shown;

/**
 * Keeps the desk out of pictures of the screen, recordings and shared screens, where the system
 * offers that: Windows does. The window for the room is meant to be seen and stays in them. It
 * guards against a picture taken by mistake, not against a program that is out to get one.
 */
public final class ScreenPictures {

  private static final System.Logger LOG = System.getLogger(ScreenPictures.class.getName());

  private final Preferences preferences;
  private final Set<String> meantForAll;
  private final Optional<TopWindows> windows;
  private boolean asked;

  private ScreenPictures(
      Preferences preferences, Set<String> meantForAll, Optional<TopWindows> windows) {
    this.preferences = preferences;
    this.meantForAll = meantForAll;
    this.windows = windows;
  }

  /** Whether the system of this computer can leave a window out. */
  public static boolean canLeaveOut() {
    return TopWindows.of(System.getProperty("os.name", "")).isPresent();
  }

  /**
   * From now on each window of the program is left out as soon as it opens, unless this computer's
   * user wants it in.
   *
   * @param meantForAll the titles of windows that are never left out
   */
  public static void leaveOut(Preferences preferences, Set<String> meantForAll) {
    var windows = TopWindows.of(System.getProperty("os.name", ""));
    if (windows.isPresent()) {
      var pictures = new ScreenPictures(preferences, Set.copyOf(meantForAll), windows);
      // To the program's end, and nothing has to be done for one that closes
      OpenWindows.watch(_ -> pictures.soon(), _ -> {});
      preferences.inScreenPictures().subscribe(_ -> pictures.soon());
    }
  }

  /** A window is in the list a moment before the system knows it. */
  private void soon() {
    if (!asked) {
      asked = true;
      Computer.atTheWindow(this::settle);
    }
  }

  private void settle() {
    asked = false;
    boolean wanted = preferences.inScreenPictures().get();
    try {
      windows.ifPresent(all -> all.show(title -> shown(title, wanted, meantForAll)));
    } catch (IllegalStateException refused) {
      LOG.log(System.Logger.Level.WARNING, "the windows cannot be kept out of screen pictures");
    }
  }

  /** How a window of this title is shown; those without one are menus and tips of the desk. */
  static Shown shown(String title, boolean wanted, Set<String> meantForAll) {
    return wanted || meantForAll.contains(title) ? Shown.EVERYWHERE : Shown.ON_SCREENS_ONLY;
  }
}
