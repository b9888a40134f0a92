package org.maracdesk.ui.controls;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Finds where the keyboard can go. */
public final class Focus {

  private Focus() {}

  /** Puts the focus on the first thing inside that takes it. */
  public static void into(Node node) {
    first(node).ifPresent(Node::requestFocus);
  }

  /** The first thing inside (or the node itself) that takes the focus. */
  public static Optional<Node> first(Node node) {
    if (!node.isVisible() || node.isDisabled()) {
      return Optional.empty();
    }
    if (node.isFocusTraversable()) {
      return Optional.of(node);
    }
    if (node instanceof Parent parent) {
      for (var child : parent.getChildrenUnmodifiable()) {
        var found = first(child);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a node lies inside another, or is it. */
  public static boolean isInside(Node inner, Node outer) {
    for (Node node = inner; node != null; node = node.getParent()) {
      if (node == outer) {
        return true;
      }
    }
    return false;
  }
}
