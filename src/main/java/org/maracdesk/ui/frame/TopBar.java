package org.maracdesk.ui.frame;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Fold;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Style;
import org.maracdesk.wording.Words;

/** The bar at the top: the way back, where one is, the screen's own buttons, and the lock. */
final class TopBar extends HBox {

  private static final double LETTERS = 64;

  private final Words words;
  private final Label area = new Label();
  private final Label title = new Label();
  private final HBox tools = new HBox();

  TopBar(Words words, Navigator navigator, Runnable lock) {
    this.words = words;
    getStyleClass().add("m-top");
    Button back = Buttons.picture(Icon.BACK, words.say("frame.back"), navigator::back);
    back.visibleProperty().bind(navigator.canGoBack());
    back.managedProperty().bind(back.visibleProperty());
    area.getStyleClass().add("m-top-area");
    title.getStyleClass().add(Style.TITLE);
    title.setMinWidth(0);
    var where = new VBox(area, title);
    where.getStyleClass().add("m-top-where");
    where.setMinWidth(0);
    setHgrow(where, Priority.ALWAYS);
    tools.getStyleClass().add("m-top-tools");
    setMinWidth(0);
    var shut = Buttons.flat(Icon.LOCK, words.say("frame.lock"), lock);
    shut.setAccessibleText(words.say("frame.lock"));
    Fold.narrowerThan(this, LETTERS)
        .subscribe(
            folded ->
                shut.setContentDisplay(folded ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
    getChildren().addAll(back, where, tools, shut);
  }

  void show(Place place, Screen screen) {
    var name = words.name("frame.area", place.area());
    area.setText(name);
    boolean atStart = place.equals(place.area().start());
    area.setVisible(!atStart);
    area.setManaged(!atStart);
    title.textProperty().unbind();
    title.textProperty().bind(screen.title());
    tools.getChildren().setAll(screen.tools());
  }
}
