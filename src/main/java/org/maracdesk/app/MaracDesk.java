package org.maracdesk.app;

/** The window. */
public final class MaracDesk {

  private MaracDesk() {}

  /** Opens the window and returns when it is closed. */
  static void open() {
    throw new UnsupportedOperationException();
  }
}
