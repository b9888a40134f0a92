package org.maracdesk.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnerOnlyTest {

  private static final Map<String, String> OURS_ALONE =
      Map.of(
          "store", "rwx------",
          "store.keys", "rw-------",
          "store.mv.db", "rw-------",
          "store.seal", "rw-------");

  @TempDir private Path temporary;

  @BeforeEach
  void whereThereAreSuchPermissions() {
    assumeTrue(temporary.getFileSystem().supportedFileAttributeViews().contains("posix"));
  }

  @Test
  void nobodyElseMayReadANewStoreWhileItIsOpenOrOnceItIsShut() throws IOException, SQLException {
    var folder = temporary.resolve("store");
    try (var vault = Cheap.create(folder)) {
      Cheap.run(vault, "create table heron(id integer primary key)");
      assertEquals(OURS_ALONE, permissions(folder));
    }
    assertEquals(OURS_ALONE, permissions(folder));
  }

  @Test
  void anEmptyFolderThatEverybodyCouldReadIsClosedToThem() throws IOException {
    var folder = Files.createDirectory(temporary.resolve("store"));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    Cheap.create(folder).close();

    assertEquals(OURS_ALONE, permissions(folder));
  }

  @Test
  void aChangeOfPassphraseLeavesNothingForOthersToRead() throws IOException {
    var folder = temporary.resolve("store");
    try (var vault = Cheap.create(folder)) {
      try (var now = Cheap.words(Cheap.WORDS);
          var next = Cheap.words("nine quiet herons walk")) {
        assertTrue(
            vault.keys().changePassphrase(now, next, Cheap.COST, new SecureRandom(), _ -> {}));
      }
      var kept = permissions(folder);
      assertEquals("rw-------", kept.get("store.keys"));
      assertEquals("rw-------", kept.get("store.keys.old"));
    }
  }

  @Test
  void aSealThatWasLostComesBackForTheOwnerOnly() throws IOException {
    var folder = temporary.resolve("store");
    Cheap.create(folder).close();
    Files.delete(folder.resolve("store.seal"));
    Cheap.opened(folder).close();

    assertEquals(OURS_ALONE, permissions(folder));
  }

  private static Map<String, String> permissions(Path folder) throws IOException {
    var found = new TreeMap<String, String>();
    found.put("store", permission(folder));
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        found.put(file.getFileName().toString(), permission(file));
      }
    }
    return found;
  }

  private static String permission(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
