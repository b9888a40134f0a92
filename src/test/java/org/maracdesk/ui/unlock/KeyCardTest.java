package org.maracdesk.ui.unlock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maracdesk.testing.Accessibility;
import org.maracdesk.testing.Fx;
import org.maracdesk.testing.InlineBackground;
import org.maracdesk.ui.controls.Focus;
import org.maracdesk.ui.frame.Overlay;
import org.maracdesk.ui.frame.WrongTries;
import org.maracdesk.vault.KeyHolder;
import org.maracdesk.vault.Passphrase;
import org.maracdesk.vault.RecoveryWords;
import org.maracdesk.wording.Words;

@ExtendWith(Fx.class)
class KeyCardTest {

  private static final String FOUR = "four plain little words";

  private final Words words = Words.english();
  private final InlineBackground background = new InlineBackground();
  private final List<String> changes = new ArrayList<>();
  private final KeyChange model =
      new KeyChange(
          new ThreeLetters(), background, new WrongTries(background), () -> changes.add("done"));
  private final Overlay overlay = Fx.get(Overlay::new);

  /** Knows whoever does it by a passphrase of three letters. */
  private final class ThreeLetters implements KeyChange.Keys {
    @Override
    public boolean add(Passphrase mine, String name, String role, Passphrase theirs) {
      changes.add(name + ", " + role + ", " + theirs.length());
      return mine.length() == 3;
    }

    @Override
    public boolean remove(Passphrase mine, KeyHolder whom) {
      return mine.length() == 3;
    }

    @Override
    public boolean keepSheet(Passphrase mine, RecoveryWords.Reading.Whole sheet) {
      return mine.length() == 3;
    }

    @Override
    public boolean isMine(Passphrase mine) {
      return mine.length() == 3;
    }

    @Override
    public void renew(Passphrase mine, boolean withoutEarlier) {
      changes.add("new key, " + mine.length() + (withoutEarlier ? ", backups go" : ""));
    }
  }

  private void showAdding() {
    Fx.show(() -> new StackPane(new Button("Settings"), overlay));
    Fx.run(() -> new KeyCard(words, model, overlay).showAdding(new FourWords(new Random(1))));
  }

  @Test
  void whatIsWrongWithANewWayInIsSaidAtItsFieldUntilTheWholeOfItIsRight() {
    showAdding();
    assertEquals(List.of(), Accessibility.nameless(overlay));

    add(" ", "", FOUR, FOUR, "now");
    assertEquals(List.of(words.say("unlock.name.missing")), problems());
    add("x".repeat(39), "", FOUR, FOUR, "now");
    assertEquals(List.of(words.say("unlock.name.long", 38)), problems());
    add("Ben Egret", "x\ny", FOUR, FOUR, "now");
    assertEquals(List.of(words.say("unlock.name.long", 38)), problems());
    add("Ben Egret", "chair", "short", "short", "now");
    assertEquals(List.of(words.count("unlock.strength.short", 9)), problems());
    add("Ben Egret", "chair", FOUR, "four plain little word", "now");
    assertEquals(List.of(words.say("unlock.repeat.differs")), problems());
    add("Ben Egret", "chair", FOUR, FOUR, "");
    assertEquals(List.of(words.say("unlock.passphrase.missing")), problems());
    assertEquals(List.of(), changes);
    add("Ben Egret", "chair", FOUR, FOUR, "wrong");
    assertEquals(List.of(words.say("unlock.keys.wrong")), problems());
    add(" Ben Egret ", "chair", FOUR, FOUR, "now");

    assertEquals(List.of("Ben Egret, chair, 23", "Ben Egret, chair, 23", "done"), changes);
  }

  @Test
  void theCardRestsWhileItIsTriedAndGoesToTheWrongPassphraseAfterwards() {
    showAdding();
    background.hold();

    add("Ben Egret", "chair", FOUR, FOUR, "wrong");
    Fx.settle();
    assertTrue(Fx.get(() -> Fx.find(".password-field").isDisabled()));
    assertTrue(Focus.isInside(Fx.focused(), overlay));
    Fx.run(background::release);
    Fx.settle();

    assertFalse(Fx.get(() -> Fx.find(".password-field").isDisabled()));
    assertEquals(List.of(words.say("unlock.keys.wrong")), problems());
    assertInstanceOf(PasswordField.class, Fx.focused());
  }

  @Test
  void aNewKeyIsGivenOnlyOnceTheWordsAreRightWithOrWithoutTheBackupsBefore() {
    Fx.show(() -> new StackPane(new Button("Settings"), overlay));
    Fx.run(() -> new KeyCard(words, model, overlay).showRenewing());
    assertEquals(List.of(), Accessibility.nameless(overlay));

    Fx.run(() -> model.renew(false, new char[0]));
    assertEquals(List.of(words.say("unlock.passphrase.missing")), problems());
    Fx.run(() -> model.renew(false, "wrong".toCharArray()));
    assertEquals(List.of(words.say("unlock.keys.wrong")), problems());
    assertEquals(List.of(), changes);
    Fx.run(() -> model.renew(true, "now".toCharArray()));

    assertEquals(List.of("done", "new key, 3, backups go"), changes);
  }

  @Test
  void afterThreeWrongTriesTheButtonSaysHowLongToWaitAndNothingIsTried() {
    Fx.show(() -> new StackPane(new Button("Settings"), overlay));
    Fx.run(() -> new KeyCard(words, model, overlay).showRenewing());
    Button yes = Fx.find(".m-dialog-buttons .accent");
    var does = yes.getText();

    for (int wrong = 0; wrong < 4; wrong++) {
      Fx.run(() -> model.renew(false, "wrong".toCharArray()));
    }
    assertEquals(words.count("unlock.wait", 2), yes.getText());
    assertTrue(yes.isDisabled());
    var right = "now".toCharArray();
    Fx.run(() -> model.renew(false, right));
    assertEquals(List.of(), changes);
    assertEquals("\0\0\0", new String(right));

    Fx.run(() -> background.elapse(Duration.ofSeconds(1)));
    Fx.run(() -> background.elapse(Duration.ofSeconds(1)));
    assertEquals(does, yes.getText());
    assertFalse(yes.isDisabled());
    Fx.run(() -> model.renew(false, "now".toCharArray()));
    assertEquals(List.of("done", "new key, 3"), changes);
  }

  @Test
  void escapeLeavesEverythingAsItIs() {
    showAdding();

    Fx.key(KeyCode.ESCAPE);

    assertFalse(overlay.isShowing());
    assertEquals(List.of(), changes);
  }

  private void add(String name, String role, String next, String again, String mine) {
    Fx.run(
        () -> model.add(name, role, next.toCharArray(), again.toCharArray(), mine.toCharArray()));
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
