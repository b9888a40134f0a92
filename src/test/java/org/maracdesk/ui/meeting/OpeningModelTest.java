package org.maracdesk.ui.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maracdesk.journeys.Refusals.done;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maracdesk.domain.meeting.MeetingGap;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.journeys.BuildAgenda;
import org.maracdesk.journeys.CallMeeting.Emergency;
import org.maracdesk.journeys.Northmere;
import org.maracdesk.journeys.Session;
import org.maracdesk.testing.AnsweringDialogs;
import org.maracdesk.testing.HandClock;
import org.maracdesk.testing.InlineBackground;
import org.maracdesk.ui.frame.Navigator;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.ui.frame.Status;

/** What is typed at the start of a meeting is kept within a second and closes its gaps. */
class OpeningModelTest {

  private final HandClock clock = new HandClock();
  private final InlineBackground background = new InlineBackground();
  private Northmere northmere;

  @BeforeEach
  void begin() {
    northmere = Northmere.waiting(clock);
  }

  @AfterEach
  void shut() {
    northmere.close();
    assertEquals(List.of(), background.failures());
  }

  @Test
  void aMeetingCalledInAHurryCanStillSayWhereItWas() {
    var id = emergency();
    northmere.session().runMeeting().open(id);
    var model = modelOn(id, northmere.session());
    assertTrue(lacksVenue(model));

    model.chairing().venue().set("By telephone, ");
    background.elapse(CaseModel.SOON);

    assertFalse(lacksVenue(model));
    var again = modelOn(id, northmere.reopen());
    assertEquals("By telephone,", again.chairing().venue().get());
    assertFalse(lacksVenue(again));
  }

  @Test
  void casesStayShutWhereTheReasonToOpenThemEarlyIsRefused() {
    var id = northmere.begun();
    for (var refused : List.of("\u200b", "n".repeat(12_001))) {
      var dialogs = AnsweringDialogs.yes(refused);
      var model = modelOn(id, northmere.session(), dialogs);
      var opened = new ArrayList<String>();

      model.formalities().openEarly(() -> opened.add("opened"));

      assertEquals(List.of(), opened);
      assertEquals(List.of("problem.nothing-kept"), dialogs.told());
    }
    var record = northmere.session().runMeeting().record(id).orElseThrow();
    assertTrue(record.formalities().openedBecause().isBlank());
  }

  @Test
  void theNextMeetingIsProposedWhereTheLastOneWithAPlaceWas() {
    var build = northmere.session().buildAgenda();
    assertEquals(Confidential.of("Room 1"), at("Room 1", 1).usual().venue());
    at("Room 3", 0);

    assertEquals(Confidential.of("Room 1"), build.usual().venue(), "the later of the two");
    emergency();

    assertEquals(Confidential.of("Room 1"), build.usual().venue(), "not that of the emergency");
  }

  private BuildAgenda at(String venue, int weeks) {
    var build = northmere.session().buildAgenda();
    var usual = build.usual();
    done(
        build.plan(
            new BuildAgenda.Plan(
                Northmere.DAY.plusWeeks(weeks),
                usual.start(),
                usual.minutesPerCase(),
                usual.minutesAvailable(),
                Confidential.of(venue),
                usual.chair(),
                usual.minuteTaker())));
    return build;
  }

  private MeetingId emergency() {
    var calls = northmere.session().callMeeting();
    var proposed = calls.proposed(calls.callable().getFirst());
    return done(
        calls.emergency(
            new Emergency(
                proposed.callable(),
                proposed.date(),
                proposed.start(),
                proposed.chair(),
                proposed.venue(),
                Confidential.of("Out tonight"),
                proposed.agencies())));
  }

  private static boolean lacksVenue(MeetingModel model) {
    return model.gaps().stream().anyMatch(gap -> gap.kind() == MeetingGap.Kind.NO_VENUE);
  }

  private MeetingModel modelOn(MeetingId id, Session session) {
    return modelOn(id, session, AnsweringDialogs.yes("Later"));
  }

  private MeetingModel modelOn(MeetingId id, Session session, AnsweringDialogs dialogs) {
    var made =
        new MeetingModel(
            id,
            session.runMeeting(),
            session.completeChecklist(),
            background,
            new Navigator(new Place.Meetings()),
            new Status(clock),
            dialogs,
            clock,
            () -> {});
    made.load();
    return made;
  }
}
