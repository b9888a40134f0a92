package org.maracdesk.ui.meeting;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Scrolls just as far as is needed to see something. */
final class Reveal {

  private Reveal() {}

  /** Makes a node visible inside a scrolling pane that holds it. */
  static void in(ScrollPane pane, Node node) {
    var content = pane.getContent();
    if (content == null || node.getScene() == null || node.getScene() != pane.getScene()) {
      return;
    }
    content.applyCss();
    pane.layout();
    double seen = pane.getViewportBounds().getHeight();
    double whole = content.getLayoutBounds().getHeight();
    var box = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    double hidden = whole - seen;
    if (box == null || hidden <= 0) {
      return;
    }
    double top = pane.getVvalue() * hidden;
    if (box.getMinY() < top) {
      pane.setVvalue(box.getMinY() / hidden);
    } else if (box.getMaxY() > top + seen) {
      pane.setVvalue((box.getMaxY() - seen) / hidden);
    }
  }
}
