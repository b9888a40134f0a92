package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maracdesk.journeys.RecordedCases.text;
import static org.maracdesk.journeys.Refusals.done;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.maracdesk.domain.action.Acceptance;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.agency.AgencyType;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.Attendance;
import org.maracdesk.domain.meeting.ItemOutcome;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.testing.HandClock;

/** Case 25: an urgent case comes into a meeting that runs, and two agencies are not there. */
class ReducedSittingTest {

  private static final AgencyCode HOUSING = new AgencyCode("HOUSING");
  private static final AgencyCode PROBATION = new AgencyCode("PROBATION");

  private final Northmere northmere = Northmere.waiting(new HandClock());
  private final RunMeeting run = northmere.session().runMeeting();

  @AfterEach
  void shut() {
    northmere.close();
  }

  @Test
  void case25ALateCaseIsHeardByThoseWhoAreThereAndSaysWhoIsNotAndWhoHasNotLookedItUp()
      throws Exception {
    var id = begunWithoutTwoAgencies();
    var urgent = run.addLateCase().waiting(id).getFirst();
    for (var agency : List.of("POLICE", "IDVA", "CHILDREN", "MENTAL-HEALTH")) {
      done(
          northmere
              .session()
              .recordResearch()
              .nothingHeld(urgent.referred().referral(), new AgencyCode(agency)));
    }

    var added =
        done(run.addLateCase().add(id, urgent.referred().referral(), text("Robin Chairperson")));

    var record = record(id);
    assertEquals(0, record.agenda().placeOf(added), "it cannot wait");
    assertFalse(record.isInTheRoom(AgencyType.HOUSING_LA));
    assertFalse(record.isInTheRoom(AgencyType.PROBATION));
    assertTrue(record.isInTheRoom(AgencyType.POLICE));
    assertEquals(
        List.of(HOUSING, PROBATION),
        run.notices(id).listings().get(added).notResearchedBy().stream().sorted().toList());
    var agenda = new RecordedCases(northmere).agenda(id);
    assertTrue(agenda.contains("Late, allowed by Robin Chairperson"), agenda);
    assertTrue(agenda.contains("Northmere Housing"), agenda);

    run.heard(id, added);
    assertEquals(new ItemOutcome.Heard(), record(id).cases().getFirst().item().outcome());
  }

  @Test
  void case25WhatIsAskedOfAnAgencyThatIsNotThereWaitsForItsYes() {
    var id = begunWithoutTwoAgencies();
    var urgent = run.addLateCase().waiting(id).getFirst();
    var added =
        done(run.addLateCase().add(id, urgent.referred().referral(), text("Robin Chairperson")));

    promise(id, added, "Housing: change the locks by fri");
    promise(id, added, "Police: put a marker on the address by fri");

    var actions = record(id).cases().getFirst().actions();
    assertEquals(Acceptance.PENDING, actions.getFirst().acceptance());
    assertEquals(Acceptance.PRESENT, actions.getLast().acceptance());
  }

  @Test
  void case25AnAnswerThatComesWhileTheMeetingRunsTakesItsAgencyFromTheLine() {
    var id = begunWithoutTwoAgencies();
    var urgent = run.addLateCase().waiting(id).getFirst().referred().referral();
    var added = done(run.addLateCase().add(id, urgent, text("Robin Chairperson")));
    assertTrue(run.notices(id).listings().get(added).notResearchedBy().contains(HOUSING));

    done(northmere.session().recordResearch().nothingHeld(urgent, HOUSING));

    assertFalse(run.notices(id).listings().get(added).notResearchedBy().contains(HOUSING));
    assertFalse(record(id).isInTheRoom(AgencyType.HOUSING_LA), "to answer is not to be there");
  }

  private MeetingId begunWithoutTwoAgencies() {
    var id = northmere.planned();
    var agendas = northmere.session().buildAgenda();
    agendas.remove(id, record(id).cases().getFirst().item().id());
    run.open(id);
    run.opening()
        .attend(
            id,
            record(id).attendance().stream()
                .map(
                    person ->
                        person.agency().equals(HOUSING)
                            ? person.at(Attendance.Status.ABSENT)
                            : person.agency().equals(PROBATION)
                                ? person.at(Attendance.Status.APOLOGIES)
                                : person.at(Attendance.Status.PRESENT).signed(true))
                .toList());
    run.opening().statementRead(id);
    return id;
  }

  private void promise(MeetingId id, AgendaItemId item, String line) {
    var record = record(id);
    done(run.promise(id, record.caseAt(item).item(), run.read(record, line)));
  }

  private MeetingRecord record(MeetingId id) {
    return run.record(id).orElseThrow();
  }
}
