package org.maracdesk.ui.unlock;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import org.maracdesk.ui.unlock.BringBackModel.Field;
import org.maracdesk.ui.unlock.UnlockModel.Page;
import org.maracdesk.vault.BackupOrder;
import org.maracdesk.vault.KeyHolder;
import org.maracdesk.vault.RecoveryWords;
import org.maracdesk.vault.Vault;
import org.maracdesk.wording.Wording;

/** A laptop is left on a train, and the stick is not: on real stores and real backups. */
class BringBackModelTest {

  private static final String RIGHT = "invented heron lantern meadow";

  private final Clock clock = new HandClock();
  private final InlineBackground background = new InlineBackground();
  private final List<Vault> opened = new ArrayList<>();
  private final Preferences preferences = new Preferences();
  private final UnlockModel shut = shutDesk(new Preferences());

  @TempDir private Path folder;
  private Path stick;
  private Path target;
  private List<String> sheet;
  private UnlockModel there;
  private BringBackModel model;

  private UnlockModel shutDesk(Preferences preferences) {
    return new UnlockModel(
        new CheapDoor(LocalDate.now(clock)),
        background,
        new WrongTries(background),
        preferences,
        new SecureRandom(),
        (vault, ended) -> {
          opened.add(vault);
          ended.run();
        });
  }

  /** A store with a backup on a stick; then the computer is another one. */
  @BeforeEach
  void leaveTheLaptopOnTheTrain() throws Exception {
    var store = folder.resolve("laptop/store");
    stick = Files.createDirectories(folder.resolve("stick/backups"));
    shut.making().choose(store);
    shut.making().create("Ann Heron", "", RIGHT.toCharArray(), RIGHT.toCharArray());
    sheet = List.copyOf(shut.making().sheet());
    shut.making().createWithSheet(String.join(" ", sheet));
    var vault = opened.removeFirst();
    vault.backups().choose(stick);
    vault.close(new BackupOrder(clock, 12, 4, 4));
    StoreFiles.remove(store.getParent());
    target = folder.resolve("another computer");
    there = shutDesk(preferences);
    model = there.bringingBack();
  }

  @AfterEach
  void close() {
    opened.forEach(Vault::close);
    assertEquals(List.of(), background.failures());
  }

  private static Trouble<Field> trouble(Field where, String key, Object... arguments) {
    return new Trouble<>(where, Wording.of(key, arguments));
  }

  private void look() {
    there.turnTo(Page.BRING_BACK);
    model.look(stick);
    model.put(target);
  }

  @Test
  void theStickAndThePassphraseAreEnoughToBeInside() {
    there.turnTo(Page.BRING_BACK);
    model.look(stick);
    var backup = model.backups().getFirst();
    assertEquals(backup, model.chosen().get());
    assertEquals("Ann Heron", backup.holders().getFirst().name());
    model.put(target);
    assertEquals(target, model.target().get());

    var letters = RIGHT.toCharArray();
    model.bringBack(letters);

    assertEquals(1, opened.size());
    assertEquals(target, opened.getFirst().folder());
    assertEquals(target.toString(), preferences.lastFolder().get());
    assertArrayEquals(new char[RIGHT.length()], letters);
    assertTrue(Files.isDirectory(backup.folder()), "the backup stays");
    assertFalse(there.busy().get());
  }

  @Test
  void aBackupChosenWhereAStoreIsOpenedLeadsHereAndSoDoesTheFolderItIsIn() {
    for (var chosen : List.of(stick, backup())) {
      there.turnTo(Page.OPEN);

      there.choose(chosen);

      assertEquals(Page.BRING_BACK, there.page().get());
      assertEquals(chosen, model.place().get());
      assertEquals(1, model.backups().size());
      assertNull(there.trouble().get());
    }
  }

  private Path backup() {
    return stick.resolve("marac-desk-2026-11-26-1402");
  }

  @Test
  void theWordsOfTheSheetAreAsGood() {
    look();
    model.bySheet(true);

    model.bringBackBySheet("able acorn xyzzy");
    assertEquals(trouble(Field.SHEET, "unlock.sheet.unknown", 3), model.trouble().get());
    model.bringBackBySheet(String.join(" ", new RecoveryWords().draw(new SecureRandom())));
    assertEquals(trouble(Field.SHEET, "unlock.return.other-sheet"), model.trouble().get());
    assertFalse(Files.exists(target));
    model.bringBackBySheet(String.join(" ", sheet));

    assertEquals(KeyHolder.Kind.RECOVERY, opened.getFirst().keys().holder().kind());
  }

  @Test
  void wrongWordsBringNothingBackAndAfterThreeOfThemEachNextTryWaits() {
    look();
    for (int tries = 0; tries < 4; tries++) {
      model.bringBack("not these words at all".toCharArray());
      assertEquals(trouble(Field.PASSPHRASE, "unlock.return.wrong"), model.trouble().get());
    }
    assertEquals(2, there.waiting().get());
    assertFalse(Files.exists(target));

    model.bringBack(RIGHT.toCharArray());
    assertEquals(List.of(), opened, "no try while waiting");
    background.elapse(Duration.ofSeconds(1));
    background.elapse(Duration.ofSeconds(1));
    model.bringBack(RIGHT.toCharArray());

    assertEquals(1, opened.size());
  }

  @Test
  void whatIsMissingIsSaidAtItsFieldBeforeAnythingIsTried() {
    there.turnTo(Page.BRING_BACK);
    model.bringBack(RIGHT.toCharArray());
    assertEquals(trouble(Field.PLACE, "unlock.return.place.missing"), model.trouble().get());

    model.look(folder.resolve("stick/nowhere"));
    assertEquals(trouble(Field.PLACE, "unlock.return.unreadable"), model.trouble().get());
    model.look(Path.of(System.getProperty("java.home")));
    assertEquals(trouble(Field.PLACE, "unlock.return.none"), model.trouble().get());
    assertNull(model.chosen().get());

    model.look(stick);
    model.bringBack(new char[0]);
    assertEquals(trouble(Field.PASSPHRASE, "unlock.passphrase.missing"), model.trouble().get());
  }

  @Test
  void aStoreIsNeverWrittenOver() throws Exception {
    var other = folder.resolve("other/store");
    shut.turnTo(Page.CREATE);
    shut.making().choose(other);
    shut.making().create("Ben Egret", "", RIGHT.toCharArray(), RIGHT.toCharArray());
    shut.making().createWithoutSheet();
    opened.removeFirst().close();
    var before = Files.readAllBytes(other.resolve("store.mv.db"));
    look();

    model.put(other);
    model.bringBack(RIGHT.toCharArray());

    assertEquals(
        other.resolveSibling("store-restored-2026-11-26-1402"), opened.getFirst().folder());
    assertArrayEquals(before, Files.readAllBytes(other.resolve("store.mv.db")));
  }

  @Test
  void aFolderThatIsTakenMeanwhileIsSaidAndTheNextTryHasAnother() throws Exception {
    look();
    Files.createDirectories(target);
    Files.writeString(target.resolve("letter.txt"), "Dear all");

    model.bringBack(RIGHT.toCharArray());

    assertEquals(trouble(Field.TARGET, "vault.create.not-empty"), model.trouble().get());
    model.bringBack(RIGHT.toCharArray());
    assertEquals(target.resolve("marac-restored-2026-11-26-1402"), opened.getFirst().folder());
  }

  @Test
  void aBackupThatWasChangedOrHasLostItsKeyFileIsSaidSoAndNothingIsMade() throws Exception {
    look();
    Files.write(backup().resolve("store.mv.db"), new byte[5000]);
    model.bringBack(RIGHT.toCharArray());
    assertEquals(trouble(Field.BACKUP, "backup.restore.changed"), model.trouble().get());

    Files.delete(backup().resolve("store.keys"));
    model.bringBack(RIGHT.toCharArray());
    assertEquals(trouble(Field.BACKUP, "backup.keys-damaged"), model.trouble().get());
    assertFalse(Files.exists(target));
  }

  @Test
  void anotherVisitBeginsAnew() {
    look();
    model.bySheet(true);
    there.turnTo(Page.OPEN);

    there.turnTo(Page.BRING_BACK);

    assertNull(model.place().get());
    assertNull(model.chosen().get());
    assertNull(model.target().get());
    assertFalse(model.bySheet().get());
  }
}
