package org.maracdesk.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.app.Main;
import org.maracdesk.testing.SampleNames;

/**
 * Plays the demo as a program of its own, with a home and a temporary folder of its own and with
 * every library telling its log all it knows, and looks for the invented people where nobody may
 * find them.
 */
class LeakTest {

  private static final Set<String> NAMES = SampleNames.ofAtLeast(4);

  /** Four letters come about by chance in a megabyte of cipher text, once in thousands of runs. */
  private static final Set<String> LONG_NAMES = SampleNames.ofAtLeast(5);

  private static final List<Charset> ENCODINGS =
      List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

  private static final String EVERYTHING =
      """
      handlers=java.util.logging.ConsoleHandler
      .level=ALL
      java.util.logging.ConsoleHandler.level=ALL
      """;

  @TempDir private static Path folder;
  private static String told;
  private static String logged;

  @BeforeAll
  static void play() throws Exception {
    for (var name : List.of("temporary", "home")) {
      Files.createDirectories(folder.resolve(name));
    }
    var logging = Files.writeString(folder.resolve("logging.properties"), EVERYTHING);
    var results = folder.resolve("told.txt");
    var problems = folder.resolve("logged.txt");
    var process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                "-Dh2.allowedClasses=",
                "-Djava.io.tmpdir=" + folder.resolve("temporary"),
                "-Duser.home=" + folder.resolve("home"),
                "-Djava.util.logging.config.file=" + logging,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "demo",
                "--out",
                folder.resolve("demo").toString())
            .redirectOutput(results.toFile())
            .redirectError(problems.toFile())
            .start();
    assertEquals(0, process.waitFor(), () -> text(results) + text(problems));
    told = text(results);
    logged = text(problems);
  }

  @Test
  void theDemoLeavesWhatItSays() {
    for (var file :
        List.of(
            "this-is-a-demo.txt",
            "passphrase.txt",
            "store/store.keys",
            "store/store.mv.db",
            "marac-2026-11-26-agenda.pdf",
            "marac-2026-11-26-minutes.pdf",
            "marac-2026-11-26-actions.pdf",
            "marac-2026-11-26-people.csv")) {
      assertTrue(Files.isRegularFile(folder.resolve("demo").resolve(file)), file);
    }
    assertTrue(told.contains("16 cases, 1 of them") || told.contains("16 cases, 2 of them"), told);
    assertTrue(told.contains("all well"), told);
  }

  @Test
  void theSearchFindsWhatIsThere() throws Exception {
    var planted = Files.createDirectories(folder.resolve("planted"));
    for (var encoding : ENCODINGS) {
      var file = planted.resolve(encoding.name());
      Files.write(file, ("\0\u00ffxx" + "Łucja" + "\n").getBytes(encoding));
      assertEquals(Set.of(file.getFileName() + ": Łucja"), found(planted, LONG_NAMES));
      Files.delete(file);
    }
    Files.createDirectories(planted.resolve("Minutes for Samplewood"));
    assertEquals(Set.of("Minutes for Samplewood: Samplewood"), inNames(planted));
    assertEquals(NAMES, SampleNames.in(String.join(" ", NAMES), NAMES));
    assertTrue(LONG_NAMES.size() > 60, LONG_NAMES::toString);
  }

  @Test
  void thePeopleAreInThePapersAndSpreadsheets() throws Exception {
    assertTrue(found(folder.resolve("demo"), Set.of("Samplewood")).size() > 0);
  }

  @Test
  void nobodyIsReadableInTheStore() throws Exception {
    assertEquals(Set.of(), found(folder.resolve("demo/store"), LONG_NAMES));
  }

  @Test
  void nobodyIsLeftInTheTemporaryFolderOrAtHome() throws Exception {
    assertEquals(Set.of(), found(folder.resolve("temporary"), NAMES));
    assertEquals(Set.of(), found(folder.resolve("home"), NAMES));
  }

  @Test
  void nobodyIsInAFileName() throws Exception {
    assertEquals(Set.of(), inNames(folder.resolve("demo")));
    assertEquals(Set.of(), inNames(folder.resolve("temporary")));
    assertEquals(Set.of(), inNames(folder.resolve("home")));
  }

  @Test
  void nobodyIsInWhatIsToldOrLogged() {
    assertTrue(told.lines().count() > 5);
    assertEquals(Set.of(), SampleNames.in(told, NAMES));
    assertEquals(Set.of(), SampleNames.in(logged, NAMES));
  }

  /** File and name, wherever a name stands in the bytes of a file. */
  private static Set<String> found(Path place, Set<String> names) throws IOException {
    var found = new TreeSet<String>();
    try (var files = Files.walk(place)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        // One letter for one byte, so that a search for letters is a search for bytes
        var bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
        for (var name : names) {
          for (var encoding : ENCODINGS) {
            if (bytes.contains(new String(name.getBytes(encoding), StandardCharsets.ISO_8859_1))) {
              found.add(file.getFileName() + ": " + name);
            }
          }
        }
      }
    }
    return found;
  }

  private static Set<String> inNames(Path place) throws IOException {
    var found = new TreeSet<String>();
    try (var files = Files.walk(place)) {
      for (var file : files.toList()) {
        SampleNames.in(place.relativize(file).toString(), NAMES)
            .forEach(name -> found.add(place.relativize(file) + ": " + name));
      }
    }
    return found;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
