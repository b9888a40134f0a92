package org.maracdesk.ui.controls;

import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/**
 * Fields side by side that share the width. A grid, because it lets text wrap at the width it gets:
 * in a row that shares out what is left, one line about a mistake is as high as if each letter had
 * its own.
 */
public final class Pair extends GridPane {

  private static final double ALL = 100;

  private Pair(Region... fields) {
    getStyleClass().add("m-pair");
    addRow(0, fields);
    for (var field : fields) {
      field.setMinWidth(0);
      var share = new ColumnConstraints();
      share.setPercentWidth(ALL / fields.length);
      getColumnConstraints().add(share);
    }
  }

  /** These fields. */
  public static Pair of(Region... fields) {
    return new Pair(fields);
  }
}
