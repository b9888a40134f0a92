package org.maracdesk.ui.unlock;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Composite;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.Style;
import org.maracdesk.ui.frame.FilePicker;
import org.maracdesk.wording.Wording;
import org.maracdesk.wording.Words;

/** A folder that was chosen, and the button to choose another. */
final class FolderField extends HBox implements Composite {

  private final Words words;
  private final Label name = new Label();
  private final Label where = new Label();
  private final Button choose;

  FolderField(Words words, Runnable open) {
    this.words = words;
    choose = Buttons.of(words.say("unlock.folder.choose.button"), open);
    name.getStyleClass().add(Style.STRONG);
    where.getStyleClass().addAll(Style.QUIET, Style.SMALL);
    where.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    var both = new VBox(name, where);
    both.setAlignment(Pos.CENTER_LEFT);
    both.setMinWidth(0);
    setHgrow(both, Priority.ALWAYS);
    getStyleClass().add("m-place");
    getChildren().addAll(Icon.FOLDER.node("m-icon-large"), both, choose);
    show(null);
  }

  /**
   * A field for a folder under its label.
   *
   * @param key what the label says; with {@code .choose} what the picker says
   * @param chosen gets the folder
   */
  static LabelledField<FolderField> labelled(
      Words words, FilePicker files, String key, Consumer<Path> chosen) {
    return new LabelledField<>(
        words.say(key),
        new FolderField(words, () -> files.folder(Wording.of(key + ".choose"), chosen)));
  }

  void show(@Nullable Path folder) {
    var last = folder == null ? null : folder.getFileName();
    var parent = folder == null ? null : folder.getParent();
    name.setText(last == null ? words.say("unlock.folder.none") : last.toString());
    where.setText(parent == null ? "" : parent.toString());
    where.setManaged(parent != null);
  }

  @Override
  public Node focusTarget() {
    return choose;
  }
}
