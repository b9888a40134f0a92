package org.maracdesk.ui.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maracdesk.testing.Fx;

@ExtendWith(Fx.class)
class SideChoiceTest {

  private TextField page;
  private SideChoice<String> choice;

  @Test
  void theChoicesStandBesideThePageAndComeBeforeItForTheKeyboard() {
    show(1366);

    var list = Fx.<Node>find(".m-side-choice");
    assertTrue(Fx.get(() -> list.getLayoutBounds().getWidth()) > 100);
    assertSame(list, Fx.get(choice::focusTarget));
    Fx.run(list::requestFocus);
    Fx.key(KeyCode.TAB);
    assertSame(page, Fx.focused());
  }

  @Test
  void whereThereIsLittleRoomTheyFoldIntoALineAboveThePage() {
    show(683);

    var line = Fx.<Node>find(".m-side-above");
    assertTrue(Fx.get(() -> line.getLayoutBounds().getHeight()) > 10);
    Fx.run(() -> choice.focusTarget().requestFocus());
    Fx.key(KeyCode.TAB);
    assertSame(page, Fx.focused());
  }

  @Test
  void whatIsTypedIntoStaysSoWhenTheWindowFolds() {
    show(1366);
    Fx.run(page::requestFocus);
    Fx.run(() -> Fx.stage().setWidth(683));
    Fx.settle();

    assertSame(page, Fx.focused());
    assertEquals("one", choice.chosen().get());
  }

  private void show(double width) {
    Fx.show(
        width,
        768,
        () -> {
          page = new TextField();
          choice = new SideChoice<>("Numbers", each -> each, each -> "", page);
          choice.fill(List.of("one", "two"));
          return choice;
        });
  }
}
