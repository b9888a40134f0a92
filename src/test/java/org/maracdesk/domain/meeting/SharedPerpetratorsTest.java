package org.maracdesk.domain.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.PersonId;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.meeting.SharedPerpetrators.Listed;
import org.maracdesk.domain.shared.Confidential;

/** Case 12: cases that share an alleged perpetrator, wherever they came onto the agenda. */
class SharedPerpetratorsTest {

  private static final LocalTime NINE = LocalTime.of(9, 0);

  @Test
  void case12CasesWithAnotherBetweenThemAreApart() {
    var shared = SharedPerpetrators.of(List.of(adults(1, 7), adults(2), adults(3, 7)));

    assertEquals(List.of(ids(1, 3)), shared.apart());
    assertEquals(ids(3), shared.beside(id(1)));
    assertEquals(ids(), shared.beside(id(2)));
  }

  @Test
  void case12CasesOneAfterTheOtherAreTogetherAlsoAcrossAPart() {
    var shared =
        SharedPerpetrators.of(
            List.of(listed(1, Section.CHILDREN, 7), adults(2, 7, 8), adults(3, 8)));

    assertEquals(List.of(), shared.apart());
    assertTrue(shared.areTogether(shared.group(id(1))));
    assertEquals(ids(1, 2, 3), shared.group(id(3)), "the second brings the third along");
  }

  @Test
  void case12ARestrictedCaseIsComparedWithRestrictedOnesOnly() {
    var shared =
        SharedPerpetrators.of(
            List.of(
                adults(1, 7),
                adults(2),
                listed(3, Section.RESTRICTED_SITTING, 7),
                listed(4, Section.RESTRICTED_SITTING),
                listed(5, Section.RESTRICTED_SITTING, 7)));

    assertEquals(List.of(), shared.beside(id(1)));
    assertEquals(List.of(ids(3, 5)), shared.apart());
  }

  @Test
  void aCaseForAlertOnlyIsHeardNowhereAndStandsBesideNone() {
    var shared =
        SharedPerpetrators.of(List.of(adults(1, 7), adults(2), listed(3, Section.ALERT_ONLY, 7)));

    assertEquals(List.of(), shared.apart());
  }

  @Test
  void twoCasesWithNobodyNamedShareNobody() {
    assertEquals(
        List.of(), SharedPerpetrators.of(List.of(adults(1), adults(2, 7), adults(3))).apart());
  }

  @Test
  void puttingThemTogetherBringsTheLaterOnesBehindTheFirst() {
    var agenda = agenda(adults(1), adults(2, 7), adults(3), adults(4, 7), adults(5, 7));

    assertEquals(List.of(1, 2, 4, 5, 3), order(SharedPerpetrators.together(agenda, ids(2, 4, 5))));
  }

  @Test
  void anAdditionStandsBesideTheOneItSharesWithAndElseAtTheEndOfItsPart() {
    var agenda = agenda(listed(1, Section.CHILDREN, 7), adults(2, 7), adults(3));

    assertEquals(List.of(1, 2, 9, 3), order(agenda.with(item(9), set(1, 2))));
    assertEquals(List.of(1, 2, 3, 9), order(agenda.with(item(9), set(1))), "its part comes first");
    assertEquals(List.of(1, 2, 3, 9), order(agenda.with(item(9), Set.of())));
  }

  @Test
  void aLateAdditionIsNotPutAmongThoseThatWereHeard() {
    var agenda = new Agenda(NINE, List.of(item(1).with(new ItemOutcome.Heard()), item(2), item(3)));

    assertEquals(List.of(1, 2, 3, 9), order(agenda.with(item(9), set(1))));
  }

  @Test
  void whatWasPutOffHeadsItsPartAndThoseItSharesWithFollowIt() {
    var agenda = agenda(adults(1), adults(2), adults(3, 7));

    assertEquals(List.of(9, 3, 1, 2), order(agenda.heading(item(9), Set.of(), set(3))));
    assertEquals(List.of(1, 9, 3, 2), order(agenda.heading(item(9), set(1), set(1, 3))));
  }

  @Test
  void whatDoesNotFitGoesWithTheCaseItSharesWith() {
    var all = List.of(adults(1), adults(2, 7), adults(3), adults(4), adults(5, 7));

    assertEquals(List.of(2, 5), over(all, 36), "both of them are enough");
    assertEquals(List.of(2, 4, 5), over(all, 24));
  }

  @Test
  void aRestrictedSittingAndWhatCannotWaitStayAsLongAsAnotherCanGo() {
    var all =
        List.of(
            listed(1, Section.URGENT),
            listed(2, Section.URGENT),
            adults(3),
            adults(4),
            listed(5, Section.RESTRICTED_SITTING));

    assertEquals(List.of(4), over(all, 48));
    assertEquals(List.of(3, 4), over(all, 36));
    assertEquals(List.of(2, 3, 4), over(all, 24));
    assertEquals(List.of(2, 3, 4, 5), over(all, 12), "nothing else is left");
  }

  @Test
  void theFirstCaseStaysHoweverLongItIs() {
    var all = List.of(adults(1, 7), adults(2, 7), adults(3));

    assertEquals(List.of(3), over(all, 24), "those two stay together");
    assertEquals(List.of(2, 3), over(all, 5));
    assertEquals(List.of(), over(List.of(), 5));
  }

  @Test
  void nothingGoesWhereEverythingFits() {
    assertEquals(List.of(), over(List.of(adults(1, 7), adults(2, 7)), 24));
    assertFalse(agenda(adults(1), adults(2)).isOverloaded(24));
  }

  private static List<Integer> over(List<Listed> all, int minutes) {
    return agenda(all.toArray(Listed[]::new)).overflow(minutes, SharedPerpetrators.of(all)).stream()
        .map(SharedPerpetratorsTest::number)
        .toList();
  }

  private static Agenda agenda(Listed... all) {
    return new Agenda(NINE, Arrays.stream(all).map(Listed::item).toList());
  }

  private static List<Integer> order(Agenda agenda) {
    return agenda.items().stream().map(SharedPerpetratorsTest::number).toList();
  }

  private static int number(AgendaItem item) {
    return (int) item.caseId().value().getLeastSignificantBits();
  }

  private static Listed adults(int number, int... alleged) {
    return listed(number, Section.ADULT_ONLY, alleged);
  }

  private static Listed listed(int number, Section section, int... alleged) {
    return new Listed(
        item(number).in(section),
        IntStream.of(alleged)
            .mapToObj(who -> new PersonId(new UUID(3, who)))
            .collect(Collectors.toSet()));
  }

  private static AgendaItem item(int number) {
    return new AgendaItem(
        id(number),
        new CaseId(new UUID(0, number)),
        new ReferralId(new UUID(1, number)),
        Section.ADULT_ONLY,
        12,
        new ItemOutcome.Waiting(),
        new Listing(Confidential.NONE, Confidential.NONE, Confidential.NONE));
  }

  private static AgendaItemId id(int number) {
    return new AgendaItemId(new UUID(2, number));
  }

  private static List<AgendaItemId> ids(int... numbers) {
    return IntStream.of(numbers).mapToObj(SharedPerpetratorsTest::id).toList();
  }

  private static Set<AgendaItemId> set(int... numbers) {
    return Set.copyOf(ids(numbers));
  }
}
