package org.maracdesk.ui.action;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.action.ActionId;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.journeys.UpdateActions;
import org.maracdesk.journeys.UpdateActions.Taken;
import org.maracdesk.journeys.UpdatePreview;
import org.maracdesk.journeys.UpdatePreview.Fate;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.frame.FilePicker;
import org.maracdesk.ui.frame.Navigator;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.ui.frame.Status;
import org.maracdesk.wording.Wording;

/** What an agency sends back about its actions, in two steps, a look and a yes: decides. */
public final class UpdatesModel {

  /** How far it has come. */
  public enum Step {
    CHOOSE,
    LOOKED,
    TAKEN
  }

  private final UpdateActions journey;
  private final Supplier<List<Agency>> allAgencies;
  private final Background background;
  private final Navigator navigator;
  private final FilePicker files;
  private final Status status;
  private final ObservableList<Agency> agencies = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable Agency> agency = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.CHOOSE);
  private final Set<ActionId> theirs = new HashSet<>();
  private @Nullable UpdatePreview preview;
  private @Nullable Taken taken;
  private int number;

  /** Takes in through these. */
  public UpdatesModel(
      UpdateActions journey,
      Supplier<List<Agency>> allAgencies,
      Background background,
      Navigator navigator,
      FilePicker files,
      Status status) {
    this.journey = journey;
    this.allAgencies = allAgencies;
    this.background = background;
    this.navigator = navigator;
    this.files = files;
    this.status = status;
  }

  /** Reads the agencies. */
  public void load() {
    background.run(allAgencies, agencies::setAll);
  }

  public ObservableList<Agency> agencies() {
    return agencies;
  }

  /** Whose answers are taken in; null before it was chosen. */
  public ObjectProperty<@Nullable Agency> agency() {
    return agency;
  }

  public ReadOnlyObjectProperty<Step> step() {
    return step.getReadOnlyProperty();
  }

  /** What was looked at; null before anything was. */
  @Nullable UpdatePreview preview() {
    return preview;
  }

  /** How many actions were changed by the last taking in. */
  int number() {
    return number;
  }

  /** Lets the user choose the agency's file. */
  void choose() {
    if (agency.get() != null) {
      files.open(
          Wording.of("updates.where"),
          new FilePicker.Kind(Wording.of("actions.export.kind"), "csv"),
          this::look);
    }
  }

  /** Looks at the agency's file; nothing is written. */
  public void look(Path file) {
    var from = agency.get();
    if (from != null) {
      background.run(
          () -> journey.preview(file, from.code()),
          found -> {
            preview = found;
            theirs.clear();
            step.set(Step.LOOKED);
          });
    }
  }

  /** Decides a conflict: whether the file is to win. */
  void settle(ActionId conflict, boolean theFile) {
    if (theFile) {
      theirs.add(conflict);
    } else {
      theirs.remove(conflict);
    }
  }

  /** How many actions would be changed as it is decided now. */
  int wanted() {
    var now = preview;
    return now == null ? 0 : now.count(Fate.CHANGES) + theirs.size();
  }

  /** Takes in what was shown, all of it or nothing. */
  void take() {
    var now = preview;
    if (now == null || wanted() == 0) {
      return;
    }
    int changed = wanted();
    var settled = Set.copyOf(theirs);
    background.run(
        () -> journey.take(now, settled),
        kept -> {
          taken = kept.orElse(null);
          number = changed;
          status.saved();
          step.set(Step.TAKEN);
        });
  }

  /** Takes back the whole of what was taken in last. */
  void takeBack() {
    var last = taken;
    if (last != null) {
      background.run(
          () -> journey.takeBack(last),
          back -> {
            taken = null;
            status.say(Wording.of("updates.taken-back", back));
            again();
          });
    }
  }

  /** Begins again. */
  void again() {
    preview = null;
    theirs.clear();
    step.set(Step.CHOOSE);
  }

  /** Goes back to the actions. */
  void leave() {
    navigator.go(new Place.Actions());
  }
}
