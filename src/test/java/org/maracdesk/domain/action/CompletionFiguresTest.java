package org.maracdesk.domain.action;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.agency.WorkingDays;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.shared.Confidential;

class CompletionFiguresTest {

  /** A Thursday. */
  private static final LocalDate AGREED = LocalDate.of(2026, 11, 26);

  private static final LocalDate DUE = AGREED.plusDays(7);
  private static final Confidential NOTE = Confidential.of("A note");

  private static final List<Action> OF_EACH =
      Stream.of(
              new Progress.Done(DUE, NOTE),
              new Progress.Done(AGREED.plusDays(1), NOTE),
              new Progress.Done(DUE.plusDays(1), NOTE),
              new Progress.Open(),
              new Progress.Partly(DUE, NOTE),
              new Progress.NotPossible(DUE, NOTE),
              new Progress.NotTaken(DUE, NOTE),
              new Progress.Transferred(DUE, NOTE, NOTE),
              new Progress.Withdrawn(DUE, NOTE))
          .map(CompletionFiguresTest::action)
          .toList();

  @Test
  void eachActionIsCountedInOnePlace() {
    assertEquals(
        new CompletionFigures(2, 1, 2, 0, 1, 1, 1, 1, OptionalInt.of(5)),
        CompletionFigures.of(OF_EACH, WorkingDays.USUAL, DUE));
    assertEquals(
        new CompletionFigures(2, 1, 0, 2, 1, 1, 1, 1, OptionalInt.of(5)),
        CompletionFigures.of(OF_EACH, WorkingDays.USUAL, DUE.plusDays(1)));
    assertEquals(9, CompletionFigures.of(OF_EACH, WorkingDays.USUAL, DUE).total());
  }

  @Test
  void whatWasNotPossibleWeighsOnNobody() {
    var before = CompletionFigures.of(OF_EACH, WorkingDays.USUAL, DUE);
    var more =
        CompletionFigures.of(
            Stream.concat(OF_EACH.stream(), Stream.of(action(new Progress.NotPossible(DUE, NOTE))))
                .toList(),
            WorkingDays.USUAL,
            DUE);

    assertEquals(before.notTaken(), more.notTaken());
    assertEquals(before.couldBeDone(), more.couldBeDone());
    assertEquals(OptionalInt.of(50), more.percentOnTime());
  }

  @Test
  void withoutActionsThereIsNoPercentageAndNoMedian() {
    var none = CompletionFigures.of(List.of(), WorkingDays.USUAL, DUE);
    var open = CompletionFigures.of(List.of(action(new Progress.Open())), WorkingDays.USUAL, DUE);

    assertEquals(OptionalInt.empty(), none.percentOnTime());
    assertEquals(OptionalInt.empty(), none.medianDays());
    assertEquals(OptionalInt.empty(), open.percentOnTime());
  }

  @Test
  void theLightIsRedPastItsDayAmberShortlyBeforeGreenWhenDoneAndBlackWhenNotTaken() {
    var open = action(new Progress.Open());
    assertEquals(Light.NONE, Light.of(open, WorkingDays.USUAL, DUE.minusDays(3)));
    assertEquals(Light.AMBER, Light.of(open, WorkingDays.USUAL, DUE.minusDays(2)));
    assertEquals(Light.AMBER, Light.of(open, WorkingDays.USUAL, DUE));
    assertEquals(Light.RED, Light.of(open, WorkingDays.USUAL, DUE.plusDays(1)));
    var partly = action(new Progress.Partly(AGREED, NOTE));
    assertEquals(Light.AMBER, Light.of(partly, WorkingDays.USUAL, AGREED));
    assertEquals(Light.RED, Light.of(partly, WorkingDays.USUAL, DUE.plusDays(1)));
    assertEquals(
        List.of(
            Light.GREEN, Light.GREEN, Light.GREEN, Light.NONE, Light.BLACK, Light.NONE, Light.NONE),
        Stream.concat(OF_EACH.subList(0, 3).stream(), OF_EACH.subList(5, 9).stream())
            .map(a -> Light.of(a, WorkingDays.USUAL, DUE))
            .toList());
  }

  private static Action action(Progress progress) {
    return new Action(
        new ActionId(UUID.randomUUID()),
        new MeetingId(new UUID(0, 1)),
        new AgendaItemId(new UUID(0, 2)),
        new CaseId(new UUID(0, 3)),
        1,
        new AgencyCode("HOUSING"),
        Confidential.of("Bracken Inventson"),
        Confidential.of("Change the locks"),
        AGREED,
        DUE,
        progress,
        1);
  }
}
