package org.maracdesk.ui.unlock;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.ui.controls.Notice;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.vault.SyncedFolder;
import org.maracdesk.wording.Words;

/** Says what it means where another program seems to copy the chosen folder; keeps nobody back. */
final class SyncedNote extends VBox {

  private final Words words;

  SyncedNote(Words words) {
    this.words = words;
    show(null);
  }

  void show(@Nullable Path folder) {
    var by = folder == null ? Optional.<String>empty() : SyncedFolder.by(folder);
    getChildren().clear();
    by.ifPresent(
        name -> getChildren().add(new Notice(Tone.INFO, words.say("unlock.synced", name))));
    setVisible(by.isPresent());
    setManaged(by.isPresent());
  }
}
