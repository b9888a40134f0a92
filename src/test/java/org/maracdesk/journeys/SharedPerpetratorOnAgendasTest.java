package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.maracdesk.journeys.RecordedCases.text;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.maracdesk.domain.casefile.CaseDecision;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.Person;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.meeting.ItemOutcome;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.testing.HandClock;

/** Case 12 in the store: where a case goes that shares an alleged perpetrator with another. */
class SharedPerpetratorOnAgendasTest {

  private final Northmere northmere = Northmere.empty(new HandClock());
  private final RecordedCases cases = new RecordedCases(northmere);
  private final BuildAgenda agendas = northmere.session().buildAgenda();
  private final Person ned = cases.person("Notreal", "Ned", 1988);

  @AfterEach
  void shut() {
    northmere.close();
  }

  @Test
  void case12ACaseThatIsAddedLandsBesideTheOneItSharesWith() {
    var first = refer("Wilma", 9, ned);
    var between = refer("Sylvie", 10, cases.person("Notreal", "Ted", 1980));
    var meeting = northmere.planned();
    var added = refer("Maud", 11, ned);

    agendas.add(meeting, referral(added));

    assertEquals(List.of(first, added, between), order(meeting));
    assertEquals(List.of(), record(meeting).sharedPerpetrators().apart());
  }

  @Test
  void case12ALateOneDoesInTheMeetingThatRuns() {
    var first = refer("Wilma", 9, ned);
    var between = refer("Sylvie", 10, cases.person("Notreal", "Ted", 1980));
    var meeting = northmere.begun();
    var added = refer("Maud", 11, ned);

    northmere
        .session()
        .runMeeting()
        .addLateCase()
        .add(meeting, referral(added), text("Robin Chairperson"));

    assertEquals(List.of(first, added, between), order(meeting));
  }

  @Test
  void case12OneThatWasPutOffHeadsTheNextAgendaAndTheOtherFollowsIt() {
    var put = refer("Wilma", 9, ned);
    var meeting = northmere.begun();
    var other = refer("Sylvie", 10, cases.person("Notreal", "Ted", 1980));
    var shares = refer("Maud", 11, ned);
    var next = northmere.planned(Northmere.DAY.plusWeeks(2));
    assertEquals(List.of(other, shares), order(next));

    northmere
        .session()
        .runMeeting()
        .defer(
            meeting,
            record(meeting).cases().getFirst().item().id(),
            text("No report"),
            new ItemOutcome.Meanwhile(text("The Idva"), Confidential.NONE, false));

    assertEquals(List.of(put, shares, other), order(next));
  }

  @Test
  void case12ThoseThatWereMovedApartAreBroughtTogetherAgainAndBack() {
    var first = refer("Wilma", 9, ned);
    var second = refer("Maud", 10, ned);
    var between = refer("Sylvie", 11, cases.person("Notreal", "Ted", 1980));
    var meeting = northmere.planned();
    agendas.move(meeting, record(meeting).cases().get(2).item().id(), 1);
    var apart = record(meeting).agenda().items();
    assertEquals(List.of(first, between, second), order(meeting));

    agendas.together(meeting, record(meeting).sharedPerpetrators().apart().getFirst());

    assertEquals(List.of(first, second, between), order(meeting));
    agendas.arrange(meeting, apart);
    assertEquals(List.of(first, between, second), order(meeting));
  }

  @Test
  void case12OneOnAnotherAgendaIsToldOfUnlessItIsRestricted() {
    refer("Wilma", 9, ned);
    var meeting = northmere.planned();
    var other = refer("Maud", 10, ned);
    var next = northmere.planned(Northmere.DAY.plusWeeks(2));

    var told = agendas.elsewhere(record(meeting)).getFirst();
    assertEquals(cases.page(other).caseFile().number(), told.there());
    assertEquals(next, told.meeting().id());
    assertEquals(record(meeting).cases().getFirst().item().id(), told.here());

    northmere
        .session()
        .decideCase()
        .decide(
            other, CaseDecision.Kind.RESTRICTED, text("Chair"), text("Because"), text("Robin C."));

    assertEquals(List.of(), agendas.elsewhere(record(meeting)));
  }

  @Test
  void case12AFurtherSittingTakesBothOrNone() {
    var first = refer("Wilma", 9, ned);
    var second = refer("Sylvie", 10, cases.person("Notreal", "Ted", 1980));
    var third = refer("Rosa", 11, cases.person("Notreal", "Rod", 1980));
    var shares = refer("Maud", 12, ned);
    var meeting = northmere.planned();
    var items = record(meeting).cases().stream().map(heard -> heard.item().id()).toList();
    agendas.move(meeting, items.get(1), 3);
    items.forEach(item -> agendas.minutes(meeting, item, 25));
    assertEquals(List.of(first, second, third, shares), order(meeting));

    var extra = northmere.session().callMeeting().extraSitting(meeting).orElseThrow();

    assertEquals(List.of(first, second, shares), order(meeting));
    assertEquals(List.of(third), order(extra));
  }

  private CaseId refer(String given, int day, Person... alleged) {
    return cases.refer(LocalDate.of(2026, 11, day), cases.person("Madeup", given, 1990), alleged);
  }

  private ReferralId referral(CaseId id) {
    return agendas.waiting().stream()
        .filter(waits -> waits.caseId().equals(id))
        .findFirst()
        .orElseThrow()
        .referral();
  }

  private MeetingRecord record(MeetingId meeting) {
    return agendas.record(meeting).orElseThrow();
  }

  private List<CaseId> order(MeetingId meeting) {
    return record(meeting).cases().stream().map(heard -> heard.caseFile().id()).toList();
  }
}
