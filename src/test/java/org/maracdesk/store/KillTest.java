package org.maracdesk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.testing.OpenStore;

/** Kills a program that records a meeting, again and again, and looks for what it had kept. */
class KillTest {

  private static final int ROUNDS = Integer.getInteger("rounds", 12);

  /** One round in so many is killed while it opens the store, before it says anything. */
  private static final int EARLY = 6;

  private static final TimeUnit MILLIS = TimeUnit.MILLISECONDS;

  @TempDir Path temporary;

  private final Random random = new Random(20_261_121);
  private final Set<UUID> actions = new HashSet<>();
  private final Map<UUID, Integer> discussions = new HashMap<>();

  @Test
  void whatWasAcknowledgedSurvivesAKillAtAnyMoment() throws Exception {
    var folder = temporary.resolve("store");
    try (var vault = SavingProcess.create(folder);
        var store = Store.on(vault, OpenStore.COORDINATOR, OpenStore.NOON)) {
      Shelved.in(store);
    }
    long acknowledged = 0;

    for (int round = 1; round <= ROUNDS; round++) {
      var said = saveUntilKilled(folder, round);
      acknowledged += said.size();
      said.forEach(this::remember);
      lookFor(folder, round);
    }

    assertTrue(acknowledged > ROUNDS, "acknowledged only " + acknowledged);
    System.out.println(
        "KillTest: rounds " + ROUNDS + ", acknowledged " + acknowledged + ", lost 0");
  }

  /** What it said goes to a file: a pipe would lose what was said last. */
  private List<String> saveUntilKilled(Path folder, int round) throws Exception {
    var said = Files.createFile(temporary.resolve("said-" + round));
    var wrong = Files.createFile(temporary.resolve("wrong-" + round));
    var process = start(folder, said, wrong);
    try {
      if (round % EARLY != 0) {
        awaitFirstWord(process, said, wrong);
      }
      var ended = process.waitFor(random.nextInt(round % EARLY == 0 ? 800 : 400), MILLIS);
      assertFalse(ended, () -> "it ended by itself: " + text(wrong));
    } finally {
      process.destroyForcibly().waitFor();
    }
    var lines = text(said);
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

  private static void awaitFirstWord(Process process, Path said, Path wrong) throws Exception {
    while (Files.size(said) == 0) {
      assertFalse(process.waitFor(5, MILLIS), () -> "it ended by itself: " + text(wrong));
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private void remember(String line) {
    var words = line.split(" ");
    if (words[0].equals("actions")) {
      actions.add(UUID.fromString(words[1]));
      actions.add(UUID.fromString(words[2]));
    } else {
      discussions.put(UUID.fromString(words[1]), Integer.valueOf(words[2]));
    }
  }

  private void lookFor(Path folder, int round) {
    try (var vault = SavingProcess.open(folder);
        var store = Store.on(vault, OpenStore.COORDINATOR, OpenStore.NOON)) {
      var kept =
          store.read(s -> s.actions().all()).stream()
              .map(action -> action.id().value())
              .collect(Collectors.toSet());
      assertTrue(kept.containsAll(actions), "an action was lost in round " + round);
      assertEquals(0, kept.size() % 2, "half a change was kept in round " + round);
      var meeting = store.read(s -> s.meetings().all()).getFirst();
      var said = new HashMap<UUID, Integer>();
      store
          .read(s -> s.meetings().discussions(meeting.id()))
          .forEach((item, discussion) -> said.put(item.value(), discussion.secondsSpent()));
      discussions.forEach(
          (item, seconds) ->
              assertTrue(
                  said.getOrDefault(item, -1) >= seconds,
                  "a discussion was lost in round " + round));
      assertEquals(List.of(), store.verify().problems(), "round " + round);
    }
  }
}
