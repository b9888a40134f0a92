package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.domain.audit.Actor;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.exchange.AreaJson;
import org.maracdesk.journeys.OpenVault.Entry;
import org.maracdesk.testing.OpenStore;
import org.maracdesk.testing.SampleSession;
import org.maracdesk.vault.Opening;
import org.maracdesk.vault.Passphrase;
import org.maracdesk.vault.Vault;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Words;

class OpenVaultTest {

  private static final Actor SOMEBODY = new Actor("Somebody");

  private final OpenVault door =
      new OpenVault(OpenStore.NOON, new SecureRandom(), SampleSession.CHEAP, Words.english());

  @TempDir private Path folder;

  @Test
  void aNewStoreHasItsAreaAndItsFirstEntries() {
    NewStore.in(store()).close();

    try (var session = opened()) {
      assertEquals("Northmere", session.area().orElseThrow().name());
      assertEquals(
          List.of(
              AuditNote.Kind.STORE_UNLOCKED,
              AuditNote.Kind.STORE_LOCKED,
              AuditNote.Kind.STORE_CREATED),
          session.store().read(s -> s.audit().latest(10)).stream()
              .map(e -> e.note().kind())
              .toList());
      assertTrue(session.verify().isClean());
    }
  }

  @Test
  void otherWordsDoNotOpenIt() {
    NewStore.in(store()).close();

    assertEquals(new Opening.WrongPassphrase(), refusal("invented heron lantern meadows"));
    assertEquals(new Opening.WrongPassphrase(), refusal("Invented heron lantern meadow"));
    assertEquals(new Opening.WrongPassphrase(), refusal(" "));
    opened().close();
  }

  @Test
  void aStoreThatIsOpenIsInUse() {
    try (var first = NewStore.in(store())) {
      assertEquals(new Opening.InUse(), refusal(PlayDemo.PASSPHRASE));
      assertTrue(first.session().verify().isClean());
    }
    opened().close();
  }

  @Test
  void aStoreWithOneChangedByteIsDamaged() throws Exception {
    NewStore.in(store()).close();
    try (var file = new RandomAccessFile(store().resolve("store.mv.db").toFile(), "rw")) {
      file.seek(file.length() / 2);
      int was = file.read();
      file.seek(file.length() / 2);
      file.write(was ^ 1);
    }

    assertInstanceOf(Opening.Damaged.class, refusal(PlayDemo.PASSPHRASE));
  }

  @Test
  void aStoreOfALaterFormatIsTooNew() throws Exception {
    NewStore.in(store()).close();
    var keys = store().resolve("store.keys");
    Files.writeString(keys, Files.readString(keys).replace("keys/1", "keys/2"));

    assertEquals(new Opening.TooNew(), refusal(PlayDemo.PASSPHRASE));
  }

  @Test
  void aStoreWithALaterSchemaIsTooNewAndIsLetGo() throws Exception {
    NewStore.in(store()).close();
    try (var passphrase = SampleSession.passphrase();
        var vault = ((Opening.Opened) Vault.open(store(), passphrase)).vault();
        var connection = vault.connect();
        var statement = connection.createStatement()) {
      statement.execute(
          "insert into schema_upgrade select upgrade + 100, script, sha256, applied_at from"
              + " schema_upgrade");
      connection.commit();
    }

    assertEquals(new Opening.TooNew(), refusal(PlayDemo.PASSPHRASE));
    assertEquals(new Opening.TooNew(), refusal(PlayDemo.PASSPHRASE));
  }

  @Test
  void aFolderWithoutAStoreIsNone() {
    assertEquals(new Opening.NotAStore(), refusal(PlayDemo.PASSPHRASE));
  }

  @Test
  void aStoreIsNotMadeWhereSomethingIs() throws Exception {
    Files.createDirectories(store());
    Files.writeString(store().resolve("letter.txt"), "mine");

    try (var passphrase = SampleSession.passphrase()) {
      assertThrows(
          ExplainedException.class,
          () -> door.create(store(), passphrase, AreaJson.unnamed(), SOMEBODY));
    }

    try (var files = Files.list(store())) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void anotherPassphraseOpensItFromThenOn() {
    try (var store = NewStore.in(store()).with("agencies.csv");
        var wrong = words("wrong");
        var old = SampleSession.passphrase();
        var next = words("four new herons standing")) {
      assertFalse(store.session().keepKeys().changePassphrase(wrong, next));
      assertTrue(store.session().keepKeys().changePassphrase(old, next));
      assertEquals(14, store.session().agencies().size());
    }

    assertEquals(new Opening.WrongPassphrase(), refusal(PlayDemo.PASSPHRASE));
    try (var next = words("four new herons standing");
        var session = ((Entry.Open) door.open(store(), next, SOMEBODY)).session()) {
      assertEquals(14, session.agencies().size());
      assertEquals(
          1,
          session.store().read(s -> s.audit().latest(10)).stream()
              .filter(e -> e.note().kind() == AuditNote.Kind.PASSPHRASE_CHANGED)
              .count());
      assertTrue(session.verify().isClean());
    }
  }

  private Path store() {
    return folder.resolve("store");
  }

  private Session opened() {
    try (var passphrase = SampleSession.passphrase()) {
      return ((Entry.Open) door.open(store(), passphrase, SOMEBODY)).session();
    }
  }

  private Opening.Refused refusal(String typed) {
    try (var passphrase = words(typed)) {
      return ((Entry.Shut) door.open(store(), passphrase, SOMEBODY)).why();
    }
  }

  private static Passphrase words(String typed) {
    return Passphrase.of(typed.toCharArray());
  }
}
