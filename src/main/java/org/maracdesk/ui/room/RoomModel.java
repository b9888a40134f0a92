package org.maracdesk.ui.room;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.maracdesk.domain.room.RoomView;

/** What is on the wall: decides. Blank means that it holds nothing either. */
public final class RoomModel {

  private final ReadOnlyObjectWrapper<RoomView> shown =
      new ReadOnlyObjectWrapper<>(new RoomView.Blank());
  private final BooleanProperty blanked = new SimpleBooleanProperty();
  private final BooleanProperty practice = new SimpleBooleanProperty();
  private RoomView latest = new RoomView.Blank();

  /** A wall with nothing on it. */
  public RoomModel() {
    blanked.subscribe(dark -> choose());
  }

  /** Takes what the wall is to show. */
  public void show(RoomView view) {
    latest = view;
    choose();
  }

  /** Forgets all it was given. */
  public void forget() {
    show(new RoomView.Blank());
  }

  /** What is to be seen. */
  ReadOnlyObjectProperty<RoomView> shown() {
    return shown.getReadOnlyProperty();
  }

  /** Whether the wall is kept blank, whatever it is given. */
  public BooleanProperty blanked() {
    return blanked;
  }

  /** Whether all that is shown is invented, which the wall says then. */
  public BooleanProperty practice() {
    return practice;
  }

  private void choose() {
    shown.set(blanked.get() ? new RoomView.Blank() : latest);
  }
}
