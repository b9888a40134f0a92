package org.maracdesk.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maracdesk.wording.Wording;

class DamageTest {

  @TempDir private Path temporary;
  private Path folder;
  private Path keys;
  private Path database;
  private Path seal;

  @BeforeEach
  void fill() throws Exception {
    folder = temporary.resolve("store");
    keys = folder.resolve("store.keys");
    database = folder.resolve("store.mv.db");
    seal = folder.resolve("store.seal");
    Cheap.filled(folder);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.02, 0.5, 0.9, 0.999})
  void aDatabaseThatWasCutShortIsRefused(double part) throws Exception {
    cutTo((long) (part * Files.size(database)));
    byte[] before = Files.readAllBytes(database);

    assertDamaged("vault.damaged.database");

    assertArrayEquals(before, Files.readAllBytes(database));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 4095, 4096, 8192})
  void aDatabaseCutToAStumpIsRefusedEvenWithoutASeal(long length) throws Exception {
    cutTo(length);
    Files.delete(seal);

    assertDamaged("vault.damaged.database");
  }

  @Test
  void aDatabaseFullOfOtherThingsIsRefusedEvenWithoutASeal() throws Exception {
    var noise = new byte[(int) Files.size(database)];
    new Random(1).nextBytes(noise);
    Files.write(database, noise);
    assertDamaged("vault.damaged.database");
    Files.delete(seal);
    assertDamaged("vault.damaged.database");

    Files.writeString(database, "Dear all");
    assertDamaged("vault.damaged.database");
  }

  @Test
  void oneChangedBitAnywhereInAClosedDatabaseIsRefused() throws Exception {
    byte[] whole = Files.readAllBytes(database);
    var random = new Random(2);
    for (int i = 0; i < 40; i++) {
      byte[] changed = whole.clone();
      changed[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
      Files.write(database, changed);

      assertDamaged("vault.damaged.database");
    }
    Files.write(database, whole);
    Cheap.opened(folder).close();
  }

  @Test
  void theDatabaseOfAnotherStoreIsRefused() throws Exception {
    var other = temporary.resolve("other");
    Cheap.filled(other);

    Files.copy(other.resolve("store.mv.db"), database, StandardCopyOption.REPLACE_EXISTING);
    assertDamaged("vault.damaged.database");
    Files.delete(seal);
    assertDamaged("vault.damaged.database");
  }

  @Test
  void anEarlierStateOfTheDatabaseIsRefused() throws Exception {
    byte[] earlier = Files.readAllBytes(database);
    try (var vault = Cheap.opened(folder)) {
      Cheap.run(vault, "delete from heron");
    }
    Files.write(database, earlier);

    assertDamaged("vault.damaged.database");
  }

  @Test
  void aMissingSealIsSaidOnceAndTheStoreOpens() throws Exception {
    Files.delete(seal);

    assertEquals(List.of("vault.seal.missing"), remarks());
    assertEquals(List.of(), remarks());
  }

  @Test
  void aStoreThatWasNeverClosedSaysSoAndOpens() throws Exception {
    Path cut;
    try (var vault = Cheap.opened(folder)) {
      Cheap.run(vault, "delete from heron");
      cut = Cheap.copy(folder, temporary.resolve("cut"));
    }
    try (var vault = Cheap.opened(cut)) {
      assertEquals("vault.seal.lifted", vault.remark().orElseThrow().key());
      assertEquals(0, Cheap.number(vault, "select count(*) from heron"));
    }
    assertEquals(List.of(), remarks());
  }

  @Test
  void aSealThatWasCutShortSaysNothingEitherWay() throws Exception {
    Files.writeString(seal, Files.readString(seal).substring(0, 20));

    assertEquals(List.of("vault.seal.lifted"), remarks());
  }

  @Test
  void aMissingDatabaseIsRefusedAndNotMadeAnew() throws Exception {
    Files.delete(database);

    assertDamaged("vault.damaged.database");

    assertEquals(false, Files.exists(database));
  }

  @Test
  void aMissingKeyFileHasItsOwnSentence() throws Exception {
    Files.delete(keys);

    assertDamaged("vault.damaged.keys-missing");
  }

  @Test
  void aKeyFileThatIsNoneHasItsOwnSentence() throws Exception {
    for (var content : new byte[][] {{}, {0}, new byte[1 << 20], "Dear all".getBytes()}) {
      Files.write(keys, content);

      assertDamaged("vault.damaged.keys");
    }
  }

  @Test
  void aKeyFileWithABrokenSealIsDamagedThoughTheWordsAreRight() throws Exception {
    var text = Files.readString(keys);

    Files.writeString(keys, text.replace("generation|1", "generation|7"));

    assertDamaged("vault.damaged.keys");
  }

  @Test
  void theKeyFileOfAnotherStoreOpensNothing() throws Exception {
    var other = temporary.resolve("other");
    Cheap.filled(other);

    Files.copy(other.resolve("store.keys"), keys, StandardCopyOption.REPLACE_EXISTING);

    assertDamaged("vault.damaged.database");
  }

  @Test
  void aStoreWithoutASealOrWithHalfOfOneOpens() throws Exception {
    Files.delete(seal);
    Cheap.opened(folder).close();

    try (var file = new RandomAccessFile(seal.toFile(), "rw")) {
      file.setLength(file.length() / 2);
    }
    Cheap.opened(folder).close();
  }

  @Test
  void aFalseSealIsRefused() throws Exception {
    var text = Files.readString(seal);
    int place = text.length() - 10;

    Files.writeString(
        seal,
        text.substring(0, place)
            + (text.charAt(place) == 'A' ? 'B' : 'A')
            + text.substring(place + 1));

    assertDamaged("vault.damaged.database");
  }

  @Test
  void whatAPowerCutLeavesOfAnOpenStoreOpensAgain() throws Exception {
    try (var vault = Cheap.opened(folder)) {
      for (int i = 0; i < 5; i++) {
        Cheap.run(vault, "insert into heron values (random_uuid(), 'round " + i + "')");
        var left = Cheap.copy(folder, temporary.resolve("left" + i));

        try (var again = Cheap.opened(left)) {
          assertNotEquals(vault.folder(), again.folder());
          assertEquals(501 + i, Cheap.number(again, "select count(*) from heron"));
        }
      }
    }
  }

  private void cutTo(long length) throws Exception {
    try (var file = new RandomAccessFile(database.toFile(), "rw")) {
      file.setLength(length);
    }
  }

  private List<String> remarks() {
    try (var vault = Cheap.opened(folder)) {
      return vault.remark().map(Wording::key).stream().toList();
    }
  }

  private void assertDamaged(String sentence) {
    var damaged = assertInstanceOf(Opening.Damaged.class, Cheap.open(folder));
    assertEquals(sentence, damaged.wording().key());
  }
}
