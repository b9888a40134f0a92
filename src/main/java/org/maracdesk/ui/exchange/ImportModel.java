package org.maracdesk.ui.exchange;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.shared.StopSign;
import org.maracdesk.journeys.ImportPreview;
import org.maracdesk.journeys.ImportPreview.Fate;
import org.maracdesk.journeys.ImportSpreadsheets;
import org.maracdesk.journeys.ImportTable;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.frame.FilePicker;
import org.maracdesk.ui.frame.Navigator;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.ui.frame.Status;
import org.maracdesk.wording.Wording;

/** Taking in spreadsheets in two steps, a look and a yes: decides. */
public final class ImportModel {

  /** How far it has come. */
  public enum Step {
    CHOOSE,
    LOOKING,
    LOOKED,
    TAKING,
    STOPPING,
    TAKEN
  }

  private final ImportSpreadsheets journey;
  private final Background background;
  private final Navigator navigator;
  private final FilePicker files;
  private final Status status;
  private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.CHOOSE);
  private final ObservableList<ImportTable.Row> shown = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable Fate> filter = new SimpleObjectProperty<>();
  private final BooleanProperty leaveOut = new SimpleBooleanProperty();
  private @Nullable ImportPreview preview;
  private ImportTable table = new ImportTable(List.of(), List.of());
  private StopSign stop = new StopSign();

  /** Nothing chosen yet. */
  public ImportModel(
      ImportSpreadsheets journey,
      Background background,
      Navigator navigator,
      FilePicker files,
      Status status) {
    this.journey = journey;
    this.background = background;
    this.navigator = navigator;
    this.files = files;
    this.status = status;
    filter.subscribe(changed -> sift());
  }

  public ReadOnlyObjectProperty<Step> step() {
    return step.getReadOnlyProperty();
  }

  /** The rows the filter lets through. */
  public ObservableList<ImportTable.Row> shown() {
    return shown;
  }

  /** Only rows with this fate; null for all. */
  public ObjectProperty<@Nullable Fate> filter() {
    return filter;
  }

  /** Whether rows that cannot be read may stay out; without it they stop everything. */
  public BooleanProperty leaveOut() {
    return leaveOut;
  }

  /** Lets the user choose files. */
  public void chooseFiles() {
    files.openSeveral(
        Wording.of("import.choose.where"),
        new FilePicker.Kind(Wording.of("import.choose.kind"), "csv"),
        this::look);
  }

  /** Lets the user choose a folder with files. */
  public void chooseFolder() {
    files.folder(Wording.of("import.choose.folder-where"), folder -> look(List.of(folder)));
  }

  /** Looks at these files or folders; nothing is written. */
  public void look(List<Path> chosen) {
    if (chosen.isEmpty() || isTaking()) {
      return;
    }
    // Two folders dropped one after the other: the first is not waited for
    stop.raise();
    var sign = new StopSign();
    stop = sign;
    step.set(Step.LOOKING);
    background.run(
        Wording.of("import.looking"),
        () -> journey.preview(chosen, sign),
        found -> found.filter(still -> sign == stop).ifPresent(this::looked),
        () -> {
          if (sign == stop && step.get() == Step.LOOKING) {
            step.set(Step.CHOOSE);
          }
        });
  }

  /** Begins again; what is being looked at is looked at no further. */
  public void again() {
    stop.raise();
    preview = null;
    table = new ImportTable(List.of(), List.of());
    leaveOut.set(false);
    filter.set(null);
    sift();
    step.set(Step.CHOOSE);
  }

  /** Takes in what the preview showed, all of it or nothing. */
  public void take() {
    var now = preview;
    if (now == null || !canTake()) {
      return;
    }
    var rows = now.hasRefusals() ? ImportSpreadsheets.Rows.GOOD_ONES : ImportSpreadsheets.Rows.ALL;
    var sign = new StopSign();
    stop = sign;
    step.set(Step.TAKING);
    background.run(
        Wording.of("import.taking"),
        () -> journey.take(now, rows, sign),
        came -> {
          switch (came) {
            case DONE -> {
              step.set(Step.TAKEN);
              status.say(Wording.of("import.taken.status", now.fresh(), now.changed()));
            }
            case STOPPED -> status.say(Wording.of("import.stopped"));
          }
        },
        () -> {
          if (isTaking()) {
            step.set(Step.LOOKED);
          }
        });
  }

  /** Asks that the taking in stop; whether it did in time, the store itself answers. */
  public void stop() {
    if (step.get() == Step.TAKING) {
      stop.raise();
      step.set(Step.STOPPING);
    }
  }

  /** Goes to the list of cases. */
  public void openCases() {
    navigator.go(new Place.Cases());
  }

  /** Whether there is something to take in and nothing in its way. */
  boolean canTake() {
    var now = preview;
    return now != null && now.fresh() + now.changed() > 0 && (!now.hasRefusals() || leaveOut.get());
  }

  /** Whether everything in the files is here already. */
  boolean changesNothing() {
    var now = preview;
    return now != null && now.fresh() + now.changed() == 0 && !now.hasRefusals();
  }

  boolean hasRefusals() {
    return preview != null && preview.hasRefusals();
  }

  /** How many rows, and whole files, have this fate; null for all. */
  int count(@Nullable Fate fate) {
    return (int) table.rows().stream().filter(row -> fate == null || row.fate() == fate).count();
  }

  /** What was passed over, file by file. */
  List<ImportPreview.Note> notes() {
    return table.notes().stream()
        .filter(note -> note.blankRows() > 0 || !note.unknownColumns().isEmpty())
        .toList();
  }

  private boolean isTaking() {
    return step.get() == Step.TAKING || step.get() == Step.STOPPING;
  }

  private void looked(ImportPreview found) {
    preview = found;
    table = ImportTable.of(found);
    leaveOut.set(false);
    filter.set(null);
    sift();
    step.set(Step.LOOKED);
  }

  private void sift() {
    var wanted = filter.get();
    shown.setAll(
        table.rows().stream().filter(row -> wanted == null || row.fate() == wanted).toList());
  }
}
