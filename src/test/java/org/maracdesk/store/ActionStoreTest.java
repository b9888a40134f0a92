package org.maracdesk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.action.Progress;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.testing.OpenStore;
import org.maracdesk.wording.ExplainedException;

class ActionStoreTest {

  @RegisterExtension final OpenStore open = new OpenStore();

  private Shelved shelved;

  @BeforeEach
  void fill() {
    shelved = Shelved.in(open.store());
  }

  @Test
  void anActionComesBackWhole() {
    var action = action(0, 1);
    keep(s -> s.actions().keep(action));

    assertEquals(Optional.of(action), ask(s -> s.actions().action(action.id())));
    assertEquals(List.of(action), ask(s -> s.actions().all()));
  }

  static List<Progress> reports() {
    return List.of(
        new Progress.Done(Filled.DAY, Filled.longest()),
        new Progress.NotPossible(Filled.DAY, Filled.text("Moved away")),
        new Progress.NotTaken(Filled.DAY, Confidential.NONE),
        new Progress.Partly(Filled.DAY, Filled.text("Rang twice; no answer yet")),
        new Progress.Transferred(Filled.DAY, Filled.text("Southmere"), Filled.longest()),
        new Progress.Withdrawn(Filled.DAY, Filled.text("Asked twice")),
        new Progress.Open());
  }

  @ParameterizedTest
  @MethodSource("reports")
  void aReportComesBackWhole(Progress report) {
    var action = action(0, 1);
    keep(s -> s.actions().keep(action));

    keep(s -> s.actions().keep(action.reported(report)));

    assertEquals(List.of(action.reported(report)), ask(s -> s.actions().all()));
  }

  @Test
  void whoChangesAnOldActionOverwritesNothing() {
    var action = action(0, 1);
    keep(s -> s.actions().keep(action));
    var theirs = action.reported(new Progress.Done(Filled.DAY, Confidential.NONE));
    keep(s -> s.actions().keep(theirs));
    var mine = action.changed(Filled.POLICE, Confidential.NONE, Filled.text("x"), Filled.DAY);

    for (var old :
        List.of(action, mine, mine.reported(new Progress.Open()).reported(mine.progress()))) {
      var refused = assertThrows(ExplainedException.class, () -> keep(s -> s.actions().keep(old)));
      assertEquals("store.changed-meanwhile", refused.wording().key());
    }
    assertEquals(List.of(theirs), ask(s -> s.actions().all()));
  }

  @Test
  void numbersCountUpWithinTheCaseAndAreNotGivenAgain() {
    var first = action(0, 1);
    var second = action(0, 2);
    var id = first.caseId();
    assertEquals(1, next(id));
    keep(s -> s.actions().keep(first));
    keep(s -> s.actions().keep(second));
    assertEquals(3, next(id));

    keep(s -> s.actions().remove(second.id()));

    assertEquals(3, next(id));
    assertEquals(1, next(shelved.items().getLast().caseId()));
    assertEquals(1, next(new CaseId(UUID.randomUUID())));
  }

  @Test
  void twoActionsOfACaseCannotShareANumber() {
    keep(s -> s.actions().keep(action(0, 1)));

    var refused =
        assertThrows(ExplainedException.class, () -> keep(s -> s.actions().keep(action(0, 1))));

    assertEquals("store.does-not-fit", refused.wording().key());
  }

  @Test
  void actionsComeInTheOrderOfTheAgendaAndOfTheirNumbers() {
    var later = action(1, 1);
    var second = action(0, 2);
    var first = action(0, 1);
    keep(
        s -> {
          s.actions().keep(later);
          s.actions().keep(second);
          s.actions().keep(first);
        });

    assertEquals(
        List.of(first, second, later), ask(s -> s.actions().ofMeeting(shelved.meeting().id())));
    keep(s -> s.meetings().keepItems(shelved.meeting().id(), shelved.items().reversed()));
    assertEquals(
        List.of(later, first, second), ask(s -> s.actions().ofMeeting(shelved.meeting().id())));
    var unknown = new CaseId(UUID.randomUUID());
    assertEquals(
        Map.of(first.caseId(), List.of(first, second), unknown, List.of()),
        ask(s -> s.actions().ofCases(List.of(first.caseId(), unknown))));
  }

  private Action action(int item, int number) {
    return Filled.action(shelved.meeting(), shelved.items().get(item), number);
  }

  private int next(CaseId id) {
    int number = open.store().read(s -> s.actions().nextNumber(id));
    return number;
  }

  private void keep(Consumer<Shelves> change) {
    open.store().keep(Filled.note(), change);
  }

  private <T> T ask(Function<Shelves, T> question) {
    return open.store().read(question);
  }
}
