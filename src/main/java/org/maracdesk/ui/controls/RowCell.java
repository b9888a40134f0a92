package org.maracdesk.ui.controls;

import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list that is as wide as the list and as high as its wrapped texts need, which cells of
 * JavaFX are not by themselves.
 *
 * @param <T> what a row is about
 */
public final class RowCell<T> extends ListCell<T> {

  private static final double SCROLL_BAR = 10;

  private final Function<T, Region> content;
  private final Function<T, String> spoken;

  /**
   * A row.
   *
   * @param content draws it
   * @param spoken says it to those who do not see it
   */
  public RowCell(Function<T, Region> content, Function<T, String> spoken) {
    this.content = content;
    this.spoken = spoken;
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
    setMinWidth(0);
    getStyleClass().add("m-row-cell");
  }

  @Override
  protected void updateItem(@Nullable T item, boolean empty) {
    super.updateItem(item, empty);
    if (empty || item == null) {
      setGraphic(null);
      setAccessibleText(null);
    } else {
      setGraphic(content.apply(item));
      setAccessibleText(spoken.apply(item));
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    if (!(getGraphic() instanceof Region region)) {
      return super.computePrefHeight(width);
    }
    Insets insets = getInsets();
    double whole = getListView() == null ? width : getListView().getWidth() - SCROLL_BAR;
    double inside = Math.max(whole - insets.getLeft() - insets.getRight(), 1);
    return Math.ceil(region.prefHeight(inside)) + insets.getTop() + insets.getBottom();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }
}
