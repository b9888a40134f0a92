package org.maracdesk.journeys.crooked;

import java.net.Socket;
import java.time.LocalDate;
import org.maracdesk.ui.frame.Status;

/**
 * Planted: looks up to the window, shares state, guesses the day, talks, prints, throws anything.
 */
public final class ForgetsItself {

  static int shared;

  private final Status status;
  private final Socket socket;

  ForgetsItself(Status status, Socket socket) {
    this.status = status;
    this.socket = socket;
  }

  LocalDate day() {
    System.out.println(status + " " + socket);
    if (shared > 0) {
      throw new RuntimeException("anything");
    }
    return LocalDate.now();
  }
}
