package org.maracdesk.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.testing.Fx;

/** The desk is killed in the middle of a meeting: nothing that was agreed is lost. */
@ExtendWith(Fx.class)
class MeetingKillTest {

  private static final int ROUNDS = Integer.getInteger("rounds", 12);

  @TempDir private Path folder;

  @Test
  void whoeverIsInterruptedIsBackAtTheSameLetterAndNoLineIsLost() throws Exception {
    Fx.stepAside();
    try (var kill = new MeetingKill(20_261_128, folder)) {

      for (int round = 0; round < ROUNDS; round++) {
        kill.round();
      }

      System.out.println("MeetingKillTest: " + kill.summary());
      assertTrue(kill.isGood(), kill::summary);
    }
  }
}
