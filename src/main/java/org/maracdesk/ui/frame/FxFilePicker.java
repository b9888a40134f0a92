package org.maracdesk.ui.frame;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.maracdesk.wording.Wording;
import org.maracdesk.wording.Words;

/** The system's own file windows. */
public final class FxFilePicker implements FilePicker {

  private final Window window;
  private final Words words;
  private @Nullable File lastFolder;

  /** Opens over this window. */
  public FxFilePicker(Window window, Words words) {
    this.window = window;
    this.words = words;
  }

  @Override
  public void open(Wording title, Kind kind, Consumer<Path> chosen) {
    pass(chooser(title, kind).showOpenDialog(window), chosen);
  }

  @Override
  public void openSeveral(Wording title, Kind kind, Consumer<List<Path>> chosen) {
    var files = chooser(title, kind).showOpenMultipleDialog(window);
    if (files != null && !files.isEmpty()) {
      lastFolder = files.getFirst().getParentFile();
      chosen.accept(files.stream().map(File::toPath).toList());
    }
  }

  @Override
  public void save(Wording title, Kind kind, String suggestedName, Consumer<Path> chosen) {
    var chooser = chooser(title, kind);
    chooser.setInitialFileName(suggestedName);
    pass(chooser.showSaveDialog(window), chosen);
  }

  @Override
  public void folder(Wording title, Consumer<Path> chosen) {
    var chooser = new DirectoryChooser();
    chooser.setTitle(words.say(title));
    if (lastFolder != null && lastFolder.isDirectory()) {
      chooser.setInitialDirectory(lastFolder);
    }
    pass(chooser.showDialog(window), chosen);
  }

  private FileChooser chooser(Wording title, Kind kind) {
    var chooser = new FileChooser();
    chooser.setTitle(words.say(title));
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(words.say(kind.name()), "*." + kind.ending()));
    if (lastFolder != null && lastFolder.isDirectory()) {
      chooser.setInitialDirectory(lastFolder);
    }
    return chooser;
  }

  private void pass(@Nullable File file, Consumer<Path> chosen) {
    if (file != null) {
      lastFolder = file.getParentFile();
      chosen.accept(file.toPath());
    }
  }
}
