package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.domain.audit.AuditEntry;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.audit.AuditNote.Kind;
import org.maracdesk.domain.audit.TrailMark;
import org.maracdesk.journeys.OpenVault.Entry;
import org.maracdesk.testing.OpenStore;
import org.maracdesk.testing.SampleSession;
import org.maracdesk.testing.StoreFiles;
import org.maracdesk.vault.Opening;
import org.maracdesk.vault.Vault;
import org.maracdesk.wording.Wording;
import org.maracdesk.wording.Words;

/** What a store that was opened finds out about itself, without anybody asking. */
class LookAfterUnlockTest {

  private static final Wording TRAIL = Wording.of("journeys.look.trail");
  private static final Wording RECORDS = Wording.of("journeys.look.store");

  private final OpenVault door =
      new OpenVault(OpenStore.NOON, new SecureRandom(), SampleSession.CHEAP, Words.english());

  @TempDir private Path folder;

  @BeforeEach
  void fill() {
    NewStore.in(store()).with("agencies.csv", "representatives.csv").close();
  }

  @Test
  void aSoundStoreHasItsTrailCheckedAndNothingIsSaid() {
    try (var session = opened(store())) {
      var look = session.lookAfterUnlock();
      assertEquals(Optional.empty(), told(look));
      assertFalse(look.isOfEverything());
      assertFalse(look.step(), "it is over");
    }
    assertEquals(0, noted(Kind.TRAIL_FAULTS_FOUND).size());
    assertEquals(0, noted(Kind.STORE_LOOKED_THROUGH).size());
  }

  @Test
  void aTrailThatWasChangedIsToldAtEachUnlockUntilSomebodyHasLooked() throws Exception {
    damage("update audit_entry set actor = 'Nobody' where entry = 2");

    assertEquals(Optional.of(TRAIL), toldOnOpening());
    assertEquals(Optional.of(TRAIL), toldOnOpening(), "nobody has looked");
    try (var session = opened(store())) {
      assertFalse(session.whoDidWhat().check().holds());
      assertEquals(Optional.empty(), told(session.lookAfterUnlock()));
    }
    assertEquals(Optional.empty(), toldOnOpening(), "somebody knows");
    assertEquals(List.of(1L), noted(Kind.TRAIL_FAULTS_FOUND), "noted when it was found");

    damage("update audit_entry set kind = 'AREA_CHANGED' where entry = 4");
    assertEquals(Optional.of(TRAIL), toldOnOpening(), "this is another");
    assertEquals(List.of(2L, 1L), noted(Kind.TRAIL_FAULTS_FOUND));
    Words.english().say(TRAIL);
  }

  @Test
  void aTrailThatIsLongerThanOneStepIsWalkedToItsEnd() throws Exception {
    try (var session = opened(store())) {
      for (int i = 0; i < 1100; i++) {
        session.store().note(AuditNote.of(Kind.CASE_READ, new UUID(7, i)));
      }
    }
    damage("update audit_entry set detail = 'AGENDA' where entry = 1090");

    try (var session = opened(store())) {
      var look = session.lookAfterUnlock();
      int steps = 1;
      while (look.step()) {
        // Whoever works here meanwhile is not held up, and disturbs nothing
        session.store().note(AuditNote.of(Kind.CASE_READ, new UUID(8, steps)));
        steps++;
      }
      assertEquals(3, steps);
      assertEquals(Optional.of(TRAIL), look.told());
    }
  }

  @Test
  void aStoreThatWasNotClosedIsNotedAndLookedAtWhole() {
    Path cut;
    try (var session = opened(store())) {
      cut = StoreFiles.copy(session.folder(), folder.resolve("cut"));
    }

    try (var session = opened(cut)) {
      assertEquals("vault.seal.lifted", session.remark().orElseThrow().key());
      var look = session.lookAfterUnlock();
      assertEquals(Optional.empty(), told(look));
      assertTrue(look.isOfEverything());
    }
    assertEquals(1, noted(cut, Kind.SEAL_LIFTED).size());
    assertEquals(List.of(0L), noted(cut, Kind.STORE_LOOKED_THROUGH));
    assertEquals(Optional.empty(), toldOnOpening(cut));
    assertEquals(List.of(0L), noted(cut, Kind.STORE_LOOKED_THROUGH), "once is enough");
  }

  @Test
  void aLookThatWasNotFinishedIsOwedAtTheNextUnlock() throws Exception {
    Files.delete(store().resolve("store.seal"));
    opened(store()).close();

    try (var session = opened(store())) {
      assertEquals(Optional.empty(), session.remark());
      var look = session.lookAfterUnlock();
      assertTrue(look.step(), "there is more");
      assertTrue(look.isOfEverything());
    }
    assertEquals(1, noted(Kind.SEAL_MISSING).size());
    assertEquals(0, noted(Kind.STORE_LOOKED_THROUGH).size());
    assertEquals(Optional.empty(), toldOnOpening());
    assertEquals(List.of(0L), noted(Kind.STORE_LOOKED_THROUGH));
  }

  @Test
  void whatIsWrongInAStoreWithoutASealIsToldUntilSomebodyHasLooked() throws Exception {
    damage("set referential_integrity false", "delete from agency where code = 'HOUSING'");
    assertEquals(Optional.empty(), toldOnOpening(), "its seal is sound, so the trail is checked");
    Files.delete(store().resolve("store.seal"));

    assertEquals(Optional.of(RECORDS), toldOnOpening());
    assertEquals(Optional.of(RECORDS), toldOnOpening(), "nobody has looked");
    try (var session = opened(store())) {
      assertFalse(session.check().clean());
    }
    assertEquals(Optional.empty(), toldOnOpening());
    Words.english().say(RECORDS);
  }

  @Test
  void thatItWasNotClosedIsToldBesideWhateverElseIsToBeTold() throws Exception {
    try (var session = opened(store())) {
      session.store().note(AuditNote.of(Kind.CASE_READ, new UUID(7, 7)));
    }
    var seen = new SeenHere();
    var remembering =
        new OpenVault(
            OpenStore.NOON, new SecureRandom(), () -> SampleSession.CHEAP, Words.english(), seen);
    var earlier = StoreFiles.copy(store(), folder.resolve("earlier"));
    opened(remembering, store()).close();
    StoreFiles.copy(earlier, store());
    Files.delete(store().resolve("store.seal"));

    try (var session = opened(remembering, store())) {
      var said = session.remark().orElseThrow();
      assertEquals("backup.both", said.key());
      assertEquals(
          List.of("journeys.older.fewer", "vault.seal.missing"),
          said.arguments().stream().map(each -> ((Wording) each).key()).toList());
      Words.english().say(said);
    }
  }

  @Test
  void theTrailSaysByWhichWayInTheStoreWasUnlocked() {
    try (var session = opened(store())) {
      var holder = session.keepKeys().me();
      assertEquals(
          List.of(holder.id()),
          entries(session, Kind.STORE_UNLOCKED).getFirst().note().about().subList(1, 2));
    }
  }

  /** A computer that remembers how far the trail had come. */
  private static final class SeenHere implements LastSeen {

    private @Nullable TrailMark end;

    @Override
    public Optional<TrailMark> of(UUID store, Path folder) {
      return Optional.ofNullable(end);
    }

    @Override
    public void keep(UUID store, Path folder, TrailMark now) {
      end = now;
    }

    @Override
    public void expectOlder(Path folder) {}

    @Override
    public boolean takeExpected(Path folder) {
      return false;
    }
  }

  private Path store() {
    return folder.resolve("store");
  }

  private Session opened(Path place) {
    return opened(door, place);
  }

  private static Session opened(OpenVault door, Path place) {
    try (var passphrase = SampleSession.passphrase()) {
      return ((Entry.Open) door.open(place, passphrase)).session();
    }
  }

  private Optional<Wording> toldOnOpening() {
    return toldOnOpening(store());
  }

  private Optional<Wording> toldOnOpening(Path place) {
    try (var session = opened(place)) {
      return told(session.lookAfterUnlock());
    }
  }

  private static Optional<Wording> told(LookAfterUnlock look) {
    while (look.step()) {
      // until it is over
    }
    return look.told();
  }

  /** Somebody with the file's password changes it, one statement after the other. */
  private void damage(String... statements) throws Exception {
    try (var passphrase = SampleSession.passphrase();
        var vault = ((Opening.Opened) Vault.open(store(), passphrase)).vault();
        var connection = vault.connect();
        var statement = connection.createStatement()) {
      for (var sql : statements) {
        statement.execute(sql);
      }
      connection.commit();
    }
  }

  private List<Long> noted(Kind kind) {
    return noted(store(), kind);
  }

  private List<Long> noted(Path place, Kind kind) {
    try (var session = opened(place)) {
      return entries(session, kind).stream().map(entry -> entry.note().amount()).toList();
    }
  }

  private static List<AuditEntry> entries(Session session, Kind kind) {
    var all = new ArrayList<>(session.store().read(s -> s.audit().latest(3000)));
    all.removeIf(entry -> entry.note().kind() != kind);
    return all;
  }
}
