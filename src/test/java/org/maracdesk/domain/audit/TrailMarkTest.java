package org.maracdesk.domain.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrailMarkTest {

  @ParameterizedTest
  @CsvSource({
    "00, 0000-0000-0000",
    "ff, ZZZZ-ZZZZ-ZZZZ",
    // 00443 2147 254B 635C F8: one of each of the first ten digits, then A and Z
    "00443214c74254be, 0123-4567-89AB",
    "8000000000000000, G000-0000-0000"
  })
  void theCodeIsTheFirstSixtyBitsOfTheHash(String start, String code) {
    var rest = start.length() == 2 ? start.repeat(32) : start + "5".repeat(64 - start.length());

    assertEquals(code, new TrailMark(7, rest).code().substring(0, 14));
  }

  @Test
  void beforeTheFirstEntryThereIsNoCode() {
    assertEquals("", TrailMark.START.code());
    assertFalse(TrailMark.START.bears(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0123-4567-89AB",
        "0123456789ab",
        " o123 4567 89AB ",
        "Oi23-4567-89ab",
        "0l23–4567–89AB"
      })
  void aCodeIsReadAsPeopleTypeIt(String typed) {
    assertEquals(Optional.of("0123-4567-89AB"), TrailMark.read(typed));
    assertTrue(
        new TrailMark(7, "00443214c74254be" + "5".repeat(48))
            .bears(TrailMark.read(typed).orElseThrow()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "0123-4567-89A", "0123-4567-89ABC", "0123-4567-89AU", "0123_4567_89AB"})
  void whatIsNotACodeIsNotRead(String typed) {
    assertEquals(Optional.empty(), TrailMark.read(typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "ABCD", "zz"})
  void aMarkTakesOnlyAHash(String hash) {
    assertThrows(IllegalArgumentException.class, () -> new TrailMark(1, hash));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sam Example", "minutes", "A B", "É"})
  void aNoteTakesOnlyCodesForItsDetail(String words) {
    var note = AuditNote.of(AuditNote.Kind.PAPER_SAVED);

    assertThrows(IllegalArgumentException.class, () -> note.detailed(words));
  }
}
