package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.vault.KeyDerivation;
import org.maracdesk.wording.Words;

class PlayDemoTest {

  private static final KeyDerivation.Cost CHEAP = new KeyDerivation.Cost(19 * 1024, 1, 1);

  @Test
  void theDemoLeavesPapersAndSpreadsheetsBehind(@TempDir Path folder) {
    var words = Words.english();
    var told = new ArrayList<String>();
    new PlayDemo(new SecureRandom(), CHEAP, words)
        .play(folder.resolve("demo"), step -> told.add(words.say(step)));

    assertTrue(Files.exists(folder.resolve("demo/marac-2026-11-26-minutes.pdf")), told::toString);
  }
}
