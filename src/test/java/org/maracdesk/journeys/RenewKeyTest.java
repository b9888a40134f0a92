package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.domain.audit.Actor;
import org.maracdesk.domain.audit.AuditEntry;
import org.maracdesk.domain.audit.AuditNote.Kind;
import org.maracdesk.testing.HandClock;
import org.maracdesk.testing.SampleSession;
import org.maracdesk.vault.BackupOutcome;
import org.maracdesk.vault.KeptBackup;
import org.maracdesk.vault.Opening;
import org.maracdesk.vault.Passphrase;
import org.maracdesk.vault.Vault;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Words;

class RenewKeyTest {

  private final HandClock clock = new HandClock();
  private final OpenVault door = doorWith(clock);
  private final RenewKey renewKey = new RenewKey(door);

  @TempDir private Path folder;
  private Path store;

  @BeforeEach
  void make() {
    store = folder.resolve("desk/store");
    NewStore.in(store).session().lock(Session.Locked.BY_HAND);
  }

  private static OpenVault doorWith(Clock clock) {
    return new OpenVault(clock, new SecureRandom(), SampleSession.CHEAP, Words.english());
  }

  private Session opened() {
    return opened(door);
  }

  private Session opened(OpenVault door) {
    try (var passphrase = SampleSession.passphrase()) {
      return assertInstanceOf(
              OpenVault.Entry.Open.class, door.open(store, passphrase, new Actor("Coordinator")))
          .session();
    }
  }

  private Session renewed(boolean withoutEarlier, String said) {
    try (var passphrase = SampleSession.passphrase()) {
      var done =
          assertInstanceOf(
              RenewKey.Outcome.Done.class, renewKey.renew(opened(), passphrase, withoutEarlier));
      assertEquals(said, done.said().key());
      return assertInstanceOf(OpenVault.Entry.Open.class, done.entry()).session();
    }
  }

  private List<String> backups() throws IOException {
    try (var found = Files.list(folder.resolve("desk/backups"))) {
      return found.map(each -> each.getFileName().toString()).sorted().toList();
    }
  }

  private static List<Kind> kinds(Session session) {
    return session.store().read(shelves -> shelves.audit().latest(20)).stream()
        .map(AuditEntry::note)
        .map(note -> note.kind())
        .toList();
  }

  @Test
  void theTrailHoldsUnderTheNewKeyAndSaysThatThereIsOne() throws Exception {
    long before;
    String code;
    try (var session = opened()) {
      var end = session.store().read(shelves -> shelves.audit().end());
      before = end.number();
      code = end.hash();
    }
    try (var session = renewed(false, "journeys.renew.done")) {

      assertTrue(session.verify().isClean());
      assertTrue(kinds(session).contains(Kind.DATA_KEY_RENEWED));
      assertTrue(session.keepKeys().isOnlyWayIn());
      // A code printed on minutes before still fits, and nobody is told of tries there never were
      assertEquals(
          code, session.store().read(shelves -> shelves.audit().at(before)).orElseThrow().hash());
      assertFalse(kinds(session).contains(Kind.UNLOCK_RECORD_MISSING));
    }
    try (var session = opened()) {
      assertTrue(session.verify().isClean());
    }
  }

  @Test
  void aBackupUnderTheNewKeyIsMadeAndProvenAtOnceAndThoseBeforeAreKept() throws Exception {
    var earlier = backups();
    clock.pass(Duration.ofHours(1));
    try (var session = renewed(false, "journeys.renew.done")) {
      var all = session.keepBackups().all();

      assertEquals(earlier.size() + 1, all.size());
      assertEquals(1, all.stream().filter(each -> each.proven().isPresent()).count());
    }
    assertTrue(backups().containsAll(earlier));
  }

  @Test
  void thoseBeforeGoWhereThatIsWantedAndAProvenOneIsThere() throws Exception {
    clock.pass(Duration.ofHours(1));
    try (var session = renewed(true, "journeys.renew.done.without")) {
      assertTrue(kinds(session).contains(Kind.OLD_BACKUPS_REMOVED));
    }
    assertEquals(1, backups().size());
  }

  @Test
  void oneThatWasUnderWayMeanwhileBecomesNoneUnderTheKeyBefore() throws Exception {
    clock.pass(Duration.ofHours(1));
    var session = opened();
    var left = session.keepBackups().take();
    try (var passphrase = SampleSession.passphrase();
        var renewed =
            assertInstanceOf(
                    OpenVault.Entry.Open.class,
                    assertInstanceOf(
                            RenewKey.Outcome.Done.class, renewKey.renew(session, passphrase, true))
                        .entry())
                .session()) {
      var outcome = left.make();
      left.remember(outcome);

      assertInstanceOf(BackupOutcome.Failed.class, outcome);
      assertEquals(1, backups().size());
      assertEquals(KeptBackup.State.PROVEN, renewed.keepBackups().all().getFirst().state());
    }
  }

  @Test
  void oneThatIsFinishedOnlyWhileTheKeyIsRenewedGoesToo() throws Exception {
    clock.pass(Duration.ofHours(1));
    var busy = new BusyClock(clock);
    var session = opened(doorWith(busy));
    var left = session.keepBackups().take();
    busy.meanwhile =
        () -> {
          var outcome = left.make();
          assertInstanceOf(BackupOutcome.Made.class, outcome);
          left.remember(outcome);
        };

    try (var passphrase = SampleSession.passphrase();
        var renewed =
            assertInstanceOf(
                    OpenVault.Entry.Open.class,
                    assertInstanceOf(
                            RenewKey.Outcome.Done.class,
                            new RenewKey(doorWith(busy)).renew(session, passphrase, true))
                        .entry())
                .session()) {

      assertNull(busy.meanwhile);
      assertEquals(1, backups().size());
      assertEquals(KeptBackup.State.PROVEN, renewed.keepBackups().all().getFirst().state());
    }
  }

  /** A clock; something else is done when it is asked for the first time. */
  private static final class BusyClock extends Clock {

    private final Clock real;
    private Runnable meanwhile;

    BusyClock(Clock real) {
      this.real = real;
    }

    @Override
    public Instant instant() {
      var once = meanwhile;
      meanwhile = null;
      if (once != null) {
        once.run();
      }
      return real.instant();
    }

    @Override
    public ZoneId getZone() {
      return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return real.withZone(zone);
    }
  }

  @Test
  void thoseBeforeStayWhereNoBackupUnderTheNewKeyCanBeMade() throws Exception {
    var earlier = backups();
    var elsewhere = Files.createDirectory(folder.resolve("stick"));
    try (var session = opened()) {
      session.keepBackups().choose(elsewhere);
    }
    Files.move(elsewhere, folder.resolve("unplugged"));

    renewed(true, "journeys.renew.beside").close();

    assertTrue(backups().containsAll(earlier));
    assertEquals(earlier.size() + 1, backups().size());
  }

  @Test
  void withOtherWordsNothingChangesAndTheSessionGoesOn() {
    try (var session = opened();
        var guess = Passphrase.of("three grey crows".toCharArray())) {
      assertInstanceOf(RenewKey.Outcome.WrongWords.class, renewKey.renew(session, guess, true));

      assertTrue(session.area().isPresent());
    }
  }

  @Test
  void aStoreWhoseTrailWasChangedGetsNoNewKeyThatWouldHideIt() throws Exception {
    tamper();
    var session = opened();
    try (var passphrase = SampleSession.passphrase()) {
      var told =
          assertThrows(ExplainedException.class, () -> renewKey.renew(session, passphrase, false));

      assertEquals("store.renew.not-clean", told.wording().key());
    }
    try (var again = opened()) {
      assertFalse(again.verify().isClean());
    }
  }

  private void tamper() throws Exception {
    try (var words = SampleSession.passphrase();
        var vault = assertInstanceOf(Opening.Opened.class, Vault.open(store, words)).vault();
        var connection = vault.connect();
        var statement = connection.createStatement()) {
      statement.execute("update audit_entry set actor = 'Somebody' where entry = 1");
      connection.commit();
    }
  }
}
