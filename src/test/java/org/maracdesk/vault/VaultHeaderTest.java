package org.maracdesk.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maracdesk.vault.VaultHeader.Reading;

class VaultHeaderTest {

  private static final KeyHolder ANN =
      KeyHolder.passphrase("Ann Heron", "coordinator", "", LocalDate.of(2026, 11, 2));
  private static final KeyHolder BEN =
      KeyHolder.passphrase("Ben Egret", "chair", "Ann Heron", LocalDate.of(2026, 11, 3));

  private final SecureRandom random = new SecureRandom();
  private final DataKey key = DataKey.random(random);
  private final VaultHeader header =
      VaultHeader.create(key, ANN, Cheap.words("herons"), Cheap.COST, random);
  private final String text = new String(header.file(), StandardCharsets.UTF_8);

  @Test
  void whatIsWrittenReadsBackAndOpens() {
    var read = assertInstanceOf(Reading.Read.class, VaultHeader.read(header.file())).header();

    assertArrayEquals(key.bytes(), open(read, "herons").bytes());
    assertEquals(true, read.isSealedBy(key));
    assertEquals(header.id(), read.id());
  }

  @Test
  void theFirstLineNamesTheFormat() {
    assertEquals("marac-desk-keys/1", text.lines().findFirst().orElseThrow());
  }

  @Test
  void otherWordsOpenNothing() {
    assertNull(header.unlock("", Cheap.words("heron")));
    assertNull(header.unlock("", Cheap.words("")));
  }

  @Test
  void everySingleBitThatChangesIsNoticed() {
    byte[] file = header.file();
    var genuine = header.slots().getFirst();
    byte[] wrapping = KeyDerivation.derive(Cheap.words("herons"), genuine.salt(), Cheap.COST);
    assertNotNull(genuine.unwrap(header.store(), wrapping));
    for (int bit = 0; bit < 8 * file.length; bit++) {
      byte[] changed = file.clone();
      changed[bit / 8] ^= (byte) (1 << bit % 8);
      if (VaultHeader.read(changed) instanceof Reading.Read(var read)) {
        assertNull(sealedKey(read, genuine, wrapping), "bit " + bit + " is accepted");
      }
    }
  }

  @Test
  void aSlotDoesNotFitAnotherStore() {
    var other = VaultHeader.create(key, ANN, Cheap.words("egrets"), Cheap.COST, random);
    var moved =
        new VaultHeader(
            StoreKind.REAL, other.id(), 1, 1, List.of(header.slots().getFirst()), other.seal());

    assertNull(moved.unlock("", Cheap.words("herons")));
  }

  @Test
  void aSecondSlotOpensToo() {
    var slot = KeySlot.create(header.store(), key, BEN, Cheap.words("egrets"), Cheap.COST, random);
    var two =
        new VaultHeader(
            StoreKind.REAL,
            header.id(),
            1,
            2,
            List.of(header.slots().getFirst(), slot),
            header.seal());

    var read = assertInstanceOf(Reading.Read.class, VaultHeader.read(two.file())).header();

    assertArrayEquals(key.bytes(), open(read, "egrets").bytes());
  }

  @Test
  void aSlotThatWasAddedWithoutTheKeyBreaksTheSeal() {
    var slot = header.slots().getFirst();
    var two =
        new VaultHeader(StoreKind.REAL, header.id(), 1, 1, List.of(slot, slot), header.seal());

    assertEquals(false, two.isSealedBy(key));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "|19455|1|1|",
        "|2097153|1|1|",
        "|19456|0|1|",
        "|19456|51|1|",
        "|19456|1|0|",
        "|19456|1|17|",
        "|99999999999|1|1|",
        "|019456|1|1|",
        "|19456|1|+1|",
        "|-1|1|1|",
        "||1|1|"
      })
  void aSlotThatAsksForTooLittleOrTooMuchIsDamage(String cost) {
    assertDamaged(text.replace("|19456|1|1|", cost));
  }

  @Test
  void anotherDerivationOrKindIsDamage() {
    assertDamaged(text.replace("argon2id", "argon2d"));
    assertDamaged(text.replace("|19|", "|16|"));
    assertDamaged(text.replace("|passphrase|", "|face|"));
  }

  @Test
  void anythingButTheOneWayOfWritingItIsDamage() {
    assertDamaged(text + "\n");
    assertDamaged(text.replace("\n", "\r\n"));
    assertDamaged(" " + text);
    assertDamaged("\ufeff" + text);
    assertDamaged(text.strip());
    assertDamaged(text.replace("epoch|1", "epoch|01"));
    assertDamaged(text.replace(header.id().toString(), header.id().toString().toUpperCase()));
    assertDamaged("");
    assertDamaged("\0\0\0\0");
    assertDamaged("marac-desk-keys/1\n");
    assertDamaged("marac-desk-keys/0" + text.substring(17));
    assertDamaged("marac-desk-keys/x" + text.substring(17));
  }

  @Test
  void everyShorterFileIsDamage() {
    for (int length = 0; length < text.length(); length++) {
      assertDamaged(text.substring(0, length));
    }
  }

  @Test
  void twentyOneSlotsAreTooMany() {
    var line = header.slots().getFirst().line() + "\n";

    assertDamaged(text.replace(line, line.repeat(21)));
  }

  @Test
  void twentySlotsAsDearAsTheProgramEverMakesThemAreTheMost() {
    var line = header.slots().getFirst().line() + "\n";
    var dearest = KeyDerivation.Cost.MOST;
    var dear = line.replace("|19456|1|1|", "|" + dearest.memoryKiB() + "|3|4|");
    var dearer = line.replace("|19456|1|1|", "|" + (dearest.memoryKiB() + 1) + "|3|4|");

    var most = text.replace(line, dear.repeat(20)).getBytes(StandardCharsets.UTF_8);

    assertInstanceOf(Reading.Read.class, VaultHeader.read(most));
    assertDamaged(text.replace(line, dear.repeat(19) + dearer));
    assertDamaged(text.replace(line, line.replace("|19456|1|1|", "|2097152|50|1|")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "10", "999999999"})
  void aNewerFormatSaysSo(String version) {
    var newer = "marac-desk-keys/" + version + "\nwhatever comes then";

    assertEquals(new Reading.TooNew(), VaultHeader.read(newer.getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * What the right words get out of a changed header; only another salt needs another derivation.
   */
  private static @Nullable DataKey sealedKey(VaultHeader read, KeySlot genuine, byte[] wrapping) {
    var slot = read.slots().getFirst();
    boolean same = Arrays.equals(slot.salt(), genuine.salt()) && slot.cost().equals(genuine.cost());
    var unlocked =
        same ? slot.unwrap(read.store(), wrapping) : slot.open(read.store(), Cheap.words("herons"));
    return unlocked != null && read.isSealedBy(unlocked) ? unlocked : null;
  }

  private static DataKey open(VaultHeader header, String words) {
    var unlocked = header.unlock("", Cheap.words(words));
    assertNotNull(unlocked);
    return unlocked.key();
  }

  private static void assertDamaged(String file) {
    assertEquals(new Reading.Damaged(), VaultHeader.read(file.getBytes(StandardCharsets.UTF_8)));
  }
}
