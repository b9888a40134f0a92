package org.maracdesk.ui.frame;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.maracdesk.ui.controls.Focus;

/**
 * Keeps the keyboard with the screen: what is read later, or takes the place of what had the focus,
 * gets it as soon as it is there; until then the slot itself has it, where a key does nothing.
 * Without it the window gives the focus to the first entry of the rail, and the next key leads
 * away. Whoever moves on meanwhile is left alone.
 */
final class KeptFocus {

  private final Parent desk;
  private final Parent slot;
  private @Nullable Node meanwhile;
  private boolean owed;

  /** Keeps the focus of this desk with what is in its slot. */
  KeptFocus(Parent desk, Parent slot) {
    this.desk = desk;
    this.slot = slot;
  }

  /** Keeps it in this window until the subscription ends. */
  Subscription in(Scene scene) {
    Runnable look = () -> settle(scene);
    scene.addPostLayoutPulseListener(look);
    return scene
        .focusOwnerProperty()
        .subscribe(
            (was, is) -> {
              // The window takes the focus from what has gone, and then gives it to what comes
              // first
              if (was == null ? owed : was.getScene() == null) {
                owe(is);
              }
            })
        .and(() -> scene.removePostLayoutPulseListener(look));
  }

  /** A screen has arrived; if it has not taken the focus, it gets it once it can. */
  void expect(Scene scene, Node tools) {
    var owner = scene.getFocusOwner();
    if (owner != null && (isContent(owner) || Focus.isInside(owner, tools))) {
      owed = false;
      return;
    }
    owe(owner);
    settle(scene);
  }

  private void owe(@Nullable Node holder) {
    if (holder == null || holder.getScene() == null || Focus.isInside(holder, desk)) {
      owed = holder == null || !isContent(holder);
      meanwhile = holder;
    }
  }

  private void settle(Scene scene) {
    if (!owed) {
      return;
    }
    if (scene.getFocusOwner() != meanwhile) {
      owed = false;
      return;
    }
    var there = Focus.first(slot);
    if (there.isPresent()) {
      owed = false;
      there.get().requestFocus();
    } else if (meanwhile != slot) {
      meanwhile = slot;
      slot.requestFocus();
    }
  }

  private boolean isContent(Node node) {
    return node != slot && Focus.isInside(node, slot);
  }
}
