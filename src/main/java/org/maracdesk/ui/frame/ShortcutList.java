package org.maracdesk.ui.frame;

import java.util.List;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.maracdesk.ui.controls.Buttons;
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
    var buttons = new HBox(close);
    buttons.getStyleClass().add("m-dialog-buttons");
    overlay.show(
        new VBox(Texts.title(words.say("frame.keys.title")), grid, buttons), close, overlay::hide);
  }
}
