package org.maracdesk.ui.controls;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * A page that scrolls, along with the focus too: cards and text in one column, never wider than is
 * good to read.
 */
public final class Page extends ScrollPane {

  private final VBox column = new VBox();

  private Page(String width, Node... content) {
    column.getStyleClass().addAll("m-column", width);
    column.getChildren().addAll(content);
    var middle = new StackPane(column);
    middle.getStyleClass().add("m-page-inside");
    // Scroll rather than squeeze what is on the page
    middle.setMinHeight(USE_PREF_SIZE);
    setContent(middle);
    setFitToWidth(true);
    setFitToHeight(true);
    setFocusTraversable(false);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().addAll(Style.PAGE, Style.EDGE);
    InView.follow(this);
  }

  /** For reading and for forms: at most sixty letters or so. */
  public static Page narrow(Node... content) {
    return new Page("m-column-narrow", content);
  }

  /** For cards side by side and tables. */
  public static Page wide(Node... content) {
    return new Page("m-column-wide", content);
  }

  /** What is on the page, from the top. */
  public VBox column() {
    return column;
  }
}
