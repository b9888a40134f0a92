package org.maracdesk.domain.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maracdesk.domain.checklist.LaidSheets.NOW;
import static org.maracdesk.domain.checklist.LaidSheets.THEN;
import static org.maracdesk.domain.checklist.LaidSheets.form;
import static org.maracdesk.domain.checklist.LaidSheets.numbers;
import static org.maracdesk.domain.checklist.LaidSheets.sheet;
import static org.maracdesk.domain.checklist.LaidSheets.yes;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.maracdesk.exchange.ShippedChecklists;

class SideBySideTest {

  private final ChecklistForm adult = form("ric-24-adult");
  private final ChecklistForm police = form("dash-27-police");
  private final Profile profile = ShippedChecklists.usualProfile();

  @Test
  void nothingLaidIsNoLine() {
    assertEquals(List.of(), SideBySide.of(List.of()).lines());
  }

  @Test
  void theSameFormHasOneLineForEachQuestion() {
    var laid =
        SideBySide.of(
            List.of(
                sheet(adult, yes(adult, List.of(1)), NOW),
                sheet(adult, yes(adult, List.of(2)), THEN)));

    assertEquals(adult.items(), laid.lines().stream().map(SideBySide.Line::item).toList());
    assertTrue(
        laid.lines().stream().allMatch(line -> line.cells().stream().allMatch(c -> c.isPresent())));
    assertEquals(List.of("yes", "no"), answers(laid, 0));
    assertEquals(List.of("no", "yes"), answers(laid, 1));
  }

  @Test
  void whatTwoFormsAskUnderOtherNumbersStandsOnOneLine() {
    var laid =
        SideBySide.of(
            List.of(
                sheet(adult, yes(adult, List.of(15)), NOW),
                sheet(police, yes(police, List.of(18)), THEN)));

    var neck = laid.lines().stream().filter(line -> "15".equals(line.item().number())).findFirst();
    assertEquals(
        List.of("15", "18"),
        neck.orElseThrow().cells().stream().map(c -> c.orElseThrow().item().number()).toList());
    assertEquals(27, laid.lines().size());
  }

  @Test
  void whatOneFormDoesNotAskIsLeftOpenAndStandsWhereItsOwnFormHasIt() {
    var laid =
        SideBySide.of(
            List.of(
                sheet(adult, yes(adult, List.of()), NOW),
                sheet(police, yes(police, List.of(10)), THEN)));

    var names = laid.lines().stream().map(line -> line.item().label()).toList();
    var stepchildren = laid.lines().get(9);
    assertEquals(police.numbered("10").orElseThrow().label(), names.get(9));
    assertTrue(stepchildren.cells().getFirst().isEmpty());
    assertEquals("yes", stepchildren.cells().getLast().orElseThrow().given().answer().code());
  }

  @Test
  void notKnownAndBlankAreTwoThings() {
    var draft = yes(adult, List.of()).with(id(1), Answer.DONT_KNOW).with(id(2), (Answer) null);
    var laid = SideBySide.of(List.of(sheet(adult, draft, NOW)));

    var first = laid.lines().getFirst().cells().getFirst().orElseThrow();
    var second = laid.lines().get(1).cells().getFirst().orElseThrow();
    assertTrue(first.isNotKnown());
    assertFalse(first.isBlank());
    assertTrue(second.isBlank());
    assertFalse(second.isNotKnown());
  }

  @Test
  void aLifetimeAnswerThatTurnedIsSaidAlsoAcrossForms() {
    var laid =
        SideBySide.of(
            List.of(
                sheet(adult, yes(adult, List.of(1)), NOW),
                sheet(police, yes(police, List.of(18)), THEN)));

    assertEquals(
        List.of(new Remark(Remark.Kind.LIFETIME_REVERSED, List.of("15", THEN))),
        laid.remarks(0, profile));
    assertEquals(List.of(), laid.remarks(1, profile));
    assertTrue(laid.reversed(0, adult.item(id(15)).orElseThrow(), profile).isPresent());
    assertTrue(laid.reversed(0, adult.item(id(14)).orElseThrow(), profile).isEmpty());
  }

  @Test
  void anAnswerAboutNowMayTurnWithoutAWord() {
    var laid =
        SideBySide.of(
            List.of(
                sheet(adult, yes(adult, List.of(1, 3)), NOW),
                sheet(adult, yes(adult, List.of(2, 3)), THEN)));

    assertEquals(List.of(), laid.remarks(0, profile));
  }

  @Test
  void aCountThatFellIsSaidOfTheSameFormOnly() {
    var fell =
        SideBySide.of(
            List.of(
                sheet(adult, yes(adult, numbers(1, 11)), NOW),
                sheet(adult, yes(adult, numbers(1, 12)), THEN)));
    var other =
        SideBySide.of(
            List.of(
                sheet(adult, yes(adult, numbers(1, 3)), NOW),
                sheet(police, yes(police, numbers(1, 9)), THEN)));

    assertEquals(
        List.of(new Remark(Remark.Kind.LOWER_COUNT, List.of(11, 12, THEN))),
        fell.remarks(0, profile));
    assertEquals(List.of(), other.remarks(0, profile));
  }

  @Test
  void aCountThatRoseOrStayedIsNotRemarkedOn() {
    var laid =
        SideBySide.of(
            List.of(
                sheet(adult, yes(adult, numbers(1, 12)), NOW),
                sheet(adult, yes(adult, numbers(1, 12)), THEN.plusDays(1)),
                sheet(adult, yes(adult, numbers(1, 11)), THEN)));

    for (int column = 0; column < 3; column++) {
      assertEquals(List.of(), laid.remarks(column, profile));
    }
  }

  @Test
  void anEarlierOneThatMetTheFigureIsToldForAYear() {
    var met = yes(adult, numbers(1, 14));
    var less = yes(adult, numbers(1, 12));

    assertTrue(laid(sheet(adult, less, NOW), sheet(adult, met, NOW.minusYears(1))).earlierMet(0));
    assertFalse(
        laid(sheet(adult, less, NOW), sheet(adult, met, NOW.minusYears(1).minusDays(1)))
            .earlierMet(0));
    assertFalse(laid(sheet(adult, met, NOW), sheet(adult, met, THEN)).earlierMet(0));
    assertFalse(laid(sheet(adult, less, NOW), sheet(adult, met, THEN)).earlierMet(1));
    assertFalse(
        laid(sheet(adult, less, NOW), sheet(police, yes(police, numbers(1, 27)), THEN))
            .earlierMet(0));
  }

  @Test
  void aSetThatWasAnsweredHasLinesOfItsOwn() {
    var stalking = adult.supplements().stream().filter(s -> s.id().equals("s-dash-11")).findFirst();
    var set = stalking.orElseThrow();
    var draft =
        yes(adult, List.of(8)).with(set.name(set.form().items().getFirst().id()), Answer.YES);

    var laid = laid(sheet(adult, draft, NOW), sheet(adult, yes(adult, List.of(8)), THEN));

    assertEquals(24 + 11, laid.lines().size());
    var first = laid.lines().get(24);
    assertEquals("yes", first.cells().getFirst().orElseThrow().given().answer().code());
    assertTrue(first.cells().getLast().isEmpty());
  }

  @Test
  void whatIsLaidIsNeverWorkedOutAnew() {
    var before = sheet(adult, yes(adult, numbers(1, 14)), THEN);

    var laid = laid(sheet(adult, yes(adult, numbers(1, 3)), NOW), before);

    assertEquals(before, laid.sheets().getLast());
  }

  private static SideBySide laid(SideBySide.Sheet... sheets) {
    return SideBySide.of(List.of(sheets));
  }

  private static List<String> answers(SideBySide laid, int line) {
    return laid.lines().get(line).cells().stream()
        .map(cell -> cell.orElseThrow().given().answer().code())
        .toList();
  }

  private static ItemId id(int number) {
    return new ItemId("q" + number);
  }
}
