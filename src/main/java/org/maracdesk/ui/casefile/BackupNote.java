package org.maracdesk.ui.casefile;

import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.journeys.KeepBackups.Standing;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Notice;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.wording.Words;

/**
 * When a backup was last proven, below the list of cases; above it and in amber when that is too
 * long ago or the last one did not work.
 */
final class BackupNote {

  private final Words words;
  private final Runnable open;
  private final NoteAbove above = new NoteAbove();
  private final VBox below = new VBox();

  BackupNote(Words words, Runnable open) {
    this.words = words;
    this.open = open;
    below.getStyleClass().add("m-backup-below");
    show(null);
  }

  void show(@Nullable Standing standing) {
    above.say(null);
    below.getChildren().clear();
    if (standing != null) {
      var trouble = standing.trouble();
      var sentence = words.say(standing.sentence());
      if (standing.late() || trouble.isPresent()) {
        above.say(
            new Notice(
                Tone.WARN,
                trouble
                    .map(why -> words.say("backup.both", why, standing.sentence()))
                    .orElseGet(() -> words.say("backup.late", standing.sentence())),
                Buttons.of(words.say("backup.look"), open)));
      } else {
        below.getChildren().add(Texts.small(sentence));
      }
    }
    below.setVisible(!below.getChildren().isEmpty());
    below.setManaged(below.isVisible());
  }

  NoteAbove above() {
    return above;
  }

  VBox below() {
    return below;
  }
}
