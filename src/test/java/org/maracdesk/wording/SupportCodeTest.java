package org.maracdesk.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SupportCodeTest {

  @Test
  void theSameFaultHasTheSameCodeWhateverWasWorkedOn() {
    assertEquals(SupportCode.of(fault("Wren")), SupportCode.of(fault("Flint")));
  }

  @Test
  void anotherFaultHasAnotherCode() {
    assertNotEquals(SupportCode.of(fault("Wren")), SupportCode.of(new ArithmeticException()));
  }

  @Test
  void itCanBeReadOutOnTheTelephone() {
    assertTrue(SupportCode.of(fault("Wren")).text().matches("[B-Y]{3}-[B-Y]{3}-[B-Y]{3}"));
  }

  @Test
  void theLogGetsTypesAndPlacesAndNoMessage() {
    var places = SupportCode.places(fault("Wren Test-Sparrow"));

    assertTrue(places.contains("IllegalStateException"));
    assertFalse(places.contains("Wren"));
  }

  private static Throwable fault(String about) {
    return new IllegalStateException(about, new IllegalArgumentException(about));
  }
}
