package org.maracdesk.ui.controls;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Things side by side, with the usual gap; they go on below where the page is narrow. */
public final class Row extends FlowPane {

  /** These things side by side. */
  public Row(Node... things) {
    super(things);
    getStyleClass().add("m-row");
    setPrefWrapLength(Double.MAX_VALUE);
  }

  /** All on one line; a flow pane of its own would ask for the whole wrap length. */
  @Override
  protected double computePrefWidth(double height) {
    double width = snappedLeftInset() + snappedRightInset();
    boolean first = true;
    for (var thing : getManagedChildren()) {
      width += snapSizeX(thing.prefWidth(-1)) + (first ? 0 : snapSpaceX(getHgap()));
      first = false;
    }
    return width;
  }

  /** What pushes its neighbours apart in an {@link HBox}. */
  public static Region spring() {
    var spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    return spring;
  }
}
