package org.maracdesk.ui.controls;

import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.util.Subscription;

/**
 * Knows when a window is too narrow or too low, measured in the letters on it, so that large text
 * folds a page just as a small screen does.
 */
public final class Fold {

  private static final String LETTER = "m-text-size";
  private static final double USUAL = 14;

  private Fold() {}

  /** Tells a window's content how large its letters are now, in pixels. */
  public static void setTextSize(Scene scene, double pixels) {
    letter(scene).set(pixels);
  }

  /** Whether the window of this node is narrower than so many letters' heights. */
  public static BooleanExpression narrowerThan(Node node, double letters) {
    return watch(node, letters, true);
  }

  /** Whether the window of this node is lower than so many letters' heights. */
  public static BooleanExpression lowerThan(Node node, double letters) {
    return watch(node, letters, false);
  }

  private static BooleanExpression watch(Node node, double letters, boolean width) {
    var folded = new ReadOnlyBooleanWrapper(node, "folded");
    var watching = new Subscription[] {Subscription.EMPTY};
    node.sceneProperty()
        .subscribe(
            scene -> {
              // A window outlives its pages, and must not keep one that has left it
              watching[0].unsubscribe();
              watching[0] = Subscription.EMPTY;
              if (scene != null) {
                Runnable look =
                    () ->
                        folded.set(
                            (width ? scene.getWidth() : scene.getHeight())
                                < letters * letter(scene).get());
                var side = width ? scene.widthProperty() : scene.heightProperty();
                watching[0] = side.subscribe(look).and(letter(scene).subscribe(look));
                look.run();
              }
            });
    // Held by the node, or nothing would hold it while only weak listeners watch
    node.getProperties().put(folded, folded);
    return folded.getReadOnlyProperty();
  }

  private static DoubleProperty letter(Scene scene) {
    return (DoubleProperty)
        scene.getProperties().computeIfAbsent(LETTER, key -> new SimpleDoubleProperty(USUAL));
  }
}
