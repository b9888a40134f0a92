package org.maracdesk.testing;

import java.nio.file.Path;
import java.time.Clock;
import org.maracdesk.journeys.Session;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.frame.Dialogs;
import org.maracdesk.ui.frame.Navigator;
import org.maracdesk.ui.frame.Overlay;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.ui.frame.Status;
import org.maracdesk.ui.frame.WrongTries;
import org.maracdesk.ui.settings.RetentionModel;
import org.maracdesk.ui.settings.RetentionPart;
import org.maracdesk.wording.Words;

/** How long an open store keeps records, for tests and pictures of the settings. */
public final class RetentionOf {

  private RetentionOf() {}

  /** With cards that are shown nowhere. */
  public static RetentionPart session(Session session, Background background, Clock clock) {
    return session(session, background, clock, new Overlay());
  }

  /** With cards over a window. */
  public static RetentionPart session(
      Session session, Background background, Clock clock, Overlay overlay) {
    return new RetentionPart(Words.english(), model(session, background, clock), overlay, clock);
  }

  /** The model alone. */
  public static RetentionModel model(Session session, Background background, Clock clock) {
    return model(session, background, clock, AnsweringDialogs.yes());
  }

  /** The model alone, whose questions are answered so. */
  public static RetentionModel model(
      Session session, Background background, Clock clock, Dialogs dialogs) {
    return new RetentionModel(
        session.keepRetention(),
        session.disposeOfRecord(),
        background,
        new WrongTries(background),
        new Navigator(new Place.Settings()),
        dialogs,
        new PickedFile(Path.of("not-there.pdf")),
        new Status(clock));
  }
}
