package org.maracdesk.pictures;

import org.maracdesk.journeys.PlayDemo;
import org.maracdesk.journeys.Session;
import org.maracdesk.testing.SampleSession;

/** Northmere after its meeting, opened for a picture; nobody closes it, as pictures come later. */
final class DemoRoom {

  private DemoRoom() {}

  static Session open() {
    return SampleSession.at(PlayDemo.Stage.HELD).session();
  }
}
