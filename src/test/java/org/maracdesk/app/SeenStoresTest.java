package org.maracdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.app.command.MaracDeskCommand;
import org.maracdesk.domain.audit.Actor;
import org.maracdesk.domain.audit.AuditNote.Kind;
import org.maracdesk.domain.audit.TrailMark;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.exchange.AreaJson;
import org.maracdesk.journeys.NoteReading.View;
import org.maracdesk.journeys.OpenVault;
import org.maracdesk.journeys.PlayDemo;
import org.maracdesk.journeys.Session;
import org.maracdesk.journeys.WhoDidWhat.Search;
import org.maracdesk.testing.OpenStore;
import org.maracdesk.testing.SampleSession;
import org.maracdesk.testing.StoreFiles;
import org.maracdesk.vault.Opening;
import org.maracdesk.vault.Passphrase;
import org.maracdesk.wording.Wording;
import org.maracdesk.wording.Words;

/**
 * Somebody puts an older copy of a store in its place, or tries to open it, or takes the count of
 * tries away: on real encrypted stores, with the real file of what was seen.
 */
class SeenStoresTest {

  private static final Actor SOMEBODY = new Actor("Coordinator");

  @TempDir private Path folder;

  private OpenVault door;
  private Path settings;

  /** A store with four entries: made, locked, and once opened and locked again. */
  @BeforeEach
  void make() {
    settings = folder.resolve("settings").resolve("settings.properties");
    door = door(OpenStore.NOON);
    try (var passphrase = SampleSession.passphrase()) {
      door.create(store(), passphrase, AreaJson.unnamed(), SOMEBODY).close();
    }
    open().lock(Session.Locked.BY_HAND);
  }

  private OpenVault door(Clock clock) {
    return new OpenVault(
        clock,
        new SecureRandom(),
        () -> SampleSession.CHEAP,
        Words.english(),
        SeenStores.beside(new SettingsFile(settings)));
  }

  @Test
  void unlocksAndLocksAreNotedWithHowTheyCame() {
    try (var session = open()) {
      assertEquals(Optional.empty(), session.remark());
      assertEquals(
          List.of(
              Kind.BACKUP_PROVEN,
              Kind.STORE_UNLOCKED,
              Kind.STORE_LOCKED,
              Kind.STORE_UNLOCKED,
              Kind.STORE_LOCKED,
              Kind.STORE_CREATED),
          kinds(session));
      var lines = session.whoDidWhat().latest(Search.ALL, 10).lines();
      assertEquals("BY_HAND", lines.get(2).entry().note().detail());
      assertEquals("CLOSED", lines.get(4).entry().note().detail());
      assertTrue(session.verify().isClean());
    }
  }

  @Test
  void anOlderCopyPutInItsPlaceIsSaidAndNotedOnce() throws Exception {
    StoreFiles.copy(store(), folder.resolve("older"));
    try (var session = open()) {
      session.noteReading().opened(new CaseId(new UUID(1, 1)), View.CASE);
    }
    StoreFiles.copy(folder.resolve("older"), store());

    try (var session = open()) {
      assertEquals(Optional.of(Wording.of("journeys.older.fewer", 4L, 8L)), session.remark());
      Words.english().say(session.remark().orElseThrow());
      assertTrue(kinds(session).contains(Kind.OLDER_STORE_FOUND));
      assertTrue(session.verify().isClean());
    }
    try (var session = open()) {
      assertEquals(Optional.empty(), session.remark());
    }
  }

  @Test
  void anOlderCopyIsFoundAlsoWhereTheProgramWasEndedAtOnce() throws Exception {
    StoreFiles.copy(store(), folder.resolve("older"));
    var seen = settings.resolveSibling("seen-stores.properties");
    for (Consumer<Session> way :
        List.<Consumer<Session>>of(Session::remember, each -> each.keepBackups().make())) {
      byte[] remembered;
      try (var session = open()) {
        session.noteReading().opened(new CaseId(new UUID(1, 1)), View.CASE);
        way.accept(session);
        session.noteReading().opened(new CaseId(new UUID(1, 2)), View.CASE);
        remembered = Files.readAllBytes(seen);
      }
      // As if it had not come to its lock
      Files.write(seen, remembered);
      try (var session = open()) {
        assertEquals(
            Optional.empty(), session.remark(), "what went on since then is no older copy");
      }
      Files.write(seen, remembered);
      StoreFiles.copy(folder.resolve("older"), store());

      try (var session = open()) {
        assertEquals("journeys.older.fewer", session.remark().orElseThrow().key());
      }
    }
  }

  @Test
  void whereNothingWasDoneNothingIsWrittenAgain() throws Exception {
    var seen = settings.resolveSibling("seen-stores.properties");
    try (var session = open()) {
      session.remember();
      Files.setLastModifiedTime(seen, FileTime.fromMillis(0));

      session.remember();
      assertEquals(FileTime.fromMillis(0), Files.getLastModifiedTime(seen));

      session.noteReading().opened(new CaseId(new UUID(1, 1)), View.CASE);
      session.remember();
      assertTrue(Files.getLastModifiedTime(seen).toMillis() > 0);
    }
  }

  @Test
  void anOlderCopyThatGrewAsLongAgainIsFoundByItsCode() throws Exception {
    StoreFiles.copy(store(), folder.resolve("older"));
    open().close();
    StoreFiles.copy(folder.resolve("older"), store());
    var elsewhere = folder.resolve("elsewhere").resolve("settings.properties");
    var here = settings;
    settings = elsewhere;
    door = door(Clock.offset(OpenStore.NOON, Duration.ofMinutes(1)));
    for (int i = 0; i < 3; i++) {
      open().close();
    }
    settings = here;
    door = door(OpenStore.NOON);

    try (var session = open()) {
      assertEquals(Optional.of(Wording.of("journeys.older.other", 7L)), session.remark());
      Words.english().say(session.remark().orElseThrow());
      assertTrue(kinds(session).contains(Kind.OLDER_STORE_FOUND));
    }
  }

  @Test
  void anOlderCopyPutBackOnPurposeIsNotedAndNobodyIsAskedToWorry() throws Exception {
    StoreFiles.copy(store(), folder.resolve("older"));
    open().close();
    StoreFiles.copy(folder.resolve("older"), store());
    door.expectOlder(store());

    try (var session = open()) {
      assertEquals(Optional.empty(), session.remark());
      assertTrue(kinds(session).contains(Kind.OLDER_STORE_EXPECTED));
      assertFalse(kinds(session).contains(Kind.OLDER_STORE_FOUND));
    }
    StoreFiles.copy(folder.resolve("older"), store());
    try (var session = open()) {
      assertTrue(session.remark().isPresent(), "expected once only");
    }
  }

  @Test
  void anOlderCopyInAnotherFolderIsFoundToo() throws Exception {
    StoreFiles.copy(store(), folder.resolve("older"));
    open().close();

    try (var session = open(folder.resolve("older"))) {
      assertTrue(session.remark().isPresent());
    }
    try (var session = open()) {
      assertEquals(Optional.empty(), session.remark(), "the one that was always here is as it was");
    }
  }

  @Test
  void commandsAndTheWindowRememberInTheSameFile() throws Exception {
    StoreFiles.copy(store(), folder.resolve("older"));
    assertEquals(0, verify());
    StoreFiles.copy(folder.resolve("older"), store());

    try (var session = open()) {
      assertEquals(Optional.of(Wording.of("journeys.older.fewer", 4L, 7L)), session.remark());
    }

    StoreFiles.copy(folder.resolve("older"), store());
    assertEquals(0, verify(), "it is said, and the command does its work");
    try (var session = open()) {
      assertEquals(1, Collections.frequency(kinds(session), Kind.OLDER_STORE_FOUND));
      assertEquals(Optional.empty(), session.remark(), "said once, by whoever came first");
    }
  }

  private int verify() throws IOException {
    var words = Files.writeString(folder.resolve("words"), PlayDemo.PASSPHRASE);
    return MaracDeskCommand.run(
        new String[] {
          "verify", "--store", store().toString(), "--passphrase-file", words.toString()
        },
        OpenStore.NOON,
        new SecureRandom(),
        () -> SampleSession.CHEAP,
        Words.english(),
        SeenStores.beside(new SettingsFile(settings)));
  }

  @Test
  void aFileOfWhatWasSeenThatMakesNoSenseHindersNobody() throws Exception {
    for (var content : List.of("a b=c\n", "\\u00zz")) {
      Files.writeString(settings.resolveSibling("seen-stores.properties"), content);
      try (var session = open()) {
        assertEquals(Optional.empty(), session.remark());
      }
    }
    var seen = SeenStores.beside(new SettingsFile(settings));
    assertTrue(seen.of(UUID.randomUUID(), store()).isEmpty());
    seen.keep(new UUID(5, 5), store(), new TrailMark(3, "ab".repeat(32)));
    assertEquals(Optional.of(new TrailMark(3, "ab".repeat(32))), seen.of(new UUID(5, 5), store()));
  }

  @Test
  void failedTriesAreNotedAtTheNextUnlock() {
    for (int i = 0; i < 3; i++) {
      refused();
    }

    try (var session = open()) {
      assertEquals(3, amount(session, Kind.UNLOCKS_FAILED));
      assertEquals(-1, amount(session, Kind.UNLOCK_RECORD_MISSING));
    }
    try (var session = open()) {
      assertEquals(Kind.STORE_UNLOCKED, kinds(session).getFirst());
      assertEquals(Kind.STORE_LOCKED, kinds(session).get(1), "and counted from nothing again");
    }
  }

  @Test
  void aCountThatWasTakenAwayDoesNotPretendThatNobodyTried() throws Exception {
    refused();
    Files.delete(store().resolve("store.tries"));

    try (var session = open()) {
      assertTrue(kinds(session).subList(0, 3).contains(Kind.UNLOCK_RECORD_MISSING));
    }
  }

  private Path store() {
    return folder.resolve("store");
  }

  private Session open() {
    return open(store());
  }

  private Session open(Path where) {
    try (var passphrase = SampleSession.passphrase()) {
      return ((OpenVault.Entry.Open) door.open(where, passphrase, SOMEBODY)).session();
    }
  }

  private void refused() {
    try (var passphrase = Passphrase.of("not these words at all".toCharArray())) {
      assertEquals(
          new OpenVault.Entry.Shut(new Opening.WrongPassphrase()),
          door.open(store(), passphrase, SOMEBODY));
    }
  }

  private static List<Kind> kinds(Session session) {
    return session.whoDidWhat().latest(Search.ALL, 50).lines().stream()
        .map(line -> line.entry().note().kind())
        .toList();
  }

  private static long amount(Session session, Kind kind) {
    return session.whoDidWhat().latest(Search.ALL, 50).lines().stream()
        .map(line -> line.entry().note())
        .filter(note -> note.kind() == kind)
        .mapToLong(note -> note.amount())
        .findFirst()
        .orElse(-1);
  }
}
