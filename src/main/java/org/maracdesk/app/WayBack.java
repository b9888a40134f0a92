package org.maracdesk.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.maracdesk.journeys.OpenVault;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.wording.ExplainedException;

/** Where one goes once a store is open: back to where one was when it was locked. */
final class WayBack {

  private @Nullable Left left;

  /** Where one was when the desk was locked, which means nothing in another store. */
  private record Left(Path store, Place place) {}

  /** The desk is being left. */
  void left(OpenDesk open) {
    left = new Left(open.folder(), open.place());
  }

  /** Where one was is gone. */
  void forget() {
    left = null;
  }

  /**
   * Where to go.
   *
   * @param begin where to begin when that store was not open before in this run of the program
   */
  Place placeIn(OpenVault.Entry entry, Place begin) {
    var before = left;
    return entry instanceof OpenVault.Entry.Open(var session)
            && before != null
            && before.store().equals(session.folder())
        ? before.place()
        : begin;
  }

  /** A meeting that was running, or being approved, when the program ended goes on at once. */
  static Place begin(OpenVault.Entry entry) {
    try {
      return entry instanceof OpenVault.Entry.Open(var session)
          ? session
              .runMeeting()
              .places()
              .last()
              .<Place>map(place -> new Place.Meeting(place.meeting()))
              .orElseGet(Place.Cases::new)
          : new Place.Cases();
    } catch (ExplainedException unreadable) {
      // Where one was is a kindness: that it cannot be read must not keep anybody out
      return new Place.Cases();
    }
  }
}
