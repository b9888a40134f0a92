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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.testing.HandClock;
import org.maracdesk.testing.InlineBackground;
import org.maracdesk.testing.StoreFiles;
import org.maracdesk.ui.frame.Preferences;
import org.maracdesk.ui.frame.Trouble;
import org.maracdesk.ui.frame.WrongTries;
import org.maracdesk.vault.BackupOffer;
import org.maracdesk.vault.BackupOrder;
import org.maracdesk.vault.FoundBackup;
import org.maracdesk.vault.KeyHolder;
import org.maracdesk.vault.LeftOffer;
import org.maracdesk.vault.Vault;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

class RescueModelTest {

  private static final String RIGHT = "invented heron lantern meadow";

  private final Clock clock = new HandClock();
  private final InlineBackground background = new InlineBackground();
  private final Preferences preferences = new Preferences();
  private final List<Vault> opened = new ArrayList<>();
  private final UnlockModel model =
      new UnlockModel(
          new CheapDoor(LocalDate.now(clock)),
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
  private List<String> sheet = List.of();

  @BeforeEach
  void makeABackup() {
    store = folder.resolve("desk/store");
    model.making().choose(store);
    model.making().create("Sample", "", RIGHT.toCharArray(), RIGHT.toCharArray());
    model.making().createWithSheet(String.join(" ", sheet()));
    opened.removeFirst().close(new BackupOrder(clock, 12, 4, 4));
    model.turnTo(UnlockModel.Page.OPEN);
    model.choose(store);
  }

  @AfterEach
  void close() {
    opened.forEach(Vault::close);
    assertEquals(List.of(), background.failures());
  }

  /** The words of the store's recovery sheet, as somebody wrote them down. */
  private List<String> sheet() {
    if (sheet.isEmpty()) {
      sheet = List.copyOf(model.making().sheet());
    }
    return sheet;
  }

  /** Something that is no file any more is where a file was: reading it is an I/O error. */
  private void unreadable(String name) throws Exception {
    Files.delete(store.resolve(name));
    Files.createDirectory(store.resolve(name));
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
  void aStoreThatTheDiskDoesNotGiveAnyMoreIsOfferedItsBackupAsADamagedOneIs() throws Exception {
    unreadable("store.seal");

    model.open(RIGHT.toCharArray());

    assertEquals(
        new Trouble<>(UnlockModel.Field.FOLDER, Wording.of("vault.unreadable")),
        model.trouble().get());
    assertNotNull(model.rescue().offer().get());
    model.bringBack();
    model.open(RIGHT.toCharArray());
    assertEquals(1, opened.size());
  }

  @Test
  void soIsOneWhoseKeyFileTheDiskDoesNotGive() throws Exception {
    unreadable("store.keys");

    model.open(RIGHT.toCharArray());

    assertEquals("vault.unreadable", model.trouble().get().wording().key());
    model.bringBack();
    model.open(RIGHT.toCharArray());
    assertEquals(1, opened.size());
  }

  @Test
  void whereTheDiskGivesNothingAndThereIsNoBackupTheFailureIsToldAsEver() throws Exception {
    StoreFiles.remove(store.resolveSibling("backups"));
    unreadable("store.seal");

    model.open(RIGHT.toCharArray());

    assertNull(model.rescue().offer().get());
    assertEquals(1, background.failures().size());
    background.failures().clear();
  }

  @Test
  void aStoreThatFailsOnceInsideIsOfferedItsBackupAndSaysThatNothingTypedIsLost() {
    model.open(RIGHT.toCharArray());
    var vault = opened.removeFirst();
    var corrupted = new ExplainedException(Wording.of("vault.corrupted"));
    Optional<BackupOffer> found;
    try (var left = vault.backups().offering(null, clock.getZone())) {
      vault.close();
      found = left.look();
    }

    assertFalse(model.notEntered(new IllegalStateException("a row that makes no sense"), found));
    assertNotNull(model.rescue().offer().get(), "and the failure is told besides");
    assertTrue(model.notEntered(corrupted, found));

    assertEquals("vault.damaged.part", model.trouble().get().wording().key());
    model.bringBack();
    model.open(RIGHT.toCharArray());
    assertEquals(1, opened.size());
  }

  @Test
  void whatABackupDoesNotHelpAgainstIsNotForThisPage() {
    var full = new ExplainedException(Wording.of("vault.upgrade.no-room", 200));

    assertFalse(LeftOffer.helpsAfter(full));
    assertTrue(LeftOffer.helpsAfter(new IllegalStateException("a row that makes no sense")));
    assertFalse(model.notEntered(full, Optional.empty()));
    assertNull(model.trouble().get());
  }

  @Test
  void whereTheKeyFileIsLostTheSheetAloneBringsABackupBack() throws Exception {
    Files.delete(store.resolve("store.keys"));
    model.choose(store);
    assertTrue(model.recoverable().get());
    model.turnTo(UnlockModel.Page.RECOVER);

    model.recover(String.join(" ", sheet));
    assertNotNull(model.rescue().offer().get());
    model.bringBack();
    model.recover(String.join(" ", sheet));

    assertEquals(KeyHolder.Kind.RECOVERY, opened.getFirst().keys().holder().kind());
  }

  @Test
  void theSheetIsOfferedAlsoWhereTheKeyFileIsDamagedOrTheFolderIsGone() throws Exception {
    Files.writeString(store.resolve("store.keys"), "marac-desk-keys/1\nno more\n");
    model.choose(store);
    assertTrue(model.recoverable().get());

    StoreFiles.remove(store);
    model.choose(store);
    assertTrue(model.recoverable().get());
    model.turnTo(UnlockModel.Page.RECOVER);
    model.recover(String.join(" ", sheet));
    model.bringBack();
    model.recover(String.join(" ", sheet));
    assertEquals(1, opened.size());
  }

  @Test
  void whatIsOfferedCanBeBroughtBackToAnotherFolder() throws Exception {
    damage();
    model.open(RIGHT.toCharArray());

    model.bringBackElsewhere();

    assertEquals(UnlockModel.Page.BRING_BACK, model.page().get());
    assertEquals("marac-desk-2026-11-26-1402", theOnlyOne().folder().getFileName().toString());
  }

  private FoundBackup theOnlyOne() {
    assertEquals(1, model.bringingBack().backups().size());
    return model.bringingBack().backups().getFirst();
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
