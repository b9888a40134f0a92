package org.maracdesk.domain.action;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maracdesk.domain.action.Escalation.Step;
import org.maracdesk.domain.agency.Ladder;
import org.maracdesk.domain.agency.WorkingDays;
import org.maracdesk.domain.shared.Confidential;

class EscalationTest {

  /** A Thursday. */
  private static final LocalDate DUE = LocalDate.of(2026, 12, 3);

  private static final Confidential NOTE = Confidential.of("Rang twice");

  @ParameterizedTest
  @CsvSource({
    "2026-12-03, NAMED_PERSON, 2026-12-03",
    "2026-12-04, NAMED_PERSON, 2026-12-03",
    "2026-12-06, NAMED_PERSON, 2026-12-03",
    "2026-12-07, AGENCY_LEAD, 2026-12-07",
    "2026-12-09, AGENCY_LEAD, 2026-12-07",
    "2026-12-10, CHAIR, 2026-12-10",
    "2027-06-01, CHAIR, 2026-12-10"
  })
  void whatWaitsMovesUpByWorkingDays(LocalDate today, Step step, LocalDate since) {
    assertEquals(
        Optional.of(new Escalation(step, since)), of(new Progress.Open(), List.of(), today));
  }

  @Test
  void beforeItsDayItIsWithNobody() {
    assertEquals(Optional.empty(), of(new Progress.Open(), List.of(DUE, DUE), DUE.minusDays(1)));
  }

  @Test
  void daysTheAreaDoesNotWorkDoNotCount() {
    var closed =
        new WorkingDays(
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), Set.of(LocalDate.of(2026, 12, 4)));

    assertEquals(
        Optional.of(new Escalation(Step.NAMED_PERSON, DUE)),
        of(Ladder.USUAL, closed, LocalDate.of(2026, 12, 7)));
    assertEquals(
        Optional.of(new Escalation(Step.CHAIR, LocalDate.of(2026, 12, 11))),
        of(Ladder.USUAL, closed, LocalDate.of(2026, 12, 11)));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-27, , ",
    "2026-11-30, NAMED_PERSON, 2026-11-30",
    "2026-12-03, NAMED_PERSON, 2026-11-30",
    "2026-12-04, AGENCY_LEAD, 2026-12-04",
    "2026-12-16, AGENCY_LEAD, 2026-12-04",
    "2026-12-17, CHAIR, 2026-12-17"
  })
  void anAreaSaysItselfFromWhenWhomItTells(LocalDate today, Step step, LocalDate since) {
    assertEquals(
        Optional.ofNullable(step).map(to -> new Escalation(to, since)),
        of(new Ladder(3, 1, 10), WorkingDays.USUAL, today));
  }

  @Test
  void afterTwoMeetingsItIsWithTheSteeringGroup() {
    var first = DUE.plusDays(28);
    var second = DUE.plusDays(56);
    var held = List.of(second, DUE.minusDays(7), DUE, first);

    assertEquals(
        Step.CHAIR, of(new Progress.Open(), held, second.minusDays(1)).orElseThrow().step());
    assertEquals(
        Optional.of(new Escalation(Step.STEERING_GROUP, second)),
        of(new Progress.Open(), held, second));
  }

  @Test
  void whatIsPartlyDoneStillWaitsAndWhatIsAnsweredDoesNot() {
    assertEquals(
        Step.CHAIR,
        of(new Progress.Partly(DUE, NOTE), List.of(), DUE.plusDays(30)).orElseThrow().step());
    for (var answered :
        List.of(
            new Progress.Done(DUE, NOTE),
            new Progress.NotPossible(DUE, NOTE),
            new Progress.NotTaken(DUE, NOTE),
            new Progress.Transferred(DUE, NOTE, NOTE),
            new Progress.Withdrawn(DUE, NOTE))) {
      assertEquals(Optional.empty(), of(answered, List.of(), DUE.plusDays(30)));
    }
  }

  private static Optional<Escalation> of(Progress progress, List<LocalDate> held, LocalDate today) {
    return Escalation.of(DUE, progress, Ladder.USUAL, WorkingDays.USUAL, held, today);
  }

  private static Optional<Escalation> of(Ladder ladder, WorkingDays days, LocalDate today) {
    return Escalation.of(DUE, new Progress.Open(), ladder, days, List.of(), today);
  }
}
