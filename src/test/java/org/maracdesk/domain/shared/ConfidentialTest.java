package org.maracdesk.domain.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ConfidentialTest {

  @Test
  void itPrintsAsDots() {
    assertFalse(("name: " + Confidential.of("Wren Test-Sparrow")).contains("Wren"));
  }

  @Test
  void surroundingBlanksGoAndNothingButBlanksIsNothing() {
    assertEquals("Wren", Confidential.of("  Wren\n").text());
    assertTrue(Confidential.of(" \t ").isBlank());
    assertTrue(Confidential.of("\u00a0\u200b\u202e").isBlank());
    assertEquals("\ud83c\udfe0", Confidential.of("\ud83c\udfe0\n").text());
  }

  @Test
  void whatIsStillTypedKeepsTheSpaceBeforeTheNextWord() {
    assertEquals("call her ", Confidential.asTyped("call her ").text());
    assertTrue(Confidential.asTyped("  ").isBlank());
  }

  @Test
  void theSameTextIsTheSame() {
    assertEquals(Confidential.of("Wren"), Confidential.of("Wren "));
  }
}
