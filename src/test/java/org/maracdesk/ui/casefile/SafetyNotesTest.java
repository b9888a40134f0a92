package org.maracdesk.ui.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.maracdesk.testing.InventedCasePage;
import org.maracdesk.wording.Words;

class SafetyNotesTest {

  private final Words words = Words.english();

  @Test
  void theConfidentialAddressComesFirstAndItsOwnerIsNamed() {
    var notes = SafetyNotes.of(words, InventedCasePage.full());

    assertEquals(
        List.of(
            SafetyNotes.Kind.ADDRESS,
            SafetyNotes.Kind.CONTACT,
            SafetyNotes.Kind.POST,
            SafetyNotes.Kind.PEOPLE,
            SafetyNotes.Kind.VISIT,
            SafetyNotes.Kind.STAFF,
            SafetyNotes.Kind.TIMES,
            SafetyNotes.Kind.ADVICE),
        notes.stream().map(SafetyNotes.Note::kind).toList());
    assertTrue(notes.getFirst().about().text().contains("TEST-SPARROW, Wren"));
  }

  @Test
  void noNoteSaysTheAddressItself() {
    var all =
        SafetyNotes.of(words, InventedCasePage.full()).stream()
            .map(note -> note.lead() + note.about().text())
            .toList();

    assertFalse(all.stream().anyMatch(text -> text.contains("Imaginary")), all::toString);
    assertFalse(all.stream().anyMatch(text -> text.contains("NM9")), all::toString);
  }

  @Test
  void whereNothingIsRecordedNothingIsSaidNotEvenThatAllIsSafe() {
    assertEquals(List.of(), SafetyNotes.of(words, InventedCasePage.bare()));
  }
}
