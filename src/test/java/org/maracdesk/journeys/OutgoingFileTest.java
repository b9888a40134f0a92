package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.vault.Patience;
import org.maracdesk.vault.SlowDrive;
import org.maracdesk.wording.ExplainedException;

class OutgoingFileTest {

  private static final byte[] PAPER = "an invented paper".getBytes(StandardCharsets.UTF_8);
  private static final Patience SHORT = new Patience(Duration.ofMillis(30), 1);

  @TempDir private Path folder;

  @Test
  void aDriveThatDoesNotAnswerIsGivenUpAndNothingAppearsThereWhenItWakes() throws Exception {
    Files.writeString(folder.resolve("minutes.pdf"), "the one before");
    var drive = SlowDrive.at(folder);
    var file = drive.seen(folder).resolve("minutes.pdf");

    var said = assertThrows(ExplainedException.class, () -> OutgoingFile.write(file, PAPER, SHORT));
    assertEquals("journeys.file.not-written", said.wording().key());

    drive.answer();
    awaitWhoeverWasAtTheDrive();
    assertEquals(List.of("minutes.pdf"), names());
    assertEquals("the one before", Files.readString(folder.resolve("minutes.pdf")));
  }

  @Test
  void aDriveThatAnswersHasTheWholeFileAndNothingBesides() throws Exception {
    var drive = SlowDrive.at(folder);
    drive.answer();

    OutgoingFile.write(drive.seen(folder).resolve("minutes.pdf"), PAPER);

    assertEquals(List.of("minutes.pdf"), names());
    assertArrayEquals(PAPER, Files.readAllBytes(folder.resolve("minutes.pdf")));
  }

  private static void awaitWhoeverWasAtTheDrive() throws InterruptedException {
    for (var thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getName().equals("desk-drive")) {
        thread.join(Duration.ofSeconds(20));
      }
    }
  }

  private List<String> names() {
    return List.of(folder.toFile().list());
  }
}
