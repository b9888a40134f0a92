package org.maracdesk.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What earlier runs of the tests left is cleared away, and nothing of anybody else's. */
class ScratchTest {

  private static final String ENDED = "999999999999";

  @TempDir Path memory;

  @Test
  void onlyWhatIsOldAndOfAProcessThatHasEndedGoes() throws IOException {
    var mine = Long.toString(ProcessHandle.current().pid());
    for (var name : List.of(ENDED + "-1", mine + "-2", "of-somebody", "", "8".repeat(30) + "-3")) {
      Files.createDirectory(memory.resolve("marac-desk-tests-" + name));
    }

    Scratch.removeLeft(memory, Instant.now());
    assertEquals(5, left().size(), "it may run where this computer's processes are not seen");
    Scratch.removeLeft(memory, Instant.now().plus(Duration.ofHours(25)));

    assertEquals(4, left().size());
    assertEquals(List.of(), left().stream().filter(name -> name.contains(ENDED)).toList());
  }

  private List<String> left() throws IOException {
    try (var found = Files.list(memory)) {
      return found.map(folder -> folder.getFileName().toString()).toList();
    }
  }
}
