package org.maracdesk.ui.frame;

import java.util.List;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.wording.Words;

/** The card that lists the keys, as it opens with Ctrl+/. */
final class ShortcutList {

  private final Words words;
  private final Overlay overlay;

  ShortcutList(Words words, Overlay overlay) {
    this.words = words;
    this.overlay = overlay;
  }

  void show(List<Shortcut> shortcuts) {
    var grid = new GridPane();
    grid.getStyleClass().add("m-shortcuts");
    for (int i = 0; i < shortcuts.size(); i++) {
      var shortcut = shortcuts.get(i);
      grid.addRow(
          i, Texts.key(shortcut.keys().getDisplayText()), Texts.body(words.say(shortcut.what())));
    }
    var close = Buttons.of(words.say("frame.close"), overlay::hide);
    close.setCancelButton(true);
    var title = Texts.title(words.say("frame.keys.title"));
    title.setMinWidth(0);
    // At the top, where it has the focus without the first keys being scrolled away
    var head = new HBox(title, Row.spring(), close);
    head.getStyleClass().add("m-shortcuts-head");
    var card = new VBox(head, Texts.small(words.say("frame.keys.more")), grid);
    card.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    overlay.show(card, close, overlay::hide);
  }

  private void pressed(KeyEvent event) {
    double screens =
        switch (event.getCode()) {
          case UP -> -1.0 / 3;
          case DOWN -> 1.0 / 3;
          case PAGE_UP -> -1;
          case PAGE_DOWN -> 1;
          case HOME -> Double.NEGATIVE_INFINITY;
          case END -> Double.POSITIVE_INFINITY;
          default -> 0;
        };
    if (screens != 0) {
      event.consume();
      overlay.scroll(screens);
    }
  }
}
