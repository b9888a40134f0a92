package org.maracdesk.ui.frame;

import java.util.EnumMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.maracdesk.ui.controls.Fold;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.wording.Words;

/** The navigation at the left: a picture and a word for each area; pictures only where narrow. */
final class Rail extends VBox {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("selected");
  private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");
  private static final double LETTERS = 64;

  private final Map<Area, Button> entries = new EnumMap<>(Area.class);

  Rail(Words words, Navigator navigator) {
    getStyleClass().add("m-rail");
    setMinWidth(USE_PREF_SIZE);
    var brand = new Label(words.say("frame.program"), Icon.SHIELD.node("m-icon-large"));
    brand.getStyleClass().add("m-brand");
    brand.setMinWidth(USE_PREF_SIZE);
    getChildren().add(brand);
    for (var area : Area.values()) {
      var name = words.name("frame.area", area);
      var entry = new Button(name, area.icon().node());
      entry.getStyleClass().setAll("m-rail-entry");
      entry.setAccessibleRole(AccessibleRole.TAB_ITEM);
      entry.setAccessibleText(name);
      entry.setTooltip(
          new Tooltip(words.say("frame.area.tooltip", name, String.valueOf(area.ordinal() + 1))));
      entry.setMaxWidth(Double.MAX_VALUE);
      entry.setOnAction(event -> navigator.go(area.start()));
      entries.put(area, entry);
      if (area == Area.SETTINGS) {
        var spring = new Region();
        setVgrow(spring, Priority.ALWAYS);
        getChildren().add(spring);
      }
      getChildren().add(entry);
    }
    navigator
        .place()
        .subscribe(
            place ->
                entries.forEach(
                    (area, entry) -> entry.pseudoClassStateChanged(CHOSEN, area == place.area())));
    Fold.narrowerThan(this, LETTERS)
        .subscribe(
            folded -> {
              pseudoClassStateChanged(FOLDED, folded);
              var display = folded ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
              brand.setContentDisplay(display);
              entries.values().forEach(entry -> entry.setContentDisplay(display));
            });
  }

  /** The entry of the area one is in. */
  void focus(Area area) {
    entries.get(area).requestFocus();
  }
}
