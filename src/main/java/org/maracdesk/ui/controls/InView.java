package org.maracdesk.ui.controls;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.util.Subscription;

/** Scrolls a page along with the focus, so that the keyboard never goes where nobody can see. */
public final class InView {

  private static final double MARGIN = 24;

  private final ScrollPane pane;
  private Subscription following = Subscription.EMPTY;

  private InView(ScrollPane pane) {
    this.pane = pane;
  }

  /** From now on what has the focus inside this page is scrolled into view. */
  public static void follow(ScrollPane pane) {
    var follower = new InView(pane);
    pane.sceneProperty().subscribe(follower::enter);
  }

  /** Scrolls just as far as it takes to see a node of this page, or at least its beginning. */
  public static void show(ScrollPane pane, Node node) {
    var content = pane.getContent();
    pane.applyCss();
    pane.layout();
    double height = content.getLayoutBounds().getHeight();
    double seen = pane.getViewportBounds().getHeight();
    if (height <= seen || seen <= 0) {
      return;
    }
    var bounds = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    double top = bounds.getMinY() - MARGIN;
    double bottom = bounds.getMaxY() + MARGIN;
    double from = pane.getVvalue() * (height - seen);
    double to = from;
    if (bottom > from + seen) {
      to = bottom - seen;
    }
    if (top < to) {
      to = top;
    }
    if (to != from) {
      pane.setVvalue(Math.clamp(to / (height - seen), 0, 1));
    }
  }

  private void enter(Scene scene) {
    following.unsubscribe();
    following = scene == null ? Subscription.EMPTY : watch(scene.focusOwnerProperty());
  }

  private Subscription watch(ObservableValue<Node> owner) {
    return owner.subscribe(
        node -> {
          if (node != null
              && pane.getContent() != null
              && Focus.isInside(node, pane.getContent())) {
            show(pane, node);
          }
        });
  }
}
