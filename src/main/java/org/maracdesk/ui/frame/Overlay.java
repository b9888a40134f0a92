package org.maracdesk.ui.frame;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.maracdesk.ui.controls.Focus;
import org.maracdesk.ui.controls.InView;
import org.maracdesk.ui.controls.Style;

/**
 * Shows cards over the window's content, one over the other, and keeps the focus inside the
 * topmost. Inside the window rather than in windows of their own: a lock takes them away with
 * everything else, and no system can lose them behind another window.
 */
public final class Overlay extends StackPane {

  private record Shown(ScrollPane layer, Runnable escape, @Nullable Back before) {}

  /** Where the focus goes back to, and in a text before which letter. */
  private record Back(Node node, int anchor, int caret) {

    static Back to(Node node) {
      return node instanceof TextInputControl text
          ? new Back(text, text.getAnchor(), text.getCaretPosition())
          : new Back(node, 0, 0);
    }

    /** A text forgets its place whenever the focus moves; its end is where one types on. */
    Back orToTheEnd() {
      boolean forgotten = caret == 0 && anchor == 0;
      return node instanceof TextInputControl text && forgotten
          ? new Back(text, text.getLength(), text.getLength())
          : this;
    }

    void go() {
      node.requestFocus();
      if (node instanceof TextInputControl text) {
        // With the focus comes a selection, and the next letter would go over what stands there
        text.selectRange(anchor, caret);
      }
    }
  }

  private final Deque<Shown> shown = new ArrayDeque<>();

  /** Where the screen behind went while a card had the focus. */
  private @Nullable Node meant;

  private boolean tabbed;

  /** An empty one. */
  public Overlay() {
    setVisible(false);
    setPickOnBounds(true);
    getStyleClass().add("m-overlay");
    sceneProperty()
        .subscribe(
            scene -> {
              if (scene != null) {
                scene.focusOwnerProperty().subscribe(this::keepInside);
              }
            });
    addEventFilter(KeyEvent.KEY_PRESSED, event -> tabbed = event.getCode() == KeyCode.TAB);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && !shown.isEmpty()) {
            event.consume();
            shown.peek().escape().run();
          }
        });
  }

  /**
   * Shows a card.
   *
   * @param card what to show
   * @param first what gets the focus; null for the first that takes it
   * @param escape what Escape does, usually {@link #hide}
   */
  public void show(Region card, @Nullable Node first, Runnable escape) {
    card.getStyleClass().add("m-dialog");
    card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    var around = new StackPane(card);
    around.getStyleClass().add("m-scrim-inside");
    around.setMinHeight(USE_PREF_SIZE);
    var layer = new ScrollPane(around);
    layer.setFitToWidth(true);
    layer.setFitToHeight(true);
    layer.setFocusTraversable(false);
    InView.follow(layer);
    layer.getStyleClass().addAll("m-scrim", Style.EDGE);
    Scene scene = getScene();
    var owner = scene == null ? null : scene.getFocusOwner();
    shown.push(new Shown(layer, escape, owner == null ? null : Back.to(owner)));
    getChildren().add(layer);
    setVisible(true);
    applyCss();
    layout();
    if (first == null) {
      Focus.into(card);
    } else {
      first.requestFocus();
    }
  }

  /**
   * Scrolls the topmost card by so many times what is seen of it, up where that is negative; as far
   * as it goes.
   */
  void scroll(double screens) {
    if (shown.isEmpty()) {
      return;
    }
    var layer = shown.peek().layer();
    double seen = layer.getViewportBounds().getHeight();
    double hidden = layer.getContent().getLayoutBounds().getHeight() - seen;
    if (hidden > 0) {
      layer.setVvalue(Math.clamp(layer.getVvalue() + screens * seen / hidden, 0, 1));
    }
  }

  /**
   * Takes the topmost card away and puts the focus back to where it was; after the last card to
   * where the screen has gone meanwhile, if it was read only then.
   */
  public void hide() {
    if (shown.isEmpty()) {
      return;
    }
    var gone = shown.pop();
    var back = gone.before();
    if (shown.isEmpty()) {
      if (meant != null && meant.getScene() == getScene()) {
        back = Back.to(meant).orToTheEnd();
      }
      meant = null;
    }
    getChildren().remove(gone.layer());
    setVisible(!shown.isEmpty());
    if (back != null) {
      back.go();
    }
  }

  /** Takes all cards away. */
  public void clear() {
    shown.clear();
    meant = null;
    getChildren().clear();
    setVisible(false);
  }

  /** Whether a card is shown. */
  public boolean isShowing() {
    return !shown.isEmpty();
  }

  private void keepInside(@Nullable Node owner) {
    boolean byTab = tabbed;
    tabbed = false;
    if (!shown.isEmpty() && owner != null && !Focus.isInside(owner, shown.peek().layer())) {
      if (!byTab && !Focus.isInside(owner, this)) {
        meant = owner;
      }
      var layer = shown.peek().layer();
      // A card that is busy takes no keys, and what lies behind it may not either
      Focus.first(layer).orElse(layer).requestFocus();
    }
  }
}
