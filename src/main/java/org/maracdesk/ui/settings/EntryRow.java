package org.maracdesk.ui.settings;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.wording.Words;

/** A line of a list whose entries can be edited. */
final class EntryRow {

  private EntryRow() {}

  static Node of(Words words, String name, String about, List<Node> tags, Runnable edit) {
    var button = Buttons.flat(Icon.EDIT, words.say("settings.edit"), edit);
    button.setAccessibleText(words.say("settings.edit-what", name));
    return of(name, about, tags, button);
  }

  /** A line with a button of its own. */
  static Node of(String name, String about, List<Node> tags, Button button) {
    var text = new VBox(Texts.body(name), Texts.small(about));
    text.getStyleClass().add("m-entry-text");
    text.setMinWidth(0);
    HBox.setHgrow(text, Priority.ALWAYS);
    var row = new HBox(text);
    row.getChildren().addAll(tags);
    row.getChildren().add(button);
    row.getStyleClass().add("m-entry");
    return row;
  }
}
