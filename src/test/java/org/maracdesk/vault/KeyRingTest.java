package org.maracdesk.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

class KeyRingTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
  private static final KeyHolder BEN =
      KeyHolder.passphrase("Ben Egret", "chair", "Ann Heron, coordinator", DAY);

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
  void whoeverWasAddedOpensTheStoreAndSoDoesWhoeverWasThere() throws Exception {
    try (var vault = Cheap.opened(folder)) {
      assertTrue(add(vault, Cheap.WORDS, BEN, "five white egrets"));
    }

    try (var vault = Cheap.opened(folder, "five white egrets")) {
      assertEquals("Ben Egret", vault.keys().holder().name());
      assertEquals(500, Cheap.number(vault, "select count(*) from heron"));
    }
    Cheap.opened(folder).close();
    assertEquals(List.of("", "Ben Egret"), names());
    assertEquals(DAY, Vault.holders(folder).getLast().addedOn());
    assertEquals("Ann Heron, coordinator", Vault.holders(folder).getLast().addedBy());
  }

  @Test
  void withoutTheWordsOfWhoeverDoesItNobodyIsAddedOrRemoved() throws Exception {
    byte[] before = Files.readAllBytes(keys);
    try (var vault = Cheap.opened(folder)) {
      assertFalse(add(vault, "a guess", BEN, "five white egrets"));
      assertFalse(remove(vault, "a guess", holder("")));
    }

    assertEquals(-1, Arrays.mismatch(before, Files.readAllBytes(keys)));
  }

  @Test
  void whoeverWasRemovedOpensItNoMore() {
    try (var vault = Cheap.opened(folder)) {
      add(vault, Cheap.WORDS, BEN, "five white egrets");
      assertTrue(remove(vault, Cheap.WORDS, holder("Ben Egret")));
    }

    assertEquals(new Opening.WrongPassphrase(), Cheap.open(folder, "five white egrets"));
    Cheap.opened(folder).close();
  }

  @Test
  void theLastPassphraseStaysAlsoBesideARecoverySheet() {
    try (var vault = Cheap.opened(folder)) {
      add(vault, Cheap.WORDS, KeyHolder.recovery("Ann", DAY), "a sheet of words");

      var refused =
          assertThrows(ExplainedException.class, () -> remove(vault, Cheap.WORDS, holder("")));

      assertEquals("vault.keys.last", refused.wording().key());
    }
    Cheap.opened(folder).close();
  }

  @Test
  void nobodyIsThereTwiceAndTheTwentyFirstIsOneTooMany() {
    try (var vault = Cheap.opened(folder)) {
      add(vault, Cheap.WORDS, BEN, "five white egrets");
      var twice = KeyHolder.passphrase("BEN EGRET", "", "", DAY);
      assertEquals(
          "vault.keys.name-taken",
          assertThrows(
                  ExplainedException.class,
                  () -> add(vault, Cheap.WORDS, twice, "six white egrets"))
              .wording()
              .key());
      for (int i = 3; i <= 20; i++) {
        add(vault, Cheap.WORDS, KeyHolder.passphrase("Heron " + i, "", "", DAY), "words " + i);
      }
      var more = KeyHolder.passphrase("One more", "", "", DAY);
      assertEquals(
          "vault.keys.full",
          assertThrows(ExplainedException.class, () -> add(vault, Cheap.WORDS, more, "more words"))
              .wording()
              .key());
    }
    assertEquals(20, Vault.holders(folder).size());
    Cheap.opened(folder).close();
  }

  @Test
  void anotherPassphraseForOneLeavesTheOthersAlone() {
    try (var vault = Cheap.opened(folder)) {
      add(vault, Cheap.WORDS, BEN, "five white egrets");
      try (var now = Cheap.words(Cheap.WORDS);
          var next = Cheap.words("two bitterns")) {
        assertTrue(
            vault.keys().changePassphrase(now, next, Cheap.COST, new SecureRandom(), _ -> {}));
      }
    }

    Cheap.opened(folder, "five white egrets").close();
    Cheap.opened(folder, "two bitterns").close();
    assertEquals(new Opening.WrongPassphrase(), Cheap.open(folder));
  }

  @Test
  void anotherPassphraseNeverCostsLessToTry() throws Exception {
    var dear = new KeyDerivation.Cost(20 * 1024, 2, 1);
    var other = temporary.resolve("dear");
    try (var words = Cheap.words(Cheap.WORDS);
        var next = Cheap.words("two bitterns");
        var vault = Vault.create(other, words, dear, new SecureRandom())) {
      vault.keys().changePassphrase(words, next, Cheap.COST, new SecureRandom(), _ -> {});
    }

    assertTrue(Files.readString(other.resolve("store.keys")).contains("|20480|2|1|"));
  }

  @Test
  void whoeverIsLetInLaterCostsNoLessToGuessThanTheDearestThere() throws Exception {
    var dear = new KeyDerivation.Cost(20 * 1024, 2, 1);
    try (var vault = Cheap.opened(folder);
        var mine = Cheap.words(Cheap.WORDS);
        var theirs = Cheap.words("five white egrets");
        var sheet = Cheap.words("one blue kingfisher");
        var next = Cheap.words("two bitterns")) {
      var random = new SecureRandom();
      assertTrue(vault.keys().add(mine, BEN, theirs, dear, random, _ -> {}));
      assertEquals(List.of(Cheap.COST, dear), costs());
      var paper = KeyHolder.recovery("Ann", DAY);
      assertTrue(vault.keys().add(mine, paper, sheet, Cheap.COST, random, _ -> {}));
      assertEquals(List.of(Cheap.COST, dear, dear), costs());
      assertTrue(vault.keys().changePassphrase(mine, next, Cheap.COST, random, _ -> {}));
    }
    assertEquals(List.of(dear, dear, dear), costs());
  }

  private List<KeyDerivation.Cost> costs() throws IOException {
    var read = KeyFile.read(StoreFolder.of(folder));
    return assertInstanceOf(VaultHeader.Reading.Read.class, read).header().slots().stream()
        .map(KeySlot::cost)
        .toList();
  }

  @Test
  void aNewRecoverySheetTakesThePlaceOfTheLast() {
    var words = new RecoveryWords();
    var first = String.join(" ", words.draw(new Random(1)));
    var second = String.join(" ", words.draw(new Random(2)));
    try (var vault = Cheap.opened(folder)) {
      add(vault, Cheap.WORDS, KeyHolder.recovery("Ann", DAY), first);
      add(vault, Cheap.WORDS, KeyHolder.recovery("Ann", DAY), second);
    }

    assertEquals(new Opening.WrongPassphrase(), Cheap.open(folder, first));
    Cheap.opened(folder, second).close();
    assertEquals(2, Vault.holders(folder).size());
  }

  @Test
  void anOlderKeyFileLetsNobodyBackIn() throws Exception {
    try (var vault = Cheap.opened(folder)) {
      add(vault, Cheap.WORDS, BEN, "five white egrets");
    }
    byte[] older = Files.readAllBytes(keys);
    try (var vault = Cheap.opened(folder)) {
      remove(vault, Cheap.WORDS, holder("Ben Egret"));
    }
    byte[] newer = Files.readAllBytes(keys);

    Files.write(keys, older);
    assertEquals(new Opening.OlderKeys(), Cheap.open(folder, "five white egrets"));
    assertEquals(new Opening.OlderKeys(), Cheap.open(folder));

    Files.write(keys, newer);
    try (var vault = Cheap.opened(folder)) {
      assertEquals(500, Cheap.number(vault, "select count(*) from heron"));
    }
  }

  @Test
  void theRecoverySheetOpensAStoreWhoseLatestKeyFileIsLostAndMakesTheOldOneCurrent()
      throws Exception {
    try (var vault = Cheap.opened(folder)) {
      add(vault, Cheap.WORDS, KeyHolder.recovery("Ann", DAY), "a sheet of words");
    }
    byte[] older = Files.readAllBytes(keys);
    try (var vault = Cheap.opened(folder)) {
      add(vault, Cheap.WORDS, BEN, "five white egrets");
    }
    Files.write(keys, older);
    assertEquals(new Opening.OlderKeys(), Cheap.open(folder));

    Cheap.opened(folder, "a sheet of words").close();

    Cheap.opened(folder).close();
    assertEquals(new Opening.WrongPassphrase(), Cheap.open(folder, "five white egrets"));
  }

  @Test
  void aSheetThatWasReplacedOpensNothingWithAnOlderKeyFileEither() throws Exception {
    try (var vault = Cheap.opened(folder)) {
      add(vault, Cheap.WORDS, KeyHolder.recovery("Ann", DAY), "the sheet that was stolen");
    }
    byte[] older = Files.readAllBytes(keys);
    try (var vault = Cheap.opened(folder)) {
      add(vault, Cheap.WORDS, KeyHolder.recovery("Ann", DAY), "the sheet of today");
    }
    Files.write(keys, older);

    assertEquals(new Opening.OlderKeys(), Cheap.open(folder, "the sheet that was stolen"));
  }

  @Test
  void whoeverWasRemovedIsNotLetBackInWithTheSheetAndAnOlderKeyFile() throws Exception {
    try (var vault = Cheap.opened(folder)) {
      add(vault, Cheap.WORDS, KeyHolder.recovery("Ann", DAY), "a sheet of words");
      add(vault, Cheap.WORDS, BEN, "five white egrets");
    }
    byte[] older = Files.readAllBytes(keys);
    try (var vault = Cheap.opened(folder)) {
      remove(vault, Cheap.WORDS, holder("Ben Egret"));
    }
    Files.write(keys, older);

    try (var vault = Cheap.opened(folder, "a sheet of words")) {
      assertTrue(vault.isKeysChanged());
    }

    assertEquals(new Opening.WrongPassphrase(), Cheap.open(folder, "five white egrets"));
    Cheap.opened(folder).close();
  }

  @Test
  void anOlderKeyFilePutBackWhileTheStoreIsOpenIsNotWrittenOn() throws Exception {
    byte[] older;
    try (var vault = Cheap.opened(folder)) {
      add(vault, Cheap.WORDS, BEN, "five white egrets");
      older = Files.readAllBytes(keys);
      remove(vault, Cheap.WORDS, holder("Ben Egret"));
      Files.write(keys, older);

      var told =
          assertThrows(
              ExplainedException.class,
              () -> add(vault, Cheap.WORDS, KeyHolder.recovery("Ann", DAY), "a sheet of words"));

      assertEquals("vault.keys.replaced", told.wording().key());
    }
    assertEquals(new Opening.OlderKeys(), Cheap.open(folder, "five white egrets"));
  }

  @Test
  void aChangeThatNobodyNotedIsFoundAtTheNextOpening() {
    try (var vault = Cheap.opened(folder);
        var mine = Cheap.words(Cheap.WORDS);
        var theirs = Cheap.words("five white egrets")) {
      assertTrue(
          vault
              .keys()
              .add(
                  mine,
                  BEN,
                  theirs,
                  Cheap.COST,
                  new SecureRandom(),
                  _ -> {
                    throw new ExplainedException(Wording.of("vault.stopped"));
                  }));
    }
    try (var vault = Cheap.opened(folder)) {
      assertTrue(vault.isKeysChanged());
    }
    try (var vault = Cheap.opened(folder)) {
      assertFalse(vault.isKeysChanged());
    }
  }

  @Test
  void aPowerCutBetweenTheKeyFileAndWhatTheStoreKnowsOfItIsMadeGood() throws Exception {
    byte[] database;
    byte[] seal;
    try (var vault = Cheap.opened(folder)) {
      add(vault, Cheap.WORDS, BEN, "five white egrets");
    }
    database = Files.readAllBytes(folder.resolve("store.mv.db"));
    seal = Files.readAllBytes(folder.resolve("store.seal"));
    try (var vault = Cheap.opened(folder)) {
      remove(vault, Cheap.WORDS, holder("Ben Egret"));
    }
    // The key file is the newer one, the database has not heard of it
    Files.write(folder.resolve("store.mv.db"), database);
    Files.write(folder.resolve("store.seal"), seal);

    Cheap.opened(folder).close();

    assertEquals(new Opening.WrongPassphrase(), Cheap.open(folder, "five white egrets"));
  }

  @Test
  void onlyTheWayInThatWasNamedIsTried() {
    try (var vault = Cheap.opened(folder)) {
      add(vault, Cheap.WORDS, BEN, "five white egrets");
    }
    try (var words = Cheap.words("five white egrets")) {
      assertEquals(new Opening.WrongPassphrase(), Vault.open(folder, slot(""), words));
      var opened =
          assertInstanceOf(Opening.Opened.class, Vault.open(folder, slot("Ben Egret"), words));
      opened.vault().close();
    }
  }

  @Test
  void byAKeyFileThatIsNotGenuineNobodyIsWhoTheySay() throws Exception {
    try (var vault = Cheap.opened(folder);
        var mine = Cheap.words(Cheap.WORDS);
        var guess = Cheap.words("a guess");
        var next = Cheap.words("two bitterns")) {
      assertTrue(vault.keys().isMine(mine));
      assertFalse(vault.keys().isMine(guess));
      var genuine = Files.readString(keys);
      Files.writeString(keys, genuine.replace("generation|1", "generation|7"));

      assertFalse(vault.keys().isMine(mine));
      var told =
          assertThrows(
              ExplainedException.class,
              () ->
                  vault
                      .keys()
                      .changePassphrase(mine, next, Cheap.COST, new SecureRandom(), _ -> {}));
      assertEquals("vault.change.failed", told.wording().key());

      Files.writeString(keys, genuine);
    }
    Cheap.opened(folder).close();
  }

  @Test
  void aLockedStoreChangesNoKeys() {
    var vault = Cheap.opened(folder);
    vault.close();

    var refused =
        assertThrows(
            ExplainedException.class, () -> add(vault, Cheap.WORDS, BEN, "five white egrets"));

    assertEquals("vault.closed", refused.wording().key());
  }

  @Test
  void aNameThatBreaksTheLineIsNoName() {
    assertThrows(
        IllegalArgumentException.class, () -> KeyHolder.passphrase("Ann\nHeron", "", "", DAY));
    assertThrows(
        IllegalArgumentException.class, () -> KeyHolder.passphrase("x".repeat(39), "", "", DAY));
  }

  private List<String> names() {
    return Vault.holders(folder).stream().map(KeyHolder::name).toList();
  }

  private KeyHolder holder(String name) {
    return Vault.holders(folder).stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private String slot(String name) {
    return holder(name).slot();
  }

  private static boolean add(Vault vault, String mine, KeyHolder who, String theirs) {
    try (var words = Cheap.words(mine);
        var fresh = Cheap.words(theirs)) {
      return vault.keys().add(words, who, fresh, Cheap.COST, new SecureRandom(), _ -> {});
    }
  }

  private static boolean remove(Vault vault, String mine, KeyHolder whom) {
    try (var words = Cheap.words(mine)) {
      return vault.keys().remove(words, whom, _ -> {});
    }
  }
}
