package org.maracdesk.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.maracdesk.vault.RecoveryWords.Reading;

class RecoveryWordsTest {

  private final RecoveryWords recovery = new RecoveryWords();
  private final List<String> sheet = recovery.draw(new Random(3));

  @Test
  void whatIsDrawnReadsBackHoweverItIsTyped() {
    var plain = String.join(" ", sheet);

    assertEquals(new Reading.Whole(sheet), recovery.read(plain));
    assertEquals(new Reading.Whole(sheet), recovery.read("  " + plain.toUpperCase() + " \n"));
    assertEquals(new Reading.Whole(sheet), recovery.read(String.join(", ", sheet)));
    var numbered = new StringBuilder();
    for (int i = 0; i < sheet.size(); i++) {
      numbered.append(i + 1).append(". ").append(sheet.get(i)).append('\n');
    }
    assertEquals(new Reading.Whole(sheet), recovery.read(numbered.toString()));
  }

  @Test
  void whatOpensIsTheSameHoweverItWasTyped() {
    var once = assertInstanceOf(Reading.Whole.class, recovery.read(String.join(" ", sheet)));
    var again = assertInstanceOf(Reading.Whole.class, recovery.read(String.join(" - ", sheet)));

    assertEquals(new String(once.passphrase().bytes()), new String(again.passphrase().bytes()));
  }

  @Test
  void mostSlipsOfThePenAreFound() {
    int found = 0;
    int tried = 0;
    for (int place = 0; place < sheet.size(); place++) {
      for (var word : recovery.beginning("ca")) {
        var slipped = new ArrayList<>(sheet);
        slipped.set(place, word);
        tried++;
        found += recovery.read(String.join(" ", slipped)) instanceof Reading.Whole ? 0 : 1;
      }
    }
    assertTrue(found >= tried - 2, found + " of " + tried);
  }

  @Test
  void twoWordsThatChangedPlacesAreFound() {
    var swapped = new ArrayList<>(sheet);
    Collections.swap(swapped, 2, 3);

    assertEquals(new Reading.NotTogether(), recovery.read(String.join(" ", swapped)));
  }

  @Test
  void aWordThatIsOnNoSheetIsSaidByItsPlaceNotByWhatWasTyped() {
    assertEquals(new Reading.Unknown(2), recovery.read("able xyzzy acorn"));
  }

  @Test
  void fewerAndMoreWordsAreCounted() {
    assertEquals(new Reading.WrongNumber(0), recovery.read(" "));
    assertEquals(
        new Reading.WrongNumber(11), recovery.read(String.join(" ", sheet.subList(0, 11))));
    assertEquals(new Reading.WrongNumber(13), recovery.read(String.join(" ", sheet) + " able"));
  }

  @Test
  void whatIsBegunIsCompletedFromTheList() {
    assertEquals(List.of("able"), recovery.beginning("acorn ABL"));
    assertEquals(List.of(), recovery.beginning("able "));
    assertEquals(List.of(), recovery.beginning(""));
    assertTrue(recovery.beginning("ca").size() > 10);
  }

  @Test
  void noTwoSheetsAreAlike() {
    var sheets = new HashSet<List<String>>();
    for (int i = 0; i < 100; i++) {
      sheets.add(recovery.draw(new Random(i)));
    }
    assertEquals(100, sheets.size());
    assertNotEquals(sheet, recovery.draw(new Random(4)));
  }
}
