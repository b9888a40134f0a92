package org.maracdesk.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Cell;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Spinner;
import org.maracdesk.ui.controls.Page;

/** Walks over a screen and lists what the keyboard can reach but nobody could name. */
public final class Accessibility {

  private Accessibility() {}

  /** What has no name, each as its class and style classes; a good screen has none. */
  public static List<String> nameless(Parent root) {
    return Fx.get(
        () -> {
          var labelled = new HashSet<Node>();
          collectLabelled(root, labelled);
          var found = new ArrayList<String>();
          walk(root, labelled, found);
          return List.copyOf(found);
        });
  }

  private static void collectLabelled(Node node, Set<Node> labelled) {
    if (node instanceof Label label && label.getLabelFor() != null && !label.getText().isBlank()) {
      labelled.add(label.getLabelFor());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collectLabelled(child, labelled));
    }
  }

  private static void walk(Node node, Set<Node> labelled, List<String> found) {
    if (!node.isVisible() || node instanceof ScrollBar || node instanceof Cell<?>) {
      return;
    }
    if (node.isFocusTraversable()
        && !(node instanceof Page)
        && !labelled.contains(node)
        && !hasName(node)) {
      found.add(node.getClass().getSimpleName() + " " + node.getStyleClass());
    }
    boolean editorInside = node instanceof ComboBoxBase<?> || node instanceof Spinner<?>;
    if (node instanceof Parent parent && !editorInside) {
      parent.getChildrenUnmodifiable().forEach(child -> walk(child, labelled, found));
    }
  }

  private static boolean hasName(Node node) {
    var accessible = node.getAccessibleText();
    return accessible != null && !accessible.isBlank()
        || node instanceof Labeled labeled
            && labeled.getText() != null
            && !labeled.getText().isBlank();
  }
}
