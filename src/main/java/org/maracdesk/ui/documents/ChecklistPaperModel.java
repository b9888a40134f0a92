package org.maracdesk.ui.documents;

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
import org.maracdesk.domain.checklist.ChecklistId;
import org.maracdesk.journeys.ChecklistPage;
import org.maracdesk.journeys.CompleteChecklist;
import org.maracdesk.journeys.ProduceDocuments;
import org.maracdesk.journeys.ProduceDocuments.Paper;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.frame.FilePicker;
import org.maracdesk.ui.frame.Status;

/**
 * A checklist on paper: as it was completed, or blank for a pen; decides. A draft
 * is not printed: half an answer on paper is soon taken for the whole.
 */
public final class ChecklistPaperModel {

  /** Which paper. */
  public enum Kind {
    COMPLETED,
    BLANK
  }

  private final ChecklistId checklist;
  private final ProduceDocuments journey;
  private final CompleteChecklist checklists;
  private final Background background;
  private final ShownPaper shown;
  private final ObjectProperty<@Nullable Kind> kind = new SimpleObjectProperty<>();
  private final ObservableList<Kind> kinds = FXCollections.observableArrayList();
  private final BooleanProperty withSets = new SimpleBooleanProperty(true);
  private final ReadOnlyObjectWrapper<@Nullable ChecklistPage> page = new ReadOnlyObjectWrapper<>();

  /** The papers of this checklist. */
  public ChecklistPaperModel(
      ChecklistId checklist,
      ProduceDocuments journey,
      CompleteChecklist checklists,
      Background background,
      FilePicker files,
      Status status) {
    this.checklist = checklist;
    this.journey = journey;
    this.checklists = checklists;
    this.background = background;
    this.shown = new ShownPaper(journey, background, files, status);
    kind.subscribe(changed -> draw());
    withSets.subscribe(
        changed -> {
          if (kind.get() == Kind.BLANK) {
            draw();
          }
        });
  }

  /** Reads the checklist and draws the completed one, or a blank form while there is none. */
  public void load() {
    background.run(() -> checklists.open(checklist), found -> found.ifPresent(this::take));
    shown.findPrinters();
  }

  /** Which paper is shown; null until the checklist has been read. */
  public ObjectProperty<@Nullable Kind> kind() {
    return kind;
  }

  /** Which papers there are. */
  public ObservableList<Kind> kinds() {
    return kinds;
  }

  /** Whether the further sets of questions follow a blank form. */
  public BooleanProperty withSets() {
    return withSets;
  }

  /** The checklist; null until it has been read. */
  public ReadOnlyObjectProperty<@Nullable ChecklistPage> page() {
    return page.getReadOnlyProperty();
  }

  /** The paper as it was drawn; null while there is none. */
  public ReadOnlyObjectProperty<@Nullable Paper> paper() {
    return shown.paper();
  }

  /** The paper as it is looked at. */
  ShownPaper shown() {
    return shown;
  }

  /** Asks where, and saves. */
  public void save() {
    shown.save();
  }

  /** Lets go of the paper. */
  void leave() {
    shown.leave();
  }

  private void take(ChecklistPage found) {
    page.set(found);
    boolean completed = found.completed() != null;
    kinds.setAll(completed ? List.of(Kind.COMPLETED, Kind.BLANK) : List.of(Kind.BLANK));
    if (kind.get() == null) {
      kind.set(kinds.getFirst());
    }
  }

  private void draw() {
    var now = page.get();
    var which = kind.get();
    if (now == null || which == null) {
      return;
    }
    var form = now.form().edition().id();
    boolean sets = withSets.get();
    shown.draw(
        () ->
            switch (which) {
              case COMPLETED -> journey.completedChecklist(checklist);
              case BLANK -> journey.blankChecklist(form, sets);
            });
  }
}
