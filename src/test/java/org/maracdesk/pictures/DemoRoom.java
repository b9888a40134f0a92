package org.maracdesk.pictures;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.maracdesk.journeys.PlayDemo;
import org.maracdesk.journeys.Session;
import org.maracdesk.testing.SampleSession;

/**
 * Northmere after its meeting, opened for a picture. A scene cannot close it, as its picture comes
 * later; so the next one does.
 */
final class DemoRoom {

  private static final AtomicReference<@Nullable SampleSession> LAST = new AtomicReference<>();

  private DemoRoom() {}

  /** Shuts what the last scene showed. */
  static void shut() {
    var last = LAST.getAndSet(null);
    if (last != null) {
      last.close();
    }
  }

  static Session open() {
    var next = SampleSession.at(PlayDemo.Stage.HELD);
    var last = LAST.getAndSet(next);
    if (last != null) {
      last.close();
    }
    return next.session();
  }
}
