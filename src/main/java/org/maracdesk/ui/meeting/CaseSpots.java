package org.maracdesk.ui.meeting;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.maracdesk.ui.controls.Focus;
import org.maracdesk.ui.meeting.CaseChange.Spot;

/**
 * Knows the control of each field of a part of the meeting, and so in which field and where in it
 * one is.
 */
final class CaseSpots {

  private final Map<Spot, Node> controls = new HashMap<>();
  private final BiConsumer<Spot, Integer> told;
  private Subscription following = Subscription.EMPTY;
  private Subscription caret = Subscription.EMPTY;
  private @Nullable Node view;

  /** Tells, from {@link #follow} on, where one is whenever that changes. */
  CaseSpots(BiConsumer<Spot, Integer> told) {
    this.told = told;
  }

  /** This control is the one for that field. */
  void put(Spot spot, Node control) {
    controls.put(spot, control);
  }

  /** The controls of these fields are put anew. */
  void clear(Predicate<Spot> which) {
    controls.keySet().removeIf(which);
  }

  /** Begins to tell where one is, whenever the view is in a window. */
  void follow(Node view) {
    this.view = view;
    following =
        view.sceneProperty()
            .subscribe(
                scene -> {
                  caret.unsubscribe();
                  caret = Subscription.EMPTY;
                  if (scene != null) {
                    follow(scene);
                  }
                });
  }

  private void follow(Scene scene) {
    following = following.and(scene.focusOwnerProperty().subscribe(this::arrived));
  }

  private void arrived(@Nullable Node owner) {
    caret.unsubscribe();
    caret = Subscription.EMPTY;
    var spot = owner == null ? null : of(owner);
    if (spot != null && owner instanceof TextInputControl text) {
      caret = text.caretPositionProperty().subscribe(at -> told.accept(spot, at.intValue()));
    } else if (spot != null) {
      told.accept(spot, 0);
    }
  }

  /** Tells once more where one is: what is there is another than before. */
  void tell() {
    var scene = view == null ? null : view.getScene();
    if (scene != null) {
      arrived(scene.getFocusOwner());
    }
  }

  /** No longer tells anything. */
  void forget() {
    caret.unsubscribe();
    following.unsubscribe();
    view = null;
  }

  /** In which field this node lies, or null. */
  @Nullable Spot of(Node node) {
    for (var each : controls.entrySet()) {
      if (Focus.isInside(node, each.getValue())) {
        return each.getKey();
      }
    }
    return null;
  }

  /** The control of a field, or null if it is not shown. */
  @Nullable Node control(Spot spot) {
    var control = controls.get(spot);
    return control != null && isShown(control) ? control : null;
  }

  private static boolean isShown(Node control) {
    boolean visible = true;
    for (Node node = control; node != null; node = node.getParent()) {
      visible &= node.isVisible();
    }
    return visible && control.getScene() != null;
  }

  /** Puts the focus into a field, before this letter of it; says whether it is shown. */
  boolean go(Spot spot, int letter) {
    var control = control(spot);
    if (control == null) {
      return false;
    }
    control.requestFocus();
    if (control instanceof TextInputControl text) {
      text.positionCaret(Math.clamp(letter, 0, text.getLength()));
      text.deselect();
    }
    return true;
  }
}
