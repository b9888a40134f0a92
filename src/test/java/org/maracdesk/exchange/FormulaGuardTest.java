package org.maracdesk.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

  private static final String DANGEROUS = "=+-@\t\r\n\0＝＋－＠";

  @Property
  void theWayBackIsExact(@ForAll("hostileTexts") String text) {
    assertEquals(text, FormulaGuard.decode(FormulaGuard.encode(text)));
  }

  @Property
  void nothingDangerousStandsFirst(@ForAll("hostileTexts") String text) {
    var cell = FormulaGuard.encode(text);

    assertFalse(!cell.isEmpty() && DANGEROUS.indexOf(cell.charAt(0)) >= 0);
    assertFalse(!cell.isBlank() && DANGEROUS.indexOf(cell.strip().charAt(0)) >= 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"O'Neil", "a=b", "", "'Tis", "2 - 1"})
  void harmlessForeignCellsStayAsTheyAre(String cell) {
    assertEquals(cell, FormulaGuard.decode(cell));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+44", "-", "@x", "＝1+1", "\u00A0=1", " =1", "'=1", "''"})
  void riskyTextIsGuarded(String text) {
    assertEquals("'" + text, FormulaGuard.encode(text));
  }

  @Provide
  Arbitrary<String> hostileTexts() {
    return Arbitraries.frequencyOf(
        Tuple.of(3, Hostile.texts()), Tuple.of(1, Arbitraries.strings()));
  }
}
