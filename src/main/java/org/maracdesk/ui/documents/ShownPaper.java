package org.maracdesk.ui.documents;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.maracdesk.journeys.PageView;
import org.maracdesk.journeys.ProduceDocuments;
import org.maracdesk.journeys.ProduceDocuments.Paper;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.frame.FilePicker;
import org.maracdesk.ui.frame.Status;
import org.maracdesk.wording.Wording;

/** One paper, drawn in memory and looked at before it is saved or printed. */
final class ShownPaper {

  private final ProduceDocuments journey;
  private final Background background;
  private final FilePicker files;
  private final Status status;
  private final ObservableList<String> printers = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable Paper> paper = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private Background.@Nullable Job drawing;

  ShownPaper(ProduceDocuments journey, Background background, FilePicker files, Status status) {
    this.journey = journey;
    this.background = background;
    this.files = files;
    this.status = status;
  }

  /** Looks for the printers of this computer. */
  void findPrinters() {
    background.run(journey::printers, found -> printers.setAll(found));
  }

  /** The printers of this computer, the usual one first. */
  ObservableList<String> printers() {
    return printers;
  }

  /** The paper as it was drawn; null while there is none. */
  ReadOnlyObjectProperty<@Nullable Paper> paper() {
    return paper.getReadOnlyProperty();
  }

  /** Whether a paper is being drawn. */
  ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  /** Draws another paper in the place of this one. */
  void draw(Supplier<Paper> other) {
    if (drawing != null) {
      drawing.cancel();
    }
    busy.set(true);
    drawing =
        background.run(
            Wording.of("documents.drawing"), other::get, paper::set, () -> busy.set(false));
  }

  /**
   * Draws the picture of a page.
   *
   * @param scale pixels per point
   */
  Background.Job picture(Paper of, int page, float scale, Consumer<PageView> show) {
    return background.run(() -> of.page(page, scale), show);
  }

  /** Asks where, and saves. */
  void save() {
    var now = paper.get();
    if (now == null) {
      return;
    }
    files.save(
        Wording.of("documents.save.where"),
        new FilePicker.Kind(Wording.of("documents.save.kind"), "pdf"),
        now.fileName(),
        file ->
            background.run(
                () -> journey.save(now, file),
                () -> status.say(Wording.of("documents.saved", file.getFileName().toString()))));
  }

  /** Prints on this printer. */
  void print(String printer) {
    var now = paper.get();
    if (now == null) {
      return;
    }
    background.run(
        Wording.of("documents.printing"),
        () -> {
          journey.print(now, printer);
          return printer;
        },
        done -> status.say(Wording.of("documents.printed", done)));
  }

  /** Lets go of the paper. */
  void leave() {
    if (drawing != null) {
      drawing.cancel();
    }
    paper.set(null);
  }
}
