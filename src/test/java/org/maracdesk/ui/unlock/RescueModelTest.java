package org.maracdesk.ui.unlock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.testing.HandClock;
import org.maracdesk.testing.InlineBackground;
import org.maracdesk.testing.SampleSession;
import org.maracdesk.ui.frame.Preferences;
import org.maracdesk.ui.frame.WrongTries;
import org.maracdesk.vault.BackupOffer;
import org.maracdesk.vault.BackupOrder;
import org.maracdesk.vault.KeyHolder;
import org.maracdesk.vault.Opening;
import org.maracdesk.vault.Passphrase;
import org.maracdesk.vault.RecoveryWords;
import org.maracdesk.vault.Vault;
import org.maracdesk.wording.Wording;

class RescueModelTest {

  private static final String RIGHT = "invented heron lantern meadow";

  private final Clock clock = new HandClock();
  private final InlineBackground background = new InlineBackground();
  private final Preferences preferences = new Preferences();
  private final List<Vault> opened = new ArrayList<>();
  private final UnlockModel model =
      new UnlockModel(
          new RealDoor(),
          background,
          new WrongTries(background),
          preferences,
          new SecureRandom(),
          (vault, ended) -> {
            opened.add(vault);
            ended.run();
          });

  @TempDir private Path folder;
  private Path store;

  private final class RealDoor implements Door {
    @Override
    public List<KeyHolder> holders(Path where) {
      return Vault.holders(where);
    }

    @Override
    public Opening open(Path where, String slot, Passphrase words) {
      return Vault.open(where, slot, words);
    }

    @Override
    public Optional<BackupOffer> rescue(Path where, Passphrase words) {
      return BackupOffer.newest(where, words, clock.getZone());
    }

    @Override
    public Opening create(
        Path where, Person who, Passphrase words, RecoveryWords.Reading.@Nullable Whole sheet) {
      var way =
          new Vault.Way(
              KeyHolder.passphrase(who.name(), who.role(), "", LocalDate.now(clock)), words);
      return new Opening.Opened(
          Vault.create(where, List.of(way), SampleSession.CHEAP, new SecureRandom()));
    }
  }

  @BeforeEach
  void makeABackup() {
    store = folder.resolve("desk/store");
    model.making().choose(store);
    model.making().create("Sample", "", RIGHT.toCharArray(), RIGHT.toCharArray());
    model.making().createWithoutSheet();
    opened.removeFirst().close(new BackupOrder(clock, 12, 4, 4));
    model.turnTo(UnlockModel.Page.OPEN);
    model.choose(store);
  }

  @AfterEach
  void close() {
    opened.forEach(Vault::close);
    assertEquals(List.of(), background.failures());
  }

  private void damage() throws Exception {
    Files.write(store.resolve("store.mv.db"), new byte[5000]);
  }

  @Test
  void aDamagedStoreIsOfferedItsBackupAndOpensFromItWithOneButtonAndThePassphrase()
      throws Exception {
    damage();

    model.open(RIGHT.toCharArray());
    var offer = model.rescue().offer().get();

    assertNotNull(offer);
    assertEquals("vault.damaged.database", model.trouble().get().wording().key());
    assertEquals("unlock.rescue.offer", RescueModel.which(offer).key());
    assertEquals(Wording.of("unlock.rescue.nothing-missing"), RescueModel.missing(offer));

    model.bringBack();

    assertTrue(model.rescue().done().get());
    assertNull(model.rescue().offer().get());
    assertNull(model.trouble().get());
    assertFalse(model.busy().get());
    assertEquals(folder.resolve("desk/store-restored-2026-11-26-1402"), model.folder().get());

    model.open(RIGHT.toCharArray());

    assertEquals(1, opened.size());
    assertFalse(model.rescue().done().get());
    assertEquals(model.folder().get().toString(), preferences.lastFolder().get());
  }

  @Test
  void wrongWordsAndAStoreThatOpensAreOfferedNothing() {
    model.open("not these words at all".toCharArray());
    assertNull(model.rescue().offer().get());

    model.open(RIGHT.toCharArray());
    assertNull(model.rescue().offer().get());
    assertEquals(1, opened.size());
  }

  @Test
  void anotherFolderForgetsTheOffer() throws Exception {
    damage();
    model.open(RIGHT.toCharArray());

    model.choose(folder);

    assertNull(model.rescue().offer().get());
    model.bringBack();
    assertFalse(model.rescue().done().get());
    assertFalse(model.busy().get());
  }
}
