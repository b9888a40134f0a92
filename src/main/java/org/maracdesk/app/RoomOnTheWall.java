package org.maracdesk.app;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import org.maracdesk.domain.room.RoomView;
import org.maracdesk.ui.meeting.Room;
import org.maracdesk.ui.room.RoomModel;
import org.maracdesk.ui.room.RoomWindow;

/** Hands to the window on the wall what a meeting lets it show; neither knows the other. */
record RoomOnTheWall(RoomModel model, RoomWindow window) implements Room {

  @Override
  public void open() {
    window.open();
  }

  @Override
  public void close() {
    window.close();
  }

  @Override
  public ReadOnlyBooleanProperty isOpen() {
    return window.isOpen();
  }

  @Override
  public BooleanProperty blanked() {
    return model.blanked();
  }

  @Override
  public void show(RoomView view) {
    model.show(view);
  }

  /** Says that all is invented, or says it no more. */
  void practise(boolean invented) {
    model.practice().set(invented);
  }

  /** Something went wrong: nobody knows what is to be seen, so nothing is. */
  void darken() {
    model.blanked().set(true);
  }
}
