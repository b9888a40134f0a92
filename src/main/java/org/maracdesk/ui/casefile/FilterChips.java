package org.maracdesk.ui.casefile;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.maracdesk.wording.Words;

/** The standings as a row of chips, one chosen, each with how many cases it has. */
final class FilterChips extends HBox {

  private final Map<CaseFilter, ToggleButton> chips = new EnumMap<>(CaseFilter.class);

  FilterChips(Words words, CaseListModel model) {
    getStyleClass().add("m-cases-chips");
    var group = new ToggleGroup();
    for (var filter : CaseFilter.values()) {
      var chip = new ToggleButton();
      chip.getStyleClass().add("m-cases-chip");
      chip.setMinWidth(USE_PREF_SIZE);
      chip.setToggleGroup(group);
      chip.setOnAction(event -> model.filter().set(filter));
      chips.put(filter, chip);
      getChildren().add(chip);
    }
    model.counts().subscribe(counts -> name(words, counts));
    model
        .filter()
        .subscribe(
            chosen ->
                chips.forEach(
                    (filter, chip) -> {
                      chip.setSelected(filter == chosen);
                      chip.setFocusTraversable(filter == chosen);
                    }));
    addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, model));
  }

  /** Arrow keys choose, as in any row of which one is chosen; a chosen chip stays chosen. */
  private void pressed(KeyEvent event, CaseListModel model) {
    int step = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
    int next = model.filter().get().ordinal() + step;
    if (step != 0) {
      event.consume();
      if (next >= 0 && next < CaseFilter.values().length) {
        var filter = CaseFilter.values()[next];
        model.filter().set(filter);
        chip(filter).requestFocus();
      }
    }
  }

  private ToggleButton chip(CaseFilter filter) {
    return chips.getOrDefault(filter, new ToggleButton());
  }

  private void name(Words words, Map<CaseFilter, Integer> counts) {
    chips.forEach(
        (filter, chip) -> {
          var name = words.name("cases.filter", filter);
          int number = counts.getOrDefault(filter, 0);
          chip.setText(words.say("cases.filter.counted", name, number));
          chip.setAccessibleText(name + ", " + words.count("cases.count", number));
        });
  }
}
