package org.maracdesk.store;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.maracdesk.testing.OpenStore;

/** Kills a program that records a meeting, again and again, and looks for what it had kept. */
final class Kills {

  /** One round in so many is killed while it opens the store, before it says anything. */
  private static final int EARLY = 6;

  /** And one in so many while it closes a store from which something was disposed of. */
  private static final int CLOSING = 4;

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
    boolean closing = round % CLOSING == 3;
    var process = start(folder, said, wrong, closing);
    try {
      if (closing) {
        awaitWord("gone", process, said, wrong);
        process.waitFor(random.nextInt(300), MILLIS);
        return heard(said);
      }
      if (round % EARLY != 0) {
        awaitWord("", process, said, wrong);
      }
      if (process.waitFor(random.nextInt(round % EARLY == 0 ? 800 : 400), MILLIS)) {
        throw new AssertionError("it ended by itself: " + Files.readString(wrong));
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
    return heard(said);
  }

  private static List<String> heard(Path said) throws IOException {
    var lines = Files.readString(said);
    return lines.substring(0, lines.lastIndexOf('\n') + 1).lines().toList();
  }

  private static Process start(Path folder, Path said, Path wrong, boolean closing)
      throws IOException {
    var command =
        new ArrayList<String>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dh2.allowedClasses=",
                "-Dorg.jooq.no-logo=true",
                "-Dorg.jooq.no-tips=true",
                "-cp",
                System.getProperty("java.class.path"),
                SavingProcess.class.getName(),
                folder.toString()));
    if (closing) {
      command.add("close");
    }
    return new ProcessBuilder(command)
        .redirectOutput(Redirect.to(said.toFile()))
        .redirectError(Redirect.to(wrong.toFile()))
        .start();
  }

  /** Waits until it has said a line that begins so. */
  private static void awaitWord(String word, Process process, Path said, Path wrong)
      throws IOException, InterruptedException {
    boolean ended = false;
    while (heard(said).stream().noneMatch(line -> line.startsWith(word))) {
      if (ended) {
        throw new AssertionError("it ended by itself: " + Files.readString(wrong));
      }
      ended = process.waitFor(5, MILLIS);
    }
  }
}
