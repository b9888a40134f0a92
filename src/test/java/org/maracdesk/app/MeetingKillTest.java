package org.maracdesk.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.testing.Fx;

/**
 * The desk is killed in the middle of a meeting, a dozen times: nothing that was agreed is lost,
 * and one is back at the same place. How long ago what is lost was typed is measured with {@code
 * mvn verify -Pmeeting-kill}: here it depends on what else the computer does.
 */
@ExtendWith(Fx.class)
class MeetingKillTest {

  private static final int ROUNDS = 12;

  @TempDir private Path folder;

  @Test
  void whoeverIsInterruptedIsBackAtTheSamePlaceAndNoLineIsLost() throws Exception {
    Fx.stepAside();
    try (var kill = new MeetingKill(20_261_128, folder)) {

      for (int round = 0; round < ROUNDS; round++) {
        kill.round();
      }

      kill.askToEnd();

      System.out.println("MeetingKillTest: " + kill.summary());
      assertTrue(kill.isAllThere(), kill::summary);
    }
  }
}
