package org.maracdesk.ui.unlock;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** Other ways in, below each other and as close as what belongs together. */
final class ShutWays extends VBox {

  ShutWays(Button... ways) {
    getStyleClass().add("m-shut-ways");
    getChildren().addAll(ways);
  }
}
