package org.maracdesk.ui.unlock;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.testing.InlineBackground;
import org.maracdesk.ui.frame.Preferences;
import org.maracdesk.ui.unlock.UnlockModel.Field;
import org.maracdesk.ui.unlock.UnlockModel.Page;
import org.maracdesk.ui.unlock.UnlockModel.Trouble;
import org.maracdesk.vault.KeyDerivation;
import org.maracdesk.vault.Opening;
import org.maracdesk.vault.Passphrase;
import org.maracdesk.vault.Vault;
import org.maracdesk.wording.Wording;

class UnlockModelTest {

  private static final String RIGHT = "four plain little words";
  private static final KeyDerivation.Cost CHEAP = new KeyDerivation.Cost(19 * 1024, 1, 1);

  @TempDir Path folder;

  private final InlineBackground background = new InlineBackground();
  private final Preferences preferences = new Preferences();
  private final List<Vault> opened = new ArrayList<>();
  private final UnlockModel model =
      new UnlockModel(new RealDoor(), background, preferences, this::enter);

  private static final class RealDoor implements Door {
    @Override
    public Opening open(Path folder, Passphrase words) {
      return Vault.open(folder, words);
    }

    @Override
    public Opening create(Path folder, Passphrase words) {
      return new Opening.Opened(Vault.create(folder, words, CHEAP, new SecureRandom()));
    }
  }

  @AfterEach
  void close() {
    opened.forEach(Vault::close);
  }

  @Test
  void aNewStoreOpensAndItsFolderIsRemembered() {
    create();

    assertEquals(1, opened.size());
    assertEquals(store().toString(), preferences.lastFolder().get());
  }

  @Test
  void aStoreOpensAgainWithTheSameWords() {
    create();
    opened.removeFirst().close();
    var again = new UnlockModel(new RealDoor(), background, preferences, this::enter);

    assertEquals(Page.OPEN, again.page().get());
    again.open(RIGHT.toCharArray());

    assertEquals(1, opened.size());
  }

  @Test
  void wrongWordsAreSaidAtTheirField() {
    create();
    opened.removeFirst().close();

    model.open("not these words at all".toCharArray());

    assertEquals(trouble(Field.PASSPHRASE, "vault.wrong-passphrase"), model.trouble().get());
    assertEquals(List.of(), opened);
  }

  @Test
  void aStoreThatIsOpenElsewhereIsSaidAtTheFolder() {
    create();

    model.open(RIGHT.toCharArray());

    assertEquals(trouble(Field.FOLDER, "vault.in-use"), model.trouble().get());
  }

  @Test
  void aFolderWithoutAStoreIsSaidAtTheFolder() {
    model.choose(folder);

    model.open(RIGHT.toCharArray());

    assertEquals(trouble(Field.FOLDER, "vault.not-a-store"), model.trouble().get());
  }

  @Test
  void withoutFolderOrWordsNothingIsTried() {
    model.open(RIGHT.toCharArray());
    assertEquals(trouble(Field.FOLDER, "unlock.folder.missing"), model.trouble().get());

    model.choose(folder);
    model.open(new char[0]);
    assertEquals(trouble(Field.PASSPHRASE, "unlock.passphrase.missing"), model.trouble().get());
  }

  @Test
  void weakOrUnequalWordsCreateNothing() {
    model.choose(store());

    model.create("short".toCharArray(), "short".toCharArray());
    assertEquals(trouble(Field.PASSPHRASE, "unlock.strength.short.many", 9), model.trouble().get());
    model.create(RIGHT.toCharArray(), "four plain little word".toCharArray());
    assertEquals(trouble(Field.REPEAT, "unlock.repeat.differs"), model.trouble().get());

    assertFalse(store().toFile().exists());
  }

  @Test
  void lettersAreWipedWhateverHappens() {
    char[] refused = "short".toCharArray();
    char[] again = "short".toCharArray();
    model.choose(store());
    model.create(refused, again);
    char[] tried = RIGHT.toCharArray();
    model.choose(folder);
    model.open(tried);

    assertArrayEquals(new char[5], refused);
    assertArrayEquals(new char[5], again);
    assertArrayEquals(new char[RIGHT.length()], tried);
  }

  @Test
  void afterThreeWrongTriesEachCostsTwiceTheWait() {
    create();
    opened.removeFirst().close();

    wrong(3);
    assertEquals(0, model.waiting().get());
    wrong(1);
    assertEquals(2, model.waiting().get());
    model.open(RIGHT.toCharArray());
    assertEquals(List.of(), opened, "no try while waiting");
    second();
    second();
    wrong(1);
    assertEquals(4, model.waiting().get());
  }

  @Test
  void afterTheWaitTheRightWordsOpen() {
    create();
    opened.removeFirst().close();
    wrong(4);
    second();
    second();

    model.open(RIGHT.toCharArray());

    assertEquals(1, opened.size());
    assertNull(model.trouble().get());
  }

  @Test
  void isBusyOnlyWhileItTries() {
    background.hold();
    model.choose(folder);

    model.open(RIGHT.toCharArray());
    assertTrue(model.busy().get());
    background.release();

    assertFalse(model.busy().get());
  }

  @Test
  void staysBusyUntilTheOpenStoreIsShownSoThatAnotherEnterDoesNothing() {
    var shown = new ArrayList<Runnable>();
    var slow =
        new UnlockModel(
            new RealDoor(),
            background,
            preferences,
            (vault, ended) -> {
              opened.add(vault);
              shown.add(ended);
            });
    slow.choose(store());

    slow.create(RIGHT.toCharArray(), RIGHT.toCharArray());
    slow.create(RIGHT.toCharArray(), RIGHT.toCharArray());

    assertTrue(slow.busy().get());
    assertEquals(List.of(), background.failures());
    assertEquals(1, opened.size());
    shown.getFirst().run();
    assertFalse(slow.busy().get());
  }

  @Test
  void aFailureOfTheDiskLeavesTheDeskUsable() {
    model.choose(folder.resolve("a;b"));

    model.create(RIGHT.toCharArray(), RIGHT.toCharArray());

    assertEquals(1, background.failures().size());
    assertFalse(model.busy().get());
  }

  private void enter(Vault vault, Runnable ended) {
    opened.add(vault);
    ended.run();
  }

  private Path store() {
    return folder.resolve("MARAC");
  }

  private void create() {
    model.turnTo(Page.CREATE);
    model.choose(store());
    model.create(RIGHT.toCharArray(), RIGHT.toCharArray());
  }

  private void wrong(int times) {
    for (int i = 0; i < times; i++) {
      model.open("not these words at all".toCharArray());
    }
  }

  private void second() {
    background.elapse(Duration.ofSeconds(1));
  }

  private static Trouble trouble(Field where, String key, Object... arguments) {
    return new Trouble(where, Wording.of(key, arguments));
  }
}
