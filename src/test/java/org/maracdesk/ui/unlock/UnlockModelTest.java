package org.maracdesk.ui.unlock;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.testing.InlineBackground;
import org.maracdesk.ui.frame.Preferences;
import org.maracdesk.ui.frame.Trouble;
import org.maracdesk.ui.frame.WrongTries;
import org.maracdesk.ui.unlock.UnlockModel.Field;
import org.maracdesk.ui.unlock.UnlockModel.Page;
import org.maracdesk.vault.FailedTries;
import org.maracdesk.vault.KeyHolder;
import org.maracdesk.vault.Opening;
import org.maracdesk.vault.Passphrase;
import org.maracdesk.vault.RecoveryWords;
import org.maracdesk.vault.Vault;
import org.maracdesk.wording.Wording;

class UnlockModelTest {

  private static final String RIGHT = "four plain little words";
  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

  @TempDir Path folder;

  private final InlineBackground background = new InlineBackground();
  private final Preferences preferences = new Preferences();
  private final List<Vault> opened = new ArrayList<>();
  private final WrongTries tries = new WrongTries(background);
  private final UnlockModel model =
      new UnlockModel(
          new CheapDoor(DAY), background, tries, preferences, new SecureRandom(), this::enter);

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
    var again = again();

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
  void lettersAreWipedWhateverHappens() {
    char[] refused = "short".toCharArray();
    char[] again = "short".toCharArray();
    model.making().choose(store());
    model.making().create("Ann Heron", "", refused, again);
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
  void whoStartsTheProgramAgainWaitsForWhatIsLeftOfTheWait() {
    create();
    opened.removeFirst().close();
    var next = started(new FailedTries.Earlier(5, Duration.ofSeconds(1)));
    assertEquals(3, next.waiting().get());
    next.open(RIGHT.toCharArray());
    assertEquals(List.of(), opened, "no try while waiting");
    for (int left = 3; left > 0; left--) {
      second();
    }

    next.open("not these words at all".toCharArray());

    assertEquals(8, next.waiting().get());
  }

  @Test
  void whatWasTriedOnAnotherDayMakesNobodyWait() {
    create();
    opened.removeFirst().close();
    assertEquals(
        30, started(new FailedTries.Earlier(900, Duration.ofDays(-1))).waiting().get(), "set back");

    var next = started(new FailedTries.Earlier(900, Duration.ofHours(1)));
    next.open("not these words at all".toCharArray());

    assertEquals(0, next.waiting().get());
  }

  @Test
  void whatIsTriedAtTheOpenDeskCountsAtTheShutOne() {
    create();
    opened.removeFirst().close();
    wrong(2);

    tries.wrong();
    assertEquals(0, model.waiting().get());
    wrong(1);

    assertEquals(2, model.waiting().get());
  }

  /** The program as it is started after so many wrong tries. */
  private UnlockModel started(FailedTries.Earlier earlier) {
    return new UnlockModel(
        new Tried(new CheapDoor(DAY), earlier),
        background,
        new WrongTries(background),
        preferences,
        new SecureRandom(),
        this::enter);
  }

  /** A door at which somebody has tried before. */
  private record Tried(Door real, FailedTries.Earlier earlier) implements Door {

    @Override
    public List<KeyHolder> holders(Path folder) {
      return real.holders(folder);
    }

    @Override
    public FailedTries.Earlier tried(Path folder) {
      return earlier;
    }

    @Override
    public Opening open(Path folder, String slot, Passphrase words) {
      return real.open(folder, slot, words);
    }

    @Override
    public Opening create(
        Path folder, Person who, Passphrase words, RecoveryWords.Reading.@Nullable Whole sheet) {
      return real.create(folder, who, words, sheet);
    }
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
  void wordsOfAnotherSheetOpenNothingAndAreSaidAtTheirField() {
    create();
    opened.removeFirst().close();
    model.turnTo(Page.RECOVER);

    model.recover(String.join(" ", new RecoveryWords().draw(new SecureRandom())));
    assertEquals(trouble(Field.SHEET, "unlock.sheet.other-store"), model.trouble().get());
    model.recover("able acorn xyzzy");
    assertEquals(trouble(Field.SHEET, "unlock.sheet.unknown", 3), model.trouble().get());
    model.recover("");
    assertEquals(trouble(Field.SHEET, "unlock.sheet.number", 12, 0), model.trouble().get());
    assertEquals(List.of(), opened);
  }

  @Test
  void whereSeveralCanOpenItOnlyTheOneWhoSaysSoIsTried() {
    create();
    try (var mine = Passphrase.of(RIGHT.toCharArray());
        var theirs = Passphrase.of("another four little words".toCharArray())) {
      opened
          .getFirst()
          .keys()
          .add(
              mine,
              KeyHolder.passphrase("Ben Egret", "chair", "Ann Heron", DAY),
              theirs,
              CheapDoor.CHEAP,
              new SecureRandom(),
              _ -> {});
    }
    opened.removeFirst().close();
    preferences.lastSlot().set("");
    var again = again();

    assertEquals(List.of("Ann Heron", "Ben Egret"), names(again));
    again.open("another four little words".toCharArray());
    assertEquals(trouble(Field.PERSON, "unlock.person.missing"), again.trouble().get());
    again.person().set(again.people().getFirst());
    again.open("another four little words".toCharArray());
    assertEquals(trouble(Field.PASSPHRASE, "vault.wrong-passphrase"), again.trouble().get());
    again.person().set(again.people().getLast());
    again.open("another four little words".toCharArray());

    assertEquals("Ben Egret", opened.getFirst().keys().holder().name());
    assertEquals("Ben Egret", again().person().get().name(), "who came last is asked first");
  }

  private static List<String> names(UnlockModel model) {
    return model.people().stream().map(KeyHolder::name).toList();
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

  private void enter(Vault vault, Runnable ended) {
    opened.add(vault);
    ended.run();
  }

  private Path store() {
    return folder.resolve("MARAC");
  }

  private void create() {
    model.turnTo(Page.CREATE);
    model.making().choose(store());
    model.making().create("Ann Heron", "coordinator", RIGHT.toCharArray(), RIGHT.toCharArray());
    model.making().createWithoutSheet();
    model.turnTo(Page.OPEN);
  }

  private UnlockModel again() {
    return new UnlockModel(
        new CheapDoor(DAY),
        background,
        new WrongTries(background),
        preferences,
        new SecureRandom(),
        this::enter);
  }

  private void wrong(int times) {
    for (int i = 0; i < times; i++) {
      model.open("not these words at all".toCharArray());
    }
  }

  private void second() {
    background.elapse(Duration.ofSeconds(1));
  }

  private static Trouble<Field> trouble(Field where, String key, Object... arguments) {
    return new Trouble<>(where, Wording.of(key, arguments));
  }
}
