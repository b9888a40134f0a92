package org.maracdesk.app;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maracdesk.journeys.PlayDemo;
import org.maracdesk.testing.StoreFiles;

/**
 * Kills the desk in the middle of a scripted meeting, again and again, opens it anew and looks
 * where one is and what is lost. Started by {@code mvn verify -Pmeeting-kill -Drounds=200}; a dozen
 * rounds are in every build.
 *
 * <p>What is seen after a round must be what stood there at some moment before the kill. Lost is
 * the time from the first key that is missing to the kill. A line is committed as soon as the desk
 * shows that it is; until then it is typing like any other. A mark of attendance is shown as soon
 * as it is made and looks no different once it is kept: it is committed when the desk shows
 * something as kept that was done after it.
 *
 * <p>The same place is, in a case, the same field before the same letter; at the start and the
 * close the same where one types or marks who is here.
 */
public final class MeetingKill implements AutoCloseable {

  /** Many rounds take long: whoever waits sees where they are. */
  private static final int TOLD_EVERY = 10;

  /** In milliseconds. */
  private static final int LONGEST_TYPING = 1_500;

  private final Random random;
  private final Path folder;
  private final Path prepared;
  private @Nullable Typing next;
  private final Map<String, Integer> places = new TreeMap<>();
  private int started;
  private int rounds;
  private int linesLost;
  private int wrongPlace;
  private double worst;

  /** A process that types, on this store, and says so here. */
  private record Typing(Process process, Path store, Path out) {}

  MeetingKill(long seed, Path folder) throws IOException {
    this.random = new Random(seed);
    this.folder = folder;
    prepared = PreparedMeeting.opened();
  }

  /** Takes the file into which the summary is written besides, and how many rounds. */
  public static void main(String[] arguments) {
    boolean good = false;
    try {
      good = isGood(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    } catch (IOException | InterruptedException | RuntimeException | AssertionError failure) {
      failure.printStackTrace();
    }
    System.exit(good ? 0 : 1);
  }

  private static boolean isGood(Path figures, int rounds) throws IOException, InterruptedException {
    try (var kill = new MeetingKill(20_261_127, Files.createTempDirectory("meeting-kill"))) {
      for (int round = 0; round < rounds; round++) {
        kill.round();
        if (kill.rounds % TOLD_EVERY == 0) {
          System.err.println("so far: " + kill.summary());
        }
      }
      System.err.println("killed at: " + kill.places);
      Files.writeString(figures, kill.summary());
      System.out.println(kill.summary());
      return kill.isGood();
    }
  }

  /** What came of it, in one line. */
  String summary() {
    return String.format(
        Locale.UK,
        "rounds %d, committed lines lost %d, worst typing lost %.2f s, wrong place %d",
        rounds,
        linesLost,
        worst,
        wrongPlace);
  }

  /** Whether no line is lost, and one is back at the same place. */
  boolean isAllThere() {
    return linesLost == 0 && wrongPlace == 0;
  }

  /** Whether, besides, what is lost was typed at most a second before. */
  private boolean isGood() {
    return isAllThere() && worst <= 1;
  }

  /** Lets one process type, kills it, and looks. */
  void round() throws IOException, InterruptedException {
    var typing = next == null ? begun() : next;
    rounds++;
    var said = typedUntilKilled(typing, Process::destroyForcibly);
    // The next one starts while this one is looked at
    next = begun();
    look(typing.store(), said);
  }

  /**
   * Asks one process to end, as a computer does that shuts down, and looks that it closed its store
   * in the usual way, with all that was typed a moment before.
   */
  void askToEnd() throws IOException, InterruptedException {
    var typing = next == null ? begun() : next;
    next = null;
    var said = typedUntilKilled(typing, Process::destroy);
    ScriptedDesk.inside(
        typing.store(),
        session -> {
          session
              .remark()
              .ifPresent(
                  remark -> {
                    throw new AssertionError("it was not closed in the usual way: " + remark);
                  });
          return true;
        });
    look(typing.store(), said);
  }

  /** Ends what was started ahead. */
  @Override
  public void close() {
    if (next != null) {
      next.process().destroyForcibly();
    }
  }

  private Typing begun() throws IOException {
    int number = ++started;
    var store = StoreFiles.copy(prepared, folder.resolve("round-" + number));
    var out = Files.createFile(folder.resolve("said-" + number));
    int first = 1 + random.nextInt(ScriptedMeeting.CASES - 1);
    var beginning = Beginning.of(number - 1);
    ScriptedDesk.inside(
        store,
        session -> {
          PreparedMeeting.putAt(session, beginning, first);
          return true;
        });
    int hurried = random.nextInt(beginning.keys());
    return new Typing(start(store, first, beginning, hurried, out), store, out);
  }

  private SaidWhileTyping typedUntilKilled(Typing typing, Consumer<Process> kill)
      throws IOException, InterruptedException {
    var process = typing.process();
    long killed;
    try {
      boolean ended = false;
      while (!ended && !Files.readString(typing.out()).contains("typing ")) {
        ended = process.waitFor(20, TimeUnit.MILLISECONDS);
      }
      if (ended || process.waitFor(random.nextInt(LONGEST_TYPING), TimeUnit.MILLISECONDS)) {
        throw new AssertionError("it ended by itself: " + Files.readString(wrong(typing.out())));
      }
    } finally {
      killed = System.currentTimeMillis();
      kill.accept(process);
      process.waitFor();
    }
    return SaidWhileTyping.read(Files.readString(typing.out()), killed);
  }

  /** How much room the tests take is not how much one desk may. */
  private static boolean isOfTheHeap(String option) {
    return Stream.of("-Xm", "-XX:MetaspaceSize", "-XX:ReservedCodeCacheSize")
        .anyMatch(option::startsWith);
  }

  private static Path wrong(Path out) {
    return out.resolveSibling(out.getFileName() + ".wrong");
  }

  /** What it says goes to a file: a pipe would lose what was said last. */
  private static Process start(Path store, int first, Beginning beginning, int hurried, Path out)
      throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
            .filter(option -> !option.startsWith("-javaagent") && !isOfTheHeap(option))
            .toList());
    command.addAll(
        List.of(
            "-Xmx400m",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:+DisplayVMOutputToStderr",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:-BytecodeVerificationRemote",
            "-cp",
            System.getProperty("java.class.path"),
            TypingProcess.class.getName(),
            store.toString(),
            Integer.toString(first),
            beginning.name(),
            Integer.toString(hurried)));
    return new ProcessBuilder(command)
        .redirectOutput(Redirect.to(out.toFile()))
        .redirectError(Redirect.to(wrong(out).toFile()))
        .start();
  }

  private void look(Path store, SaidWhileTyping said) throws IOException {
    var found = ScriptedDesk.inside(store, PreparedMeeting::found);
    linesLost += said.lost(found);
    try (var desk = ScriptedDesk.before(store)) {
      var keys = desk.keys();
      new ScriptedMeeting(keys, true, _ -> {}).unlock(PlayDemo.PASSPHRASE);
      keys.await(
          "a meeting, or the list of cases",
          () -> Standing.in(desk.stage(), keys).isInAMeeting() || keys.isShown("New referral"));
      lookWhere(said, Standing.in(desk.stage(), keys), found);
    }
  }

  private void lookWhere(SaidWhileTyping said, Standing now, Map<String, Integer> found) {
    var last = said.last();
    places.merge(last.field(), 1, Integer::sum);
    switch (said.back(now, found)) {
      case SaidWhileTyping.Back.Same(var lost) -> {
        worst = Math.max(worst, lost);
        if (lost > 1) {
          System.err.printf(
              "round %d: %.2f s lost, from %s to %s%n", rounds, lost, now.field(), last.field());
        }
      }
      case SaidWhileTyping.Back.Elsewhere _ -> {
        wrongPlace++;
        System.err.println("round " + rounds + ": at " + now.line() + " instead of " + last.line());
      }
    }
  }
}
