package org.maracdesk.ui.unlock;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;

/** A page of the shut desk. */
interface ShutPage {

  /** What stands on it, from the top. */
  List<Node> content();

  /** The button that goes on from here. */
  Button go();

  /** What that button says while nothing is under way. */
  String label();

  /** The key of what it says while it is under way. */
  default String busyKey() {
    return "unlock.busy";
  }

  /** Puts the focus where typing goes next. */
  void arrive();

  /** Shows what is chosen now. */
  default void showChosen() {}

  /** Says what is wrong now at its field, and goes there. */
  default void showTrouble() {}

  /** Says something above the passphrase. */
  default void hint(String said) {}
}
