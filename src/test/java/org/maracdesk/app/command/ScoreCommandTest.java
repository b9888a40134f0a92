package org.maracdesk.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.maracdesk.exchange.ScoringVectors;
import org.maracdesk.exchange.ScoringVectors.Vector;

class ScoreCommandTest {

  private static final Path SHIPPED =
      Path.of("src/main/resources/org/maracdesk/exchange/checklists");
  private static final Path FORM = SHIPPED.resolve("ric-24-adult.json");
  private static final Path PROFILE = SHIPPED.resolve("profile-uk-default-14.json");

  @TempDir private Path folder;

  /** Every tenth of the agreed cases that go by the usual rules. */
  static Stream<Vector> some() {
    var usual =
        ScoringVectors.all().stream().filter(v -> v.profile().equals("uk-default-14")).toList();
    return Stream.iterate(0, i -> i < usual.size(), i -> i + 10).map(usual::get);
  }

  @ParameterizedTest
  @MethodSource("some")
  void theShippedFilesGiveWhatIsAgreed(Vector vector) throws Exception {
    var answers = Files.write(folder.resolve("a.json"), ScoringVectors.bytes(vector.input()));

    var answer = score(FORM, PROFILE, answers);

    assertEquals(0, answer.status(), answer::all);
    assertEquals("", answer.problems());
    var outcome = ScoringVectors.tree(answer.results().getBytes(StandardCharsets.UTF_8));
    for (var name : List.of("yes", "dk", "unanswered", "band", "status", "outcome")) {
      assertEquals(vector.expect().get(name).asText(), outcome.get(name).asText(), name);
    }
    var expected = new TreeSet<String>();
    vector.expect().get("grounds").forEach(ground -> expected.add(ground.asText()));
    var found = new TreeSet<String>();
    outcome.get("grounds").forEach(ground -> found.add(ground.asText()));
    assertEquals(expected, found);
  }

  @Test
  void fourteenAreEnoughAndThirteenAreNot() throws Exception {
    for (int yes : new int[] {13, 14}) {
      var numbers = Stream.iterate(1, n -> n <= yes, n -> n + 1).map(n -> "\"" + n + "\"").toList();
      var answers =
          Files.writeString(
              folder.resolve("a.json"), "{\"yes\": [" + String.join(",", numbers) + "]}");

      var answer = score(FORM, PROFILE, answers);

      assertEquals(0, answer.status(), answer::all);
      var outcome = ScoringVectors.tree(answer.results().getBytes(StandardCharsets.UTF_8));
      assertEquals(yes, outcome.get("yes").asInt());
      assertEquals(yes == 14, outcome.get("grounds").toString().contains("VHR"), answer::results);
    }
  }

  @Test
  void filesThatCannotBeUsedAreExplainedInOneSentence() throws Exception {
    var good = Files.writeString(folder.resolve("good.json"), "{\"yes\": [1]}");
    var cut = Files.writeString(folder.resolve("cut.json"), "{\"yes\": [1");
    var missing = folder.resolve("missing.json");

    for (var answer :
        List.of(
            score(missing, PROFILE, good),
            score(FORM, missing, good),
            score(FORM, PROFILE, missing),
            score(FORM, PROFILE, cut),
            score(FORM, FORM, good),
            score(PROFILE, PROFILE, good))) {
      assertEquals(1, answer.status(), answer::all);
      assertEquals("", answer.results());
      assertTrue(answer.problems().strip().endsWith("."), answer::problems);
      assertTrue(answer.problems().lines().count() == 1, answer::problems);
    }
  }

  private static Shell.Answer score(Path form, Path profile, Path answers) {
    return Shell.usual()
        .run("score", "--checklist", form, "--profile", profile, "--answers", answers);
  }
}
