package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.domain.audit.Actor;
import org.maracdesk.exchange.AreaJson;
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
