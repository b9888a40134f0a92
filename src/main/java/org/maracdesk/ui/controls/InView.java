package org.maracdesk.ui.controls;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Scrolls a page along with the focus, so that the keyboard never goes where nobody can see. */
public final class InView {

  private static final double MARGIN = 24;
  private static final double AHEAD = 96;
  private static final String TOGETHER = "m-together";
  private static final String FOLLOWED = "m-followed";

  private final ScrollPane pane;
  private Subscription following = Subscription.EMPTY;
  private boolean moved;

  private InView(ScrollPane pane) {
    this.pane = pane;
  }

  /** From now on what has the focus inside this page is scrolled into view. */
  public static void follow(ScrollPane pane) {
    if (pane.getProperties().putIfAbsent(FOLLOWED, true) == null) {
      var follower = new InView(pane);
      pane.sceneProperty().subscribe(follower::enter);
    }
  }

  /** From now on this is seen as a whole when something in it has the focus, if there is room. */
  public static void together(Node node) {
    node.getProperties().put(TOGETHER, true);
  }

  /** Scrolls just as far as it takes to see a node of this page, or at least its beginning. */
  public static void show(ScrollPane pane, Node node) {
    var content = pane.getContent();
    layOut(pane);
    double height = content.getLayoutBounds().getHeight();
    double seen = pane.getViewportBounds().getHeight();
    if (height <= seen || seen <= 0) {
      return;
    }
    var bounds = bounds(content, node);
    for (var up = node; up != null && up != content; up = up.getParent()) {
      if (up.getProperties().containsKey(TOGETHER)) {
        var whole = bounds(content, up);
        bounds = whole.getHeight() + 2 * MARGIN < seen ? whole : bounds;
      }
    }
    double top = bounds.getMinY() - MARGIN;
    // Going down, a little of what comes next is seen too
    double bottom = bounds.getMaxY() + Math.clamp(seen - bounds.getHeight() - MARGIN, 0, AHEAD);
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

  /**
   * Styling a long page anew takes a while, and there is a call for it at each step of the focus.
   */
  private static void layOut(ScrollPane pane) {
    if (pane.isNeedsLayout()
        || pane.getContent() instanceof Parent content && content.isNeedsLayout()) {
      pane.applyCss();
      pane.layout();
    }
  }

  private static Bounds bounds(Node content, Node node) {
    return content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
  }

  private void enter(@Nullable Scene scene) {
    following.unsubscribe();
    following = scene == null ? Subscription.EMPTY : watch(scene);
  }

  private Subscription watch(Scene scene) {
    // Text wraps and things open only as the page is laid out: look again after it was
    Runnable look =
        () -> {
          if (moved) {
            moved = false;
            showFocused(scene.getFocusOwner());
          }
        };
    scene.addPostLayoutPulseListener(look);
    var owner =
        scene
            .focusOwnerProperty()
            .subscribe(
                node -> {
                  moved = true;
                  showFocused(node);
                });
    var size = pane.viewportBoundsProperty().subscribe(bounds -> moved = true);
    var content = pane.getContent().layoutBoundsProperty().subscribe(bounds -> moved = true);
    return Subscription.combine(
        owner, size, content, () -> scene.removePostLayoutPulseListener(look));
  }

  private void showFocused(@Nullable Node node) {
    if (node != null && Focus.isInside(node, pane.getContent())) {
      show(pane, node);
    }
  }
}
