package org.maracdesk.ui.unlock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maracdesk.testing.Accessibility;
import org.maracdesk.testing.Fx;
import org.maracdesk.testing.InlineBackground;
import org.maracdesk.testing.PickedFile;
import org.maracdesk.testing.TabWalk;
import org.maracdesk.ui.controls.Focus;
import org.maracdesk.ui.frame.Overlay;
import org.maracdesk.ui.frame.Preferences;
import org.maracdesk.ui.frame.WrongTries;
import org.maracdesk.vault.BackupSearch;
import org.maracdesk.vault.FoundBackup;
import org.maracdesk.vault.KeyHolder;
import org.maracdesk.vault.Opening;
import org.maracdesk.vault.Passphrase;
import org.maracdesk.vault.RecoveryWords;
import org.maracdesk.wording.Words;

@ExtendWith(Fx.class)
class UnlockScreenTest {

  private final Words words = Words.english();
  private final Preferences preferences = new Preferences();
  private final InlineBackground background = new InlineBackground();
  private final List<Integer> tried = new ArrayList<>();
  private Path picked = Path.of("/sample/MARAC");
  private Opening answer = new Opening.WrongPassphrase();

  private final class Watched implements Door {
    @Override
    public List<KeyHolder> holders(Path folder) {
      return List.of();
    }

    @Override
    public Opening open(Path folder, String slot, Passphrase words) {
      tried.add(words.length());
      return answer;
    }

    @Override
    public BackupSearch.Found backups(Path place) {
      var made = LocalDateTime.of(2026, 11, 27, 17, 12);
      var folder = place.resolve("marac-desk-2026-11-27-1712");
      return new BackupSearch.Found(
          List.of(new FoundBackup(folder, made, made, 2_340_000, 1247, List.of())), false);
    }

    @Override
    public Opening bringBack(Path backup, Path target, Passphrase words) {
      tried.add(words.length());
      return answer;
    }

    @Override
    public Opening create(
        Path folder, Person who, Passphrase words, RecoveryWords.Reading.@Nullable Whole sheet) {
      tried.add(words.length());
      return answer;
    }
  }

  private Parent show() {
    return show(ended -> {});
  }

  private Parent show(Consumer<Runnable> toPractice) {
    var model =
        Fx.get(
            () ->
                new UnlockModel(
                    new Watched(),
                    background,
                    new WrongTries(background),
                    preferences,
                    new Random(5),
                    (vault, ended) -> {}));
    var screen =
        Fx.get(
            () ->
                new UnlockScreen(
                    words,
                    model,
                    new PickedFile(picked),
                    words(new Random(3)),
                    new NoPrinter(),
                    background));
    Fx.run(() -> screen.offerPractice(toPractice));
    Fx.show(screen::view);
    Fx.run(screen::arrive);
    return screen.view();
  }

  private record NoPrinter() implements SheetPrinter {
    @Override
    public List<String> printers() {
      return List.of();
    }

    @Override
    public void print(List<String> sheet, String printer) {
      throw new AssertionError("there is none");
    }
  }

  private static FourWords words(Random random) {
    return new FourWords(random);
  }

  @Test
  void theFirstTimeOneChoosesBetweenANewStoreAndOneThatIsThere() {
    var view = show();

    assertEquals("Create a new store", ((Button) Fx.focused()).getText());
    assertEquals(List.of(), Accessibility.nameless(view));
  }

  @Test
  void thereIsAWayToInventedCasesWhichNeedsNoWordsAndShowsThatItTakesAWhile() {
    var arrived = new ArrayList<Runnable>();
    for (var folder : List.of("", "/sample/MARAC")) {
      preferences.lastFolder().set(folder);
      var view = show(arrived::add);
      var choice = button(view, "Practise with invented cases");

      Fx.run(choice::fire);
      Fx.run(choice::fire);

      assertEquals("Getting the invented cases ready", choice.getText());
      assertEquals(1, arrived.size());
      assertEquals(List.of(), Accessibility.nameless(view));
      Fx.run(arrived.removeFirst());
      assertEquals("Practise with invented cases", choice.getText());
      assertEquals(List.of(), TabWalk.faults(view));
    }
    assertEquals(List.of(), tried);
  }

  @Test
  void aFolderThatSeemsToBeCopiedIsRemarkedOnAndKeepsNobodyBack() {
    preferences.lastFolder().set("/sample/OneDrive - Northmere/MARAC");
    picked = Path.of("/sample/Dropbox/MARAC");
    var view = show();
    assertTrue(said(view).contains("OneDrive seems to copy this folder"), said(view));

    Fx.type("rather secret words");
    Fx.key(KeyCode.ENTER);
    assertEquals(List.of("rather secret words".length()), tried);

    Fx.run(button(view, "New store")::fire);
    assertFalse(said(view).contains("seems to copy"), said(view));
    Fx.run(button(view, "Choose")::fire);
    assertTrue(said(view).contains("Dropbox seems to copy this folder"), said(view));
    assertEquals(List.of(), Accessibility.nameless(view));
  }

  @Test
  void aStickIsBroughtBackByTheKeysAlone() {
    picked = Path.of("/sample/stick");
    var view = show();
    Fx.key(KeyCode.TAB);
    Fx.key(KeyCode.TAB);
    Fx.key(KeyCode.SPACE);
    assertTrue(said(view).contains("Where the backups are"), said(view));
    assertEquals(List.of(), TabWalk.faults(view));
    Fx.key(KeyCode.SPACE);
    assertInstanceOf(PasswordField.class, Fx.focused());
    assertTrue(said(view).contains("1247 entries in its audit trail, 2.3 MB"), said(view));

    Fx.type("sample words");
    Fx.key(KeyCode.ENTER);

    assertEquals(List.of(12), tried);
    assertEquals(List.of(words.say("unlock.return.wrong")), problems());
    assertEquals("", ((PasswordField) Fx.focused()).getText());
    assertEquals(List.of(), TabWalk.faults(view));

    Fx.run(button(view, "Use the recovery sheet")::fire);
    Fx.type("able acorn");
    Fx.key(KeyCode.ENTER);
    assertEquals(List.of(words.say("unlock.sheet.number", 12, 2)), problems());
    assertEquals(List.of(), TabWalk.faults(view));
  }

  private static String said(Parent view) {
    return Fx.get(
        () ->
            view.lookupAll(".label").stream()
                .filter(label -> label.isVisible() && label.getParent().isVisible())
                .map(label -> ((Label) label).getText())
                .toList()
                .toString());
  }

  private static Button button(Parent view, String name) {
    return Fx.get(
        () ->
            Stream.of(".button", ".m-choice")
                .flatMap(style -> view.lookupAll(style).stream())
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(each -> name.equals(each.getText()))
                .findFirst()
                .orElseThrow());
  }

  @Test
  void typingThePassphraseAndEnterIsAllItTakes() {
    preferences.lastFolder().set("/sample/MARAC");
    show();

    assertInstanceOf(PasswordField.class, Fx.focused());
    Fx.type("sample words");
    Fx.key(KeyCode.ENTER);

    assertEquals(List.of(12), tried);
  }

  @Test
  void aWrongPassphraseIsSaidBelowItsFieldWhichIsEmptyAndFocused() {
    preferences.lastFolder().set("/sample/MARAC");
    show();

    Fx.type("sample words");
    Fx.key(KeyCode.ENTER);

    assertEquals(List.of(words.say("vault.wrong-passphrase")), problems());
    assertEquals("", ((PasswordField) Fx.focused()).getText());
  }

  @Test
  void everyOtherRefusalIsSaidBelowTheFolder() {
    preferences.lastFolder().set("/sample/MARAC");
    for (var refused :
        List.of(
            new Opening.InUse(),
            new Opening.TooNew(),
            new Opening.Damaged(),
            new Opening.NotAStore())) {
      answer = refused;
      show();
      Fx.type("sample words");
      Fx.key(KeyCode.ENTER);

      assertEquals(List.of(words.say(refused.wording())), problems());
    }
  }

  @Test
  void suggestedWordsAreShownAndMustBeTypedOnceMore() {
    var view = show();
    Fx.run(() -> ((Button) Fx.focused()).fire());
    Fx.run(() -> ((Button) Fx.find(".m-place .button")).fire());
    assertEquals(List.of(), Accessibility.nameless(view));

    Fx.type("Ann Heron");
    Fx.run(() -> ((Button) Fx.find(".m-strength-help .button")).fire());
    Fx.key(KeyCode.ENTER);
    assertEquals(List.of(words.say("unlock.repeat.differs")), problems());
    Fx.type(new FourWords(new Random(3)).draw());
    Fx.key(KeyCode.ENTER);
    assertEquals(List.of(), Accessibility.nameless(view));
    Fx.type(String.join(" ", new RecoveryWords().draw(new Random(5))));
    Fx.key(KeyCode.ENTER);

    assertEquals(1, tried.size());
  }

  @Test
  void whileItOpensTheFieldsRest() {
    preferences.lastFolder().set("/sample/MARAC");
    background.hold();
    show();

    Fx.type("sample words");
    Fx.key(KeyCode.ENTER);
    assertTrue(Fx.get(() -> Fx.find(".password-field").isDisabled()));
    background.hold();
    Fx.run(background::release);

    assertFalse(Fx.get(() -> Fx.find(".password-field").isDisabled()));
  }

  @Test
  void aSecondEnterWhileItOpensLeadsNowhereElse() {
    preferences.lastFolder().set("/sample/MARAC");
    background.hold();
    show();

    Fx.type("sample words");
    Fx.key(KeyCode.ENTER);
    Fx.settle();
    Fx.key(KeyCode.ENTER);
    Fx.run(background::release);

    assertEquals(List.of(12), tried);
    assertEquals(List.of(words.say("vault.wrong-passphrase")), problems());
    assertInstanceOf(PasswordField.class, Fx.focused());
    assertEquals("Open", ((Button) Fx.find(".accent")).getText());
  }

  @Test
  void thePassphraseIsChangedOnlyWhenAllThreeFieldsAreRight() {
    var overlay = Fx.get(Overlay::new);
    var changes = new ArrayList<String>();
    var model =
        new ChangePassphraseModel(
            (now, next) -> now.length() == 3,
            background,
            new WrongTries(background),
            () -> changes.add("changed"));
    Fx.show(() -> new StackPane(new Button("Settings"), overlay));
    Fx.run(
        () -> new ChangePassphraseCard(words, model, overlay, new FourWords(new Random(1))).show());
    assertEquals(List.of(), Accessibility.nameless(overlay));

    change(model, "", "four plain little words", "four plain little words");
    assertEquals(List.of(words.say("unlock.passphrase.missing")), problems());
    change(model, "now", "short", "short");
    assertEquals(List.of(words.count("unlock.strength.short", 9)), problems());
    change(model, "now", "four plain little words", "four plain little word");
    assertEquals(List.of(words.say("unlock.repeat.differs")), problems());
    change(model, "four plain little words", "four plain little words", "four plain little words");
    assertEquals(List.of(words.say("unlock.change.same")), problems());
    change(model, "wrong", "four plain little words", "four plain little words");
    assertEquals(List.of(words.say("unlock.change.wrong")), problems());
    assertEquals(List.of(), changes);
    change(model, "now", "four plain little words", "four plain little words");

    assertEquals(List.of("changed"), changes);
  }

  @Test
  void theKeyboardStaysOnTheCardWhileThePassphraseIsChangedAndAfterAWrongOne() {
    var overlay = Fx.get(Overlay::new);
    var behind = Fx.get(() -> new Button("Settings"));
    var model =
        new ChangePassphraseModel(
            (now, next) -> false, background, new WrongTries(background), () -> {});
    Fx.show(() -> new StackPane(behind, overlay));
    Fx.run(
        () -> new ChangePassphraseCard(words, model, overlay, new FourWords(new Random(1))).show());
    background.hold();

    change(model, "wrong", "four plain little words", "four plain little words");
    Fx.settle();
    assertTrue(Focus.isInside(Fx.focused(), overlay));
    Fx.run(background::release);
    Fx.settle();

    assertEquals(List.of(words.say("unlock.change.wrong")), problems());
    assertInstanceOf(PasswordField.class, Fx.focused());
  }

  private static void change(ChangePassphraseModel model, String now, String next, String again) {
    Fx.run(() -> model.change(now.toCharArray(), next.toCharArray(), again.toCharArray()));
  }

  private static List<String> problems() {
    return Fx.get(
        () ->
            Fx.stage().getScene().getRoot().lookupAll(".m-problem").stream()
                .filter(javafx.scene.Node::isVisible)
                .map(node -> ((Label) node).getText())
                .toList());
  }
}
