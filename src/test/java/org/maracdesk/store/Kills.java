package org.maracdesk.store;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.maracdesk.testing.OpenStore;

/** Kills a program that records a meeting, again and again, and looks for what it had kept. */
final class Kills {

  /** One round in so many is killed while it opens the store, before it says anything. */
  private static final int EARLY = 6;

  /** A store that grew for so many rounds is left for a new one, for checking it takes its time. */
  private static final int ROUNDS_A_STORE = 25;

  private static final TimeUnit MILLIS = TimeUnit.MILLISECONDS;

  private final Path temporary;
  private final Random random;

  Kills(Path temporary, Random random) {
    this.temporary = temporary;
    this.random = random;
  }

  /** So many rounds. */
  Tally rounds(int rounds) throws IOException, InterruptedException {
    var tally = Tally.NONE;
    for (int begun = 0; begun < rounds; begun += ROUNDS_A_STORE) {
      tally = tally.and(oneStore(begun, Math.min(ROUNDS_A_STORE, rounds - begun)));
    }
    return tally;
  }

  private Tally oneStore(int begun, int rounds) throws IOException, InterruptedException {
    var folder = temporary.resolve("store-" + begun);
    try (var vault = SavingProcess.create(folder);
        var store = Store.on(vault, OpenStore.COORDINATOR, OpenStore.NOON)) {
      Shelved.in(store);
    }
    var acknowledged = new Acknowledged();
    var tally = Tally.NONE;
    for (int round = 1; round <= rounds; round++) {
      saveUntilKilled(folder, begun + round).forEach(acknowledged::add);
      tally = tally.and(acknowledged.lookFor(folder));
    }
    return tally.and(new Tally(0, acknowledged.changes(), 0, 0));
  }

  /** What it said goes to a file: a pipe would lose what was said last. */
  private List<String> saveUntilKilled(Path folder, int round)
      throws IOException, InterruptedException {
    var said = Files.createFile(temporary.resolve("said-" + round));
    var wrong = Files.createFile(temporary.resolve("wrong-" + round));
    var process = start(folder, said, wrong);
    try {
      if (round % EARLY != 0) {
        awaitFirstWord(process, said, wrong);
      }
      if (process.waitFor(random.nextInt(round % EARLY == 0 ? 800 : 400), MILLIS)) {
        throw new AssertionError("it ended by itself: " + Files.readString(wrong));
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
    var lines = Files.readString(said);
    return lines.substring(0, lines.lastIndexOf('\n') + 1).lines().toList();
  }

  private static Process start(Path folder, Path said, Path wrong) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Dh2.allowedClasses=",
            "-Dorg.jooq.no-logo=true",
            "-Dorg.jooq.no-tips=true",
            "-cp",
            System.getProperty("java.class.path"),
            SavingProcess.class.getName(),
            folder.toString())
        .redirectOutput(Redirect.to(said.toFile()))
        .redirectError(Redirect.to(wrong.toFile()))
        .start();
  }

  private static void awaitFirstWord(Process process, Path said, Path wrong)
      throws IOException, InterruptedException {
    while (Files.size(said) == 0) {
      if (process.waitFor(5, MILLIS)) {
        throw new AssertionError("it ended by itself: " + Files.readString(wrong));
      }
    }
  }
}
