package org.maracdesk.domain.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.TextLimit;

/** Who leads a meeting, as far as it can be kept. */
class ChairingTest {

  private static final Chairing BEFORE = chairing("Peregrine", "Maple", "", "Room 2");

  @Test
  void whatIsTooLongLeavesWhatWasThereBeforeAndKeepsNothingElseFromChanging() {
    var tooLong = "x".repeat(TextLimit.LINE.characters() + 1);

    assertEquals(
        chairing("Sorrel", "Maple", "Kestrel", "Room 2"),
        chairing("Sorrel", tooLong, "Kestrel", tooLong).fitting(BEFORE));
  }

  @Test
  void whatJustFitsAndWhatIsEmptiedIsTaken() {
    var longest = "x".repeat(TextLimit.LINE.characters());
    var now = chairing(longest, "", longest, "");

    assertEquals(now, now.fitting(BEFORE));
  }

  private static Chairing chairing(String chair, String minutes, String deputy, String venue) {
    return new Chairing(
        Confidential.of(chair),
        Confidential.of(minutes),
        Confidential.of(deputy),
        Confidential.of(venue));
  }
}
