package org.maracdesk.ui.meeting;

import javafx.scene.Parent;

/** What one part of the meeting looks like. Made when the part is entered. */
interface PartPane {

  Parent view();

  /** The meeting has changed: show what may differ, and leave alone what is being typed. */
  void refresh();

  /** Puts the focus where typing goes next. */
  void focus();

  /** It is left: follows nothing any more. */
  default void forget() {}
}
