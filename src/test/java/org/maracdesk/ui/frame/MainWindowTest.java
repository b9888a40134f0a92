package org.maracdesk.ui.frame;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class MainWindowTest {

  @Test
  void fillsASmallLaptopsScreenSoThatNothingLiesOutsideIt() {
    assertTrue(MainWindow.fills(new Rectangle2D(0, 0, 1366, 768)));
    assertTrue(MainWindow.fills(new Rectangle2D(0, 0, 1366, 728)));
    assertTrue(MainWindow.fills(new Rectangle2D(0, 0, 1024, 1366)));
  }

  @Test
  void leavesRoomAroundItOnALargerScreen() {
    assertFalse(MainWindow.fills(new Rectangle2D(0, 0, 1920, 1040)));
  }
}
