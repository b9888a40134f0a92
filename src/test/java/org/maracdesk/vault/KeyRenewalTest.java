package org.maracdesk.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maracdesk.wording.ExplainedException;

class KeyRenewalTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 28);
  private static final List<String> IN_ORDER =
      List.of("store.mv.db", "store.backups", "store.tries", "store.seal", "store.keys");

  @TempDir private Path temporary;
  private Path folder;

  @BeforeEach
  void fill() throws Exception {
    folder = temporary.resolve("store");
    Cheap.filled(folder);
    try (var vault = Cheap.opened(folder)) {
      vault
          .keys()
          .add(
              Cheap.words(Cheap.WORDS),
              KeyHolder.passphrase("Ben Egret", "chair", "Ann Heron", DAY),
              Cheap.words("five white egrets"),
              Cheap.COST,
              new SecureRandom(),
              _ -> {});
    }
  }

  /** Nothing is sealed in a store of herons. */
  private record NoSeals(Consumer<Connection> meanwhile) implements Resealing {

    @Override
    public Set<String> tables() {
      return Set.of();
    }

    @Override
    public byte[] reseal(
        Supplier<Connection> copy, UnaryOperator<byte[]> before, UnaryOperator<byte[]> now) {
      try (var connection = copy.get()) {
        meanwhile.accept(connection);
        connection.commit();
      } catch (SQLException e) {
        throw new AssertionError(e);
      }
      return new byte[32];
    }
  }

  private static boolean renew(Vault vault, String words) {
    return renew(vault, words, _ -> {});
  }

  private static boolean renew(Vault vault, String words, Consumer<Connection> meanwhile) {
    try (var mine = Cheap.words(words)) {
      var again = vault.renewKey(mine, Cheap.COST, new SecureRandom(), new NoSeals(meanwhile));
      if (again instanceof Opening.Opened(var renewed)) {
        renewed.close();
        return true;
      }
      assertEquals(new Opening.WrongPassphrase(), again);
      return false;
    }
  }

  private void renewed() {
    try (var vault = Cheap.opened(folder)) {
      assertTrue(renew(vault, Cheap.WORDS));
    }
  }

  private long herons() throws SQLException {
    try (var vault = Cheap.opened(folder)) {
      return Cheap.number(vault, "select count(*) from heron");
    }
  }

  private List<String> names() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void afterANewKeyOnlyWhoeverGaveItHasAWayIn() throws Exception {
    renewed();

    assertEquals(500, herons());
    assertEquals(new Opening.WrongPassphrase(), Cheap.open(folder, "five white egrets"));
    assertEquals(1, Vault.holders(folder).size());
    assertTrue(Files.readString(folder.resolve("store.keys")).contains("\nepoch|2\n"));
  }

  @Test
  void whatANewKeyAnswersWithIsTheStoreOpenedAnewByItsFilesOfNow() throws Exception {
    try (var vault = Cheap.opened(folder);
        var mine = Cheap.words(Cheap.WORDS)) {
      var again = vault.renewKey(mine, Cheap.COST, new SecureRandom(), new NoSeals(_ -> {}));

      try (var renewed = assertInstanceOf(Opening.Opened.class, again).vault()) {
        assertEquals(500, Cheap.number(renewed, "select count(*) from heron"));
        assertTrue(renewed.remark().isEmpty());
        assertFalse(renewed.isKeysChanged());
        assertEquals(new Opening.InUse(), Cheap.open(folder));
        assertEquals(
            "vault.closed", assertThrows(ExplainedException.class, vault::connect).wording().key());
      }
    }
    assertEquals(500, herons());
  }

  @Test
  void aCopyOfTheKeyFileFromBeforeOpensNothingAnyMore() throws Exception {
    byte[] before = Files.readAllBytes(folder.resolve("store.keys"));
    renewed();
    Files.write(folder.resolve("store.keys"), before);

    assertInstanceOf(Opening.Damaged.class, Cheap.open(folder, "five white egrets"));
    assertInstanceOf(Opening.Damaged.class, Cheap.open(folder));
  }

  @Test
  void whoeverGuessesChangesNothingAndTheStoreStaysOpen() throws Exception {
    byte[] before = Files.readAllBytes(folder.resolve("store.keys"));
    try (var vault = Cheap.opened(folder)) {
      assertFalse(renew(vault, "a guess"));
      assertEquals(500, Cheap.number(vault, "select count(*) from heron"));
    }

    assertEquals(-1, Arrays.mismatch(before, keyFile()));
    assertEquals(List.of("store.keys", "store.mv.db", "store.seal"), names());
  }

  private byte[] keyFile() throws IOException {
    return Files.readAllBytes(folder.resolve("store.keys"));
  }

  @Test
  void wordsThatWereRightAMomentAgoAreTriedAgainWhereTheKeyFileIsAnother() throws Exception {
    byte[] before;
    try (var vault = Cheap.opened(folder);
        var mine = Cheap.words(Cheap.WORDS);
        var next = Cheap.words("two bitterns")) {
      assertTrue(vault.keys().isMine(mine));
      vault.keys().changePassphrase(mine, next, Cheap.COST, new SecureRandom(), _ -> {});
      before = keyFile();

      assertFalse(vault.keys().isMine(mine));
      assertEquals(
          new Opening.WrongPassphrase(),
          vault.renewKey(mine, Cheap.COST, new SecureRandom(), new NoSeals(_ -> {})));
    }
    assertEquals(-1, Arrays.mismatch(before, keyFile()));
    Cheap.opened(folder, "two bitterns").close();
  }

  @Test
  void withTheSheetAloneThereIsNoNewKeyForItWouldBeVoid() throws Exception {
    try (var vault = Cheap.opened(folder)) {
      vault
          .keys()
          .add(
              Cheap.words(Cheap.WORDS),
              KeyHolder.recovery("Ann Heron", DAY),
              Cheap.words("a sheet of words"),
              Cheap.COST,
              new SecureRandom(),
              _ -> {});
    }
    try (var vault = Cheap.opened(folder, "a sheet of words")) {
      assertThrows(ExplainedException.class, () -> renew(vault, "a sheet of words"));
      assertEquals(500, Cheap.number(vault, "select count(*) from heron"));
    }
    assertEquals(500, herons());
  }

  @Test
  void aCopyThatCameOutDifferentIsThrownAway() throws Exception {
    byte[] before = keyFile();
    try (var vault = Cheap.opened(folder)) {
      var told =
          assertThrows(
              ExplainedException.class,
              () -> renew(vault, Cheap.WORDS, copy -> run(copy, "update heron set name = 'crow'")));

      assertEquals("vault.renew.different", told.wording().key());
      assertEquals(500, Cheap.number(vault, "select count(*) from heron where name <> 'crow'"));
    }
    assertEquals(-1, Arrays.mismatch(before, keyFile()));
    assertEquals(List.of("store.keys", "store.mv.db", "store.seal"), names());
  }

  private static void run(Connection connection, String sql) {
    try {
      Cheap.run(connection, sql);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void whatIsHalfMadeAtAPowerCutIsThrownAwayAndTheNextAttemptSucceeds() throws Exception {
    var half = Files.createDirectory(folder.resolve("store.renewing"));
    for (var name : IN_ORDER) {
      Files.writeString(half.resolve(name), "half");
    }
    Files.writeString(half.resolve(".DS_Store"), "litter");

    assertEquals(500, herons());
    Cheap.opened(folder, "five white egrets").close();
    renewed();

    assertEquals(500, herons());
    assertFalse(Files.exists(half));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5})
  void onceItIsDecidedAPowerCutAfterAnyStepLeavesTheNewStore(int steps) throws Exception {
    var before = Cheap.copy(folder, temporary.resolve("before"));
    renewed();
    // As it was the moment it was decided, and then after so many steps
    var decided = Files.createDirectory(before.resolve("store.renewed"));
    for (var name : IN_ORDER) {
      if (Files.exists(folder.resolve(name))) {
        Files.copy(folder.resolve(name), decided.resolve(name));
      }
    }
    for (var name : IN_ORDER.subList(0, steps)) {
      step(decided.resolve(name), before.resolve(name));
    }
    folder = before;

    assertEquals(500, herons());
    assertEquals(new Opening.WrongPassphrase(), Cheap.open(folder, "five white egrets"));
    assertFalse(Files.exists(decided));
  }

  private static void step(Path from, Path to) throws IOException {
    if (Files.exists(from)) {
      boolean stays = from.endsWith("store.seal");
      if (stays) {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
      } else {
        Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  @Test
  void aStoreThatIsOpenElsewhereIsNotReplacedUnderIt() throws Exception {
    try (var vault = Cheap.opened(folder)) {
      var decided = Files.createDirectory(folder.resolve("store.renewed"));
      Files.writeString(decided.resolve("store.keys"), "planted");

      assertEquals(new Opening.InUse(), Cheap.open(folder));
      assertEquals(500, Cheap.number(vault, "select count(*) from heron"));
    }
  }

  @Test
  void everyFileOfTheNewStoreIsForItsOwnerOnly() throws Exception {
    renewed();

    for (var name : List.of("store.mv.db", "store.keys", "store.backups", "store.tries")) {
      assertEquals(
          Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE),
          Files.getPosixFilePermissions(folder.resolve(name)),
          name);
    }
  }
}
