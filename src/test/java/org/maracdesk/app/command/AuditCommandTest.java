package org.maracdesk.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditCommandTest {

  @TempDir private Path folder;

  private Path store;
  private Path copy;

  @BeforeEach
  void make() {
    store = folder.resolve("store");
    copy = folder.resolve("record.jsonl");
    assertEquals(0, Shell.usual().in(store, "init").status());
  }

  private Shell.Answer audit(String which, Object... more) {
    var arguments =
        new ArrayList<Object>(
            List.of(
                "audit", which, "--store", store, "--passphrase-file", Shell.passphrase(store)));
    arguments.addAll(List.of(more));
    return Shell.usual().run(arguments.toArray());
  }

  @Test
  void aCopyIsSavedAndHoldsAndHasTheCodeThatIsAskedFor() throws Exception {
    var exported = audit("export", "--out", copy, "--json");
    assertEquals(0, exported.status(), exported::all);
    var end = new JsonMapper().readTree(exported.results());
    var number = end.get("entries").asText();
    var code = end.get("code").asText();

    assertEquals(0, Shell.usual().run("audit", "check", copy).status());
    assertEquals(
        0,
        Shell.usual()
            .run("audit", "check", copy, "--number", number, "--code", code.toLowerCase())
            .status());
    assertEquals(
        1,
        Shell.usual()
            .run("audit", "check", copy, "--number", number, "--code", "0000-0000-0000")
            .status());
    assertEquals(0, audit("code", "--number", number, "--code", code).status());
    assertEquals(1, audit("code", "--number", number, "--code", "0000-0000-0000").status());
    assertTrue(audit("code").results().contains("code "));
    assertTrue(Shell.usual().in(store, "verify").results().contains(" · code "));
  }

  @Test
  void theTrailSaysWhoseWordsACommandWasGivenAndThatItWasOne() throws Exception {
    store = folder.resolve("another");
    var made = Shell.usual().in(store, "init", "--name", "Ann Heron", "--role", "coordinator");
    assertEquals(0, made.status(), made::all);

    assertEquals(0, audit("export", "--out", copy).status());

    var trail = Files.readString(copy);
    assertTrue(trail.contains("Ann Heron, coordinator, command line"), trail);
    assertFalse(trail.contains("\"Coordinator"), trail);
  }

  @Test
  void aNameThatIsTooLongMakesNoStore() {
    var another = folder.resolve("long");

    var answer = Shell.usual().in(another, "init", "--name", "A".repeat(200));

    assertEquals(2, answer.status(), answer::all);
    assertFalse(Files.exists(another.resolve("store.keys")));
  }

  @Test
  void aChangedCopyDoesNotHold() throws Exception {
    assertEquals(0, audit("export", "--out", copy).status());
    Files.writeString(
        copy, Files.readString(copy).replaceFirst("Coordinator, command line", "Somebody else"));

    var answer = Shell.usual().run("audit", "check", copy);

    assertEquals(1, answer.status(), answer::all);
    assertTrue(answer.problems().contains("Entry 1 is not what was written"), answer::all);
  }

  @Test
  void whatDoesNotGoTogetherIsWrongUsage() {
    assertEquals(2, audit("code", "--number", "3").status());
    assertEquals(2, audit("code", "--number", "three", "--code", "0000-0000-0000").status());
    assertEquals(2, Shell.usual().run("audit", "check", copy, "--code", "A").status());
    assertEquals(2, Shell.usual().run("audit").status());
    assertEquals(1, Shell.usual().run("audit", "check", folder.resolve("none")).status());
  }
}
