package org.maracdesk.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.maracdesk.journeys.PlayDemo;
import org.maracdesk.store.PersonalText;
import org.maracdesk.testing.SampleSession;
import org.maracdesk.testing.StoreFiles;

/**
 * Uses the desk with a marked text in every column that is not said to hold none, then plays a full
 * demo with a mark in whatever is typed or brought in, and searches everything it may have written:
 * the stores' folders and backups, the temporary folder, the home, the logs, and the place where
 * the runtime was told to put its memory when it runs out. Searched while a store is open, when it
 * is locked, after the memory ran out, after a new key, practice and disposal, and when the program
 * has ended. Started by {@code mvn verify -Pmarkers}.
 */
public final class Markers implements AutoCloseable {

  /** How letters may have been written: in which encoding, and as they were or folded. */
  private static final List<UnaryOperator<String>> WAYS =
      Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
          .flatMap(
              encoding ->
                  Stream.<UnaryOperator<String>>of(
                          UnaryOperator.identity(),
                          text -> text.toUpperCase(Locale.ROOT),
                          text -> text.toLowerCase(Locale.ROOT))
                      .map(fold -> way(fold, encoding)))
          .toList();

  /** What the desk has to have done, in this order, and where each time everything is searched. */
  private static final List<String> DONE =
      List.of(
          "open",
          "locked",
          "out of memory",
          "closed",
          "demo open",
          "demo locked",
          "demo renewed",
          "practised",
          "demo closed",
          "disposed of");

  private final Path place;
  private final Path outside;
  private final TreeSet<String> found = new TreeSet<>();

  /** Words that open a store and must not be found either. */
  private final List<String> words = new ArrayList<>();

  private int searched;

  /**
   * @param place what is searched: all that the program has of this computer
   * @param outside where it saves files that are meant to be read
   */
  private Markers(Path place, Path outside) {
    this.place = place;
    this.outside = outside;
  }

  public static void main(String[] arguments) {
    boolean good = false;
    try (var markers =
        new Markers(
            Files.createTempDirectory("markers"), Files.createTempDirectory("markers-outside"))) {
      markers.run();
      markers.found.forEach(System.out::println);
      Files.writeString(Path.of(arguments[0]), markers.said());
      good = markers.found.isEmpty() && markers.searched > 0;
    } catch (IOException | InterruptedException | RuntimeException | AssertionError failure) {
      failure.printStackTrace();
    }
    System.exit(good ? 0 : 1);
  }

  private String said() {
    return "markers %d, places searched %d, found %d"
        .formatted(PersonalText.columns().size() + words.size(), searched, found.size());
  }

  private void run() throws IOException, InterruptedException {
    Path store;
    try (var sample = SampleSession.at(PlayDemo.Stage.FOLLOWED_UP)) {
      store = sample.folder();
    }
    var own = place.resolve("store");
    StoreFiles.copy(store, own);
    plant();
    var process = start(own);
    try (var said =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      var steps = new ArrayList<String>();
      for (var line = said.readLine(); line != null; line = said.readLine()) {
        if (line.startsWith(MarkedDesk.LOOK_FOR)) {
          words.add(line.substring(MarkedDesk.LOOK_FOR.length()));
        } else {
          steps.add(line);
          search(line);
        }
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
      }
      if (process.waitFor() != 0 || !steps.equals(DONE)) {
        throw new AssertionError(steps + "\n" + Files.readString(place.resolve("logged.txt")));
      }
    }
    search("ended");
  }

  /** A search that finds nothing proves nothing, unless it finds what is there. */
  private void plant() throws IOException {
    var planted = place.resolve("planted");
    for (var way : WAYS) {
      var raw = "\0" + way.apply(PersonalText.marker("action.task"));
      Files.writeString(planted, raw, StandardCharsets.ISO_8859_1);
      search("planted");
      Files.delete(planted);
      if (!found.equals(Set.of("planted: action.task in planted"))) {
        throw new AssertionError("the search does not find what is there but " + found);
      }
      found.clear();
    }
    searched = 0;
  }

  private Process start(Path store) throws IOException {
    var command = new ArrayList<String>();
    command.add(ProcessHandle.current().info().command().orElseThrow());
    command.addAll(
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
            .filter(option -> !option.startsWith("-Djava.io.tmpdir"))
            .toList());
    command.addAll(
        List.of(
            "-Xmx400m",
            "-XX:+HeapDumpOnOutOfMemoryError",
            "-XX:HeapDumpPath=" + Files.createDirectories(place.resolve("dumps")),
            "-XX:ErrorFile=" + place.resolve("dumps").resolve("error-%p.log"),
            "-Djava.io.tmpdir=" + Files.createDirectories(place.resolve("temporary")),
            "-Duser.home=" + Files.createDirectories(place.resolve("home")),
            "-cp",
            System.getProperty("java.class.path"),
            MarkedDesk.class.getName(),
            store.toString(),
            outside.toString()));
    return new ProcessBuilder(command)
        .redirectError(Redirect.to(place.resolve("logged.txt").toFile()))
        .start();
  }

  /** Every file there is now, its name and every byte of it. */
  private void search(String when) throws IOException {
    try (var files = Files.walk(place)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        searched++;
        var name = place.relativize(file).toString();
        // One letter for one byte, so that a search for letters is a search for bytes
        var bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        for (var way : WAYS) {
          in(name + "\n" + bytes, way)
              .forEach(column -> found.add(when + ": " + column + " in " + name));
          if (words.stream().anyMatch(each -> bytes.contains(way.apply(each)))) {
            found.add(when + ": words that open a store in " + name);
          }
        }
      }
    }
  }

  private static UnaryOperator<String> way(UnaryOperator<String> fold, Charset encoding) {
    return text -> new String(fold.apply(text).getBytes(encoding), StandardCharsets.ISO_8859_1);
  }

  /** The columns whose marks stand somewhere, written in one of the ways. */
  private static Set<String> in(String bytes, UnaryOperator<String> way) {
    var columns = new TreeSet<String>();
    var beginning = way.apply(PersonalText.beginning());
    for (int at = bytes.indexOf(beginning); at >= 0; at = bytes.indexOf(beginning, at + 1)) {
      for (var column : PersonalText.columns()) {
        if (bytes.startsWith(way.apply(PersonalText.marker(column)), at)) {
          columns.add(column);
        }
      }
    }
    return columns;
  }

  @Override
  public void close() {
    StoreFiles.remove(place);
    StoreFiles.remove(outside);
  }
}
