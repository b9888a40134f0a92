package org.maracdesk.ui.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.journeys.Northmere;
import org.maracdesk.testing.AnsweringDialogs;
import org.maracdesk.testing.Fx;
import org.maracdesk.ui.frame.Overlay;
import org.maracdesk.wording.Words;

/** A meeting over a real store, shown as often as a test wants. Nothing may fail unseen in it. */
@ExtendWith(Fx.class)
abstract class MeetingOnShow {

  Northmere northmere;
  MeetingId id;
  MeetingStudio studio;
  MeetingScreen screen;
  MeetingModel model;
  Parent view;

  @BeforeEach
  void open() {
    studio = desk();
    northmere = area();
    id = northmere.opened();
  }

  /** A desk of which nothing is left when the computer falls. */
  static MeetingStudio desk() {
    return Fx.get(
        () -> new MeetingStudio(Words.english(), new Overlay(), AnsweringDialogs.yes("Late")));
  }

  @AfterEach
  void shut() {
    northmere.close();
    assertEquals(List.of(), studio.background().failures());
  }

  /** Where it is, with what waits there. */
  Northmere area() {
    return studio.waiting();
  }

  /** What decides on the screen that is shown next. */
  MeetingModel another() {
    return studio.model(northmere, id);
  }

  /** Shows it anew, as when one comes back to it. */
  void show() {
    view =
        Fx.show(
            () -> {
              model = another();
              screen = studio.screen(model);
              return screen.view();
            });
    Fx.run(screen::arrive);
    Fx.settle();
  }

  MeetingRecord record() {
    return northmere.session().runMeeting().record(id).orElseThrow();
  }

  AgendaItemId item(int place) {
    return record().cases().get(place).item().id();
  }

  /** What is written on show, but for what is typed. */
  String said() {
    return view.lookupAll("*").stream()
        .filter(node -> node.isVisible() && node instanceof Labeled)
        .map(node -> String.valueOf(((Labeled) node).getText()))
        .collect(Collectors.joining("\n"));
  }
}
