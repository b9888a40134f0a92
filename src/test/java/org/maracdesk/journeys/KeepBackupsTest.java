package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.domain.audit.Actor;
import org.maracdesk.domain.audit.AuditNote.Kind;
import org.maracdesk.domain.audit.TrailMark;
import org.maracdesk.testing.HandClock;
import org.maracdesk.testing.SampleSession;
import org.maracdesk.vault.BackupOutcome;
import org.maracdesk.vault.KeptBackup;
import org.maracdesk.vault.LeftErrand;
import org.maracdesk.wording.Wording;
import org.maracdesk.wording.Words;

class KeepBackupsTest {

  private final HandClock clock = new HandClock();
  private final OpenVault door =
      new OpenVault(clock, new SecureRandom(), SampleSession.CHEAP, Words.english());

  @TempDir private Path folder;
  private Path store;

  @BeforeEach
  void make() {
    store = folder.resolve("desk/store");
    NewStore.in(store).session().lock(Session.Locked.BY_HAND);
  }

  private Session opened() {
    return opened(store);
  }

  private Session opened(Path where) {
    return opened(door, where);
  }

  private static Session opened(OpenVault door, Path where) {
    try (var passphrase = SampleSession.passphrase()) {
      return assertInstanceOf(
              OpenVault.Entry.Open.class, door.open(where, passphrase, new Actor("Coordinator")))
          .session();
    }
  }

  private List<String> backups() throws IOException {
    try (var found = Files.list(folder.resolve("desk/backups"))) {
      return found.map(each -> each.getFileName().toString()).sorted().toList();
    }
  }

  private static final Set<Kind> UNLOCKS =
      Set.of(Kind.STORE_UNLOCKED, Kind.STORE_LOCKED, Kind.UNLOCK_RECORD_MISSING);

  private static List<Kind> trail(Session session) {
    return session.store().read(shelves -> shelves.audit().latest(20)).reversed().stream()
        .map(entry -> entry.note().kind())
        .filter(kind -> !UNLOCKS.contains(kind))
        .toList();
  }

  private static void change(Session session) {
    session.keep(session.area().orElseThrow());
  }

  @Test
  void theLockMakesABackupAndTheNextUnlockNotesIt() throws Exception {
    assertEquals(List.of("marac-desk-2026-11-26-1200"), backups());

    try (var session = opened()) {
      assertEquals(List.of(Kind.STORE_CREATED, Kind.BACKUP_PROVEN), trail(session));
      assertEquals(Optional.empty(), session.remark());
    }
    try (var session = opened()) {
      assertEquals(List.of(Kind.STORE_CREATED, Kind.BACKUP_PROVEN), trail(session), "once");
      assertTrue(session.verify().isClean());
    }
  }

  @Test
  void anUnlockAndALockWithoutAChangeMakeNone() throws Exception {
    clock.pass(Duration.ofHours(1));
    opened().lock(Session.Locked.BY_HAND);
    opened().lock(Session.Locked.BY_HAND);
    assertEquals(List.of("marac-desk-2026-11-26-1200"), backups());

    var session = opened();
    change(session);
    session.lock(Session.Locked.BY_HAND);
    assertEquals(List.of("marac-desk-2026-11-26-1502"), backups(), "of one day the last stays");
  }

  @Test
  void aStoreThatIsOnlyClosedIsNotBackedUp() throws Exception {
    try (var session = opened()) {
      change(session);
    }

    assertEquals(List.of("marac-desk-2026-11-26-1200"), backups());
  }

  @Test
  void theListOfCasesSaysHowLongItIsAgo() {
    try (var session = opened()) {
      assertEquals(
          Wording.of("backup.proven.today", LocalTime.NOON),
          session.keepBackups().standing().sentence());
      clock.pass(Duration.ofDays(1));
      assertEquals("backup.proven.yesterday", sentence(session).key());
      clock.pass(Duration.ofDays(6));
      assertEquals(Wording.of("backup.proven.days", 7L), sentence(session));
      assertFalse(session.keepBackups().standing().late());
      clock.pass(Duration.ofDays(1));
      assertEquals(Wording.of("backup.proven.days", 8L), sentence(session));
      assertTrue(session.keepBackups().standing().late());
      clock.pass(Duration.ofDays(-30));
      assertEquals("backup.proven.on", sentence(session).key(), "a clock that was wrong");
      assertFalse(session.keepBackups().standing().late());
    }
  }

  private static Wording sentence(Session session) {
    return session.keepBackups().standing().sentence();
  }

  @Test
  void aStoreThatNeverHadABackupIsLateAfterEightDaysToo() throws Exception {
    Files.delete(store.resolve("store.backups"));
    try (var session = opened()) {
      assertEquals(Wording.of("backup.never"), sentence(session));
      assertFalse(session.keepBackups().standing().late());
      clock.pass(Duration.ofDays(8));
      assertTrue(session.keepBackups().standing().late());
    }
  }

  @Test
  void aBackupThatDidNotWorkIsToldAtTheNextUnlockAndTriedAgainAtTheNextLock() throws Exception {
    var stick = Files.createDirectories(folder.resolve("stick"));
    var session = opened();
    session.keepBackups().choose(stick);
    change(session);
    Files.move(stick, folder.resolve("pulled"));
    session.lock(Session.Locked.BY_HAND);

    session = opened();
    var missing = Wording.of("backup.trouble.place-missing");
    assertEquals(
        Optional.of(
            Wording.of(
                "backup.both",
                Wording.of("backup.failed.today", LocalTime.of(14, 2), missing),
                Wording.of("backup.beside.today", LocalTime.of(14, 2)))),
        session.remark());
    assertTrue(session.keepBackups().standing().trouble().isPresent());
    assertEquals(Wording.of("backup.never-there"), session.keepBackups().standing().sentence());
    // Of one day the later one is kept
    assertEquals(1, session.keepBackups().beside().size());
    Files.move(folder.resolve("pulled"), stick);
    clock.pass(Duration.ofMinutes(1));
    session.lock(Session.Locked.BY_HAND);

    try (var again = opened()) {
      assertEquals(Optional.empty(), again.remark());
      assertEquals(stick, again.keepBackups().all().getFirst().place());
      assertTrue(again.keepBackups().standing().chosen());
      assertEquals(
          Wording.of("backup.proven.today", LocalTime.of(14, 3)),
          again.keepBackups().standing().sentence());
      assertEquals(
          List.of(
              Kind.STORE_CREATED,
              Kind.BACKUP_PROVEN,
              Kind.BACKUP_PLACE_CHOSEN,
              Kind.AREA_CHANGED,
              Kind.BACKUP_FAILED,
              Kind.BACKUP_PROVEN,
              Kind.BACKUP_PROVEN),
          trail(again));
    }
  }

  @Test
  void oneThatFailsOnlyAfterTheNextUnlockIsNotedThereAndSaidWithItsDay() throws Exception {
    var stick = Files.createDirectories(folder.resolve("stick"));
    var session = opened();
    session.keepBackups().choose(stick);
    change(session);
    clock.pass(Duration.ofMinutes(30));
    var left = session.leave(Session.Locked.BY_HAND).orElseThrow();
    assertEquals(stick, left.where());
    Files.move(stick, folder.resolve("pulled"));

    var again = opened();
    assertEquals(Optional.empty(), again.keepBackups().standing().trouble());
    again.keepBackups().took(left, left.make());

    assertEquals(
        List.of(Kind.BACKUP_FAILED, Kind.BACKUP_PROVEN),
        trail(again).subList(trail(again).size() - 2, trail(again).size()));
    var missing = Wording.of("backup.trouble.place-missing");
    var time = LocalTime.of(14, 32);
    assertEquals(
        said(
            Wording.of("backup.failed.today", time, missing),
            Wording.of("backup.beside.today", time)),
        again.keepBackups().standing().trouble());
    clock.pass(Duration.ofDays(1));
    assertEquals(
        said(
            Wording.of("backup.failed.yesterday", time, missing),
            Wording.of("backup.beside.yesterday", time)),
        again.keepBackups().standing().trouble());
    clock.pass(Duration.ofDays(1));
    assertEquals(
        said(Wording.of("backup.failed.days", 2L, missing), Wording.of("backup.beside.days", 2L)),
        again.keepBackups().standing().trouble());
    clock.pass(Duration.ofDays(-9));
    var day = LocalDate.of(2026, 11, 26);
    assertEquals(
        said(Wording.of("backup.failed.on", day, missing), Wording.of("backup.beside.on", day)),
        again.keepBackups().standing().trouble(),
        "a clock that was wrong");
    again.close();
  }

  /** What was wrong, and what there is beside the store. */
  private static Optional<Wording> said(Wording failed, Wording beside) {
    return Optional.of(Wording.of("backup.both", failed, beside));
  }

  @Test
  void oneThatWasTakenGoesWhereBackupsWentThen() throws Exception {
    var stick = Files.createDirectories(folder.resolve("stick"));
    try (var session = opened()) {
      var left = session.keepBackups().take();
      session.keepBackups().choose(stick);

      session.keepBackups().took(left, left.make());

      assertTrue(
          session.keepBackups().all().stream().noneMatch(made -> made.place().equals(stick)));
      assertEquals(stick, session.keepBackups().standing().place());
    }
    assertEquals(1, backups().size(), "of one day the last stays");
  }

  @Test
  void oneMadeWhileTheStoreIsOpenIsNotedAtOnceAndNoOtherIsDue() throws Exception {
    var session = opened();
    clock.pass(Duration.ofMinutes(5));
    change(session);

    var made = assertInstanceOf(BackupOutcome.Made.class, session.keepBackups().make());

    assertEquals(KeptBackup.State.PROVEN, made.backup().state());
    assertEquals(Kind.BACKUP_PROVEN, trail(session).getLast());
    assertEquals(Optional.empty(), session.keepBackups().due());
    session.lock(Session.Locked.BY_HAND);
    assertEquals(List.of("marac-desk-2026-11-26-1407"), backups());
  }

  @Test
  void oneThatIsStillBeingMadeAtTheNextUnlockIsNotToldOfAsCutOff() {
    var session = opened();
    change(session);
    var left = session.leave(Session.Locked.BY_HAND).orElseThrow();

    session = opened();
    assertEquals(Optional.empty(), session.remark());
    assertEquals(Optional.empty(), session.keepBackups().standing().trouble());
    assertEquals(Kind.AREA_CHANGED, trail(session).getLast());
    left.remember(left.make());
    session.lock(Session.Locked.BY_HAND);

    try (var again = opened()) {
      assertEquals(Optional.empty(), again.remark());
      assertEquals(Kind.BACKUP_PROVEN, trail(again).getLast());
    }
  }

  @Test
  void whatCameOfOneThatWasTakenBeforeTheLockIsNotedAtTheNextUnlock() {
    var session = opened();
    change(session);
    var left = session.keepBackups().take();
    session.close();

    session.keepBackups().took(left, left.make());

    try (var again = opened()) {
      assertEquals(Optional.empty(), again.remark());
      assertEquals(Kind.BACKUP_PROVEN, trail(again).getLast());
    }
  }

  @Test
  void whatCameOfAnErrandWhileTheDeskIsOpenIsNotedAtOnce() throws Exception {
    try (var session = opened()) {
      var backups = session.keepBackups();
      var backup = backups.all().getFirst();

      did(backups, backups.choosing(Files.createDirectories(folder.resolve("stick"))));
      did(backups, backups.proving(backup));
      did(backups, backups.restoring(backup));

      assertEquals(
          List.of(Kind.BACKUP_PLACE_CHOSEN, Kind.BACKUP_PROVEN, Kind.BACKUP_RESTORED),
          trail(session).reversed().subList(0, 3).reversed());
      assertEquals(folder.resolve("stick"), backups.standing().place());
    }
  }

  @Test
  void whatCameOfAnErrandAfterTheLockIsNotedAndToldAtTheNextUnlock() throws Exception {
    var session = opened();
    var backups = session.keepBackups();
    var backup = backups.all().getFirst();
    var choosing = backups.choosing(Files.createDirectories(folder.resolve("stick")));
    var proving = backups.proving(backup);
    var restoring = backups.restoring(backup);
    session.lock(Session.Locked.IDLE);

    did(backups, choosing);
    did(backups, proving);
    did(backups, restoring);

    try (var again = opened()) {
      assertEquals(
          List.of(Kind.BACKUP_PLACE_CHOSEN, Kind.BACKUP_RESTORED, Kind.BACKUP_PROVEN),
          trail(again).reversed().subList(0, 3).reversed());
      assertEquals("backup.restored-meanwhile", again.remark().orElseThrow().key());
      assertTrue(again.isOnlyNews());
      assertEquals(folder.resolve("stick"), again.keepBackups().standing().place());
    }
    try (var once = opened()) {
      assertEquals(Optional.empty(), once.remark());
    }
  }

  @Test
  void whoAskedForAnErrandIsInTheTrailAndNotWhoUnlockedAfterwards() throws Exception {
    var session = opened("Ann");
    var backups = session.keepBackups();
    var choosing = backups.choosing(Files.createDirectories(folder.resolve("stick")));
    var restoring = backups.restoring(backups.all().getFirst());
    session.lock(Session.Locked.IDLE);
    did(backups, choosing);
    did(backups, restoring);

    try (var again = opened("Ben")) {
      for (var kind : List.of(Kind.BACKUP_PLACE_CHOSEN, Kind.BACKUP_RESTORED)) {
        assertEquals(List.of("Ann"), whoDid(again, kind));
      }
    }
  }

  private Session opened(String who) {
    try (var passphrase = SampleSession.passphrase()) {
      return assertInstanceOf(
              OpenVault.Entry.Open.class, door.open(store, passphrase, new Actor(who)))
          .session();
    }
  }

  private static List<String> whoDid(Session session, Kind kind) {
    return session.store().read(shelves -> shelves.audit().latest(20)).stream()
        .filter(entry -> entry.note().kind() == kind)
        .map(entry -> entry.actor().label())
        .toList();
  }

  @Test
  void thatOneIsToBeBroughtBackIsInTheTrailAlthoughNothingCanBeRememberedBesideTheStore()
      throws Exception {
    try (var session = opened()) {
      var backups = session.keepBackups();
      Files.createDirectories(store.resolve("store.backups.new/in-the-way"));

      did(backups, backups.restoring(backups.all().getFirst()));

      assertEquals(Kind.BACKUP_RESTORED, trail(session).getLast());
    }
  }

  private static <T> void did(KeepBackups backups, LeftErrand<T> left) {
    backups.did(left, left.go());
  }

  @Test
  void aLookAtTheDriveIsTakenToItsEndAlthoughTheDeskIsLockedMeanwhile() {
    var session = opened();
    var look = session.keepBackups().look();
    session.close();

    assertEquals(
        List.of(KeptBackup.State.PROVEN), look.all().stream().map(KeptBackup::state).toList());
  }

  @Test
  void whereNothingChangedNothingIsLeftToMakeAndTheStoreIsShutAllTheSame() {
    assertEquals(Optional.empty(), opened().leave(Session.Locked.BY_HAND));
    opened().close();
  }

  @Test
  void whatIsBroughtBackHasEverythingOfItsDayAndSaysSo() {
    var session = opened();
    var before = NewStore.contents(session);
    var backup = session.keepBackups().all().getFirst();
    var restored = session.keepBackups().restore(backup);
    assertEquals(Kind.BACKUP_RESTORED, trail(session).getLast());
    session.close();

    try (var again = opened(restored)) {
      assertEquals(before, NewStore.contents(again));
      assertEquals(List.of(Kind.STORE_CREATED, Kind.STORE_RESTORED), trail(again));
      assertEquals(Optional.of(Wording.of("backup.this-is-restored")), again.remark());
      assertTrue(again.verify().isClean());
    }
    try (var again = opened(restored)) {
      assertEquals(Optional.empty(), again.remark(), "once is enough");
    }
  }

  @Test
  void theRecordOfOneRestoreExcusesNoOtherOlderCopy() throws Exception {
    var seen = new Seen();
    var watched =
        new OpenVault(clock, new SecureRandom(), () -> SampleSession.CHEAP, Words.english(), seen);
    var session = opened(watched, store);
    var restored = session.keepBackups().restore(session.keepBackups().all().getFirst());
    session.close();
    var record = Files.readAllBytes(restored.resolve("store.backups"));
    var older = Files.createDirectories(folder.resolve("older"));
    for (var name : List.of("store.keys", "store.mv.db", "store.seal")) {
      Files.copy(store.resolve(name), older.resolve(name));
    }
    opened(watched, store).close();

    for (var name : List.of("store.keys", "store.mv.db", "store.seal")) {
      Files.copy(older.resolve(name), store.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
    Files.write(store.resolve("store.backups"), record);
    try (var again = opened(watched, store)) {
      assertEquals("journeys.older.fewer", again.remark().orElseThrow().key());
      assertTrue(trail(again).contains(Kind.OLDER_STORE_FOUND));
      assertFalse(trail(again).contains(Kind.STORE_RESTORED));
    }
    try (var again = opened(watched, restored)) {
      assertEquals(Optional.of(Wording.of("backup.this-is-restored")), again.remark());
      assertTrue(trail(again).contains(Kind.OLDER_STORE_EXPECTED));
      assertTrue(trail(again).contains(Kind.STORE_RESTORED));
    }
  }

  /** What was last seen of one store, wherever it lies. */
  private static final class Seen implements LastSeen {

    private TrailMark last;

    @Override
    public Optional<TrailMark> of(UUID store, Path folder) {
      return Optional.ofNullable(last);
    }

    @Override
    public void keep(UUID store, Path folder, TrailMark end) {
      last = end;
    }

    @Override
    public void expectOlder(Path folder) {}

    @Override
    public boolean takeExpected(Path folder) {
      return false;
    }
  }

  @Test
  void lockingWithAStoreThatHasStoppedEndsAllTheSame() throws Exception {
    var session = opened();
    change(session);
    session.store().close();

    session.lock(Session.Locked.BY_HAND);

    try (var again = opened()) {
      assertTrue(again.verify().isClean());
    }
  }
}
