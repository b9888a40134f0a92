package org.maracdesk.ui.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/** Several of a few things, each with its own tick. */
final class Ticks<T> extends VBox {

  private final Map<T, CheckBox> boxes = new LinkedHashMap<>();

  /**
   * Boxes without ticks.
   *
   * @param question what is ticked, for those who do not see it
   */
  Ticks(String question, List<T> things, Function<T, String> words) {
    getStyleClass().add("m-entry-text");
    for (var thing : things) {
      var box = new CheckBox(words.apply(thing));
      box.setWrapText(true);
      box.setMinHeight(USE_PREF_SIZE);
      box.setAccessibleText(question + ": " + box.getText());
      boxes.put(thing, box);
      getChildren().add(box);
    }
  }

  /** Ticks those of these. */
  Ticks<T> tick(Iterable<T> these) {
    these.forEach(
        thing -> {
          var box = boxes.get(thing);
          if (box != null) {
            box.setSelected(true);
          }
        });
    return this;
  }

  /** Ticks this for good. */
  Ticks<T> always(T thing) {
    var box = boxes.get(thing);
    if (box != null) {
      box.setSelected(true);
      box.setDisable(true);
    }
    return this;
  }

  /** What is ticked, in order. */
  List<T> ticked() {
    return boxes.entrySet().stream()
        .filter(entry -> entry.getValue().isSelected())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Goes to the first box that can be ticked. */
  @Override
  public void requestFocus() {
    boxes.values().stream()
        .filter(box -> !box.isDisabled())
        .findFirst()
        .ifPresent(CheckBox::requestFocus);
  }
}
