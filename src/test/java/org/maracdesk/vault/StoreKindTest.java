package org.maracdesk.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreKindTest {

  @TempDir private Path temporary;

  @Test
  void aPracticeStoreOpensAsOneAndAsNothingElse() {
    var folder = practice("practice");

    assertEquals(new Opening.OtherKind(StoreKind.PRACTICE), Cheap.open(folder));
    assertEquals(Optional.of(StoreKind.PRACTICE), Vault.kind(folder));
    try (var vault =
        assertInstanceOf(Opening.Opened.class, open(StoreKind.PRACTICE, folder)).vault()) {
      assertEquals(StoreKind.PRACTICE, vault.kind());
    }
  }

  @Test
  void aRealStoreDoesNotOpenForPractice() throws Exception {
    var folder = real("real");
    byte[] before = Files.readAllBytes(folder.resolve("store.mv.db"));

    assertEquals(new Opening.OtherKind(StoreKind.REAL), open(StoreKind.PRACTICE, folder));
    assertEquals(Optional.of(StoreKind.REAL), Vault.kind(folder));
    assertEquals(-1, Arrays.mismatch(before, Files.readAllBytes(folder.resolve("store.mv.db"))));
  }

  @Test
  void theFirstLineOfAKeyFileMakesNoStoreOfTheOtherKind() throws Exception {
    var practice = practice("practice");
    var real = real("real");
    swap(practice, "marac-desk-practice-keys/1", "marac-desk-keys/1");
    swap(real, "marac-desk-keys/1", "marac-desk-practice-keys/1");

    assertEquals(new Opening.WrongPassphrase(), Cheap.open(practice));
    assertEquals(new Opening.WrongPassphrase(), open(StoreKind.PRACTICE, real));
  }

  @Test
  void theKeyFileOfOneKindOpensNoDatabaseOfTheOther() throws Exception {
    var practice = practice("practice");
    var real = real("real");
    var keys = temporary.resolve("keys");
    Files.copy(real.resolve("store.keys"), keys);
    copy(practice.resolve("store.keys"), real.resolve("store.keys"));
    copy(keys, practice.resolve("store.keys"));

    assertEquals(new Opening.OtherKind(StoreKind.PRACTICE), Cheap.open(real));
    assertEquals(new Opening.Damaged(), open(StoreKind.PRACTICE, real));
    assertEquals(new Opening.Damaged(), Cheap.open(practice));
    Files.delete(real.resolve("store.seal"));
    assertEquals(new Opening.Damaged(), open(StoreKind.PRACTICE, real));
  }

  @Test
  void noKeyIsTheSameForBothKindsEvenWithOneDataKey() {
    try (var real = DataKey.random(new SecureRandom())) {
      var practice = real.of(StoreKind.PRACTICE);

      for (var purpose : DataKey.Purpose.values()) {
        assertFalse(Arrays.equals(real.forPurpose(purpose), practice.forPurpose(purpose)));
      }
      assertFalse(Arrays.equals(real.filePassword(), practice.filePassword()));
    }
  }

  @Test
  void aPracticeStoreStaysOneWhenItsKeysAreChanged() {
    var folder = practice("practice");
    try (var vault =
            assertInstanceOf(Opening.Opened.class, open(StoreKind.PRACTICE, folder)).vault();
        var words = Cheap.words(Cheap.WORDS);
        var next = Cheap.words("five white egrets")) {
      assertTrue(
          vault.keys().changePassphrase(words, next, Cheap.COST, new SecureRandom(), _ -> {}));
    }

    assertEquals(Optional.of(StoreKind.PRACTICE), Vault.kind(folder));
    try (var next = Cheap.words("five white egrets")) {
      var again = Vault.open(StoreKind.PRACTICE, folder, "", next);
      assertInstanceOf(Opening.Opened.class, again).vault().close();
    }
  }

  @Test
  void aPracticeStoreOfALaterVersionIsToldFromADamagedOne() throws Exception {
    var folder = practice("practice");
    swap(folder, "marac-desk-practice-keys/1", "marac-desk-practice-keys/2");

    assertEquals(new Opening.TooNew(), open(StoreKind.PRACTICE, folder));
  }

  private Path practice(String name) {
    var folder = temporary.resolve(name);
    try (var words = Cheap.words(Cheap.WORDS)) {
      var way = new Vault.Way(KeyHolder.unnamed(), words);
      Vault.create(StoreKind.PRACTICE, folder, List.of(way), Cheap.COST, new SecureRandom())
          .close();
    }
    return folder;
  }

  private Path real(String name) throws Exception {
    var folder = temporary.resolve(name);
    Cheap.filled(folder);
    return folder;
  }

  private static Opening open(StoreKind kind, Path folder) {
    try (var words = Cheap.words(Cheap.WORDS)) {
      return Vault.open(kind, folder, "", words);
    }
  }

  private static void swap(Path folder, String what, String by) throws Exception {
    var keys = folder.resolve("store.keys");
    Files.writeString(keys, Files.readString(keys).replace(what, by));
  }

  private static void copy(Path from, Path to) throws Exception {
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
  }
}
