package org.maracdesk.testing;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.maracdesk.domain.room.RoomView;
import org.maracdesk.ui.meeting.Room;

/** A wall without a window, which remembers what it was told to show. */
public final class PaperWall implements Room {

  private final BooleanProperty open = new SimpleBooleanProperty();
  private final BooleanProperty blanked = new SimpleBooleanProperty();
  private RoomView shown = new RoomView.Blank();

  @Override
  public void open() {
    open.set(true);
  }

  @Override
  public void close() {
    shown = new RoomView.Blank();
    open.set(false);
  }

  @Override
  public ReadOnlyBooleanProperty isOpen() {
    return open;
  }

  @Override
  public BooleanProperty blanked() {
    return blanked;
  }

  @Override
  public void show(RoomView view) {
    shown = view;
  }

  /** What it was told last. */
  public RoomView shown() {
    return shown;
  }
}
