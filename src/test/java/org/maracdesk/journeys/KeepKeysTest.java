package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Collections;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.domain.audit.Actor;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.exchange.AreaJson;
import org.maracdesk.journeys.WhoDidWhat.Search;
import org.maracdesk.testing.HandClock;
import org.maracdesk.testing.SampleSession;
import org.maracdesk.vault.KeyHolder;
import org.maracdesk.vault.Passphrase;
import org.maracdesk.vault.RecoveryWords;
import org.maracdesk.wording.Words;

class KeepKeysTest {

  @TempDir private Path folder;

  private final HandClock clock = new HandClock();
  private Session session;
  private KeepKeys keys;

  @BeforeEach
  void open() {
    var door = new OpenVault(clock, new SecureRandom(), SampleSession.CHEAP, Words.english());
    try (var passphrase = SampleSession.passphrase()) {
      session =
          door.create(
              folder.resolve("store"), passphrase, AreaJson.unnamed(), new Actor("Somebody"));
    }
    keys = session.keepKeys();
  }

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void onePassphraseIsTheOnlyWayInUntilASecondPersonIsLetIn() {
    assertTrue(keys.isOnlyWayIn());

    try (var mine = SampleSession.passphrase();
        var theirs = Passphrase.of("five white egrets".toCharArray())) {
      keys.add(mine, "Ben Egret", "", theirs);
    }
    assertFalse(keys.isOnlyWayIn());

    try (var mine = SampleSession.passphrase()) {
      keys.remove(mine, keys.holders().getLast());
    }
    assertTrue(keys.isOnlyWayIn());
  }

  @Test
  void aSheetIsAWayInAndIsLookedForAYearLater() {
    keepSheet();
    assertFalse(keys.isOnlyWayIn());
    assertFalse(keys.isToBeLookedFor(sheet()));

    clock.pass(Duration.ofDays(364));
    assertFalse(keys.isToBeLookedFor(sheet()));
    clock.pass(Duration.ofDays(1));
    assertTrue(keys.isToBeLookedFor(sheet()));

    keepSheet();
    assertFalse(keys.isToBeLookedFor(sheet()));
  }

  @Test
  void aKeyFileThatCannotBeReadKeepsNobodyFromTheirCases() throws Exception {
    Files.move(folder.resolve("store/store.keys"), folder.resolve("elsewhere"));

    assertFalse(keys.isOnlyWayIn());
    Files.move(folder.resolve("elsewhere"), folder.resolve("store/store.keys"));
  }

  @Test
  void eachAnswerWithWrongWordsIsNotedAndChangesNothing() {
    var before = keys.holders();
    try (var guess = Passphrase.of("not these words".toCharArray());
        var theirs = Passphrase.of("five white egrets".toCharArray())) {
      assertFalse(keys.changePassphrase(guess, theirs));
      assertFalse(keys.add(guess, "Ben Egret", "", theirs));
      assertFalse(keys.remove(guess, keys.me()));
      assertFalse(keys.isMine(guess));
      var sheet = String.join(" ", keys.newSheet());
      assertFalse(
          keys.keepSheet(
              guess,
              assertInstanceOf(
                  RecoveryWords.Reading.Whole.class, new RecoveryWords().read(sheet))));
    }

    assertEquals(before, keys.holders());
    var noted =
        session.whoDidWhat().latest(new Search(Set.of(), null, null), 100).lines().stream()
            .map(line -> line.entry().note())
            .filter(note -> note.kind() == AuditNote.Kind.OWN_WORDS_WRONG)
            .toList();
    assertEquals(
        Collections.nCopies(5, AuditNote.of(AuditNote.Kind.OWN_WORDS_WRONG, keys.me().id())),
        noted);
  }

  private void keepSheet() {
    var drawn = String.join(" ", keys.newSheet());
    try (var mine = SampleSession.passphrase()) {
      assertTrue(
          keys.keepSheet(
              mine,
              assertInstanceOf(
                  RecoveryWords.Reading.Whole.class, new RecoveryWords().read(drawn))));
    }
  }

  private KeyHolder sheet() {
    return keys.holders().stream()
        .filter(each -> each.kind() == KeyHolder.Kind.RECOVERY)
        .findFirst()
        .orElseThrow();
  }
}
