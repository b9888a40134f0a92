package org.maracdesk.pictures;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import org.maracdesk.domain.casefile.CaseDecision;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.journeys.Answered;
import org.maracdesk.journeys.BuildAgenda;
import org.maracdesk.journeys.CallMeeting;
import org.maracdesk.journeys.Session;
import org.maracdesk.pictures.Pictures.Scenery;
import org.maracdesk.testing.InventedCasePage;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.ui.frame.Screen;
import org.maracdesk.ui.meeting.MeetingStudio;

/** What comes before a meeting: agendas with all they have to say, and decisions about a case. */
final class AgendaScenes {

  private static final LocalDate NEXT = LocalDate.of(2026, 12, 10);
  private static final Confidential CHAIR = Confidential.of("Robin Chairperson (invented)");

  private AgendaScenes() {}

  static List<Scenery> all() {
    return List.of(
        new Scenery("meetings-emergency", AgendaScenes::emergency),
        new Scenery("agenda-next", studio -> next(studio, 0)),
        new Scenery("agenda-next-middle", studio -> next(studio, 0.5)),
        new Scenery("agenda-next-end", studio -> next(studio, 1)),
        new Scenery("agenda-change-plan", AgendaScenes::changePlan),
        new Scenery("case-decide", AgendaScenes::decide));
  }

  private static void emergency(Studio studio) {
    var work = new MeetingStudio(studio.words(), studio.window().overlay(), studio.dialogs());
    try (var northmere = work.waiting()) {
      var screen = work.meetings(northmere);
      studio.desk(new Place.Meetings(), screen);
      ((Button) screen.tools().getFirst()).fire();
    }
  }

  /** Every part of an agenda, too long for its hours, with a case that came late. */
  private static void next(Studio studio, double downwards) {
    var session = DemoRoom.open();
    var cases = session.findCase().all().stream().map(line -> line.id()).limit(7).toList();
    cases.subList(0, 5).forEach(id -> decided(session, id, CaseDecision.Kind.RELISTED, ""));
    decided(session, cases.get(1), CaseDecision.Kind.ALERT_ONLY, "");
    decided(session, cases.get(2), CaseDecision.Kind.RESTRICTED, "Robin Chairperson");
    called(session, cases.get(6));
    var id = planned(session);
    var agendas = session.buildAgenda();
    var late = agendas.record(id).orElseThrow().cases().getFirst();
    agendas.confirm(id);
    agendas.remove(id, late.item().id());
    agendas.add(id, late.referral().id(), CHAIR);
    var work = new MeetingStudio(studio.words(), studio.window().overlay(), studio.dialogs());
    Screen screen = work.agenda(session, id);
    var desk = studio.desk(new Place.Agenda(id), screen);
    desk.applyCss();
    desk.layout();
    List.copyOf(desk.lookupAll(".m-notice-list .button")).forEach(turn -> ((Button) turn).fire());
    desk.applyCss();
    desk.layout();
    look(desk, downwards);
  }

  private static void changePlan(Studio studio) {
    var work = new MeetingStudio(studio.words(), studio.window().overlay(), studio.dialogs());
    try (var northmere = work.waiting()) {
      var id = northmere.planned();
      var desk = studio.desk(new Place.Agenda(id), work.agenda(northmere, id));
      desk.applyCss();
      desk.layout();
      button(desk, "Change the plan").fire();
    }
  }

  private static void decided(Session session, CaseId id, CaseDecision.Kind kind, String detail) {
    session
        .decideCase()
        .decide(id, kind, CHAIR, Confidential.of("New threats"), Confidential.of(detail));
  }

  private static void called(Session session, CaseId id) {
    var calls = session.callMeeting();
    var wanted =
        calls.proposed(
            calls.callable().stream()
                .filter(one -> one.caseId().equals(id))
                .findFirst()
                .orElseThrow());
    calls.emergency(
        new CallMeeting.Emergency(
            wanted.callable(),
            wanted.date(),
            wanted.start(),
            CHAIR,
            wanted.venue(),
            Confidential.of("Threats to kill, released this morning"),
            wanted.agencies()));
  }

  private static MeetingId planned(Session session) {
    var plan =
        new BuildAgenda.Plan(
            NEXT, LocalTime.of(9, 30), 12, 30, Confidential.NONE, CHAIR, Confidential.NONE);
    return switch (session.buildAgenda().plan(plan)) {
      case Answered.Done<MeetingId>(var id) -> id;
      case Answered.Refused<MeetingId> _ -> throw new IllegalStateException("not planned");
    };
  }

  private static void decide(Studio studio) {
    CaseScenes.page(studio, InventedCasePage.full(), 0);
    var root = studio.window().stage().getScene().getRoot();
    root.applyCss();
    root.layout();
    button(root, "Note a decision").fire();
    if (root.lookup(".m-card .combo-box") instanceof ComboBox<?> kind) {
      kind.getSelectionModel().select(CaseDecision.Kind.NOT_ACCEPTED.ordinal());
    }
  }

  private static Button button(Parent root, String text) {
    return root.lookupAll(".button").stream()
        .map(Button.class::cast)
        .filter(button -> text.equals(button.getText()))
        .findFirst()
        .orElseThrow();
  }

  /** The page follows the focus, so that is what leads to its top, a case, or its end. */
  private static void look(Node desk, double downwards) {
    var rows = List.copyOf(desk.lookupAll(".m-agenda-row"));
    var buttons =
        desk.lookup(".m-page").lookupAll(".button").stream()
            .filter(button -> button.isVisible() && !button.isDisabled())
            .toList();
    if (downwards == 0) {
      buttons.getFirst().requestFocus();
    } else {
      (downwards == 1 ? buttons.getLast() : rows.get(rows.size() / 2)).requestFocus();
    }
  }
}
