package org.maracdesk.ui.meeting;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import org.maracdesk.domain.room.RoomView;

/** The window on the wall, as the meeting knows it. */
public interface Room {

  /** Opens it: on the second screen where there is one. */
  void open();

  /** Closes it; nothing of what it showed is left. */
  void close();

  /** Whether it is open. */
  ReadOnlyBooleanProperty isOpen();

  /** Whether it is kept blank, whatever it is told to show. */
  BooleanProperty blanked();

  /** Shows this instead of what it showed. */
  void show(RoomView view);
}
