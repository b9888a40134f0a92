package org.maracdesk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maracdesk.domain.audit.AuditEntry;
import org.maracdesk.testing.OpenStore;
import org.maracdesk.wording.Wording;
import org.maracdesk.wording.Words;

class VerificationTest {

  @RegisterExtension final OpenStore open = new OpenStore();

  private Shelved shelved;

  @BeforeEach
  void fill() {
    shelved = Shelved.in(open.store());
    for (int i = 1; i < 6; i++) {
      var action = Filled.action(shelved.meeting(), shelved.items().getFirst(), i);
      open.store()
          .keep(
              Filled.note(action.id().value(), action.caseId().value()),
              s -> s.actions().keep(action));
    }
  }

  @Test
  void aSoundStoreHasNoProblems() {
    var check = open.store().verify();

    assertEquals(List.of(), check.problems());
    assertTrue(check.isClean());
    assertEquals(6, check.entries());
    assertTrue(check.rows() > 40 && check.references() > 40 && check.tables() > 15);
  }

  @ParameterizedTest
  @CsvSource({
    "delete from person, involvement, person",
    "delete from meeting, agenda_item, meeting",
    "delete from case_file, referral, case_file",
    "delete from agency where code = 'HOUSING', action, agency"
  })
  void anOrphanIsFound(String damage, String child, String parent) throws Exception {
    open.sql("set referential_integrity false", damage);

    var problems = open.store().verify().problems();

    assertTrue(
        problems.stream()
            .anyMatch(
                p ->
                    p.key().equals("store.check.orphans")
                        && p.arguments().subList(1, 3).equals(List.of(child, parent))),
        problems.toString());
    problems.forEach(problem -> Words.english().say(problem));
  }

  @Test
  void aRowThatCannotBeReadIsFound() throws Exception {
    open.sql("update action set progress = 'PERHAPS'");

    assertEquals(
        List.of(Wording.of("store.check.unreadable", "action")), open.store().verify().problems());
  }

  @Test
  void theTrailTellsWhoDidWhatAndToWhat() {
    var latest = ask(s -> s.audit().latest(2));
    var about = ask(s -> s.audit().about(List.of(shelved.items().getFirst().caseId().value()), 3));

    assertEquals(List.of(6L, 5L), latest.stream().map(AuditEntry::number).toList());
    assertEquals(List.of(6L, 5L, 4L), about.stream().map(AuditEntry::number).toList());
    assertEquals(OpenStore.COORDINATOR, latest.getFirst().actor());
    assertEquals(OpenStore.NOON.instant(), latest.getFirst().at());
    assertEquals(2, latest.getFirst().note().about().size());
    assertEquals(List.of(), ask(s -> s.audit().about(List.of(), 3)));
    assertEquals(latest, ask(s -> s.audit().latest(100)).subList(0, 2));
  }

  private <T> T ask(Function<Shelves, T> question) {
    return open.store().read(question);
  }
}
