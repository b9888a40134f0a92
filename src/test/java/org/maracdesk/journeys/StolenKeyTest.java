package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.domain.audit.AuditEntry;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.audit.AuditNote.Kind;
import org.maracdesk.domain.audit.TrailMark;
import org.maracdesk.store.StolenKey;
import org.maracdesk.testing.HandClock;
import org.maracdesk.testing.SampleSession;
import org.maracdesk.testing.StoreFiles;
import org.maracdesk.vault.BackupOutcome;
import org.maracdesk.vault.Opening;
import org.maracdesk.vault.Vault;
import org.maracdesk.wording.Wording;
import org.maracdesk.wording.Words;

/**
 * Somebody who has a passphrase takes it out of the record that they read a case, and makes every
 * hash and every seal fit. What finds that and what does not, as the handbook's pages
 * "threat-model" and "audit-trail" say it: a change here is a change there.
 */
class StolenKeyTest {

  private static final UUID HERON = new UUID(7, 7);
  private static final UUID EGRET = new UUID(8, 8);

  private final HandClock clock = new HandClock();
  private final Remembered computer = new Remembered();

  @TempDir private Path folder;
  private Path store;
  private Path copy;
  private TrailMark printed;

  /** The case is read, minutes are printed, more is done, a backup is made at the lock. */
  @BeforeEach
  void play() {
    store = folder.resolve("desk/store");
    NewStore.in(store).session().close();
    var session = opened(computer, store);
    note(session, AuditNote.of(Kind.CASE_READ, HERON).detailed("CASE"));
    printed = session.whoDidWhat().end();
    copy = folder.resolve("record.jsonl");
    session.whoDidWhat().export(copy);
    session.keep(session.area().orElseThrow());
    clock.pass(Duration.ofMinutes(5));
    session.lock(Session.Locked.BY_HAND);
  }

  @Test
  void insideTheStoreNothingTellsAPastWrittenAnewFromAGenuineOne() throws Exception {
    rewrite(StolenKeyTest::withoutReadingTheCase);

    try (var elsewhere = opened(LastSeen.NOWHERE, store)) {
      assertEquals(Optional.empty(), elsewhere.remark());
      assertTrue(elsewhere.verify().isClean());
      assertTrue(elsewhere.whoDidWhat().check().holds());
      assertEquals(List.of(), since(elsewhere, Kind.CASE_READ));
      assertEquals(List.of(), since(elsewhere, Kind.UNLOCK_RECORD_MISSING));
      var out = folder.resolve("forged.jsonl");
      elsewhere.whoDidWhat().export(out);
      assertEquals(List.of(), TrailFile.check(out, 0).problems());
      assertInstanceOf(BackupOutcome.Made.class, elsewhere.keepBackups().make());
    }
  }

  @Test
  void theComputerThatSawTheStoreTellsAtTheNextUnlock() throws Exception {
    var seen = computer.last;
    rewrite(StolenKeyTest::withoutReadingTheCase);

    try (var session = opened(computer, store)) {
      assertEquals(
          Optional.of(Wording.of("journeys.older.fewer", seen.number() - 1, seen.number())),
          session.remark());
      assertEquals(1, since(session, Kind.OLDER_STORE_FOUND).size());
    }
  }

  @Test
  void itTellsAlsoWhereTheNewPastIsAsLong() throws Exception {
    var seen = computer.last;
    rewrite(StolenKeyTest::readingAnotherCase);

    try (var session = opened(computer, store)) {
      assertEquals(
          Optional.of(Wording.of("journeys.older.other", seen.number())), session.remark());
    }
  }

  @Test
  void whoeverAlsoChangesWhatThatComputerRemembersIsNotToldOf() throws Exception {
    rewrite(StolenKeyTest::readingAnotherCase);
    try (var attacker = opened(LastSeen.NOWHERE, store)) {
      computer.last = attacker.whoDidWhat().end();
    }

    try (var session = opened(computer, store)) {
      assertEquals(Optional.empty(), session.remark());
    }
  }

  @Test
  void theCodeOnPaperFitsNoOtherPast() throws Exception {
    for (var past :
        List.<UnaryOperator<List<AuditEntry>>>of(
            StolenKeyTest::withoutReadingTheCase, StolenKeyTest::readingAnotherCase)) {
      rewrite(past);
      try (var session = opened(LastSeen.NOWHERE, store)) {
        var check = session.whoDidWhat().check(printed.number(), printed.code());
        assertFalse(check.there());
        assertEquals(Wording.of("journeys.trail.code.other", printed.number()), check.sentence());
      }
    }
  }

  @Test
  void theCodeOnPaperTellsOfATrailCutShortOfIt() throws Exception {
    rewrite(past -> past.subList(0, (int) printed.number() - 1));

    try (var session = opened(LastSeen.NOWHERE, store)) {
      var check = session.whoDidWhat().check(printed.number(), printed.code());
      assertFalse(check.there());
      Words.english().say(check.sentence());
    }
  }

  @Test
  void whatCameAfterThePaperIsNotInItsCode() throws Exception {
    rewrite(past -> past.subList(0, (int) printed.number()));

    try (var session = opened(LastSeen.NOWHERE, store)) {
      assertTrue(session.whoDidWhat().check(printed.number(), printed.code()).there());
      assertEquals(Optional.empty(), session.remark());
      assertEquals(List.of(), since(session, Kind.AREA_CHANGED));
    }
  }

  @Test
  void aCopyOfTheTrailAndABackupFromBeforeStillBearTheCodeOnPaper() throws Exception {
    rewrite(StolenKeyTest::readingAnotherCase);

    assertEquals(printed, TrailFile.check(copy, printed.number()).asked());
    Path beside;
    try (var session = opened(LastSeen.NOWHERE, store)) {
      assertEquals(Optional.empty(), session.remark(), "nobody compares them by themselves");
      beside = session.keepBackups().restore(session.keepBackups().all().getFirst());
    }
    try (var before = opened(LastSeen.NOWHERE, beside)) {
      assertTrue(before.whoDidWhat().check(printed.number(), printed.code()).there());
      assertEquals(
          List.of(HERON),
          since(before, Kind.CASE_READ).stream()
              .flatMap(entry -> entry.note().about().stream())
              .toList());
    }
  }

  @Test
  void aRecordChangedWithoutAnEntryIsFoundByNothingButAComparisonWithABackup() throws Exception {
    var genuine = opened(computer, store);
    var name = genuine.area().orElseThrow().name();
    genuine.close();
    StolenKey.change(vault(store), "update area set name = 'Southmere'");

    try (var session = opened(computer, store)) {
      assertEquals(Optional.empty(), session.remark());
      assertTrue(session.verify().isClean());
      assertTrue(session.whoDidWhat().check(printed.number(), printed.code()).there());
    }
    assertNotEquals(name, area(store));
    try (var session = opened(LastSeen.NOWHERE, store)) {
      var beside = session.keepBackups().restore(session.keepBackups().all().getFirst());
      assertEquals(name, area(beside));
    }
  }

  @Test
  void anotherStoreInItsPlaceUnderTheSameWordsIsToldByPaperAlone() throws Exception {
    StoreFiles.remove(store);
    NewStore.in(store).session().close();

    try (var session = opened(computer, store)) {
      assertEquals(Optional.empty(), session.remark());
      assertFalse(session.whoDidWhat().check(printed.number(), printed.code()).there());
    }
  }

  private void rewrite(UnaryOperator<List<AuditEntry>> past) throws Exception {
    StolenKey.rewrite(vault(store), past);
  }

  private static List<AuditEntry> withoutReadingTheCase(List<AuditEntry> past) {
    return past.stream().filter(entry -> !entry.note().about().contains(HERON)).toList();
  }

  private static List<AuditEntry> readingAnotherCase(List<AuditEntry> past) {
    var told = new ArrayList<AuditEntry>();
    for (var entry : past) {
      var other = AuditNote.of(Kind.CASE_READ, EGRET).detailed("CASE");
      told.add(
          entry.note().about().contains(HERON)
              ? new AuditEntry(entry.number(), entry.at(), entry.actor(), other)
              : entry);
    }
    return told;
  }

  private static List<AuditEntry> since(Session session, Kind kind) {
    return session.store().read(shelves -> shelves.audit().latest(100)).stream()
        .filter(entry -> entry.note().kind() == kind)
        .toList();
  }

  private static void note(Session session, AuditNote note) {
    assertTrue(session.store().note(note));
  }

  private String area(Path where) {
    try (var session = opened(LastSeen.NOWHERE, where)) {
      return session.area().orElseThrow().name();
    }
  }

  private Session opened(LastSeen lastSeen, Path where) {
    var door =
        new OpenVault(
            clock, new SecureRandom(), () -> SampleSession.CHEAP, Words.english(), lastSeen);
    return assertInstanceOf(OpenVault.Entry.Open.class, door.enter(vault(where))).session();
  }

  private static Vault vault(Path where) {
    try (var passphrase = SampleSession.passphrase()) {
      return assertInstanceOf(Opening.Opened.class, Vault.open(where, passphrase)).vault();
    }
  }

  /** What one computer remembers of the stores it saw, by their identity. */
  private static final class Remembered implements LastSeen {

    private UUID store;
    private TrailMark last;

    @Override
    public Optional<TrailMark> of(UUID id, Path where) {
      return id.equals(store) ? Optional.of(last) : Optional.empty();
    }

    @Override
    public void keep(UUID id, Path where, TrailMark end) {
      store = id;
      last = end;
    }

    @Override
    public void expectOlder(Path where) {}

    @Override
    public boolean takeExpected(Path where) {
      return false;
    }
  }
}
