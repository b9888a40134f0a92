package org.maracdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.audit.Actor;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.checklist.ChecklistId;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.exchange.AreaJson;
import org.maracdesk.journeys.OpenVault;
import org.maracdesk.journeys.Session;
import org.maracdesk.journeys.WhoDidWhat.Search;
import org.maracdesk.testing.OpenStore;
import org.maracdesk.testing.SampleSession;
import org.maracdesk.ui.frame.Area;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.wording.Words;

class NotedPlacesTest {

  private static final UUID ID = new UUID(7, 7);

  @TempDir private Path folder;

  private Session session;
  private NotedPlaces places;

  @BeforeEach
  void open() {
    var door =
        new OpenVault(OpenStore.NOON, new SecureRandom(), SampleSession.CHEAP, Words.english());
    try (var passphrase = SampleSession.passphrase()) {
      session =
          door.create(
              folder.resolve("store"), passphrase, AreaJson.unnamed(), new Actor("Somebody"));
    }
    places = new NotedPlaces(session.noteReading());
  }

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void eachPlaceThatShowsACaseOrAMeetingIsNotedOnce() {
    assertNoted("CASE_READ CASE", new Place.Case(new CaseId(ID)));
    assertNoted("CASE_READ CHECKLIST", new Place.Checklist(new ChecklistId(ID)));
    assertNoted("CASE_READ CHECKLIST_PAPER", new Place.ChecklistPaper(new ChecklistId(ID)));
    assertNoted("CASE_READ CHECKLISTS_BESIDE", new Place.LookBack(new CaseId(ID)));
    assertNoted("CASE_READ RESEARCH", new Place.CaseResearch(new CaseId(ID)));
    assertNoted("CASE_READ EMERGENCY", new Place.Emergency(new CaseId(ID)));
    assertNoted(
        "CASE_READ RESEARCH", new Place.Return(new ReferralId(ID), new AgencyCode("HOUSING")));
    assertNoted("MEETING_READ RESEARCH", new Place.Research(new MeetingId(ID)));
    assertNoted("MEETING_READ AGENDA", new Place.Agenda(new MeetingId(ID)));
    assertNoted("MEETING_READ MEETING", new Place.Meeting(new MeetingId(ID)));
    assertNoted("MEETING_READ PAPERS", new Place.Documents(new MeetingId(ID)));
    assertNoted("TRAIL_READ ", new Place.Trail());
  }

  private void assertNoted(String noted, Place place) {
    long before = session.whoDidWhat().end().number();
    assertEquals(Optional.empty(), places.opened(place));
    var entries = session.whoDidWhat().latest(Search.ALL, 50).lines();
    var entry = entries.getFirst().entry();
    assertEquals(before + 1, entry.number());
    assertEquals(noted, entry.note().kind() + " " + entry.note().detail());
    assertEquals(place instanceof Place.Trail ? List.of() : List.of(ID), entry.note().about());
    assertEquals(new Actor("Somebody"), entry.actor());
  }

  @Test
  void listsAndFormsAreNot() {
    long before = session.whoDidWhat().end().number();
    for (var area : Area.values()) {
      places.opened(area.start());
    }
    places.opened(new Place.NewCase());
    places.opened(new Place.Reminders());

    assertEquals(before, session.whoDidWhat().end().number());
  }

  @Test
  void aCaseThatComesUpInItsMeetingIsNotedByTheMeeting() {
    session.runMeeting().shown(new MeetingId(ID), new AgendaItemId(new UUID(8, 8)));

    var note = session.whoDidWhat().latest(Search.ALL, 1).lines().getFirst().entry().note();
    assertEquals("CASE_READ MEETING", note.kind() + " " + note.detail());
    assertEquals(List.of(new UUID(8, 8), ID), note.about());
  }
}
