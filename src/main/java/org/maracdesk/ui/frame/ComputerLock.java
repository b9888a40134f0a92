package org.maracdesk.ui.frame;

import java.awt.Desktop;
import java.awt.desktop.SystemEventListener;
import java.awt.desktop.SystemSleepEvent;
import java.awt.desktop.SystemSleepListener;
import java.awt.desktop.UserSessionEvent;
import java.awt.desktop.UserSessionListener;
import org.jspecify.annotations.Nullable;

/**
 * Locks the desk when the computer is locked, goes to sleep or is given to another user, as far as
 * the system tells: Windows and macOS do, Linux does not, and there the clock tells of a sleep.
 */
public final class ComputerLock implements AutoCloseable {

  private final @Nullable Desktop desktop;
  private final SystemEventListener listener;

  private ComputerLock(@Nullable Desktop desktop, SystemEventListener listener) {
    this.desktop = desktop;
    this.listener = listener;
  }

  /** Watches this computer, and runs the lock at the window. */
  public static ComputerLock watch(Runnable lock) {
    var away = new Away(() -> Computer.atTheWindow(lock));
    if (!Desktop.isDesktopSupported()) {
      return new ComputerLock(null, away);
    }
    var desktop = Desktop.getDesktop();
    if (desktop.isSupported(Desktop.Action.APP_EVENT_USER_SESSION)
        || desktop.isSupported(Desktop.Action.APP_EVENT_SYSTEM_SLEEP)) {
      desktop.addAppEventListener(away);
      return new ComputerLock(desktop, away);
    }
    return new ComputerLock(null, away);
  }

  /** Stops watching. */
  @Override
  public void close() {
    if (desktop != null) {
      desktop.removeAppEventListener(listener);
    }
  }

  /**
   * What the system tells when somebody leaves the computer.
   *
   * @param lock what happens then
   */
  record Away(Runnable lock) implements UserSessionListener, SystemSleepListener {

    @Override
    public void userSessionDeactivated(UserSessionEvent left) {
      lock.run();
    }

    @Override
    public void userSessionActivated(UserSessionEvent cameBack) {
      // The desk stays locked
    }

    @Override
    public void systemAboutToSleep(SystemSleepEvent sleep) {
      lock.run();
    }

    @Override
    public void systemAwoke(SystemSleepEvent awake) {
      lock.run();
    }
  }
}
