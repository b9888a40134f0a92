package org.maracdesk.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.store.EarlierStore;
import org.maracdesk.vault.StoreKind;

/** Backups from the command line, as somebody schedules them. */
class BackupCommandsTest {

  private static final String NAME = "marac-desk-2026-11-26-1200";

  @TempDir private Path folder;
  private Path store;

  @BeforeEach
  void make() throws Exception {
    Files.createDirectories(folder.resolve("desk"));
    store = folder.resolve("desk/store");
    assertEquals(0, Shell.usual().in(store, "init").status());
  }

  @Test
  void aBackupIsMadeProvenAndListed() {
    var made = Shell.usual().in(store, "backup");
    assertEquals(0, made.status(), made::all);
    assertEquals("", made.problems());
    assertTrue(made.results().strip().endsWith(NAME + " is made and proven."), made::all);

    var listed = Shell.usual().in(store, "backups", "--prove");
    assertEquals(0, listed.status(), listed::all);
    assertTrue(listed.results().startsWith(NAME + "  2026-11-26T12:00:00Z  "), listed::all);
    assertTrue(listed.results().strip().endsWith("proven 2026-11-26T12:00:00Z"), listed::all);
  }

  @Test
  void aStoreGetsANewKeyAndABackupUnderItInPlaceOfThoseBefore() {
    assertEquals(0, Shell.usual().in(store, "backup").status());

    var renewed = Shell.usual().in(store, "new-key", "--remove-backups");

    assertEquals(0, renewed.status(), renewed::all);
    assertTrue(renewed.results().startsWith("The store has a new key"), renewed::all);
    var listed = Shell.usual().in(store, "backups", "--prove");
    assertEquals(0, listed.status(), listed::all);
    assertEquals(1, listed.results().lines().count(), listed::all);
    assertEquals(0, Shell.usual().in(store, "verify").status());
  }

  @Test
  void programsGetTheSameAsObjects() throws Exception {
    var made =
        JsonMapper.builder()
            .build()
            .readTree(Shell.usual().in(store, "backup", "--json").results());
    assertTrue(made.get("proven").asBoolean());
    var listed =
        JsonMapper.builder()
            .build()
            .readTree(Shell.usual().in(store, "backups", "--json").results())
            .get("backups");
    assertEquals(1, listed.size());
    assertEquals("PROVEN", listed.get(0).get("state").asText());
    assertEquals(made.get("bytes").asLong(), listed.get(0).get("bytes").asLong());
  }

  @Test
  void thePlaceIsChosenOnceAndRemembered() throws Exception {
    var stick = Files.createDirectories(folder.resolve("stick"));

    assertEquals(0, Shell.usual().in(store, "backup", "--to", stick).status());
    assertEquals(0, Shell.usual().in(store, "backup").status());

    assertTrue(Files.isDirectory(stick.resolve(NAME + "-2")));
    assertFalse(Files.exists(folder.resolve("desk/backups")));
    var refused = Shell.usual().in(store, "backup", "--to", folder.resolve("nowhere"));
    assertEquals(ExitStatus.PROBLEMS, refused.status());
    assertEquals(1, refused.problems().lines().count(), refused::all);
  }

  @Test
  void aDriveThatIsNotThereIsSaidWithAStatus() throws Exception {
    var stick = Files.createDirectories(folder.resolve("stick"));
    assertEquals(0, Shell.usual().in(store, "backup", "--to", stick).status());
    Files.move(stick, folder.resolve("pulled"));

    var failed = Shell.usual().in(store, "backup");
    assertEquals(ExitStatus.PROBLEMS, failed.status());
    assertTrue(failed.problems().startsWith("The folder for backups is not there"), failed::all);
    assertEquals(ExitStatus.PROBLEMS, Shell.usual().in(store, "backups").status());
  }

  @Test
  void aStoreOfAnEarlierVersionSaysWhereItsCopyIsAndThatIsTestedWithNothingLeft() throws Exception {
    store = folder.resolve("earlier/store");
    EarlierStore.in(store, StoreKind.REAL);
    var copy = NAME + "-schema-" + EarlierStore.SCHEMA;

    var verified = Shell.usual().in(store, "verify");
    assertEquals(0, verified.status(), verified::all);
    assertTrue(verified.problems().contains(copy), verified::all);
    var listed = Shell.usual().in(store, "backups", "--prove");
    assertEquals(0, listed.status(), listed::all);
    assertTrue(listed.results().startsWith(copy + "  "), listed::all);
    var scratch = Files.createDirectories(folder.resolve("scratch"));
    var backup = folder.resolve("earlier/backups").resolve(copy);
    var tested = Shell.usual().in(scratch, "restore", "--test", backup);
    assertEquals(0, tested.status(), tested::all);
    try (var left = Files.list(scratch)) {
      assertEquals(List.of(), left.toList());
    }
  }

  @Test
  void aBackupIsTestedAndBroughtBackIntoANewFolderOnly() throws Exception {
    Shell.usual().in(store, "backup");
    var backup = folder.resolve("desk/backups").resolve(NAME);
    var scratch = Files.createDirectories(folder.resolve("scratch"));

    var tested = Shell.usual().in(scratch, "restore", "--test", backup);
    assertEquals(0, tested.status(), tested::all);
    assertTrue(tested.results().contains("can be brought back"), tested::all);
    try (var left = Files.list(scratch)) {
      assertEquals(List.of(), left.toList());
    }

    var over = Shell.usual().in(store, "restore", backup);
    assertEquals(ExitStatus.PROBLEMS, over.status(), over::all);

    var target = folder.resolve("new");
    var restored = Shell.usual().in(target, "restore", "--keys-of", store, backup);
    assertEquals(0, restored.status(), restored::all);
    var verified = Shell.usual().in(target, "verify");
    assertEquals(0, verified.status(), verified::all);
    assertTrue(verified.problems().contains("brought back from a backup"), verified::all);
  }

  @Test
  void aChangedBackupIsRefusedWithTheStatusOfDamage() throws Exception {
    Shell.usual().in(store, "backup");
    var backup = folder.resolve("desk/backups").resolve(NAME);
    var manifest = backup.resolve("backup.manifest");
    Files.writeString(
        manifest, Files.readString(manifest).replaceFirst("entries[|]\\d+", "entries|999"));

    var refused = Shell.usual().in(folder.resolve("new"), "restore", backup);

    assertEquals(ExitStatus.DAMAGED, refused.status(), refused::all);
    assertFalse(Files.exists(folder.resolve("new")));
    var listed = Shell.usual().in(store, "backups");
    assertTrue(listed.results().contains("changed since it was made"), listed::all);
  }

  @Test
  void otherWordsAndOtherFoldersAreToldApart() {
    Shell.usual().in(store, "backup");
    var backup = folder.resolve("desk/backups").resolve(NAME);

    var wrong =
        Shell.usual()
            .typing("not these words\n")
            .run("restore", backup, "--store", folder.resolve("new"), "--passphrase-file", "-");
    assertEquals(ExitStatus.WRONG_PASSPHRASE, wrong.status(), wrong::all);
    var none = Shell.usual().in(folder.resolve("new"), "restore", store);
    assertEquals(ExitStatus.PROBLEMS, none.status(), none::all);
    assertFalse(Files.exists(folder.resolve("new")));
  }
}
