package org.maracdesk.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.wording.ExplainedException;

class ChangePassphraseTest {

  @TempDir private Path temporary;
  private Path folder;
  private Path keys;

  @BeforeEach
  void fill() throws Exception {
    folder = temporary.resolve("store");
    keys = folder.resolve("store.keys");
    Cheap.filled(folder);
  }

  @Test
  void theNewWordsOpenAndTheOldDoNot() throws Exception {
    try (var vault = Cheap.opened(folder)) {
      assertTrue(change(vault, Cheap.WORDS, "five white egrets"));
      assertEquals(500, Cheap.number(vault, "select count(*) from heron"));
    }

    assertEquals(new Opening.WrongPassphrase(), Cheap.open(folder));
    try (var vault = Cheap.opened(folder, "five white egrets")) {
      assertEquals(500, Cheap.number(vault, "select count(*) from heron"));
    }
  }

  @Test
  void withoutTheCurrentWordsNothingChanges() throws Exception {
    byte[] before = Files.readAllBytes(keys);
    try (var vault = Cheap.opened(folder)) {
      assertFalse(change(vault, "a guess", "five white egrets"));
    }

    assertArrayEquals(before, Files.readAllBytes(keys));
    Cheap.opened(folder).close();
  }

  @Test
  void theStoreKeepsItsIdentityAndItsAuditSeal() {
    var message = new byte[] {1, 2, 3};
    UUID id;
    byte[] seal;
    try (var vault = Cheap.opened(folder)) {
      id = vault.id();
      seal = vault.seal(message);
      change(vault, Cheap.WORDS, "five white egrets");
    }

    try (var again = Cheap.opened(folder, "five white egrets")) {
      assertEquals(id, again.id());
      assertArrayEquals(seal, again.seal(message));
    }
  }

  @Test
  void theFileBeforeStaysUntilTheStoreHasBeenOpenedOnceMore() throws Exception {
    byte[] before = Files.readAllBytes(keys);
    try (var vault = Cheap.opened(folder)) {
      change(vault, Cheap.WORDS, "five white egrets");
    }
    assertArrayEquals(before, Files.readAllBytes(folder.resolve("store.keys.old")));
    assertFalse(Files.exists(folder.resolve("store.keys.new")));

    assertEquals(new Opening.WrongPassphrase(), Cheap.open(folder));
    assertTrue(Files.exists(folder.resolve("store.keys.old")));

    Cheap.opened(folder, "five white egrets").close();
    assertFalse(Files.exists(folder.resolve("store.keys.old")));
  }

  @Test
  void aPowerCutBeforeTheMoveLeavesTheCurrentWords() throws Exception {
    byte[] before = Files.readAllBytes(keys);
    byte[] database = Files.readAllBytes(folder.resolve("store.mv.db"));
    byte[] seal = Files.readAllBytes(folder.resolve("store.seal"));
    try (var vault = Cheap.opened(folder)) {
      change(vault, Cheap.WORDS, "five white egrets");
    }
    byte[] after = Files.readAllBytes(keys);
    // As it was between writing the new file and moving it into place, whole or cut off.
    for (int length : new int[] {after.length, after.length / 2, 0}) {
      Files.write(folder.resolve("store.mv.db"), database);
      Files.write(folder.resolve("store.seal"), seal);
      Files.write(keys, before);
      Files.write(folder.resolve("store.keys.old"), before);
      Files.write(folder.resolve("store.keys.new"), Arrays.copyOf(after, length));

      Cheap.opened(folder).close();

      assertFalse(Files.exists(folder.resolve("store.keys.new")));
      assertFalse(Files.exists(folder.resolve("store.keys.old")));
    }
  }

  @Test
  void twiceInARowWorks() {
    try (var vault = Cheap.opened(folder)) {
      assertTrue(change(vault, Cheap.WORDS, "five white egrets"));
      assertFalse(change(vault, Cheap.WORDS, "two bitterns"));
      assertTrue(change(vault, "five white egrets", "two bitterns"));
    }

    Cheap.opened(folder, "two bitterns").close();
  }

  @Test
  void aKeyFileThatWasPulledAwayIsExplained() throws Exception {
    try (var vault = Cheap.opened(folder)) {
      Files.delete(keys);

      var refused =
          assertThrows(
              ExplainedException.class, () -> change(vault, Cheap.WORDS, "five white egrets"));
      assertEquals("vault.change.failed", refused.wording().key());
    }
  }

  private static boolean change(Vault vault, String current, String next) {
    try (var before = Cheap.words(current);
        var after = Cheap.words(next)) {
      return vault.keys().changePassphrase(before, after, Cheap.COST, new SecureRandom(), _ -> {});
    }
  }
}
