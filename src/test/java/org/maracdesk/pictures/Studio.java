package org.maracdesk.pictures;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import javafx.beans.property.SimpleObjectProperty;
import org.maracdesk.ui.frame.Desk;
import org.maracdesk.ui.frame.FxDialogs;
import org.maracdesk.ui.frame.MainWindow;
import org.maracdesk.ui.frame.Navigator;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.ui.frame.Screen;
import org.maracdesk.ui.frame.Status;
import org.maracdesk.wording.Wording;
import org.maracdesk.wording.Words;

/**
 * What a picture is taken of: the program's own window, at an hour that never changes, with
 * whatever the scene puts into it.
 *
 * @param window the window, already dressed
 * @param words what is said
 * @param clock always the same Thursday morning
 */
public record Studio(MainWindow window, Words words, Clock clock) {

  /** Thursday 26 November 2026, 14:02. */
  static Clock sameMoment() {
    return Clock.fixed(Instant.parse("2026-11-26T14:02:00Z"), ZoneId.of("Europe/London"));
  }

  /** Puts a screen into the open desk, as it is at this place. */
  public Desk desk(Place place, Screen screen) {
    var status = new Status(clock);
    var navigator = new Navigator(place.area().start());
    navigator.go(place);
    var desk =
        new Desk(
            words,
            navigator,
            any -> screen,
            window.overlay(),
            status,
            new SimpleObjectProperty<>(),
            () -> {});
    status.say(Wording.of("frame.saved", LocalTime.now(clock)));
    window.show(desk);
    desk.arrive();
    return desk;
  }

  /** Questions over the window. */
  public FxDialogs dialogs() {
    return new FxDialogs(window.overlay(), words);
  }
}
