package org.maracdesk.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.domain.audit.TrailMark;
import org.maracdesk.journeys.LastSeen;

/** Somebody puts an older copy of a store in its place, and the next to open it is a command. */
class OlderStoreTest {

  private static final String OLDER = "This is an older copy of the store.";

  @TempDir private Path folder;
  private final Map<Path, TrailMark> seen = new HashMap<>();
  private Shell shell;
  private Path store;

  @BeforeEach
  void make() throws IOException {
    shell = Shell.usual().remembering(remembering());
    store = folder.resolve("store");
    assertEquals(0, shell.in(store, "init").status());
    copy(store, folder.resolve("older"));
  }

  @Test
  void everyCommandThatOpensAStoreRemembersHowFarItsTrailCame() {
    var words = Shell.passphrase(store);
    for (var command :
        List.of(
            List.of("verify"),
            List.of("audit", "code"),
            List.of("export", "--kind", "people", "--out", folder.resolve("people.csv")),
            List.of("backup"))) {
      var before = seen.get(store).number();
      var arguments = new ArrayList<Object>(command);
      arguments.addAll(List.of("--store", store, "--passphrase-file", words));

      var answer = shell.run(arguments.toArray());

      assertEquals(0, answer.status(), answer::all);
      assertTrue(seen.get(store).number() >= before + 2, command + ": unlocked and locked");
    }
  }

  @Test
  void anOlderCopyInItsPlaceIsSaidOnceAndNotedAndTheWorkIsDone() throws Exception {
    assertEquals("", shell.in(store, "meetings").problems());
    copy(folder.resolve("older"), store);

    var answer = shell.in(store, "meetings", "--json");

    assertEquals(ExitStatus.DONE, answer.status());
    assertEquals(1, answer.problems().lines().count(), answer::problems);
    assertTrue(answer.problems().startsWith(OLDER), answer::problems);
    assertTrue(new JsonMapper().readTree(answer.results()).has("meetings"), answer::results);
    assertEquals("", shell.in(store, "meetings").problems(), "said once");
    var copy = folder.resolve("record.jsonl");
    shell.run(
        "audit",
        "export",
        "--store",
        store,
        "--passphrase-file",
        Shell.passphrase(store),
        "--out",
        copy);
    assertTrue(Files.readString(copy).contains("OLDER_STORE_FOUND"));
  }

  @Test
  void anOlderCopyIsSaidToBeOneAlsoWhereItGetsANewKey() throws Exception {
    shell.in(store, "meetings");
    copy(folder.resolve("older"), store);

    var answer = shell.in(store, "new-key");

    assertEquals(ExitStatus.DONE, answer.status(), answer::all);
    assertTrue(answer.problems().startsWith(OLDER), answer::problems);
    assertEquals("", shell.in(store, "meetings").problems(), "what is remembered went along");
  }

  @Test
  void wordsThatDoNotFitLeaveWhatIsRememberedAsItWas() throws Exception {
    shell.in(store, "verify");
    var before = Map.copyOf(seen);
    var wrong = Files.writeString(folder.resolve("wrong.txt"), "not these words at all");

    var answer = shell.run("verify", "--store", store, "--passphrase-file", wrong);

    assertEquals(ExitStatus.WRONG_PASSPHRASE, answer.status());
    assertEquals(before, seen);
  }

  @Test
  void aBackupThatIsOnlyTestedIsNotRememberedAndAlarmsNobody() {
    shell.in(store, "backup");
    var backup = folder.resolve("backups/marac-desk-2026-11-26-1200");
    shell.in(store, "verify");
    var before = Map.copyOf(seen);

    var answer = shell.in(folder.resolve("scratch"), "restore", "--test", backup);

    assertEquals(0, answer.status(), answer::all);
    assertEquals("", answer.problems());
    assertEquals(before, seen);
  }

  @Test
  void aBackupBroughtBackOnPurposeIsSaidToBeOneAndAlarmsNobody() {
    shell.in(store, "backup");
    var backup = folder.resolve("backups/marac-desk-2026-11-26-1200");
    shell.in(store, "verify");
    var restored = folder.resolve("restored");
    assertEquals(0, shell.in(restored, "restore", backup).status());

    var answer = shell.in(restored, "verify");

    assertEquals(0, answer.status(), answer::all);
    assertTrue(answer.problems().contains("brought back from a backup"), answer::problems);
    assertFalse(answer.problems().contains(OLDER), answer::problems);
  }

  /** Keeps by folder, and knows one store. */
  private LastSeen remembering() {
    return new LastSeen() {
      @Override
      public Optional<TrailMark> of(UUID id, Path where) {
        return Optional.ofNullable(seen.getOrDefault(where, seen.get(store)));
      }

      @Override
      public void keep(UUID id, Path where, TrailMark end) {
        seen.put(where, end);
      }

      @Override
      public void expectOlder(Path where) {}

      @Override
      public boolean takeExpected(Path where) {
        return false;
      }
    };
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (var inside = Files.list(from)) {
      for (var file : inside.toList()) {
        Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
