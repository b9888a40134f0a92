package org.maracdesk.ui.frame;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.maracdesk.wording.Wording;

/** Lets the user choose files and folders; the choice arrives only when one was made. */
public interface FilePicker {

  /**
   * A kind of file.
   *
   * @param name what people call it: "Spreadsheets (CSV)"
   * @param ending such as {@code csv}
   */
  record Kind(Wording name, String ending) {}

  /** A file to read. */
  void open(Wording title, Kind kind, Consumer<Path> chosen);

  /** One or more files to read. */
  void openSeveral(Wording title, Kind kind, Consumer<List<Path>> chosen);

  /**
   * A file to write.
   *
   * @param suggestedName a name without anything about a person
   */
  void save(Wording title, Kind kind, String suggestedName, Consumer<Path> chosen);

  /** A folder. */
  void folder(Wording title, Consumer<Path> chosen);
}
