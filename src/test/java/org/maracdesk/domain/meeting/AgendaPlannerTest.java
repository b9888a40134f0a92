package org.maracdesk.domain.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.CaseNumber;
import org.maracdesk.domain.casefile.PersonId;
import org.maracdesk.domain.casefile.ReferralId;

class AgendaPlannerTest {

  private static final LocalTime NINE_THIRTY = LocalTime.of(9, 30);

  @Test
  void urgentComesFirstThenChildrenThenAdultsOnly() {
    var adults = referred(1, 1, false, false);
    var children = referred(2, 9, false, true);
    var urgent = referred(3, 20, true, false);

    assertEquals(List.of(3, 2, 1), order(List.of(adults, children, urgent)));
  }

  @Test
  void withinAPartTheOldestReferralComesFirst() {
    assertEquals(
        List.of(2, 3, 1),
        order(
            List.of(
                referred(1, 12, false, true),
                referred(2, 2, false, true),
                referred(3, 7, false, true))));
  }

  @Test
  void casesOfOnePerpetratorFollowEachOther() {
    var somebody = new PersonId(new UUID(7, 7));
    assertEquals(
        List.of(1, 3, 2),
        order(
            List.of(
                referred(1, 1, false, false, somebody),
                referred(2, 2, false, false),
                referred(3, 3, false, false, somebody))));
  }

  @Test
  void theOrderDoesNotDependOnTheOrderOfArrival() {
    var cases = new ArrayList<ReferredCase>();
    IntStream.rangeClosed(1, 20)
        .forEach(n -> cases.add(referred(n, n % 5 + 1, n % 7 == 0, n % 3 == 0)));
    var expected = order(cases);

    Collections.shuffle(cases, new Random(1));

    assertEquals(expected, order(cases));
  }

  @Test
  void startTimesFollowTheMinutesOfTheCasesBefore() {
    var agenda =
        AgendaPlanner.plan(
            List.of(referred(1, 1, false, false), referred(2, 2, false, false)),
            NINE_THIRTY,
            12,
            UUID::randomUUID);

    assertEquals(LocalTime.of(9, 42), agenda.startOf(1));
    assertEquals(LocalTime.of(9, 54), agenda.finish());
  }

  @Test
  void anAgendaThatFitsIsNotOverloaded() {
    var agenda = agendaOf(16, 12);

    assertEquals(0, agenda.minutesOver(192));
    assertFalse(agenda.isOverloaded(192));
  }

  @Test
  void anAgendaOneMinuteTooLongIsOverloaded() {
    assertEquals(1, agendaOf(16, 12).minutesOver(191));
    assertTrue(agendaOf(16, 12).isOverloaded(191));
  }

  @Test
  void seventeenCasesAreTooManyHoweverShort() {
    assertTrue(agendaOf(17, 1).isOverloaded(500));
  }

  @Test
  void movingBeyondAnEndMeansTheEnd() {
    var agenda = agendaOf(3, 10);
    var first = agenda.items().getFirst();

    assertEquals(2, agenda.move(first.id(), 99).placeOf(first.id()));
    assertEquals(0, agenda.move(first.id(), -5).placeOf(first.id()));
  }

  @Test
  void movingWhatIsNotThereChangesNothing() {
    var agenda = agendaOf(3, 10);

    assertEquals(agenda, agenda.move(new AgendaItemId(new UUID(0, 0)), 1));
  }

  @Test
  void noCasesMakeAnEmptyAgendaThatEndsWhenItStarts() {
    var agenda = AgendaPlanner.plan(List.of(), NINE_THIRTY, 12, UUID::randomUUID);

    assertEquals(List.of(), agenda.items());
    assertEquals(NINE_THIRTY, agenda.finish());
  }

  private static Agenda agendaOf(int cases, int minutes) {
    return AgendaPlanner.plan(
        IntStream.rangeClosed(1, cases).mapToObj(n -> referred(n, 1, false, false)).toList(),
        NINE_THIRTY,
        minutes,
        UUID::randomUUID);
  }

  private static List<Integer> order(List<ReferredCase> cases) {
    return AgendaPlanner.plan(cases, NINE_THIRTY, 12, UUID::randomUUID).items().stream()
        .map(i -> (int) i.caseId().value().getLeastSignificantBits())
        .toList();
  }

  private static ReferredCase referred(
      int number, int day, boolean emergency, boolean children, PersonId... perpetrators) {
    return new ReferredCase(
        new CaseId(new UUID(0, number)),
        new CaseNumber(2026, number),
        new ReferralId(new UUID(1, number)),
        LocalDate.of(2026, 11, day),
        emergency,
        children,
        Set.of(perpetrators));
  }
}
