package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.domain.audit.Actor;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.audit.AuditNote.Kind;
import org.maracdesk.domain.audit.TrailMark;
import org.maracdesk.journeys.OpenVault.Entry;
import org.maracdesk.store.EarlierStore;
import org.maracdesk.store.Store;
import org.maracdesk.testing.HandClock;
import org.maracdesk.testing.SampleSession;
import org.maracdesk.vault.FailingDisk;
import org.maracdesk.vault.KeptBackup;
import org.maracdesk.vault.Opening;
import org.maracdesk.vault.StoreKind;
import org.maracdesk.vault.Vault;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;
import org.maracdesk.wording.Words;

class OpenEarlierStoreTest {

  private static final Actor SOMEBODY = new Actor("Somebody");
  private static final String COPY = "marac-desk-2026-11-26-1402-schema-" + EarlierStore.SCHEMA;

  private final HandClock clock = new HandClock();
  private final OpenVault door =
      new OpenVault(clock, new SecureRandom(), SampleSession.CHEAP, Words.english());

  @TempDir private Path folder;
  private Path store;

  @BeforeEach
  void make() throws Exception {
    store = folder.resolve("desk/store");
    EarlierStore.in(store, StoreKind.REAL);
  }

  private Entry entry(OpenVault door) {
    try (var passphrase = SampleSession.passphrase()) {
      return door.open(store, passphrase, SOMEBODY);
    }
  }

  private Session opened() {
    return assertInstanceOf(Entry.Open.class, entry(door)).session();
  }

  private Vault vault() {
    try (var passphrase = SampleSession.passphrase()) {
      return assertInstanceOf(Opening.Opened.class, Vault.open(store, passphrase)).vault();
    }
  }

  private long number(String query) throws SQLException {
    try (var vault = vault();
        var connection = vault.connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private List<String> backups() throws IOException {
    try (var found = Files.list(folder.resolve("desk/backups"))) {
      return found.map(each -> each.getFileName().toString()).sorted().toList();
    }
  }

  private static List<Kind> trail(Session session) {
    return session.store().read(shelves -> shelves.audit().latest(20)).reversed().stream()
        .map(entry -> entry.note().kind())
        .toList();
  }

  @Test
  void aStoreOfAnEarlierVersionOpensWithAllThatIsInItAndSaysThatACopyWasKept() throws Exception {
    try (var session = opened()) {
      assertEquals(Optional.of(Wording.of("backup.upgraded", COPY)), session.remark());
      assertTrue(session.isOnlyNews(), "nothing has to be done");
      assertEquals("Northmere", session.area().orElseThrow().name());
      assertTrue(session.verify().isClean());
      assertEquals(
          List.of(
              Kind.STORE_CREATED,
              Kind.AREA_CHANGED,
              Kind.UNLOCK_RECORD_MISSING,
              Kind.STORE_UNLOCKED,
              Kind.STORE_UPGRADED),
          trail(session));
      assertEquals(
          List.of(COPY), session.keepBackups().all().stream().map(KeptBackup::name).toList());
    }
    try (var session = opened()) {
      assertEquals(Optional.empty(), session.remark(), "once is enough");
    }
    assertEquals(List.of(COPY), backups());
  }

  @Test
  void theCopyIsTheStoreAsTheEarlierVersionLeftIt() throws Exception {
    Path before;
    try (var session = opened()) {
      before = session.keepBackups().restore(session.keepBackups().all().getFirst());
    }
    store = before;

    assertEquals(EarlierStore.SCHEMA, number("select max(upgrade) from schema_upgrade"));
    assertEquals(2, number("select count(*) from audit_entry"));
    assertEquals(1, number("select count(*) from unfinished_entry where entry like 'MARKER-%'"));
    try (var session = opened()) {
      assertEquals(
          Optional.of(
              Wording.of(
                  "backup.both",
                  Wording.of("backup.this-is-restored"),
                  Wording.of("backup.upgraded", COPY + "-2"))),
          session.remark(),
          "what is brought back is brought up to date in its turn");
      assertFalse(session.isOnlyNews());
      assertTrue(session.verify().isClean());
    }
  }

  @Test
  void whereTheUpgradeCannotBeNotedForAFullDiskNothingIsLeftOpen() throws Exception {
    var plan = FailingDisk.Plan.whole();
    FailingDisk.use(plan);
    try {
      // Once the opening is noted the disk is full, and the note of the upgrade is the next
      var full =
          new OpenVault(
              clock,
              new SecureRandom(),
              () -> SampleSession.CHEAP,
              Words.english(),
              new FullThen(plan));
      assertThrows(ExplainedException.class, () -> entry(full));
      assertTrue(plan.hasFailed());
    } finally {
      FailingDisk.heal();
    }
    try (var session = opened()) {
      assertTrue(session.verify().isClean());
      assertTrue(trail(session).contains(Kind.STORE_UPGRADED));
    }
  }

  /** Whoever remembers how far the trail has come, and after whom nothing can be written. */
  private record FullThen(FailingDisk.Plan plan) implements LastSeen {

    @Override
    public Optional<TrailMark> of(UUID store, Path folder) {
      return Optional.empty();
    }

    @Override
    public void keep(UUID store, Path folder, TrailMark end) {
      plan.failFromNow();
    }

    @Override
    public void expectOlder(Path folder) {}

    @Override
    public boolean takeExpected(Path folder) {
      return false;
    }
  }

  @Test
  void theNextLockMakesABackupAndTheCopyStaysBesideIt() throws Exception {
    opened().lock(Session.Locked.BY_HAND);

    assertEquals(List.of("marac-desk-2026-11-26-1402", COPY), backups());
  }

  @Test
  void theCopyIsInTheListWhereverBackupsGoAndAlsoWhereThatIsNotThere() throws Exception {
    var stick = Files.createDirectories(folder.resolve("stick"));
    try (var session = opened()) {
      session.keepBackups().choose(stick);
      assertEquals(
          List.of(COPY), session.keepBackups().all().stream().map(KeptBackup::name).toList());
      Files.move(stick, folder.resolve("pulled"));
      assertThrows(ExplainedException.class, () -> session.keepBackups().all());
      assertEquals(
          List.of(COPY),
          session.keepBackups().beforeUpgrades().stream().map(KeptBackup::name).toList());
    }
  }

  @Test
  void aCaseThatIsDisposedOfIsMarkedInTheCopyAndTakesItAwayAtTheLock() throws Exception {
    var session = opened();
    assertFalse(session.keepBackups().all().getFirst().owing());

    session.store().keep(AuditNote.of(Kind.CASE_DISPOSED), _ -> {});

    assertTrue(session.keepBackups().all().getFirst().owing());
    session.lock(Session.Locked.BY_HAND);
    assertEquals(List.of("marac-desk-2026-11-26-1402"), backups());
  }

  @Test
  void afterThirtyDaysTheNextProvenBackupTakesTheCopyAway() throws Exception {
    opened().lock(Session.Locked.BY_HAND);
    clock.pass(Duration.ofDays(30));
    var session = opened();
    session.keep(session.area().orElseThrow());
    session.lock(Session.Locked.BY_HAND);

    assertFalse(backups().contains(COPY));
  }

  @Test
  void withoutACopyTheStoreStaysShutAndAsItWas() throws Exception {
    Files.writeString(folder.resolve("desk/backups"), "Dear all");

    var refused = assertThrows(ExplainedException.class, () -> entry(door));

    assertEquals("vault.upgrade.not-a-folder", refused.wording().key());
    assertEquals(EarlierStore.SCHEMA, number("select max(upgrade) from schema_upgrade"));
    Files.delete(folder.resolve("desk/backups"));
    opened().close();
  }

  @Test
  void aStoreOfALaterVersionIsRefusedAndNothingInItIsChanged() throws Exception {
    opened().close();
    try (var vault = vault()) {
      EarlierStore.later(vault);
    }
    var entries = number("select entries from audit_length");

    assertEquals(new Entry.Shut(new Opening.TooNew()), entry(door));

    assertEquals(1, number("select count(*) from later_thing"));
    assertEquals(entries, number("select entries from audit_length"));
    assertEquals(List.of(COPY), backups(), "and no copy is made of it");
  }

  @Test
  void noStoreIsBroughtUpToDateThatNobodyKeptACopyOf() throws Exception {
    try (var vault = vault()) {
      assertThrows(IllegalStateException.class, () -> Store.on(vault, SOMEBODY, clock));
    }
    assertEquals(EarlierStore.SCHEMA, number("select max(upgrade) from schema_upgrade"));
  }

  @Test
  void practiceIsBroughtUpToDateWithoutACopyForNobodyInItIsReal() throws Exception {
    store = folder.resolve("practice/store");
    EarlierStore.in(store, StoreKind.PRACTICE);

    try (var session = assertInstanceOf(Entry.Open.class, entry(door.forPractice())).session()) {
      assertEquals(Optional.empty(), session.remark());
      assertTrue(session.verify().isClean());
    }
    assertFalse(Files.exists(folder.resolve("practice/backups")));
  }
}
