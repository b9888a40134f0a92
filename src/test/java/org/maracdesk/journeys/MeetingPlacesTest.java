package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maracdesk.domain.meeting.CaseField;
import org.maracdesk.domain.meeting.CaseStep;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.Whereabouts;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.testing.HandClock;

/** Where one comes back to after the program ended, also once the meeting is closed. */
class MeetingPlacesTest {

  private final HandClock clock = new HandClock();
  private Northmere northmere;
  private MeetingId id;

  @BeforeEach
  void begin() {
    northmere = Northmere.waiting(clock);
    id = northmere.opened();
  }

  @AfterEach
  void shut() {
    northmere.close();
  }

  @Test
  void whoeverApprovesTheMinutesComesBackToTheirFieldAndLetterForADay() {
    closed();
    var place = approving(id, 7);
    places().at(place);

    northmere.reopen();

    assertEquals(Optional.of(place), places().last());
    clock.pass(Duration.ofHours(25));
    assertEquals(Optional.empty(), places().last());
  }

  @Test
  void whereOneWasAtTheCloseLeadsBackOnceItIsClosedAndAPlaceInACaseDoesNot() {
    var atTheClose = Whereabouts.at(id, Whereabouts.Part.CLOSE);
    places().at(atTheClose);
    closed();
    assertEquals(Optional.of(atTheClose), places().last());

    places().at(Whereabouts.at(id, Whereabouts.Part.START));

    assertEquals(Optional.of(atTheClose), places().last());
  }

  @Test
  void aPlaceKeptWhileItRanLeadsNowhereOnceItIsClosed() {
    var item = northmere.session().runMeeting().record(id).orElseThrow().cases().getFirst().item();
    var inACase =
        new Whereabouts(
            id, Whereabouts.Part.CASE, item.id(), CaseStep.ANALYSE, CaseField.RISK_SUMMARY, 0, 3);
    places().at(inACase);
    assertEquals(Optional.of(inACase), places().last());
    places().at(Whereabouts.at(id, Whereabouts.Part.START));

    closed();

    assertEquals(Optional.empty(), places().last());
  }

  @Test
  void whoeverLooksUpAnOldMeetingWhoseMinutesAreIssuedStaysWhereTheyWere() {
    closed();
    var closing = northmere.session().runMeeting().closing();
    closing.approve(
        id, Confidential.of("Peregrine Testley"), Confidential.of("All seven were put off"));
    closing.issued(id);
    var atTheClose = Whereabouts.at(id, Whereabouts.Part.CLOSE);
    places().at(atTheClose);
    assertEquals(Optional.of(atTheClose), places().last(), "on the day they went out");

    clock.pass(Duration.ofDays(2));
    places().at(atTheClose);

    assertEquals(Optional.empty(), places().last());
    var correcting =
        new Whereabouts(
            id, Whereabouts.Part.CLOSE, null, CaseStep.PRESENT, CaseField.CORRECTION, 0, 2);
    places().at(correcting);

    assertEquals(Optional.of(correcting), places().last(), "who corrects them is writing there");
  }

  @Test
  void whoeverTurnsFromAClosedMeetingToSomethingElseDoesNotComeBackToIt() {
    closed();
    places().at(approving(id, 7));
    places().turnedTo(id);
    assertEquals(
        Optional.of(approving(id, 7)), places().last(), "its own papers are no other place");

    places().turnedTo(null);

    assertEquals(Optional.empty(), places().last());
  }

  @Test
  void whoeverTurnsFromAMeetingThatRunsComesBackToItAlsoFromAClosedOne() {
    closed();
    var today = northmere.planned(LocalDate.of(2026, 12, 10));
    northmere.session().runMeeting().open(today);
    var running = Whereabouts.at(today, Whereabouts.Part.START);
    places().at(running);

    places().turnedTo(id);
    places().at(approving(id, 0));

    assertEquals(Optional.of(running), places().last());
  }

  private static Whereabouts approving(MeetingId meeting, int caret) {
    return new Whereabouts(
        meeting,
        Whereabouts.Part.CLOSE,
        null,
        CaseStep.PRESENT,
        CaseField.APPROVED_BECAUSE,
        0,
        caret);
  }

  private void closed() {
    var run = northmere.session().runMeeting();
    run.carryOver(id, Confidential.of("The room had to be left"), Confidential.of("The Idva"));
    assertEquals(List.of(), run.close(id));
  }

  private MeetingPlaces places() {
    return northmere.session().runMeeting().places();
  }
}
