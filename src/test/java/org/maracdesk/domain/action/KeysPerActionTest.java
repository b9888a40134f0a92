package org.maracdesk.domain.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.maracdesk.exchange.ShippedActionBank;

/** Eighty actions of a meeting, as they are typed here and as they would be typed in a table. */
class KeysPerActionTest {

  private static final ActionBank BANK = ShippedActionBank.bank();
  private static final char TAB = '⇥';
  private static final DateTimeFormatter IN_A_TABLE = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  static Stream<Map<String, String>> actions() {
    return InventedTable.rows("meeting-script-actions.csv").stream();
  }

  @ParameterizedTest
  @MethodSource("actions")
  void whatIsTypedBecomesTheAction(Map<String, String> row) {
    var line = typed(row.get("typed"));
    var read = InventedTable.read(line).promises().getFirst();

    assertEquals(List.of(), read.problems(), line);
    assertEquals(
        List.of(row.get("agency"), row.get("person"), row.get("text"), row.get("due")),
        List.of(
            read.agency().value(), read.person().text(), read.text().text(), read.due().toString()),
        line);
  }

  @Test
  void nothingTheBankOffersIsWorthASecondLook() {
    for (var offered : BANK.entries()) {
      assertFalse(ActionHint.isVague(offered.title()), offered.title().text());
    }
  }

  /** As the line does it: letters are added, Tab takes the first offer. */
  private static String typed(String keys) {
    var line = "";
    for (char key : keys.toCharArray()) {
      if (key == TAB) {
        var read = InventedTable.read(line);
        var offer = BANK.offers(read, InventedTable.TABLE.agencies(), List.of()).getFirst();
        line = ActionBank.taken(line, read, offer);
      } else {
        line += key;
      }
    }
    return line;
  }

  /** In the table: action, agency by its code, person and date, a Tab after each; no shift keys. */
  @Test
  void anActionTakesAtMostHalfTheKeysOfARowInATable() {
    var rows = actions().toList();
    assertEquals(80, rows.size());
    assertEquals(40, rows.stream().filter(row -> row.get("typed").indexOf(TAB) > 0).count());
    int here = rows.stream().mapToInt(row -> row.get("typed").length() + 1).sum();
    int inATable = rows.stream().mapToInt(KeysPerActionTest::inATable).sum();

    assertTrue(2 * here <= inATable, here + " keys here, " + inATable + " in a table");
  }

  private static int inATable(Map<String, String> row) {
    var due = IN_A_TABLE.format(LocalDate.parse(row.get("due")));
    return Stream.of(row.get("text"), row.get("agency"), row.get("person"), due)
        .mapToInt(cell -> cell.length() + 1)
        .sum();
  }

  @Test
  void noTitleOfTheBankIsThereTwiceAndEachDateIsOne() {
    var entries = BANK.entries();
    assertEquals(entries.size(), entries.stream().map(BankAction::id).distinct().count());
    assertEquals(
        entries.size(), entries.stream().map(e -> e.owner() + e.title().text()).distinct().count());
    for (var entry : entries) {
      assertTrue(InventedTable.DATES.read(entry.due().text()).isPresent(), entry.due().text());
      assertFalse(
          ActionHint.of(
                  InventedTable.read("police: " + entry.title().text()),
                  InventedTable.TABLE,
                  InventedTable.DATES.today(),
                  day -> true)
              .contains(ActionHint.VAGUE),
          entry.title().text());
    }
  }

  @Test
  void theNextMeetingIsOfferedOnlyWhereOneIsPlanned() {
    var day = LocalDate.of(2026, 11, 26);
    var planned = BANK.on(new DueWords(day, day.plusDays(28)));
    var none = BANK.on(new DueWords(day, null));

    assertEquals(BANK, planned);
    assertTrue(BANK.entries().stream().anyMatch(e -> e.due().text().equals("next meeting")));
    assertTrue(none.entries().stream().noneMatch(e -> e.due().text().equals("next meeting")));
    assertEquals(BANK.entries().size(), none.entries().size());
    assertTrue(none.entries().stream().anyMatch(e -> !e.due().isBlank()));
  }

  @Test
  void freeTextIsNeverInTheWay() {
    for (var line : List.of("po:", "po: ", "zoo: ma", "ma", "po: ma by fri", "po: xyz")) {
      assertEquals(
          List.of(),
          BANK.offers(InventedTable.read(line), InventedTable.TABLE.agencies(), List.of()),
          line);
    }
  }
}
