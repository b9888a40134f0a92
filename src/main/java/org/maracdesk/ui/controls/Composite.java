package org.maracdesk.ui.controls;

import javafx.scene.Node;

/** A control made of several, of which one takes the typing. */
public interface Composite {

  /** The part that takes focus, label and name. */
  Node focusTarget();
}
