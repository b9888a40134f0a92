package org.maracdesk.app;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.maracdesk.app.ScriptedMeeting.Stretch;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.meeting.CaseField;
import org.maracdesk.domain.meeting.CaseStep;
import org.maracdesk.domain.meeting.Discussion;
import org.maracdesk.domain.meeting.ItemOutcome;
import org.maracdesk.domain.meeting.SharedInformation;
import org.maracdesk.domain.meeting.Whereabouts;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.journeys.PlayDemo;
import org.maracdesk.journeys.Session;
import org.maracdesk.testing.AtTheKeys;
import org.maracdesk.testing.StoreFiles;

/**
 * Kills the desk in the middle of a scripted meeting, again and again, opens it anew and looks
 * where one is and what is lost. Started by {@code mvn verify -Pmeeting-kill -Drounds=200}; a dozen
 * rounds are in every build.
 *
 * <p>What is seen after a round must be what stood there at some moment before the kill. Lost is
 * the time from the first key that is missing to the kill. A line is committed as soon as the desk
 * shows that it is; until then it is typing like any other.
 */
public final class MeetingKill implements AutoCloseable {

  /** A stretch of a case takes about so many keys, or more. */
  private static final int KEYS_A_STRETCH = 60;

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

  /** What a process said, up to when it was killed. */
  private record Said(List<Standing> standings, List<Standing> kept, long killed) {}

  /** A process that types, on this store, and says so here. */
  private record Typing(Process process, Path store, Path out) {}

  /** What stood where, or what was entered, at a moment. */
  private record Standing(long moment, String what) {}

  MeetingKill(long seed, Path folder) throws IOException {
    this.random = new Random(seed);
    this.folder = folder;
    prepared = ScriptedDesk.planned();
    try (var desk = ScriptedDesk.before(prepared)) {
      var script = new ScriptedMeeting(desk.keys(), true, _ -> {});
      script.unlock(PlayDemo.PASSPHRASE);
      script.open();
      script.begin();
    }
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
    var stretches = Stretch.values();
    var stretch = stretches[random.nextInt(stretches.length)];
    ScriptedDesk.inside(store, session -> putAt(session, first, stretch));
    int hurried = random.nextInt(KEYS_A_STRETCH);
    return new Typing(start(store, first, stretch, hurried, out), store, out);
  }

  /** In this case, with all said that comes before this stretch of it. */
  private static Whereabouts putAt(Session session, int number, Stretch stretch) {
    var record = ScriptedDesk.meeting(session);
    var item = record.cases().get(number - 1).item();
    var meeting = session.runMeeting();
    // A case that is put off is put off before anything is said
    boolean fresh = stretch == Stretch.VIEW || stretch == Stretch.PUT_OFF;
    boolean viewed = !fresh;
    boolean risks = !fresh && stretch.compareTo(Stretch.RISKS) > 0;
    var place =
        new Whereabouts(
            record.meeting().id(),
            Whereabouts.Part.CASE,
            item.id(),
            CaseStep.PRESENT,
            CaseField.VICTIM_VIEW,
            0,
            viewed ? ScriptedMeeting.VIEW.length() : 0);
    var shared =
        meeting.told(
            new AgencyCode("POLICE"),
            SharedInformation.Kind.FACT,
            Confidential.of(ScriptedMeeting.POLICE_SHARED));
    meeting.keep(
        record.meeting().id(),
        new Discussion(
            item.id(),
            text(viewed, ScriptedMeeting.VIEW),
            text(viewed, ScriptedMeeting.BROUGHT_BY),
            !fresh && stretch.compareTo(Stretch.SHARED) > 0 ? List.of(shared) : List.of(),
            text(risks, ScriptedMeeting.RISKS),
            text(risks, ScriptedMeeting.CHILDREN),
            Confidential.NONE,
            0),
        place);
    if (stretch == Stretch.END) {
      meeting.promise(
          record.meeting().id(), item, meeting.read(record, "idva: ring her by tomorrow"));
    }
    return place;
  }

  private static Confidential text(boolean said, String text) {
    return said ? Confidential.of(text) : Confidential.NONE;
  }

  private Said typedUntilKilled(Typing typing, Consumer<Process> kill)
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
    return read(Files.readString(typing.out()), killed);
  }

  private static Path wrong(Path out) {
    return out.resolveSibling(out.getFileName() + ".wrong");
  }

  /** What it says goes to a file: a pipe would lose what was said last. */
  private static Process start(Path store, int first, Stretch stretch, int hurried, Path out)
      throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
            .filter(option -> !option.startsWith("-javaagent") && !option.startsWith("-Xmx"))
            .toList());
    command.addAll(
        List.of(
            "-Xmx400m",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            TypingProcess.class.getName(),
            store.toString(),
            Integer.toString(first),
            stretch.name(),
            Integer.toString(hurried)));
    return new ProcessBuilder(command)
        .redirectOutput(Redirect.to(out.toFile()))
        .redirectError(Redirect.to(wrong(out).toFile()))
        .start();
  }

  private static Said read(String text, long killed) {
    var standings = new ArrayList<Standing>();
    var kept = new ArrayList<Standing>();
    for (var line : text.substring(0, text.lastIndexOf('\n') + 1).lines().toList()) {
      var parts = line.split(" ", 3);
      var standing = new Standing(Long.parseLong(parts[1]), parts[2]);
      switch (parts[0]) {
        case "key" -> standings.add(standing);
        case "kept" -> kept.add(standing);
        default -> {}
      }
    }
    return new Said(standings, kept, killed);
  }

  private void look(Path store, Said said) throws IOException {
    lookForLines(store, said);
    try (var desk = ScriptedDesk.before(store)) {
      var keys = desk.keys();
      new ScriptedMeeting(keys, true, _ -> {}).unlock(PlayDemo.PASSPHRASE);
      keys.await("the case", () -> keys.count("m-case-number") > 0);
      lookWhere(keys.standing(), said);
    }
  }

  private void lookWhere(String now, Said said) {
    var all = said.standings();
    places.merge(place(all.getLast().what()), 1, Integer::sum);
    for (int at = all.size() - 1; at >= 0; at--) {
      if (all.get(at).what().equals(now)) {
        double lost =
            at == all.size() - 1 ? 0 : (said.killed() - all.get(at + 1).moment()) / 1000.0;
        worst = Math.max(worst, lost);
        if (lost > 1) {
          System.err.printf(
              "round %d: %.2f s lost, from %s to %s%n",
              rounds, lost, place(now), place(all.getLast().what()));
        }
        return;
      }
    }
    if (isOneKeyFurther(all.getLast().what(), now)) {
      return;
    }
    wrongPlace++;
    System.err.println("round " + rounds + ": at " + now + " instead of " + all.getLast().what());
  }

  /** In which field, of what {@link AtTheKeys#standing} says. */
  private static String place(String standing) {
    return standing.split(" \\| ")[1];
  }

  /** Whether the last key was through and kept, but the process was killed before it said so. */
  private static boolean isOneKeyFurther(String said, String now) {
    var before = said.split(" \\| ", 4);
    var after = now.split(" \\| ", 4);
    return before.length == 4
        && after.length == 4
        && before[0].equals(after[0])
        && before[1].equals(after[1])
        && Integer.parseInt(after[2]) == Integer.parseInt(before[2]) + 1
        && after[3].length() == before[3].length() + 1
        && after[3].startsWith(before[3]);
  }

  private void lookForLines(Path store, Said said) {
    var wanted = new HashMap<String, Integer>();
    said.kept().forEach(line -> add(wanted, line.what()));
    var found = ScriptedDesk.inside(store, MeetingKill::found);
    wanted.forEach((line, times) -> linesLost += Math.max(0, times - found.getOrDefault(line, 0)));
  }

  private static Map<String, Integer> found(Session session) {
    var found = new HashMap<String, Integer>();
    var cases = ScriptedDesk.meeting(session).cases();
    for (int place = 0; place < cases.size(); place++) {
      var heard = cases.get(place);
      heard.actions().forEach(action -> add(found, "agreed " + action.text().text()));
      heard.discussion().shared().forEach(each -> add(found, "shared " + each.text().text()));
      if (!(heard.item().outcome() instanceof ItemOutcome.Waiting)) {
        add(found, "heard " + (place + 1));
      }
    }
    return found;
  }

  private static void add(Map<String, Integer> found, String line) {
    found.merge(line, 1, Integer::sum);
  }
}
