package org.maracdesk.ui.unlock;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.testing.InlineBackground;
import org.maracdesk.ui.frame.Preferences;
import org.maracdesk.ui.frame.Trouble;
import org.maracdesk.ui.frame.WrongTries;
import org.maracdesk.ui.unlock.NewStoreModel.Field;
import org.maracdesk.ui.unlock.NewStoreModel.Step;
import org.maracdesk.vault.KeyHolder;
import org.maracdesk.vault.RecoveryWords;
import org.maracdesk.vault.Vault;
import org.maracdesk.wording.Wording;

class NewStoreModelTest {

  private static final String RIGHT = "four plain little words";
  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

  @TempDir Path folder;

  private final InlineBackground background = new InlineBackground();
  private final Preferences preferences = new Preferences();
  private final List<Vault> opened = new ArrayList<>();
  private final UnlockModel desk =
      new UnlockModel(
          new CheapDoor(DAY),
          background,
          new WrongTries(background),
          preferences,
          new SecureRandom(),
          this::enter);
  private final NewStoreModel model = desk.making();

  @AfterEach
  void close() {
    opened.forEach(Vault::close);
  }

  @Test
  void weakOrUnequalWordsCreateNothing() {
    model.choose(store());

    model.create("Ann Heron", "", "short".toCharArray(), "short".toCharArray());
    assertEquals(trouble(Field.PASSPHRASE, "unlock.strength.short.many", 9), model.trouble().get());
    var known = "P@ssw0rd P@ssw0rd";
    model.create("Ann Heron", "", known.toCharArray(), known.toCharArray());
    assertEquals(trouble(Field.PASSPHRASE, "unlock.strength.obvious.why"), model.trouble().get());
    model.create("Ann Heron", "", RIGHT.toCharArray(), "four plain little word".toCharArray());
    assertEquals(trouble(Field.REPEAT, "unlock.repeat.differs"), model.trouble().get());

    assertFalse(store().toFile().exists());
  }

  @Test
  void withoutANameNoStoreIsMade() {
    model.choose(store());

    model.create(" ", "", RIGHT.toCharArray(), RIGHT.toCharArray());
    assertEquals(trouble(Field.NAME, "unlock.name.missing"), model.trouble().get());
    model.create("x".repeat(39), "", RIGHT.toCharArray(), RIGHT.toCharArray());
    assertEquals(trouble(Field.NAME, "unlock.name.long", 38), model.trouble().get());
    model.create("Ann", "x\ny", RIGHT.toCharArray(), RIGHT.toCharArray());
    assertEquals(trouble(Field.ROLE, "unlock.name.long", 38), model.trouble().get());
  }

  @Test
  void aNewStoreIsMadeOnlyOnceItsSheetIsTypedOffThePaper() {
    model.choose(store());
    model.create("Ann Heron", "coordinator", RIGHT.toCharArray(), RIGHT.toCharArray());
    var sheet = model.sheet();

    assertEquals(Step.SHEET, model.step().get());
    assertEquals(12, sheet.size());
    assertFalse(store().toFile().exists());
    model.createWithSheet(String.join(" ", sheet.subList(0, 11)));
    assertEquals(trouble(Field.SHEET, "unlock.sheet.number", 12, 11), model.trouble().get());
    model.createWithSheet(String.join(" ", new RecoveryWords().draw(new SecureRandom())));
    assertEquals(trouble(Field.SHEET, "unlock.sheet.differs"), model.trouble().get());
    assertFalse(store().toFile().exists());

    model.createWithSheet(String.join(" ", sheet).toUpperCase(Locale.ROOT));

    assertEquals("Ann Heron", opened.getFirst().keys().holder().name());
    opened.removeFirst().close();
    var again =
        new UnlockModel(
            new CheapDoor(DAY),
            background,
            new WrongTries(background),
            preferences,
            new SecureRandom(),
            this::enter);
    assertTrue(again.recoverable().get());
    again.turnTo(UnlockModel.Page.RECOVER);
    again.recover(String.join(", ", sheet));
    assertEquals(KeyHolder.Kind.RECOVERY, opened.getFirst().keys().holder().kind());
  }

  @Test
  void goingBackFromTheSheetForgetsItAndTheWords() {
    model.choose(store());
    var letters = RIGHT.toCharArray();
    model.create("Ann Heron", "", letters, RIGHT.toCharArray());

    model.back();

    assertEquals(Step.STORE, model.step().get());
    assertEquals(store(), model.folder().get());
    assertEquals(List.of(), model.sheet());
    assertArrayEquals(new char[RIGHT.length()], letters);
    model.createWithoutSheet();
    assertFalse(store().toFile().exists());
  }

  @Test
  void staysBusyUntilTheOpenStoreIsShownSoThatAnotherEnterDoesNothing() {
    var shown = new ArrayList<Runnable>();
    var slow =
        new UnlockModel(
            new CheapDoor(DAY),
            background,
            new WrongTries(background),
            preferences,
            new SecureRandom(),
            (vault, ended) -> {
              opened.add(vault);
              shown.add(ended);
            });
    slow.making().choose(store());

    slow.making().create("Ann Heron", "", RIGHT.toCharArray(), RIGHT.toCharArray());
    slow.making().createWithoutSheet();
    slow.making().createWithoutSheet();

    assertTrue(slow.busy().get());
    assertEquals(List.of(), background.failures());
    assertEquals(1, opened.size());
    shown.getFirst().run();
    assertFalse(slow.busy().get());
  }

  @Test
  void aFailureOfTheDiskLeavesTheDeskUsable() {
    model.choose(folder.resolve("a;b"));

    model.create("Ann Heron", "", RIGHT.toCharArray(), RIGHT.toCharArray());
    model.createWithoutSheet();

    assertEquals(1, background.failures().size());
    assertFalse(desk.busy().get());
    assertEquals(Step.STORE, model.step().get(), "where it can be tried again");
  }

  @Test
  void aFolderThatWasChosenForANewStoreIsTheOneToOpenInstead() {
    preferences.lastFolder().set(folder.resolve("last").toString());
    desk.turnTo(UnlockModel.Page.CREATE);
    assertNull(model.folder().get());
    desk.turnTo(UnlockModel.Page.OPEN);
    assertEquals(folder.resolve("last"), desk.folder().get(), "nothing was chosen");

    desk.turnTo(UnlockModel.Page.CREATE);
    model.choose(store());
    desk.turnTo(UnlockModel.Page.OPEN);

    assertEquals(store(), desk.folder().get());
  }

  private void enter(Vault vault, Runnable ended) {
    opened.add(vault);
    ended.run();
  }

  private Path store() {
    return folder.resolve("MARAC");
  }

  private static Trouble<Field> trouble(Field where, String key, Object... arguments) {
    return new Trouble<>(where, Wording.of(key, arguments));
  }
}
