package org.maracdesk.ui.frame;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Where one is, and the way back. Screens ask it for a {@link Place} and never for each other. */
public final class Navigator {

  private static final int REMEMBERED = 50;

  private final ReadOnlyObjectWrapper<Place> place;
  private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper(false);
  private final Deque<Place> behind = new ArrayDeque<>();

  /** Starts at this place. */
  public Navigator(Place start) {
    this.place = new ReadOnlyObjectWrapper<>(start);
  }

  /** Goes there; nothing happens when one is there already. */
  public void go(Place there) {
    if (there.equals(place.get())) {
      return;
    }
    behind.push(place.get());
    while (behind.size() > REMEMBERED) {
      behind.removeLast();
    }
    canGoBack.set(true);
    place.set(there);
  }

  /** Goes there without remembering the present place: a new case that has got its number. */
  public void replace(Place there) {
    place.set(there);
  }

  /** Goes to where one was before; nothing happens at the beginning. */
  public void back() {
    if (behind.isEmpty()) {
      return;
    }
    var there = behind.pop();
    canGoBack.set(!behind.isEmpty());
    place.set(there);
  }

  /** Where one is. */
  public ReadOnlyObjectProperty<Place> place() {
    return place.getReadOnlyProperty();
  }

  /** Whether there is a place to go back to. */
  public ReadOnlyBooleanProperty canGoBack() {
    return canGoBack.getReadOnlyProperty();
  }
}
