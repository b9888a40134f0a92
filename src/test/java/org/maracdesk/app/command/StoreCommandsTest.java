package org.maracdesk.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.journeys.CallMeeting;
import org.maracdesk.journeys.DocumentKind;
import org.maracdesk.journeys.ExportSpreadsheet;
import org.maracdesk.journeys.PlayDemo.Stage;
import org.maracdesk.testing.SampleNames;
import org.maracdesk.testing.SampleSession;
import org.maracdesk.vault.Opening;
import org.maracdesk.vault.Vault;

/** The commands that look into a store and write something out of it. */
class StoreCommandsTest {

  private static final Set<String> NAMES = SampleNames.ofAtLeast(3);

  private static Path held;

  @TempDir private Path folder;

  @BeforeAll
  static void hold() {
    held = Shell.store(Stage.HELD);
  }

  @Test
  void meetingsAreListedWithoutAName() {
    var answer = Shell.usual().in(held, "meetings");

    assertEquals(0, answer.status(), answer::all);
    assertEquals("", answer.problems());
    assertEquals(
        List.of(
            "2026-11-26  Closed  16 cases  40 open actions",
            "2025-12-18  Closed  2 cases  2 open actions"),
        answer.results().lines().toList());
  }

  @Test
  void meetingsAreListedForProgramsToo() throws Exception {
    var answer = Shell.usual().in(held, "meetings", "--json");

    var first = json(answer).get("meetings").get(0);
    assertEquals("2026-11-26", first.get("date").asText());
    assertEquals("CLOSED", first.get("stage").asText());
    assertEquals(16, first.get("cases").asInt());
    assertEquals(15, first.get("heard").asInt());
    assertEquals(40, first.get("openActions").asInt());
    assertEquals(Set.of(), SampleNames.in(answer.all(), NAMES));
  }

  @Test
  void aNewStoreHasNoMeetings() throws Exception {
    var store = folder.resolve("store");
    assertEquals(0, Shell.usual().in(store, "init").status());

    assertEquals(1, Shell.usual().in(store, "meetings").results().lines().count());
    assertEquals(0, json(Shell.usual().in(store, "meetings", "--json")).get("meetings").size());
  }

  @ParameterizedTest
  @EnumSource(DocumentKind.class)
  void everyPaperIsWritten(DocumentKind kind) throws Exception {
    var file = folder.resolve("paper.pdf");

    var answer =
        Shell.usual()
            .in(held, "document", "--kind", kind, "--meeting", "2026-11-26", "--out", file);

    assertEquals(0, answer.status(), answer::all);
    assertEquals("", answer.problems());
    assertTrue(answer.results().contains(file.toString()));
    assertTrue(Files.readString(file, StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
  }

  @Test
  void oneAgencysListIsSmallerAndTellsItsPages() throws Exception {
    var all = folder.resolve("all.pdf");
    var one = folder.resolve("one.pdf");
    var shell = Shell.usual();
    shell.in(held, "document", "--kind", "actions", "--meeting", "2026-11-26", "--out", all);

    var answer =
        shell.in(
            held,
            "document",
            "--kind",
            "actions",
            "--meeting",
            "2026-11-26",
            "--for",
            "police",
            "--out",
            one,
            "--json");

    assertEquals(one.toString(), json(answer).get("file").asText());
    assertTrue(json(answer).get("pages").asInt() > 0);
    assertTrue(Files.size(one) < Files.size(all));
  }

  @ParameterizedTest
  @EnumSource(
      value = DocumentKind.class,
      names = {"AGENDA", "MINUTES"})
  void whatIsTheSameForEverybodyIsNotPassedOffAsOneAgencysCopy(DocumentKind kind) {
    var file = folder.resolve("not-for-one-" + kind + ".pdf");

    var answer =
        Shell.usual()
            .in(
                held,
                "document",
                "--kind",
                kind,
                "--meeting",
                "2026-11-26",
                "--for",
                "police",
                "--out",
                file);

    assertEquals(2, answer.status(), answer::all);
    assertTrue(answer.problems().contains("--kind actions"), answer::problems);
    assertTrue(Files.notExists(file));
  }

  @Test
  void aDayThatIsNoneIsWrongUsageInPlainWords() {
    var answer =
        Shell.usual()
            .in(
                held,
                "document",
                "--kind",
                "agenda",
                "--meeting",
                "tomorrow",
                "--out",
                folder.resolve("never.pdf"));

    assertEquals(2, answer.status());
    assertTrue(answer.problems().contains("2026-11-26"), answer::problems);
    assertFalse(answer.problems().contains("Exception"), answer::problems);
  }

  @Test
  void anAgencyNobodyKnowsIsExplainedWithTheCodes() {
    var file = folder.resolve("one.pdf");

    var answer =
        Shell.usual()
            .in(
                held,
                "document",
                "--kind",
                "actions",
                "--meeting",
                "2026-11-26",
                "--for",
                "NAVY",
                "--out",
                file);

    assertEquals(1, answer.status());
    assertTrue(answer.problems().contains("POLICE"), answer::problems);
    assertFalse(Files.exists(file));
  }

  @Test
  void ofSeveralMeetingsOnOneDayTheNamedOneIsMeant() {
    Path store;
    try (var sample = SampleSession.at(Stage.HELD)) {
      store = sample.folder();
      var calls = sample.session().callMeeting();
      var wanted = calls.proposed(calls.callable().getFirst());
      calls.emergency(
          new CallMeeting.Emergency(
              wanted.callable(),
              wanted.date(),
              wanted.start(),
              wanted.chair(),
              wanted.venue(),
              Confidential.of("He is out tonight"),
              wanted.agencies()));
    }
    var file = folder.resolve("paper.pdf");

    var which = agenda(store, "2026-11-26", file);
    assertEquals(1, which.status());
    assertTrue(which.problems().contains("2026-11-26/1 (at 09:30)"), which::problems);
    assertTrue(which.problems().contains("2026-11-26/2 (at 12:00)"), which::problems);
    assertEquals(1, agenda(store, "2026-11-26/3", file).status());
    assertEquals(2, agenda(store, "2026-11-26/0", file).status());
    assertEquals(2, agenda(store, "2026-11-26/2/1", file).status());
    assertFalse(Files.exists(file));
    assertEquals(0, agenda(store, "2026-11-26/2", file).status());
    assertTrue(Files.exists(file));
    var listed = Shell.usual().in(store, "meetings").results();
    assertTrue(listed.contains("2026-11-26/2  Agenda confirmed  1 case"), listed);
  }

  private static Shell.Answer agenda(Path store, String meeting, Path file) {
    return Shell.usual()
        .in(store, "document", "--kind", "agenda", "--meeting", meeting, "--out", file);
  }

  @Test
  void aDayWithoutAMeetingIsExplained() {
    var file = folder.resolve("none");

    var paper =
        Shell.usual()
            .in(held, "document", "--kind", "agenda", "--meeting", "2026-11-25", "--out", file);
    var sheet =
        Shell.usual()
            .in(held, "export", "--kind", "agenda", "--meeting", "2026-11-25", "--out", file);

    assertEquals(1, paper.status());
    assertEquals(1, sheet.status());
    assertTrue(paper.problems().contains("25 November 2026"), paper::problems);
    assertFalse(Files.exists(file));
  }

  @Test
  void aPlaceThatCannotBeWrittenToIsExplained() {
    for (var place : List.of(folder.resolve("no/such/file.csv"), folder.getRoot())) {
      var answer = Shell.usual().in(held, "export", "--kind", "people", "--out", place);

      assertEquals(1, answer.status(), answer::all);
      assertEquals("", answer.results());
    }
  }

  @ParameterizedTest
  @EnumSource(ExportSpreadsheet.Kind.class)
  void everySpreadsheetIsWritten(ExportSpreadsheet.Kind kind) throws Exception {
    var file = folder.resolve("sheet.csv");

    var answer = Shell.usual().in(held, "export", "--kind", kind, "--out", file, "--json");

    assertEquals(0, answer.status(), answer::all);
    assertTrue(json(answer).get("rows").asInt() > 10);
    assertEquals(0, json(answer).get("leftOut").asInt());
    assertTrue(Files.size(file) > 1000);
    assertEquals(Set.of(), SampleNames.in(answer.all(), NAMES));
  }

  @Test
  void oneMeetingsActionsAreWrittenAlone() throws Exception {
    var answer =
        Shell.usual()
            .in(
                held,
                "export",
                "--kind",
                "actions",
                "--meeting",
                "2025-12-18",
                "--out",
                folder.resolve("a.csv"),
                "--json");

    assertEquals(7, json(answer).get("rows").asInt());
  }

  @Test
  void aSoundStoreIsFoundSound() throws Exception {
    var answer = Shell.usual().in(held, "verify", "--json");

    assertEquals(0, answer.status(), answer::all);
    assertTrue(json(answer).get("rows").asInt() > 500);
    assertTrue(json(answer).get("references").asInt() > 500);
    assertTrue(json(answer).get("auditEntries").asInt() > 100);
    assertEquals(0, json(answer).get("problems").size());
    assertTrue(Shell.usual().in(held, "verify").results().startsWith("All is well"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "delete from audit_entry where entry = 5",
        "update audit_entry set kind = 'CASE_HEARD' where entry = 5",
        "update audit_entry set actor = 'Wren' where entry = 5"
      })
  void anEntryTamperedWithBehindTheProgramsBackIsFound(String sql) throws Exception {
    var store = Shell.store(Stage.IMPORTED);
    try (var passphrase = SampleSession.passphrase();
        var vault = ((Opening.Opened) Vault.open(store, passphrase)).vault();
        var connection = vault.connect();
        var statement = connection.createStatement()) {
      statement.execute("set referential_integrity false");
      assertEquals(1, statement.executeUpdate(sql));
      connection.commit();
    }

    var answer = Shell.usual().in(store, "verify", "--json");

    assertEquals(1, answer.status(), answer::all);
    assertTrue(json(answer).get("problems").size() > 0);
    assertFalse(answer.problems().isBlank());
    assertEquals(Set.of(), SampleNames.in(answer.all(), NAMES));
  }

  private static JsonNode json(Shell.Answer answer) throws Exception {
    return new JsonMapper().readTree(answer.results());
  }
}
