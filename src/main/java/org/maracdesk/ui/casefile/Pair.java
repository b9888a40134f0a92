package org.maracdesk.ui.casefile;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Fields side by side that share the width. */
final class Pair extends HBox {

  private static final double EQUAL = 100;

  private Pair(Region... fields) {
    super(fields);
    getStyleClass().add("m-file-pair");
    for (var field : fields) {
      setHgrow(field, Priority.ALWAYS);
      field.setPrefWidth(EQUAL);
      field.setMinWidth(0);
    }
  }

  /** These fields. */
  static Pair of(Region... fields) {
    return new Pair(fields);
  }
}
