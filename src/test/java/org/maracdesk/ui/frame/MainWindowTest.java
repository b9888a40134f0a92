package org.maracdesk.ui.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maracdesk.testing.Fx;
import org.maracdesk.wording.Words;

@ExtendWith(Fx.class)
class MainWindowTest {

  @Test
  void fillsASmallLaptopsScreenSoThatNothingLiesOutsideIt() {
    assertTrue(MainWindow.fills(new Rectangle2D(0, 0, 1366, 768)));
    assertTrue(MainWindow.fills(new Rectangle2D(0, 0, 1366, 728)));
    assertTrue(MainWindow.fills(new Rectangle2D(0, 0, 1024, 1366)));
  }

  @Test
  void coveredItShowsNothingOfWhatWasOnItNorAnyCardOverIt() {
    var window =
        Fx.get(() -> new MainWindow(new Stage(), Words.english(), new Look(new Preferences())));
    Fx.run(
        () -> {
          window.show(new StackPane(new Label("TEST-HERON")));
          window.overlay().show(new Label("TEST-EGRET"), new Label(), () -> {});
        });
    assertEquals(2, named(window));

    Fx.run(window::cover);

    assertEquals(0, named(window));
    assertFalse(window.overlay().isShowing());
  }

  private static long named(MainWindow window) {
    return Fx.get(
        () ->
            window.stage().getScene().getRoot().lookupAll(".label").stream()
                .filter(label -> ((Label) label).getText().startsWith("TEST-"))
                .count());
  }

  @Test
  void leavesRoomAroundItOnALargerScreen() {
    assertFalse(MainWindow.fills(new Rectangle2D(0, 0, 1920, 1040)));
  }
}
