package org.maracdesk.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.vault.FailingDisk.Failure;
import org.maracdesk.vault.FailingDisk.Plan;
import org.maracdesk.wording.ExplainedException;

/**
 * A store where nothing can be written: a folder that is write-protected, a drive that is full or
 * pulled, from the beginning or while the store is open. Whoever runs the tests may write anywhere,
 * so that the refusing is done by the disk under them.
 */
class WriteProtectedStoreTest {

  @TempDir private Path temporary;
  private Path folder;
  private final Plan files = new Plan(Failure.FULL, -1, new Random(7));
  private final Plan database = new Plan(Failure.FULL, -1, new Random(7));

  @BeforeEach
  void fill() throws Exception {
    folder = temporary.resolve("desk/store");
    Cheap.filled(folder);
  }

  @AfterEach
  void heal() {
    FailingDisk.heal();
  }

  private Path refusing() {
    return FailingFiles.at(folder, files);
  }

  private static String said(Executable step) {
    return assertThrows(ExplainedException.class, step).wording().key();
  }

  private Map<String, String> bytes() throws IOException {
    var all = new TreeMap<String, String>();
    try (var inside = Files.list(folder)) {
      for (var file : inside.toList()) {
        all.put(
            file.getFileName().toString(),
            Integer.toHexString(Arrays.hashCode(Files.readAllBytes(file))));
      }
    }
    return all;
  }

  /** All that was there is there, and there is nothing to tell. */
  private void isWhole() throws SQLException {
    FailingDisk.heal();
    try (var vault = Cheap.opened(folder)) {
      assertEquals(500, Cheap.number(vault, "select count(*) from heron where id is not null"));
    }
  }

  @Test
  void aFolderThatRefusesWritesIsSaidAtOpeningAndStaysAsItIs() throws Exception {
    var before = bytes();
    files.failFromNow();

    assertEquals("vault.unreadable", said(() -> Cheap.open(refusing())));
    assertEquals(new Opening.WrongPassphrase(), Cheap.open(refusing(), "some other words"));

    assertEquals(before, bytes());
    isWhole();
  }

  @Test
  void aDatabaseThatRefusesWritesIsSaidAtOpeningAndLosesNothing() throws Exception {
    FailingDisk.use(database);
    database.failFromNow();

    assertEquals("vault.unreadable", said(() -> Cheap.open(folder)));

    isWhole();
  }

  @Test
  void aDriveThatIsPulledWhileTheStoreIsOpenIsSaidAndWhatWasSavedIsThere() throws Exception {
    FailingDisk.use(database);
    try (var vault = Cheap.opened(refusing())) {
      Cheap.run(vault, "create table egret(id integer primary key)", "insert into egret values(1)");
      files.failFromNow();
      database.failFromNow();

      var refused =
          assertThrows(SQLException.class, () -> Cheap.run(vault, "insert into egret values(2)"));
      assertEquals("vault.stopped", Vault.explain(refused).wording().key());
      assertEquals("vault.stopped", said(vault::connect));
      assertInstanceOf(
          BackupOutcome.Failed.class, vault.backups().make(BackedUp.order(BackedUp.NOW)));
    }

    isWhole();
    try (var vault = Cheap.opened(folder)) {
      assertEquals(1, Cheap.number(vault, "select count(*) from egret where id = 1"));
    }
  }

  @Test
  void whereOnlyTheFolderRefusesTheKeysStayAsTheyWereAndWorkGoesOn() throws Exception {
    try (var vault = Cheap.opened(refusing());
        var mine = Cheap.words(Cheap.WORDS);
        var next = Cheap.words("two bitterns")) {
      files.failFromNow();

      assertEquals(
          "vault.change.failed",
          said(
              () ->
                  vault
                      .keys()
                      .changePassphrase(mine, next, Cheap.COST, new SecureRandom(), _ -> {})));
      assertInstanceOf(
          BackupOutcome.Failed.class, vault.backups().make(BackedUp.order(BackedUp.NOW)));
      Cheap.run(vault, "create table egret(id integer primary key)");
    }

    assertEquals(new Opening.WrongPassphrase(), Cheap.open(folder, "two bitterns"));
    isWhole();
    assertTrue(Files.notExists(folder.resolve("store.copy")));
  }
}
