package org.maracdesk.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.maracdesk.ui.frame.FilePicker;
import org.maracdesk.wording.Wording;

/** A file window for tests, where the same file is always chosen. */
public record PickedFile(Path file) implements FilePicker {

  @Override
  public void open(Wording title, Kind kind, Consumer<Path> chosen) {
    chosen.accept(file);
  }

  @Override
  public void openSeveral(Wording title, Kind kind, Consumer<List<Path>> chosen) {
    chosen.accept(List.of(file));
  }

  @Override
  public void save(Wording title, Kind kind, String suggestedName, Consumer<Path> chosen) {
    chosen.accept(file);
  }

  @Override
  public void folder(Wording title, Consumer<Path> chosen) {
    chosen.accept(file);
  }
}
