package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maracdesk.journeys.Refusals.assertExplained;
import static org.maracdesk.journeys.Refusals.assertRefused;
import static org.maracdesk.journeys.Refusals.done;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.casefile.Birth;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.Person;
import org.maracdesk.domain.meeting.AgendaItem;
import org.maracdesk.domain.meeting.Meeting;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.MeetingStage;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.journeys.BuildAgenda.Plan;
import org.maracdesk.testing.HandClock;

/** A meeting that is planned can be planned otherwise, or called off, until it begins. */
class ChangePlanTest {

  private static final LocalDate PLANNED = Northmere.DAY.plusWeeks(2);
  private static final LocalDate SOONER = Northmere.DAY.plusWeeks(1);
  private static final LocalTime TEN = LocalTime.of(10, 0);

  private Northmere northmere;
  private BuildAgenda agendas;
  private MeetingId id;

  @BeforeEach
  void plan() {
    northmere = Northmere.waiting(new HandClock());
    agendas = northmere.session().buildAgenda();
    id = northmere.planned(PLANNED);
  }

  @AfterEach
  void shut() {
    northmere.close();
  }

  @Test
  void aMeetingIsMovedWithItsCasesAndStaysConfirmed() {
    agendas.minutes(id, items().getLast().id(), 30);
    agendas.confirm(id);
    var before = items();

    done(
        agendas
            .changing()
            .replan(id, new Plan(SOONER, TEN, 15, 200, text("B"), text("C"), none())));

    var meeting = record().meeting();
    assertEquals(SOONER, meeting.date());
    assertEquals(TEN, meeting.start());
    assertEquals(text("B"), meeting.venue());
    assertEquals(text("C"), meeting.chair());
    assertEquals(MeetingStage.AGENDA_CONFIRMED, meeting.stage());
    assertEquals(
        before.stream().map(AgendaItem::id).toList(),
        items().stream().map(AgendaItem::id).toList());
    assertEquals(15, items().getFirst().minutes());
    assertEquals(30, items().getLast().minutes(), "it has its own");
    assertEquals(AuditNote.Kind.MEETING_REPLANNED, last().kind());
  }

  @Test
  void theUndoOfAMoveBringsDayAndMinutesBack() {
    var before = record();
    done(agendas.changing().replan(id, new Plan(SOONER, TEN, 15, 200, none(), none(), none())));

    agendas.changing().takeBack(id, Plan.of(before.meeting()), before.agenda().items());

    assertEquals(Plan.of(before.meeting()), Plan.of(record().meeting()));
    assertEquals(before.agenda(), record().agenda());
  }

  @Test
  void theUndoIsRefusedWhereAnotherMeetingHasTakenTheTime() {
    var before = record();
    done(agendas.changing().replan(id, at(SOONER)));
    northmere.planned(PLANNED);

    assertExplained(
        "journeys.plan.taken",
        () -> agendas.changing().takeBack(id, Plan.of(before.meeting()), before.agenda().items()));
    assertEquals(SOONER, record().meeting().date());
  }

  @Test
  void aDayThatHasPassedAndATimeThatIsTakenAreRefused() {
    var other = northmere.planned(SOONER);
    var before = record();

    assertRefused(
        List.of("date IN_THE_PAST"), agendas.changing().replan(id, at(Northmere.DAY.minusDays(1))));
    assertRefused(List.of("start ALREADY_TAKEN"), agendas.changing().replan(id, at(SOONER)));
    assertRefused(
        List.of("minutesPerCase OUT_OF_RANGE"),
        agendas.changing().replan(id, new Plan(PLANNED, TEN, 0, 200, none(), none(), none())));

    assertEquals(before.meeting(), record().meeting());
    assertEquals(SOONER, agendas.record(other).orElseThrow().meeting().date());
  }

  @Test
  void aDayOnWhichAVictimWouldBeTooYoungIsRefused() {
    born(record().cases().getFirst().caseFile().victim(), PLANNED.minusYears(16));

    assertRefused(
        List.of("date SOMEBODY_UNDER_SIXTEEN"), agendas.changing().replan(id, at(SOONER)));
    done(agendas.changing().replan(id, at(PLANNED.plusDays(1))));
  }

  @Test
  void onceItHasBegunItIsNeitherMovedNorCalledOff() {
    northmere.session().runMeeting().open(id);
    var before = record();

    assertExplained("journeys.meeting.begun", () -> agendas.changing().replan(id, at(SOONER)));
    assertExplained("journeys.meeting.begun", () -> agendas.changing().callOff(id));
    assertExplained(
        "journeys.meeting.begun",
        () -> agendas.changing().takeBack(id, at(SOONER), before.agenda().items()));

    assertEquals(before, record());
  }

  @Test
  void whenAMeetingIsCalledOffItsCasesWaitAgainAndTheTrailKeepsItsDay() {
    agendas.confirm(id);
    var cases = items().stream().map(AgendaItem::caseId).toList();
    assertEquals(List.of(), agendas.waiting());

    assertEquals(7, agendas.changing().callOff(id));

    assertEquals(Optional.empty(), agendas.record(id));
    assertTrue(agendas.meetings().stream().noneMatch(line -> line.meeting().id().equals(id)));
    assertEquals(7, agendas.waiting().size());
    var note = last();
    assertEquals(AuditNote.Kind.MEETING_CALLED_OFF, note.kind());
    assertEquals(PLANNED.toString(), note.detail());
    assertTrue(note.about().containsAll(cases.stream().map(CaseId::value).toList()));
    assertEquals(7, agendas.record(northmere.planned(PLANNED)).orElseThrow().cases().size());
  }

  private AuditNote last() {
    return northmere.session().store().read(s -> s.audit().latest(1)).getFirst().note();
  }

  private void born(Person person, LocalDate day) {
    var younger =
        new Person(
            person.id(),
            person.familyName(),
            person.givenNames(),
            person.aliases(),
            Birth.on(day),
            person.sex(),
            person.addresses(),
            person.contacts(),
            person.particulars(),
            person.provenance());
    northmere
        .session()
        .store()
        .keep(
            AuditNote.of(AuditNote.Kind.PERSON_CHANGED, person.id().value()),
            shelves -> shelves.cases().keep(younger));
  }

  private Plan at(LocalDate day) {
    Meeting now = record().meeting();
    return new Plan(
        day,
        now.start(),
        now.minutesPerCase(),
        now.minutesAvailable(),
        now.venue(),
        now.chair(),
        now.minuteTaker());
  }

  private MeetingRecord record() {
    return agendas.record(id).orElseThrow();
  }

  private List<AgendaItem> items() {
    return record().agenda().items();
  }

  private static Confidential text(String text) {
    return Confidential.of(text);
  }

  private static Confidential none() {
    return Confidential.NONE;
  }
}
