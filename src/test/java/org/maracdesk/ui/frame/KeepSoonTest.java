package org.maracdesk.ui.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.maracdesk.testing.InlineBackground;

class KeepSoonTest {

  private static final Duration SOON = Duration.ofMillis(250);

  private final InlineBackground background = new InlineBackground();
  private final int[] kept = new int[1];
  private final KeepSoon soon = new KeepSoon(background, SOON, () -> kept[0]++);

  @Test
  void typingOnDoesNotPutTheKeepingOff() {
    soon.touched();
    soon.touched();

    background.elapse(SOON);

    assertEquals(1, kept[0]);
    soon.touched();
    background.elapse(SOON);
    assertEquals(2, kept[0]);
  }

  @Test
  void whatCouldNotBeKeptIsTriedAgainAWhileLater() {
    soon.failed();

    background.elapse(SOON);
    assertEquals(0, kept[0]);
    background.elapse(KeepSoon.AGAIN);
    assertEquals(1, kept[0]);
  }

  @Test
  void whoTypesOnAfterAFailureDoesNotWaitThatLong() {
    soon.failed();
    soon.touched();

    background.elapse(SOON);

    assertEquals(1, kept[0]);
    background.elapse(KeepSoon.AGAIN);
    assertEquals(1, kept[0]);
  }

  @Test
  void onceTheScreenIsLeftNothingIsKeptByItself() {
    soon.touched();
    soon.leave();
    soon.touched();
    soon.failed();

    background.elapse(KeepSoon.AGAIN);

    assertEquals(0, kept[0]);
  }
}
