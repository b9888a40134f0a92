package org.maracdesk.ui.checklist;

import java.util.List;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.maracdesk.ui.controls.LabelledField;

/** Fields in two columns, in one where the window is narrow. */
final class FieldGrid extends GridPane {

  private List<? extends Node> fields;
  private boolean narrow;

  FieldGrid(List<? extends Node> fields, BooleanExpression folded) {
    this.fields = List.copyOf(fields);
    getStyleClass().add("m-field-grid");
    folded.subscribe(
        now -> {
          narrow = now;
          arrange();
        });
  }

  /** Shows these fields instead. */
  void show(List<? extends Node> others) {
    if (!others.equals(fields)) {
      fields = List.copyOf(others);
      arrange();
    }
  }

  private void arrange() {
    int columns = narrow ? 1 : 2;
    getColumnConstraints().clear();
    for (int i = 0; i < columns; i++) {
      var column = new ColumnConstraints();
      column.setPercentWidth(100.0 / columns);
      column.setHgrow(Priority.ALWAYS);
      getColumnConstraints().add(column);
    }
    getChildren().clear();
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i) instanceof LabelledField<?> field) {
        field.wrapping();
      }
      add(fields.get(i), i % columns, i / columns);
    }
  }
}
