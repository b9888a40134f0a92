package org.maracdesk.ui.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maracdesk.testing.Accessibility;
import org.maracdesk.testing.Fx;
import org.maracdesk.wording.Wording;
import org.maracdesk.wording.Words;

@ExtendWith(Fx.class)
class FxDialogsTest {

  private final Overlay overlay = Fx.get(Overlay::new);
  private final FxDialogs dialogs = new FxDialogs(overlay, Words.english());
  private final List<String> happened = new ArrayList<>();

  @BeforeEach
  void show() {
    Fx.show(() -> new StackPane(new TextField(), overlay));
  }

  @Test
  void yesDoesItAndTheCardGoes() {
    Fx.run(() -> dialogs.ask(question(false), () -> happened.add("done")));

    Fx.run(() -> ((Button) Fx.focused()).fire());

    assertEquals(List.of("done"), happened);
    assertFalse(Fx.get(overlay::isShowing));
  }

  @Test
  void whatDestroysIsNotOneEnterAway() {
    Fx.run(() -> dialogs.ask(question(true), () -> happened.add("done")));

    Fx.run(() -> ((Button) Fx.focused()).fire());

    assertEquals(List.of(), happened);
    assertFalse(Fx.get(overlay::isShowing));
  }

  @Test
  void whatIsMostLikelyNotMeantIsNotOneEnterAwayEither() {
    Fx.run(() -> dialogs.ask(question(false).beginningAtNo(), () -> happened.add("done")));

    Fx.run(() -> ((Button) Fx.focused()).fire());

    assertEquals(List.of(), happened);
    assertFalse(Fx.get(overlay::isShowing));
  }

  @Test
  void escapeIsNo() {
    Fx.run(() -> dialogs.ask(question(false), () -> happened.add("done")));

    Fx.key(KeyCode.ESCAPE);

    assertEquals(List.of(), happened);
    assertFalse(Fx.get(overlay::isShowing));
  }

  @Test
  void aReasonIsAskedForUntilThereIsOne() {
    Fx.run(() -> dialogs.askForText(question(false), 400, happened::add));
    Button yes = Fx.find(".accent");
    assertTrue(yes.isDisabled());

    Fx.type("  Because ");
    Fx.run(yes::fire);

    assertEquals(List.of("Because"), happened);
  }

  @Test
  void whatNobodySeesIsNoReason() {
    Fx.run(() -> dialogs.askForText(question(false), 400, happened::add));
    Button yes = Fx.find(".accent");

    Fx.type("\u00a0\u200b \u200b");
    assertTrue(yes.isDisabled());
    Fx.type("She asked");

    assertFalse(yes.isDisabled());
  }

  @Test
  void aReasonThatIsTooLongIsSaidAtItsFieldAndGoesNowhere() {
    Fx.run(() -> dialogs.askForText(question(false), 20, happened::add));
    Button yes = Fx.find(".accent");

    Fx.type("It is not needed any more");
    var problem = (Label) Fx.find(".m-problem");
    assertEquals("This is too long: at most 20 characters.", problem.getText());
    Fx.run(yes::fire);
    assertEquals(List.of(), happened);
    for (int letter = 0; letter < 5; letter++) {
      Fx.key(KeyCode.BACK_SPACE);
    }

    assertFalse(problem.isVisible());
    Fx.run(yes::fire);
    assertEquals(List.of("It is not needed any"), happened);
  }

  @Test
  void whereTheScreenGoesWhileACardIsReadOneIsAfterItAndBeforeTheSameLetter() {
    var first = Fx.get(() -> new TextField("what stands there"));
    var second = Fx.get(() -> new TextField("half a sen"));
    Fx.show(() -> new StackPane(new VBox(first, second), overlay));
    Fx.run(first::requestFocus);
    Fx.run(() -> dialogs.tell(Wording.of("frame.keys.list")));
    Fx.run(
        () -> {
          second.requestFocus();
          second.end();
          second.deselect();
        });
    Fx.key(KeyCode.TAB);

    Fx.key(KeyCode.SPACE);
    Fx.type("tence");

    assertFalse(Fx.get(overlay::isShowing));
    assertEquals("half a sentence", second.getText());
    assertEquals("what stands there", first.getText());
  }

  @Test
  void tabOnACardDoesNotMoveWhereOneIsAfterIt() {
    var first = Fx.get(() -> new TextField("half a sen"));
    Fx.show(() -> new StackPane(new VBox(first, new TextField()), overlay));
    Fx.run(first::requestFocus);
    Fx.run(first::end);
    Fx.run(() -> dialogs.ask(question(false), () -> {}));
    for (int press = 0; press < 3; press++) {
      Fx.key(KeyCode.TAB);
    }

    Fx.key(KeyCode.ESCAPE);
    Fx.type("tence");

    assertEquals("half a sentence", first.getText());
  }

  @Test
  void aLongQuestionForTextIsNoWiderThanASmallWindow() {
    Fx.show(683, 384, () -> new StackPane(new TextField(), overlay));
    var asked =
        new Dialogs.Question(
            Wording.of("frame.keys.title"),
            Wording.of("agenda.late-question.text"),
            Wording.of("frame.lock"),
            Wording.of("frame.close"),
            false);

    Fx.run(() -> dialogs.askForText(asked, 400, text -> {}));
    Fx.settle();

    var card = Fx.find(".m-dialog");
    var at = Fx.get(() -> card.localToScene(card.getLayoutBounds()));
    assertTrue(at.getMinX() >= 0 && at.getMaxX() <= 683, at::toString);
  }

  @Test
  void everythingOnACardHasAName() {
    Fx.run(() -> dialogs.askForText(question(true), 400, text -> {}));

    assertEquals(List.of(), Accessibility.nameless(overlay));
  }

  private static Dialogs.Question question(boolean grave) {
    return new Dialogs.Question(
        Wording.of("frame.keys.title"),
        Wording.of("frame.keys.list"),
        Wording.of("frame.lock"),
        Wording.of("frame.close"),
        grave);
  }
}
