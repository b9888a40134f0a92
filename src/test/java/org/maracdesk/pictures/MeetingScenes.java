package org.maracdesk.pictures;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import javafx.scene.control.Button;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.room.RoomView;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.journeys.Northmere;
import org.maracdesk.pictures.Pictures.Scenery;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.ui.frame.Screen;
import org.maracdesk.ui.meeting.MeetingStudio;
import org.maracdesk.ui.room.RoomStudio;

/** Meetings, an agenda, and a meeting as it happens, in the invented area of Northmere. */
final class MeetingScenes {

  private static final Place MEETING = new Place.Meeting(new MeetingId(new UUID(1, 1)));

  private MeetingScenes() {}

  static List<Scenery> all() {
    return List.of(
        new Scenery("meetings-empty", studio -> meetings(studio, false)),
        new Scenery("meetings-list", studio -> meetings(studio, true)),
        new Scenery("meetings-plan", MeetingScenes::plan),
        new Scenery("agenda", MeetingScenes::agenda),
        new Scenery("agenda-shared", MeetingScenes::shared),
        new Scenery("agenda-put-off", MeetingScenes::putOff),
        new Scenery("meeting-start", studio -> meeting(studio, work(studio)::start)),
        new Scenery("meeting-case", studio -> meeting(studio, work(studio)::middle)),
        new Scenery("meeting-cautions", studio -> cautions(studio, false)),
        new Scenery("meeting-cautions-gate", studio -> cautions(studio, true)),
        new Scenery("meeting-close", studio -> meeting(studio, work(studio)::end)),
        new Scenery("room-statement", studio -> wall(studio, RoomStudio.statement())),
        new Scenery("room-case", studio -> wall(studio, RoomStudio.aCase(3, 462))),
        new Scenery("room-case-nothing", studio -> wall(studio, RoomStudio.aCase(0, 35))),
        new Scenery("room-case-many", studio -> wall(studio, RoomStudio.aCase(6, 1100))),
        new Scenery("room-blank", studio -> wall(studio, new RoomView.Blank())));
  }

  private static MeetingStudio work(Studio studio) {
    return new MeetingStudio(studio.words(), studio.window().overlay(), studio.dialogs());
  }

  private static void meetings(Studio studio, boolean some) {
    var work = work(studio);
    try (var northmere = some ? work.waiting() : work.empty()) {
      if (some) {
        northmere.opened();
      }
      studio.desk(new Place.Meetings(), work.meetings(northmere));
    }
  }

  private static void wall(Studio studio, RoomView view) {
    studio.window().show(RoomStudio.wall(view));
  }

  private static void plan(Studio studio) {
    var work = work(studio);
    try (var northmere = work.waiting()) {
      var screen = work.meetings(northmere);
      studio.desk(new Place.Meetings(), screen);
      ((Button) screen.tools().getLast()).fire();
    }
  }

  private static void agenda(Studio studio) {
    var work = work(studio);
    try (var northmere = work.waiting()) {
      var id = northmere.planned();
      var agendas = northmere.session().buildAgenda();
      var items = agendas.record(id).orElseThrow().agenda().items();
      agendas.remove(id, items.getLast().id());
      agendas.minutes(id, items.get(1).id(), 20);
      studio.desk(new Place.Agenda(id), work.agenda(northmere, id));
    }
  }

  /** Two cases that share an alleged perpetrator and are apart, and a third on another agenda. */
  private static void shared(Studio studio) {
    var work = work(studio);
    try (var northmere = work.waiting()) {
      var id = work.apart(northmere);
      studio.desk(new Place.Agenda(id), work.agenda(northmere, id));
    }
  }

  /** The next agenda, whose first case was put off, and another that waits. */
  private static void putOff(Studio studio) {
    var work = work(studio);
    try (var northmere = work.waiting()) {
      var id = northmere.opened();
      var next = northmere.planned(Northmere.DAY.plusWeeks(2));
      var run = northmere.session().runMeeting();
      run.carryOver(id, Confidential.of("The room had to be left"), Confidential.of("The Idva"));
      var agendas = northmere.session().buildAgenda();
      agendas.remove(next, agendas.record(next).orElseThrow().cases().getLast().item().id());
      studio.desk(new Place.Agenda(next), work.agenda(northmere, next));
    }
  }

  private static void cautions(Studio studio, boolean movingOn) {
    var work = work(studio);
    try (var northmere = work.empty()) {
      work.referWithCautions(northmere);
      studio.desk(MEETING, work.firstCase(northmere, northmere.opened(), movingOn));
    }
  }

  private static void meeting(
      Studio studio, BiFunction<Northmere, MeetingId, ? extends Screen> screen) {
    var work = work(studio);
    try (var northmere = work.waiting()) {
      studio.desk(MEETING, screen.apply(northmere, northmere.opened()));
    }
  }
}
