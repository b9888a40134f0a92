package org.maracdesk.pictures;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import org.maracdesk.journeys.Session;
import org.maracdesk.testing.DemoStore;

/** The demo's store, opened for a picture; nobody closes it, for the picture is taken later. */
final class DemoRoom {

  private DemoRoom() {}

  static Session open(Clock clock) {
    try {
      return DemoStore.open(Files.createTempDirectory("marac-picture"), clock);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
