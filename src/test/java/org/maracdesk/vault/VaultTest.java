package org.maracdesk.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.wording.ExplainedException;

class VaultTest {

  @TempDir private Path temporary;

  @Test
  void whatIsSavedIsThereAfterClosingAndOpening() throws Exception {
    var folder = temporary.resolve("a/b/store");
    Cheap.filled(folder);

    try (var vault = Cheap.opened(folder)) {
      assertEquals(500, Cheap.number(vault, "select count(*) from heron"));
      assertEquals(folder, vault.folder());
    }
  }

  @Test
  void aStoreKeepsItsIdentity() {
    var folder = temporary.resolve("store");
    var created = Cheap.create(folder);
    created.close();

    try (var opened = Cheap.opened(folder)) {
      assertEquals(created.id(), opened.id());
      assertEquals(4, opened.id().version());
      assertEquals(2, opened.id().variant());
    }
  }

  @Test
  void connectionsLeaveTheCommitToWhoeverAskedForThem() throws Exception {
    var folder = temporary.resolve("store");
    try (var vault = Cheap.create(folder)) {
      Cheap.run(vault, "create table heron(id integer primary key)");
      try (var connection = vault.connect();
          var statement = connection.createStatement()) {
        assertFalse(connection.getAutoCommit());
        statement.execute("insert into heron values (1)");
        connection.rollback();
      }

      assertEquals(0, Cheap.number(vault, "select count(*) from heron"));
    }
  }

  @Test
  void otherWordsAreToldApartFromDamage() throws Exception {
    var folder = temporary.resolve("store");
    Cheap.filled(folder);
    var before = Files.readAllBytes(folder.resolve("store.mv.db"));

    assertEquals(new Opening.WrongPassphrase(), Cheap.open(folder, "three grey heron"));
    assertEquals(new Opening.WrongPassphrase(), Cheap.open(folder, ""));
    assertArrayEquals(before, Files.readAllBytes(folder.resolve("store.mv.db")));
  }

  @Test
  void otherWordsAreToldApartEvenWhenTheDatabaseIsDamaged() throws Exception {
    var folder = temporary.resolve("store");
    Cheap.filled(folder);
    Files.write(folder.resolve("store.mv.db"), new byte[100]);

    assertEquals(new Opening.WrongPassphrase(), Cheap.open(folder, "egret"));
  }

  @Test
  void aFolderWithoutAStoreIsNotAStore() throws Exception {
    Files.writeString(temporary.resolve("letter.txt"), "Dear all");

    assertEquals(new Opening.NotAStore(), Cheap.open(temporary));
    assertEquals(new Opening.NotAStore(), Cheap.open(temporary.resolve("nowhere")));
    assertEquals(Set.of("letter.txt"), names(temporary));
  }

  @Test
  void aStoreFromLaterIsTooNew() throws Exception {
    var folder = temporary.resolve("store");
    Cheap.filled(folder);
    Files.writeString(folder.resolve("store.keys"), "marac-desk-keys/2\nsomething else\n");

    assertEquals(new Opening.TooNew(), Cheap.open(folder));
  }

  @Test
  void aSecondOpeningInTheSameProgramIsRefused() throws Exception {
    var folder = temporary.resolve("store");
    try (var vault = Cheap.create(folder)) {
      assertEquals(new Opening.InUse(), Cheap.open(folder));
      assertEquals(1, Cheap.number(vault, "select 1"));
      assertEquals(new Opening.WrongPassphrase(), Cheap.open(folder, "egret"));
    }
    Cheap.opened(folder).close();
  }

  @Test
  void aSecondProgramIsRefusedUntilTheFirstCloses() throws Exception {
    var folder = temporary.resolve("store");
    try (var vault = Cheap.create(folder)) {
      assertEquals("InUse", OtherProgram.answer(temporary, folder.toString(), "look"));
      // On Linux the second attempt here lets go of the first one's lock on the seal.
      assertEquals(new Opening.InUse(), Cheap.open(folder));
      assertEquals("InUse", OtherProgram.answer(temporary, folder.toString(), "look"));
      assertEquals(1, Cheap.number(vault, "select 1"));
    }

    assertEquals("Opened", OtherProgram.answer(temporary, folder.toString(), "look"));
    Cheap.opened(folder).close();
  }

  @Test
  void aFolderWithSomethingInItIsLeftAlone() throws Exception {
    Files.writeString(temporary.resolve("letter.txt"), "Dear all");

    var refused = assertThrows(ExplainedException.class, () -> Cheap.create(temporary));

    assertEquals("vault.create.not-empty", refused.wording().key());
    assertEquals(Set.of("letter.txt"), names(temporary));
  }

  @Test
  void anEmptyFolderWillDo() {
    Cheap.create(temporary).close();

    Cheap.opened(temporary).close();
  }

  @Test
  void aFileInPlaceOfTheFolderIsLeftAlone() throws Exception {
    var file = Files.writeString(temporary.resolve("store"), "Dear all");

    assertThrows(ExplainedException.class, () -> Cheap.create(file));
    assertThrows(ExplainedException.class, () -> Cheap.create(file.resolve("inside")));

    assertEquals("Dear all", Files.readString(file));
  }

  @Test
  void aStoreThatCannotBeFinishedLeavesNothingBehind() {
    var folder = temporary.resolve("a/b/store");
    var tooMuch = new KeyDerivation.Cost(2 * 1024 * 1024, 1, 1);

    assertThrows(
        ExplainedException.class,
        () -> Vault.create(folder, Cheap.words("herons"), tooMuch, new SecureRandom()));

    assertEquals(Set.of(), names(temporary));
  }

  @Test
  void aFolderNameThatCouldGiveOrdersIsRefused() {
    for (var name : new String[] {"a;INIT=RUNSCRIPT FROM 'x'", "a;b", "a\nb"}) {
      var folder = temporary.resolve(name).resolve("store");

      var created = assertThrows(ExplainedException.class, () -> Cheap.create(folder));
      var opened = assertThrows(ExplainedException.class, () -> Cheap.open(folder));

      assertEquals("vault.folder-name", created.wording().key());
      assertEquals("vault.folder-name", opened.wording().key());
    }
    assertEquals(Set.of(), names(temporary));
  }

  @Test
  void unusualFolderNamesAreFine() {
    var folder = temporary.resolve("Cas d'été (2026) #1 %41 ~ 'q' =ordé 鷺");

    Cheap.create(folder).close();

    Cheap.opened(folder).close();
    assertEquals(Set.of("store.keys", "store.mv.db", "store.seal"), names(folder));
  }

  @Test
  void wordsInAnyScriptOpenHoweverTheyAreTyped() {
    var folder = temporary.resolve("store");
    Cheap.create(folder, "caf\u00e9 \u9dfa \u0141\u00f3d\u017a").close();

    Cheap.opened(folder, "cafe\u0301 \u9dfa \u0141o\u0301dz\u0301").close();

    // H2 alone would take A (U+0041) for L with stroke (U+0141).
    assertEquals(
        new Opening.WrongPassphrase(), Cheap.open(folder, "caf\u00e9 \u9dfa A\u00f3d\u017a"));
  }

  @Test
  void theAuditSealDependsOnTheStoreAndTheMessage() {
    byte[] message = "entry 1".getBytes(StandardCharsets.UTF_8);
    var folder = temporary.resolve("store");
    byte[] seal;
    try (var vault = Cheap.create(folder);
        var other = Cheap.create(temporary.resolve("other"))) {
      seal = vault.seal(message);
      assertEquals(32, seal.length);
      assertFalse(Arrays.equals(seal, other.seal(message)));
      assertFalse(Arrays.equals(seal, vault.seal(new byte[0])));
    }
    try (var vault = Cheap.opened(folder)) {
      assertArrayEquals(seal, vault.seal(message));
    }
  }

  @Test
  void aClosedStoreSaysSo() {
    var vault = Cheap.create(temporary.resolve("store"));
    vault.close();
    vault.close();

    var connecting = assertThrows(ExplainedException.class, vault::connect);
    assertEquals("vault.closed", connecting.wording().key());
    assertThrows(ExplainedException.class, () -> vault.seal(new byte[1]));
  }

  @Test
  void nothingSavedIsReadableInAnyFile() throws Exception {
    var folder = temporary.resolve("store");
    Cheap.filled(folder);
    try (var vault = Cheap.opened(folder)) {
      var failure =
          assertThrows(
              SQLException.class,
              () -> Cheap.run(vault, "insert into heron values (null, 'MARKER-refused')"));
      assertTrue(failure.getErrorCode() > 0);
      for (var file : names(folder)) {
        assertFalse(contains(folder.resolve(file), "MARKER"), file);
      }
    }
    for (var file : names(folder)) {
      assertFalse(contains(folder.resolve(file), "MARKER"), file);
      assertFalse(contains(folder.resolve(file), "heron"), file);
    }
    assertEquals(Set.of("store.keys", "store.mv.db", "store.seal"), names(folder));
  }

  @Test
  void workThatDoesNotFitInMemoryLeavesNoTemporaryFiles() throws Exception {
    var folder = temporary.resolve("store");
    var aside = Files.createDirectory(temporary.resolve("aside"));
    Cheap.filled(folder);

    assertEquals("Opened", OtherProgram.answer(aside, folder.toString(), "sort"));

    assertEquals(Set.of(), names(aside));
    assertEquals(Set.of("store.keys", "store.mv.db", "store.seal"), names(folder));
  }

  @Test
  void whatWasCommittedSurvivesAProgramThatDies() throws Exception {
    var folder = temporary.resolve("store");
    Cheap.filled(folder);

    OtherProgram.answer(temporary, folder.toString(), "die");

    try (var vault = Cheap.opened(folder)) {
      assertEquals(
          1, Cheap.number(vault, "select count(*) from heron where name = 'acknowledged'"));
    }
  }

  @Test
  void failuresAreExplainedByCodeAlone() {
    var failure = new SQLException("VALUES ('Jane Sample')", "23505", 23505);

    var explained = Vault.explain(failure);

    var fault = assertInstanceOf(StoreFault.class, explained.getCause());
    assertEquals(23505, fault.code());
    assertEquals("SQLState 23505, code 23505", fault.getMessage());
    assertNull(fault.getCause());
    assertEquals(0, fault.getSuppressed().length);
    assertEquals("vault.unexpected", explained.wording().key());
  }

  @Test
  void aConnectionThatOutlivesItsStoreSaysThatTheStoreStopped() throws Exception {
    var folder = temporary.resolve("store");
    try (var vault = Cheap.create(folder);
        var connection = vault.connect();
        var statement = connection.createStatement()) {
      assertThrows(SQLException.class, () -> Cheap.run(vault, "shutdown immediately"));

      var failure = assertThrows(SQLException.class, () -> statement.execute("select 1"));

      assertEquals("vault.stopped", Vault.explain(failure).wording().key());
    }
    Cheap.opened(folder).close();
  }

  @Test
  void aDatabaseThatStoppedAsksToCopyWhatWasTyped() {
    for (int code : new int[] {50000, 90028, 90031, 90098, 90121, 90007, 90067}) {
      assertEquals("vault.stopped", Vault.explain(failure(code)).wording().key());
    }
    assertEquals("vault.corrupted", Vault.explain(failure(90030)).wording().key());
    assertEquals("vault.busy", Vault.explain(failure(50200)).wording().key());
  }

  private static SQLException failure(int code) {
    return new SQLException("words", "state", code);
  }

  private static boolean contains(Path file, String text) throws Exception {
    var bytes = Files.readAllBytes(file);
    return new String(bytes, StandardCharsets.ISO_8859_1).contains(text)
        || new String(bytes, StandardCharsets.UTF_16LE).contains(text)
        || new String(bytes, StandardCharsets.UTF_16BE).contains(text);
  }

  private static Set<String> names(Path folder) {
    return Set.of(folder.toFile().list());
  }
}
