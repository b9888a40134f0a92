package org.maracdesk.testing;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;
import org.maracdesk.ui.frame.FilePicker;
import org.maracdesk.wording.Wording;

/** A file window for tests of the whole program: each time it opens, the next choice is made. */
public final class ChosenFiles implements FilePicker {

  private final Queue<List<Path>> choices = new ArrayDeque<>();
  private String suggested = "";

  /** What is chosen the next time the file window opens. */
  public void choose(Path... files) {
    choices.add(List.of(files));
  }

  /** The name the program last suggested for a file. */
  public String suggested() {
    return suggested;
  }

  @Override
  public void open(Wording title, Kind kind, Consumer<Path> chosen) {
    chosen.accept(next().getFirst());
  }

  @Override
  public void openSeveral(Wording title, Kind kind, Consumer<List<Path>> chosen) {
    chosen.accept(next());
  }

  @Override
  public void save(Wording title, Kind kind, String suggestedName, Consumer<Path> chosen) {
    suggested = suggestedName;
    chosen.accept(next().getFirst());
  }

  @Override
  public void folder(Wording title, Consumer<Path> chosen) {
    chosen.accept(next().getFirst());
  }

  private List<Path> next() {
    if (choices.isEmpty()) {
      throw new AssertionError("a file window opened that nobody expected");
    }
    return choices.remove();
  }
}
