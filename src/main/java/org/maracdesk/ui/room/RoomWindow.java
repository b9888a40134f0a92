package org.maracdesk.ui.room;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.maracdesk.wording.Words;

/**
 * The window on the wall: fills the second screen where there is one, and is a window like any
 * other where there is not. Its title says the program's name and that it is for the room, so that
 * it can be told from the desk where a window is chosen to be shared. It never keeps the focus, so
 * whoever types goes on typing.
 */
public final class RoomWindow {

  private static final double WIDTH = 1100;
  private static final double HEIGHT = 700;

  private final Words words;
  private final Stage desk;
  private final RoomModel model;
  private final Consumer<Scene> dress;
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private @Nullable Stage wall;

  /**
   * Not open yet.
   *
   * @param desk the window of whoever types; the wall closes with it and gives it the focus back
   * @param dress gives a window letters and colours
   */
  public RoomWindow(Words words, Stage desk, RoomModel model, Consumer<Scene> dress) {
    this.words = words;
    this.desk = desk;
    this.model = model;
    this.dress = dress;
    desk.showingProperty()
        .subscribe(
            showing -> {
              if (!showing) {
                close();
              }
            });
  }

  /** Opens it, unless it is open. */
  public void open() {
    if (open.get()) {
      return;
    }
    if (wall == null) {
      wall = made();
    }
    var there = wall;
    var screens = Screen.getScreens().stream().map(Screen::getBounds).toList();
    var other = beside(deskBounds(), screens);
    other.ifPresent(
        screen -> {
          there.setX(screen.getMinX());
          there.setY(screen.getMinY());
          there.setWidth(screen.getWidth());
          there.setHeight(screen.getHeight());
        });
    there.setFullScreen(other.isPresent());
    open.set(true);
    there.show();
    desk.requestFocus();
  }

  private Stage made() {
    var stage = new Stage();
    var scene = new Scene(new RoomPane(words, model), WIDTH, HEIGHT);
    dress.accept(scene);
    stage.setScene(scene);
    model
        .practice()
        .subscribe(
            invented -> stage.setTitle(words.say(invented ? "room.title.practice" : "room.title")));
    stage.setFullScreenExitHint("");
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    stage.setOnHidden(gone -> close());
    scene.addEventFilter(InputEvent.ANY, this::back);
    return stage;
  }

  /** Who clicks here or types here by mistake is back at the desk. */
  private void back(InputEvent event) {
    if (event.getEventType() == MouseEvent.MOUSE_PRESSED
        || event.getEventType() == KeyEvent.KEY_PRESSED) {
      desk.requestFocus();
    }
  }

  private Rectangle2D deskBounds() {
    return new Rectangle2D(
        desk.getX(), desk.getY(), Math.max(1, desk.getWidth()), Math.max(1, desk.getHeight()));
  }

  /** A screen on which the desk is not, if there is one: where its middle lies, there it is. */
  static Optional<Rectangle2D> beside(Rectangle2D desk, List<Rectangle2D> screens) {
    double x = desk.getMinX() + desk.getWidth() / 2;
    double y = desk.getMinY() + desk.getHeight() / 2;
    return screens.size() < 2
        ? Optional.empty()
        : screens.stream().filter(screen -> !screen.contains(x, y)).findFirst();
  }

  /** Closes it and forgets what it showed. */
  public void close() {
    model.forget();
    open.set(false);
    if (wall != null) {
      wall.hide();
    }
  }

  /** Whether it is open. */
  public ReadOnlyBooleanProperty isOpen() {
    return open.getReadOnlyProperty();
  }
}
