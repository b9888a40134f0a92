package org.maracdesk.ui.casefile;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.layout.VBox;

/**
 * Lines in a cell of a table. They wrap at the width of the column, which a table does not ask for
 * by itself when it works out how high a row is.
 */
final class CellBox extends VBox {

  private static final double AT_FIRST = 150;

  CellBox(Node... lines) {
    super(lines);
    getStyleClass().add("m-cases-lines");
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return super.computePrefHeight(width < 0 ? room() : width);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return room();
  }

  private double room() {
    if (getParent() instanceof TableCell<?, ?> cell && cell.getTableColumn() != null) {
      var insets = cell.getInsets();
      return cell.getTableColumn().getWidth() - insets.getLeft() - insets.getRight();
    }
    return AT_FIRST;
  }
}
