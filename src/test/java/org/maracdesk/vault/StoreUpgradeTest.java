package org.maracdesk.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maracdesk.testing.StoreFiles;
import org.maracdesk.vault.FailingDisk.Failure;
import org.maracdesk.vault.FailingDisk.Plan;
import org.maracdesk.wording.ExplainedException;

class StoreUpgradeTest {

  private static final String COPY = "marac-desk-2026-11-28-1640-schema-12";
  private static final List<String> STORE =
      List.of("store.backups", "store.keys", "store.mv.db", "store.seal");
  private static final BackupOrder AS_IT_IS = BackedUp.order();

  /** Every heron gets a nest, in steps of which each is kept at once. */
  private static final Upgrading NESTS = nests(() -> {});

  @TempDir private Path temporary;
  private Path desk;
  private List<TableSum> before;

  @BeforeEach
  void fill() throws Exception {
    desk = temporary.resolve("desk");
    BackedUp.store(store());
    before = BackedUp.tables(store());
  }

  /** What happens between two steps. */
  @FunctionalInterface
  private interface Meanwhile {
    void happens() throws SQLException;
  }

  private static Upgrading nests(Meanwhile meanwhile) {
    return copy -> {
      try (var statement = copy.createStatement()) {
        statement.execute("alter table heron add column nest integer default 7 not null");
        copy.commit();
        meanwhile.happens();
        statement.execute("create table egret(place integer primary key)");
      }
    };
  }

  private Path store() {
    return desk.resolve("store");
  }

  private static long nested(Vault vault) throws SQLException {
    return Cheap.number(vault, "select count(*) from heron where nest = 7");
  }

  private List<String> copies() throws IOException {
    return BackedUp.names(desk.resolve("backups"));
  }

  private static String said(Vault vault, Upgrading upgrading) {
    return assertThrows(ExplainedException.class, () -> vault.upgrade(AS_IT_IS, upgrading))
        .wording()
        .key();
  }

  @Test
  void theStoreIsBroughtUpToDateAndIsKeptAsItWas() throws Exception {
    var opened = Cheap.opened(store());
    try (var vault = opened.upgrade(AS_IT_IS, NESTS)) {
      assertEquals(300, nested(vault));
      assertEquals(opened.id(), vault.id());
      assertEquals(List.of(BackupRecord.Event.UPGRADED), vault.backups().record().toNote());
      assertEquals(-1, vault.backups().record().changes(), "the next lock makes a backup");
      assertThrows(ExplainedException.class, opened::connect, "the one from before is closed");
      assertInstanceOf(Opening.InUse.class, Cheap.open(store()));
    }
    assertEquals(List.of(COPY), copies());
    assertEquals(STORE, BackedUp.names(store()));
    try (var vault = Cheap.opened(store())) {
      assertEquals(300, nested(vault));
      assertTrue(vault.remark().isEmpty(), "it was sealed");
      var copy = vault.backups().beforeUpgrades().getFirst();
      assertEquals(KeptBackup.State.PROVEN, copy.state());
      assertTrue(copy.isBeforeUpgrade());
      assertEquals(
          before, BackedUp.tables(vault.backups().restore(copy, BackedUp.ZONE)), "the way back");
    }
  }

  @Test
  void whatAnotherDoesMeanwhileIsNotLostForNobodyComesIn() throws Exception {
    var opened = Cheap.opened(store());
    try (var vault =
        opened.upgrade(
            AS_IT_IS, nests(() -> assertInstanceOf(Opening.InUse.class, Cheap.open(store()))))) {
      assertEquals(300, nested(vault));
    }
  }

  @Test
  void aCopyThatIsNotAsTheStoreIsIsNotBroughtUpToDate() throws Exception {
    var vault = new AtomicReference<@Nullable Vault>();
    var more = new AtomicBoolean(true);
    FailingFiles.Gate oneMoreHeron =
        path -> {
          var open = vault.get();
          if (open != null
              && path.endsWith(BackupFolder.ZIP)
              && Files.exists(store().resolve("store.renewing"))
              && more.getAndSet(false)) {
            anotherHeron(open);
          }
        };
    try (var opened = Cheap.opened(FailingFiles.behind(store(), oneMoreHeron))) {
      vault.set(opened);

      assertEquals("vault.upgrade.failed", said(opened, NESTS));

      assertFalse(more.get());
      assertEquals(301, Cheap.number(opened, "select count(*) from heron"));
    }
    assertFalse(Files.exists(store().resolve("store.renewing")));
  }

  private static void anotherHeron(Vault vault) throws IOException {
    try {
      Cheap.run(vault, "insert into heron(id, name) values (random_uuid(), 'one more')");
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  @Test
  void aStepThatFailsLeavesTheStoreAsItWasAndNamesTheCopy() throws Exception {
    try (var vault = Cheap.opened(store())) {
      var failed =
          assertThrows(
              ExplainedException.class,
              () ->
                  vault.upgrade(
                      AS_IT_IS,
                      nests(
                          () -> {
                            throw new SQLException("MARKER-1 does not fit");
                          })));

      assertEquals("vault.upgrade.failed", failed.wording().key());
      assertEquals(List.of(COPY), failed.wording().arguments());
      assertFalse(String.valueOf(failed.getCause()).contains("MARKER"), "a row is in no log");
    }
    assertEquals(before, BackedUp.tables(store()));
    assertFalse(Files.exists(store().resolve("store.renewing")));
  }

  @Test
  void aCopyThatIsTheSameIsProvenOnceMoreRatherThanMadeAgain() throws Exception {
    for (int time = 0; time < 2; time++) {
      try (var vault = Cheap.opened(store())) {
        said(
            vault,
            nests(
                () -> {
                  throw new SQLException();
                }));
      }
    }
    assertEquals(List.of(COPY), copies());

    Files.write(desk.resolve("backups").resolve(COPY).resolve("store.mv.db"), new byte[4096]);
    Cheap.opened(store()).upgrade(AS_IT_IS, NESTS).close();
    assertEquals(List.of(COPY, COPY + "-2"), copies(), "one that was changed is none");
  }

  @Test
  void aStoreThatWasWorkedInSinceGetsACopyOfItsOwn() throws Exception {
    try (var vault = Cheap.opened(store())) {
      said(
          vault,
          nests(
              () -> {
                throw new SQLException();
              }));
      Cheap.run(vault, "insert into empty_reed values (1)");
    }
    Cheap.opened(store()).upgrade(AS_IT_IS, NESTS).close();

    assertEquals(List.of(COPY, COPY + "-2"), copies());
  }

  @Test
  void cutOffHalfwayTheStoreOpensAsItWasAndIsBroughtUpToDateThen() throws Exception {
    var cutOff = temporary.resolve("cut-off");
    Cheap.opened(store()).upgrade(AS_IT_IS, nests(() -> StoreFiles.copy(desk, cutOff))).close();
    desk = cutOff;

    assertTrue(Files.exists(store().resolve("store.renewing")));
    assertEquals(before, BackedUp.tables(store()));
    assertFalse(Files.exists(store().resolve("store.renewing")));
    try (var vault = Cheap.opened(store()).upgrade(AS_IT_IS, NESTS)) {
      assertEquals(300, nested(vault));
    }
    assertEquals(List.of(COPY), copies());
  }

  @Test
  void cutOffWhileTheCopyIsMadeNothingOfItIsTakenForOne() throws Exception {
    leave(desk.resolve("backups/.marac-desk-unfinished-" + id() + "-7"));
    leave(store().resolve("store.copy/-7"));

    try (var vault = Cheap.opened(store())) {
      assertEquals(List.of(), vault.backups().beforeUpgrades());
      vault.upgrade(AS_IT_IS, NESTS).close();
    }
    assertEquals(List.of(COPY), copies());
    assertEquals(STORE, BackedUp.names(store()));
  }

  private static void leave(Path attempt) throws IOException {
    Files.createDirectories(attempt);
    Files.write(attempt.resolve("store.mv.db"), new byte[4096]);
    Files.createFile(attempt.resolve("held"));
  }

  private UUID id() {
    try (var vault = Cheap.opened(store())) {
      return vault.id();
    }
  }

  @Test
  void withoutAPlaceForTheCopyNothingIsBegun() throws Exception {
    Files.writeString(desk.resolve("backups"), "Dear all");
    try (var vault = Cheap.opened(store())) {
      assertEquals(
          "vault.upgrade.not-a-folder",
          said(
              vault,
              _ -> {
                throw new AssertionError("begun");
              }));
    }
    assertEquals(before, BackedUp.tables(store()));
  }

  @Test
  void withoutRoomToProveTheCopyNothingIsBegunAndNoneIsLeft() throws Exception {
    try (var vault = Cheap.opened(store())) {
      Files.writeString(store().resolve("store.proof"), "in the way");
      assertEquals(
          "vault.upgrade.no-room",
          said(
              vault,
              _ -> {
                throw new AssertionError("begun");
              }));
    }
    assertEquals(List.of(), copies());
    assertEquals(before, BackedUp.tables(store()));
  }

  /** In our files and in H2's own. */
  @ParameterizedTest
  @CsvSource({"FULL, false", "ONCE, false", "FULL, true", "POWER_CUT, true"})
  void whateverWriteFailsTheStoreIsAsItWasOrAsItIsToBe(Failure how, boolean below)
      throws Exception {
    var whole = desk;
    var counting = Plan.whole();
    assertTrue(upgraded(whole, counting, below), "with nothing failing");
    long every = counting.operations() / 3;
    for (long at = every / 2; at < counting.operations(); at += every) {
      looked(upgraded(whole, new Plan(how, at, new Random(at)), below));
    }
  }

  private boolean upgraded(Path whole, Plan plan, boolean below) throws IOException {
    desk = StoreFiles.copy(whole, Files.createTempDirectory(temporary, "desk"));
    if (below) {
      FailingDisk.use(plan);
    }
    try (var vault = Cheap.opened(below ? store() : FailingFiles.at(store(), plan))) {
      vault.upgrade(AS_IT_IS, NESTS).close();
      return true;
    } catch (ExplainedException | AssertionError notDone) {
      return false;
    } finally {
      FailingDisk.heal();
    }
  }

  private void looked(boolean acknowledged) throws Exception {
    var after = BackedUp.tables(store());
    boolean done = !after.equals(before);
    assertTrue(done || !acknowledged, "what was acknowledged is there");
    try (var vault = Cheap.opened(store())) {
      if (done) {
        assertEquals(300, nested(vault));
        assertEquals(0, Cheap.number(vault, "select count(*) from egret"));
      }
      var copies = vault.backups().beforeUpgrades();
      assertTrue(!done || !copies.isEmpty(), "no upgrade without a copy");
      for (var copy : copies) {
        assertEquals(null, vault.backups().prove(copy, BackedUp.at(BackedUp.NOW)));
      }
    }
    assertFalse(Files.exists(store().resolve("store.renewing")));
    assertFalse(Files.exists(store().resolve("store.renewed")));
  }

  @Test
  void theCopyStaysThirtyDaysAndUntilABackupIsProvenThen() throws Exception {
    Cheap.opened(store()).upgrade(AS_IT_IS, NESTS).close();
    var gone = new ArrayList<Boolean>();
    for (var after : List.of(Duration.ofMinutes(9), Duration.ofDays(29), Duration.ofDays(30))) {
      Cheap.opened(store()).close();
      BackedUp.close(Cheap.opened(store()), order(BackedUp.NOW.plus(after), 0));
      gone.add(!copies().contains(COPY));
    }
    assertEquals(List.of(false, false, true), gone);
  }

  @Test
  void aBackupThatCouldNotBeProvenPushesNoCopyOut() throws Exception {
    Cheap.opened(store()).upgrade(AS_IT_IS, NESTS).close();
    var later = order(BackedUp.NOW.plus(Duration.ofDays(90)), 0);
    var vault = Cheap.opened(store());
    Files.writeString(store().resolve("store.proof"), "in the way");

    assertEquals(KeptBackup.State.NOT_PROVEN, BackedUp.close(vault, later).state());

    assertTrue(copies().contains(COPY));
  }

  @Test
  void whatWasDisposedOfSinceTakesTheCopyWithItAtTheNextBackup() throws Exception {
    Cheap.opened(store()).upgrade(AS_IT_IS, NESTS).close();
    var later = BackedUp.NOW.plus(Duration.ofMinutes(9));
    BackedUp.close(Cheap.opened(store()), order(later, AS_IT_IS.entries()));
    assertTrue(copies().contains(COPY), "disposed of before the copy was made");

    BackedUp.close(Cheap.opened(store()), order(later, AS_IT_IS.entries() + 1));
    assertFalse(copies().contains(COPY));
  }

  @Test
  void aStoreThatDoesNotOpenIsOfferedItsCopyWhereThereIsNoBackup() throws Exception {
    Cheap.opened(store()).upgrade(AS_IT_IS, NESTS).close();
    Files.write(store().resolve("store.mv.db"), new byte[8192]);

    try (var words = Cheap.words(Cheap.WORDS)) {
      var offer = BackupOffer.newest(store(), null, words, BackedUp.ZONE).orElseThrow();
      assertEquals(COPY, offer.backup().name());
      assertEquals(before, BackedUp.tables(offer.restoreBeside()));
    }
  }

  @Test
  void whatAComputerPutsIntoFoldersByItselfIsInTheWayOfNoUpgrade() throws Exception {
    for (var folder : List.of("store.renewing", "store.renewed")) {
      var left = Files.createDirectories(store().resolve(folder));
      for (var name : List.of(".DS_Store", "Thumbs.db", "desktop.ini")) {
        Files.writeString(left.resolve(name), "litter");
      }
    }

    try (var vault = Cheap.opened(store()).upgrade(AS_IT_IS, NESTS)) {
      assertEquals(300, nested(vault));
    }
    assertEquals(STORE, BackedUp.names(store()));
  }

  @Test
  void whatSomebodyPutThereIsKeptAndInTheWayOfNoUpgradeEither() throws Exception {
    for (var folder : List.of("store.renewing", "store.renewed")) {
      var left = Files.createDirectories(store().resolve(folder));
      Files.writeString(left.resolve("letter.txt"), folder);
    }

    try (var vault = Cheap.opened(store()).upgrade(AS_IT_IS, NESTS)) {
      assertEquals(300, nested(vault));
    }
    try (var vault = Cheap.opened(store())) {
      assertEquals(300, nested(vault), "and it opens the next time");
    }
    assertEquals("store.renewing", Files.readString(store().resolve("store.renewed/letter.txt")));
    assertEquals(
        "store.renewed", Files.readString(store().resolve("store.renewed-left/letter.txt")));
  }

  @Test
  void anotherUpgradeThatIsDecidedAlreadyIsNotTakenForThisOne() throws Exception {
    var vault = Cheap.opened(store());
    var failed =
        said(
            vault,
            nests(
                () -> {
                  try {
                    var other = Files.createDirectories(store().resolve("store.renewed"));
                    Files.writeString(other.resolve("store.keys"), "planted");
                  } catch (IOException e) {
                    throw new AssertionError(e);
                  }
                }));

    assertEquals("vault.upgrade.failed", failed);
    assertEquals(
        "planted", Files.readString(store().resolve("store.renewed/store.keys")), "untouched");
  }

  @Test
  void whoeverLookedBeforeAnotherStoreWasDecidedDoesNotOpenTheOldOne() throws Exception {
    var sealed = Files.readAllBytes(store().resolve("store.seal"));
    try (var words = Cheap.words(Cheap.WORDS)) {
      var header = ((VaultHeader.Reading.Read) KeyFile.read(StoreFolder.of(store()))).header();
      try (var unlocked = header.unlock("", words)) {
        Files.writeString(
            Files.createDirectories(store().resolve("store.renewed")).resolve("store.mv.db"),
            "new");

        var attempt = StoreDatabase.open(StoreFolder.of(store()), unlocked.key());

        assertEquals(new StoreDatabase.Attempt.Refused(new Opening.InUse()), attempt);
      }
    }
    assertArrayEquals(sealed, Files.readAllBytes(store().resolve("store.seal")));
  }

  @Test
  void whereTheStoreWasBroughtBackItsNextProvenBackupsTakeTheCopyAwayToo() throws Exception {
    Path restored;
    try (var vault = Cheap.opened(store()).upgrade(AS_IT_IS, NESTS)) {
      var copy = vault.backups().beforeUpgrades().getFirst();
      restored = vault.backups().restore(copy, BackedUp.ZONE);
    }
    var early = order(BackedUp.NOW.plus(Duration.ofDays(29)), 0);
    BackedUp.close(Cheap.opened(restored), early);
    assertTrue(copies().contains(COPY));

    BackedUp.close(Cheap.opened(restored), order(BackedUp.NOW.plus(Duration.ofDays(30)), 0));

    assertFalse(copies().contains(COPY));
  }

  @Test
  void aCopyThatWasHalfTakenAwayWhenItWasCutOffGoesAtTheNextBackup() throws Exception {
    var stick = Files.createDirectories(temporary.resolve("stick"));
    try (var vault = Cheap.opened(store())) {
      vault.backups().choose(stick);
    }
    Cheap.opened(store()).upgrade(AS_IT_IS, NESTS).close();
    Files.move(
        desk.resolve("backups").resolve(COPY),
        desk.resolve("backups/.marac-desk-unfinished-" + id() + "-" + COPY));

    BackedUp.close(Cheap.opened(store()), order(BackedUp.NOW.plus(Duration.ofMinutes(9)), 0));

    assertEquals(List.of(), copies());
  }

  @Test
  void aStoreWithoutItsKeyFileIsOfferedItsCopyWhileTheDriveWithTheBackupsIsAway() throws Exception {
    var stick = Files.createDirectories(temporary.resolve("stick"));
    try (var vault = Cheap.opened(store())) {
      vault.backups().choose(stick);
    }
    Cheap.opened(store()).upgrade(AS_IT_IS, NESTS).close();
    Files.move(stick, temporary.resolve("pulled"));
    for (var broken : List.of("marac-desk-keys/1\nno more\n", "")) {
      Files.writeString(store().resolve("store.keys"), broken);
      try (var words = Cheap.words(Cheap.WORDS)) {
        var offer = BackupOffer.newest(store(), null, words, BackedUp.ZONE).orElseThrow();
        assertEquals(COPY, offer.backup().name());
      }
    }
    try (var words = Cheap.words("a guess")) {
      assertTrue(BackupOffer.newest(store(), null, words, BackedUp.ZONE).isEmpty());
    }
  }

  private static BackupOrder order(Instant when, long disposed) {
    return new BackupOrder(BackedUp.at(when), 13, 40, 20, disposed);
  }
}
