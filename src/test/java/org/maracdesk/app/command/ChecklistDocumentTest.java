package org.maracdesk.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maracdesk.journeys.PlayDemo.Stage;
import org.maracdesk.testing.PdfText;
import org.maracdesk.testing.SampleNames;

/** Checklists on paper from the command line. */
class ChecklistDocumentTest {

  private static final Set<String> NAMES = SampleNames.ofAtLeast(3);

  private static Path held;

  @TempDir private Path folder;

  @BeforeAll
  static void hold() {
    held = Shell.store(Stage.HELD);
  }

  @Test
  void aCompletedChecklistIsWrittenByTheMeetingAndTheNumberOfTheCase() throws Exception {
    var number = firstCase();
    var file = folder.resolve("checklist.pdf");

    var answer = document("checklist", "--meeting 2026-11-26 --case " + number, file);

    assertEquals(0, answer.status(), answer::all);
    assertTrue(PdfText.copied(Files.readAllBytes(file)).contains("Case " + number));
    assertEquals(Set.of(), SampleNames.in(answer.all(), NAMES));
  }

  @Test
  void aBlankFormNeedsNoMeeting() throws Exception {
    var without = folder.resolve("a.pdf");
    var with = folder.resolve("b.pdf");

    assertEquals(0, document("blank-checklist", "--checklist ric-24-adult", without).status());
    assertEquals(
        0, document("blank-checklist", "--checklist ric-24-adult --with-sets", with).status());

    assertTrue(Files.size(with) > Files.size(without));
    assertFalse(PdfText.copied(Files.readAllBytes(without)).contains("2009) Whose words"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "checklist",
        "checklist --meeting 2026-11-26",
        "checklist --case M-2026-0001",
        "checklist --meeting 2026-11-26 --case M-2026-0001 --for POLICE",
        "checklist --meeting 2026-11-26 --case M-2026-0001 --checklist ric-24-adult",
        "blank-checklist",
        "blank-checklist --checklist ric-24-adult --case M-2026-0001",
        "blank-checklist --checklist ric-24-adult --meeting 2026-11-26",
        "agenda",
        "agenda --meeting 2026-11-26 --case M-2026-0001",
        "minutes --meeting 2026-11-26 --with-sets"
      })
  void optionsThatDoNotGoTogetherAreExplained(String line) {
    var file = folder.resolve("none.pdf");
    int space = line.indexOf(' ');
    var kind = space < 0 ? line : line.substring(0, space);

    var answer = document(kind, space < 0 ? "" : line.substring(space + 1), file);

    assertEquals(2, answer.status(), answer::all);
    assertTrue(answer.problems().contains("Nothing has been written."), answer::problems);
    assertFalse(Files.exists(file));
  }

  @Test
  void aCaseThatTheMeetingDoesNotHearIsExplained() {
    var file = folder.resolve("none.pdf");

    var answer = document("checklist", "--meeting 2026-11-26 --case M-1999-0001", file);

    assertEquals(1, answer.status());
    assertTrue(answer.problems().contains("not on that meeting's agenda"), answer::problems);
    assertFalse(Files.exists(file));
  }

  @Test
  void aFormNobodyKnowsIsExplainedWithThoseThereAre() {
    var answer = document("blank-checklist", "--checklist ric-25", folder.resolve("none.pdf"));

    assertEquals(1, answer.status());
    assertTrue(answer.problems().contains("ric-24-adult"), answer::problems);
  }

  /** The number of a case of that meeting that has a completed checklist. */
  private String firstCase() throws Exception {
    var agenda = folder.resolve("agenda.pdf");
    assertEquals(0, document("agenda", "--meeting 2026-11-26", agenda).status());
    var numbers =
        PdfText.sentences(Files.readAllBytes(agenda)).stream()
            .flatMap(said -> Pattern.compile("M-\\d{4}-\\d{4}").matcher(said).results())
            .map(MatchResult::group)
            .distinct()
            .toList();
    for (var said : numbers) {
      if (document("checklist", "--meeting 2026-11-26 --case " + said, folder.resolve("probe.pdf"))
              .status()
          == 0) {
        return said;
      }
    }
    throw new AssertionError("no completed checklist in the samples");
  }

  private static Shell.Answer document(String kind, String options, Path out) {
    var arguments = new ArrayList<Object>(List.of("--kind", kind));
    if (!options.isEmpty()) {
      arguments.addAll(List.of(options.split(" ")));
    }
    arguments.addAll(List.of("--out", out));
    return Shell.usual().in(held, "document", arguments.toArray());
  }
}
