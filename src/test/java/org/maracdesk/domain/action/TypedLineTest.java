package org.maracdesk.domain.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.shared.Confidential;

class TypedLineTest {

  private static final LocalDate TODAY = InventedTable.DATES.today();

  private static final List<String> BITS =
      List.of(
          "police",
          "housing",
          "idva",
          "zoo",
          ":",
          " : ",
          " - ",
          " – ",
          ",",
          "+",
          "/",
          ";",
          " and ",
          " & ",
          "(",
          ")",
          "()",
          "(opal)",
          "by",
          " by ",
          "fri",
          "tomorrow",
          "5wd",
          "28/11",
          "31/2",
          "next meeting",
          "call her",
          "at 10:30",
          "\t",
          " ",
          "\u00a0",
          ".",
          "…",
          "é",
          "😀",
          "\u200f",
          "9999999999",
          "flat 3/4",
          "5pm",
          "'",
          "\"",
          "=cmd",
          "\u0000",
          "the",
          "end of");

  static Stream<Map<String, String>> lines() {
    return InventedTable.rows("typed-lines.csv").stream();
  }

  @Test
  void thereAreTwoHundredLinesAndMore() {
    assertEquals(204, lines().count());
  }

  @ParameterizedTest
  @MethodSource("lines")
  void aLineIsReadAsItIsMeant(Map<String, String> row) {
    var read = InventedTable.read(row.get("typed"));
    var promises = read.promises();
    var agencies =
        promises.stream()
            .map(each -> each.agency() == null ? "" : each.agency().value())
            .collect(Collectors.joining(" "));
    var people =
        promises.stream().map(each -> each.person().text()).collect(Collectors.joining("; "));

    assertEquals(
        List.of(row.get("agency"), row.get("person"), row.get("text"), row.get("due")),
        List.of(
            agencies, people, read.text().text(), read.due() == null ? "" : read.due().toString()),
        row.get("typed"));
  }

  @Test
  void whateverIsTypedIsReadAndEveryWordIsInExactlyOnePart() {
    var random = new Random(20261126);
    for (int round = 0; round < 20_000; round++) {
      var line = new StringBuilder();
      for (int bits = random.nextInt(14); bits > 0; bits--) {
        line.append(BITS.get(random.nextInt(BITS.size())));
        if (random.nextInt(3) == 0) {
          line.append(' ');
        }
      }
      assertNothingLost(line.toString());
    }
  }

  @ParameterizedTest
  @MethodSource("lines")
  void everyBeginningOfALineKeepsItsWords(Map<String, String> row) {
    var typed = row.get("typed");
    for (int end = 0; end <= typed.length(); end++) {
      assertNothingLost(typed.substring(0, end));
    }
  }

  private static void assertNothingLost(String line) {
    var read = InventedTable.read(line);
    var holders = new int[line.length()];
    for (var part : read.parts()) {
      for (int at = part.start(); at < part.end(); at++) {
        holders[at]++;
      }
    }
    for (int at = 0; at < line.length(); at++) {
      boolean word = Character.isLetterOrDigit(line.charAt(at));
      assertTrue(
          word ? holders[at] == 1 : holders[at] <= 1,
          () -> "in none or several parts: " + line + " " + read.parts());
    }
  }

  @Test
  void hostileLinesAreReadInNoTime() {
    var lines =
        List.of(
            " ".repeat(200_000),
            "by ".repeat(60_000),
            "(".repeat(100_000) + ":",
            "police, ".repeat(20_000) + ": x by fri",
            "idva: " + "- ".repeat(60_000),
            "idva: " + "by fri ".repeat(20_000),
            "a and ".repeat(20_000) + ": x");
    for (var line : lines) {
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(20), () -> InventedTable.read(line).promises());
    }
  }

  @Test
  void severalAgenciesMakeOneActionEachAndNoneTwice() {
    var promises = InventedTable.read("police + housing + po: agree who fits it by fri").promises();

    assertEquals(
        List.of("POLICE", "HOUSING"), promises.stream().map(p -> p.agency().value()).toList());
    assertTrue(promises.stream().allMatch(ActionLine::isComplete));
  }

  @Test
  void whereOneOfSeveralAgenciesIsUnknownNothingIsKept() {
    assertFalse(InventedTable.read("police, zoo: visit by fri").isComplete());
  }

  @Test
  void whoIsInTheRoomIsNamedFirst() {
    var table =
        new AtTheTable(
            InventedTable.TABLE.agencies(),
            InventedTable.TABLE.representatives(),
            List.of(InventedTable.present("HOUSING", "Opal Dummerton")));

    var read = TypedLine.read("hou: change the locks by fri", table, InventedTable.DATES);

    assertEquals("Opal Dummerton", read.promises().getFirst().person().text());
    assertEquals(Set.of(), ActionHint.of(read, table, TODAY, day -> true));
    var police = TypedLine.read("po: visit by fri", table, InventedTable.DATES);
    assertEquals(Set.of(ActionHint.OWNER_AWAY), ActionHint.of(police, table, TODAY, day -> true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"monitor the case", "to liaise with health", "Consider a move", "be aware of him"})
  void aVagueVerbIsWorthASecondLook(String text) {
    assertTrue(hints("police: " + text + " by fri").contains(ActionHint.VAGUE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "visit mother and child",
        "fit locks and a chain",
        "call her by fri",
        "look for a refuge place"
      })
  void whatIsClearGetsNoHint(String text) {
    assertEquals(Set.of(), hints("police: " + text + " by fri"));
  }

  @Test
  void twoThingsAndAClosedDayAreWorthASecondLook() {
    assertEquals(
        Set.of(ActionHint.TWO_THINGS, ActionHint.CLOSED_DAY),
        hints("police: visit her and tell the school by sat"));
  }

  private static Set<ActionHint> hints(String line) {
    return ActionHint.of(
        InventedTable.read(line),
        InventedTable.TABLE,
        TODAY,
        day -> day.getDayOfWeek().getValue() < 6);
  }

  @ParameterizedTest
  @CsvSource({
    "24/11, 2027-11-24, true",
    "27/5/2027, 2027-05-27, true",
    "26/5/2027, 2027-05-26, false",
    "8/1, 2027-01-08, false",
    "24/11/2026, , false"
  })
  void aDayMoreThanSixMonthsAheadIsWorthASecondLook(String by, LocalDate due, boolean hinted) {
    var line = "police: visit by " + by;

    if (due != null) {
      assertEquals(due, InventedTable.read(line).due());
    }
    assertEquals(hinted, hints(line).contains(ActionHint.FAR_AHEAD));
  }

  @Test
  void anActionReadsBackAsItWasAgreed() {
    for (var text : List.of("visit by fri", "meet: at 10:30 – bring A", "write by 3/12 by post")) {
      var action = action("CSC", "Ffion Prawf-Ŵyn", text);
      var read = InventedTable.read(TypedLine.typed(action)).promises().getFirst();

      assertEquals(
          List.of(action.owner(), action.person(), action.text(), action.due()),
          List.of(read.agency(), read.person(), read.text(), read.due()));
    }
    var nobody = InventedTable.read(TypedLine.typed(action("CSC", "", "visit")));
    assertTrue(nobody.promises().getFirst().person().isBlank());
  }

  private static Action action(String owner, String person, String text) {
    return new Action(
        new ActionId(new java.util.UUID(1, 1)),
        new org.maracdesk.domain.meeting.MeetingId(new java.util.UUID(1, 2)),
        new org.maracdesk.domain.meeting.AgendaItemId(new java.util.UUID(1, 3)),
        new org.maracdesk.domain.casefile.CaseId(new java.util.UUID(1, 4)),
        1,
        new AgencyCode(owner),
        Confidential.of(person),
        Confidential.of(text),
        InventedTable.DAY,
        LocalDate.of(2026, 12, 24),
        new Progress.Open(),
        1);
  }

  @Test
  void aPartIsPutRightByOneLineAfterAnother() {
    var typed = "social care: visit by fri";
    var correction =
        new LineCorrection(InventedTable.TABLE, InventedTable.DATES, InventedTable.read(typed));

    var first = correction.agency(typed, 0, 1);
    assertEquals("CSC: visit by fri", first);
    assertEquals("ASC: visit by fri", correction.agency(first, 0, 1));
    assertEquals("CSC: visit by fri", correction.agency(correction.agency(first, 0, 1), 0, 1));
    var named = correction.person(first, 0, 1);
    assertEquals("CSC (Ffion Prawf-Ŵyn): visit by fri", named);
    assertEquals("CSC (): visit by fri", correction.person(named, 0, 1));
    assertEquals("CSC (Oriole Mockberry): visit by fri", correction.person(named, 0, -1));
    assertEquals("CSC: visit by 28/11", correction.due(first, 1));
    assertEquals("CSC: visit by 26/11", correction.due(correction.due(first, -1), -1));
    assertEquals("CSC: visit by 3/12", correction.due(first, "5wd"));
    assertEquals("CSC: visit by fri", correction.due(first, "sometime"));
    assertEquals("GP: visit by fri", correction.agency(first, 0, "gp"));
    assertEquals(first, correction.agency(first, 0, "zoo"));
  }

  @Test
  void aCorrectionWithoutAnAgencyOrADateAddsIt() {
    var typed = "visit her";
    var correction =
        new LineCorrection(InventedTable.TABLE, InventedTable.DATES, InventedTable.read(typed));

    assertEquals("POLICE: visit her", correction.agency(typed, 0, 1));
    assertEquals("visit her by 26/11", correction.due(typed, 1));
  }

  @Test
  void correctingLosesNoWordOfTheText() {
    for (var row : (Iterable<Map<String, String>>) lines()::iterator) {
      var typed = row.get("typed");
      var correction =
          new LineCorrection(InventedTable.TABLE, InventedTable.DATES, InventedTable.read(typed));
      var lines = new ArrayList<String>();
      lines.add(correction.due(typed, 1));
      lines.add(correction.agency(typed, 0, 1));
      for (var line : lines) {
        assertEquals(
            InventedTable.read(typed).text(), InventedTable.read(line).text(), typed + " " + line);
      }
    }
  }
}
