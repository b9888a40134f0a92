package org.maracdesk.app.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.testing.SampleNames;

class ImportCommandTest {

  private static final Path SAMPLES = Path.of("samples");
  private static final Path BROKEN = SAMPLES.resolve("broken");

  @TempDir private Path folder;
  private Path store;

  @BeforeEach
  void init() {
    store = folder.resolve("store");
    var answer = Shell.usual().in(store, "init", "--area", SAMPLES.resolve("area.json"));
    assertEquals(0, answer.status(), answer::all);
  }

  @Test
  void aPreviewSaysWhatWouldBeAndWritesNothing() throws Exception {
    var answer = Shell.usual().in(store, "import", SAMPLES, "--preview", "--json");

    assertEquals(0, answer.status(), answer::all);
    assertCounts(188, 0, 0, 0, false, answer);
    var again = Shell.usual().in(store, "import", SAMPLES, "--preview", "--json");
    assertCounts(188, 0, 0, 0, false, again);
  }

  @Test
  void aFolderIsTakenInAndIsKnownTheSecondTime() throws Exception {
    assertCounts(188, 0, 0, 0, true, Shell.usual().in(store, "import", SAMPLES, "--json"));
    assertCounts(0, 0, 188, 0, true, Shell.usual().in(store, "import", SAMPLES, "--json"));
    assertEquals(0, Shell.usual().in(store, "verify").status());
  }

  @Test
  void theCommandsInTheReadmeDoWhatTheySay() {
    var earlier = SAMPLES.resolve("earlier");
    for (var files :
        List.of(
            List.of(SAMPLES.resolve("agencies.csv"), SAMPLES.resolve("representatives.csv")),
            List.of(
                earlier.resolve("referrals.csv"),
                earlier.resolve("people.csv"),
                earlier.resolve("dash_notes.csv")),
            List.of(
                SAMPLES.resolve("referrals.csv"),
                SAMPLES.resolve("people.csv"),
                SAMPLES.resolve("dash_notes.csv"),
                SAMPLES.resolve("referral_details.csv")))) {
      var answer = Shell.usual().in(store, "import", files.toArray());
      assertEquals(0, answer.status(), answer::all);
    }
  }

  @Test
  void nothingIsSaidAboutAnybody() {
    var taken = Shell.usual().in(store, "import", SAMPLES);
    var broken = Shell.usual().in(store, "import", BROKEN);

    assertEquals(1, broken.status());
    assertEquals(Set.of(), SampleNames.in(taken.all(), SampleNames.ofAtLeast(3)));
    for (var said : List.of(taken, broken)) {
      for (var cell :
          List.of("Wrongway", "Pebble", "2061", "7.7009", "1.00E+11", "=1+1", "Maybe", "07700")) {
        var lines = said.problems().lines().filter(line -> saysBesideFile(line, cell)).toList();
        assertEquals(List.of(), lines);
      }
    }
  }

  @Test
  void ofRemarksThatStopNothingTheFirstTwentyOfAKindAreSaidAndTheOthersCounted() {
    var answer = Shell.usual().in(store, "import", SAMPLES, "--preview");

    var said = answer.problems().lines().filter(l -> l.startsWith("people.csv:")).toList();
    var postcodes = said.stream().filter(line -> line.contains(":W-POSTCODE: ")).toList();
    assertEquals(IssueLines.MOST_OF_A_KIND + 1, postcodes.size(), answer::problems);
    assertTrue(
        postcodes.getLast().matches("people\\.csv:0::W-POSTCODE: \\d+ more remarks like this .*"),
        postcodes::getLast);
  }

  @Test
  void aRefusedRowStopsAllAndIsNamedByFileLineColumnAndCode() throws Exception {
    take("agencies.csv");

    var answer = with("impossible-date.csv", "with-these/referrals.csv", "--json");

    assertEquals(1, answer.status());
    assertEquals(false, json(answer).get("written").asBoolean());
    assertTrue(
        answer
            .problems()
            .lines()
            .anyMatch(line -> line.startsWith("impossible-date.csv:2:date_of_birth:E-DATE: ")),
        answer::problems);
    assertTrue(answer.problems().lines().allMatch(l -> l.matches("[^:]+:\\d+:[^:]*:[A-Z-]+: .+")));
    assertEquals(
        0,
        json(Shell.usual().in(store, "export", "--kind", "people", "--out", out(), "--json"))
            .get("rows")
            .asInt());
  }

  @Test
  void goodRowsAreTakenInWithoutTheOthersWhenAskedFor() throws Exception {
    take("agencies.csv");

    var answer =
        with("formula-in-typed-column.csv", "with-these/referrals.csv", "--good-rows", "--json");

    assertEquals(1, answer.status());
    assertTrue(json(answer).get("refused").asInt() > 0);
    assertEquals(true, json(answer).get("written").asBoolean());
    assertEquals(0, Shell.usual().in(store, "verify").status());
  }

  @Test
  void aPreviewOfRefusedRowsIsOne() {
    take("agencies.csv");

    var answer = with("no-ground-given.csv", "with-these/people.csv", "--preview");

    assertEquals(1, answer.status());
    assertTrue(answer.results().contains("Nothing has been written"), answer::results);
  }

  @Test
  void aFileThatIsNotThereIsExplained() {
    var answer = Shell.usual().in(store, "import", folder.resolve("nowhere.csv"));

    assertEquals(1, answer.status());
    assertEquals("", answer.results());
    assertEquals(1, answer.problems().lines().count());
  }

  @Test
  void aStoreIsNotMadeTwice() throws Exception {
    var before = Files.readAllBytes(store.resolve("store.keys"));

    var answer = Shell.usual().in(store, "init");

    assertEquals(1, answer.status());
    assertArrayEquals(before, Files.readAllBytes(store.resolve("store.keys")));
  }

  @Test
  void anAreaFileThatIsNoneIsExplainedAndMakesNoStore() throws Exception {
    var area = Files.writeString(folder.resolve("area.json"), "{\"name\": ");

    var unreadable = Shell.usual().in(folder.resolve("a"), "init", "--area", area);
    var missing =
        Shell.usual().in(folder.resolve("b"), "init", "--area", folder.resolve("none.json"));

    assertEquals(1, unreadable.status(), unreadable::all);
    assertEquals(1, missing.status(), missing::all);
    assertFalse(Files.exists(folder.resolve("a")));
    assertFalse(Files.exists(folder.resolve("b")));
  }

  private void take(String sample) {
    assertEquals(0, Shell.usual().in(store, "import", SAMPLES.resolve(sample)).status());
  }

  private Shell.Answer with(String one, String other, Object... more) {
    var arguments = new ArrayList<Object>();
    arguments.add(BROKEN.resolve(one));
    arguments.add(BROKEN.resolve(other));
    arguments.addAll(List.of(more));
    return Shell.usual().in(store, "import", arguments.toArray());
  }

  private Path out() {
    return folder.resolve("out.csv");
  }

  /** Files may be called after what is wrong with them. */
  private static boolean saysBesideFile(String line, String cell) {
    return line.substring(line.indexOf(':')).contains(cell);
  }

  private static void assertCounts(
      int fresh, int changed, int unchanged, int refused, boolean written, Shell.Answer answer) {
    assertEquals(
        List.of(fresh, changed, unchanged, refused),
        Stream.of("new", "changed", "unchanged", "refused")
            .map(name -> json(answer).get(name).asInt())
            .toList());
    assertEquals(written, json(answer).get("written").asBoolean());
  }

  private static JsonNode json(Shell.Answer answer) {
    try {
      return new JsonMapper().readTree(answer.results());
    } catch (JsonProcessingException e) {
      throw new AssertionError(answer.all(), e);
    }
  }
}
