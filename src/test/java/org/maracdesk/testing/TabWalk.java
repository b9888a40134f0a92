package org.maracdesk.testing;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.maracdesk.ui.controls.Focus;

/** Goes with Tab through what is shown until it comes round, and says what is wrong on the way. */
public final class TabWalk {

  private static final int MOST = 250;

  private TabWalk() {}

  /**
   * From where the focus is, round to there: nothing that has no name, nothing in which Tab is
   * caught, nothing that has the focus and is not to be seen. A good screen has none of these.
   */
  public static List<String> faults(Parent view) {
    var faults = new ArrayList<>(Accessibility.nameless(view));
    var reached = new ArrayList<Node>();
    while (!reached.contains(Fx.focused())) {
      var now = Fx.focused();
      reached.add(now);
      if (reached.size() > MOST) {
        faults.add("never comes round");
        return faults;
      }
      Fx.get(
          () -> {
            if (!Focus.isInside(now, view)) {
              faults.add("outside: " + told(now));
            } else if (!isInSight(now)) {
              faults.add("out of sight: " + told(now));
            }
            return true;
          });
      Fx.key(KeyCode.TAB);
    }
    if (Fx.focused() != reached.getFirst()) {
      faults.add("caught in a round that leaves out: " + told(reached.getFirst()));
    }
    if (reached.size() < 2) {
      faults.add("does not leave: " + told(reached.getFirst()));
    }
    return faults;
  }

  /**
   * Whether its middle lies in the window, and in each part that scrolls around it, and nothing of
   * it beside the window.
   */
  private static boolean isInSight(Node node) {
    var at = node.localToScene(node.getLayoutBounds());
    if (at.getMinX() < -1 || at.getMaxX() > node.getScene().getWidth() + 1) {
      return false;
    }
    double middle = Math.min(at.getCenterY(), at.getMinY() + 12);
    if (middle < 0 || middle > node.getScene().getHeight()) {
      return false;
    }
    for (var up = node.getParent(); up != null; up = up.getParent()) {
      if (up instanceof ScrollPane pane) {
        Bounds seen = pane.localToScene(pane.getLayoutBounds());
        if (middle < seen.getMinY() || middle > seen.getMaxY()) {
          return false;
        }
      }
    }
    return true;
  }

  private static String told(Node node) {
    var name = node.getAccessibleText() == null ? "" : " \"" + node.getAccessibleText() + "\"";
    return node.getClass().getSimpleName() + " " + node.getStyleClass() + name;
  }
}
