package org.maracdesk.ui.meeting;

import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.meeting.Discussion;
import org.maracdesk.domain.meeting.SharedInformation;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.journeys.RunMeeting;

/** What agencies tell about one case, one line at a time: decides. */
final class SharedModel {

  private final RunMeeting journey;
  private final ObservableList<SharedInformation> all = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable AgencyCode> teller = new SimpleObjectProperty<>();
  private final ObjectProperty<SharedInformation.@Nullable Kind> kind =
      new SimpleObjectProperty<>(SharedInformation.Kind.FACT);
  private final StringProperty told = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<@Nullable SharedInformation> editing =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable SharedInformation> removed =
      new ReadOnlyObjectWrapper<>();

  SharedModel(RunMeeting journey, Discussion said) {
    this.journey = journey;
    all.setAll(said.shared());
    told.set(said.unfinished().told().text());
    if (!told.get().isBlank()) {
      // Which it was is not kept, and nobody's opinion may come back as a fact
      kind.set(null);
    }
  }

  /** Puts the list to what was shared at another time; the line stays. */
  void show(Discussion said) {
    if (!all.equals(said.shared())) {
      all.setAll(said.shared());
    }
    removed.set(null);
    forgetEditedIfGone();
  }

  /**
   * Enters what an agency shared, if it is known who and what: in the place of what is being put
   * differently, or else as the latest.
   */
  boolean tell() {
    var who = teller.get();
    var what = kind.get();
    if (who == null || what == null || told.get().isBlank()) {
      return false;
    }
    var text = Confidential.of(told.get());
    var was = editing.get();
    editing.set(null);
    if (was == null) {
      all.add(journey.told(who, what, text));
    } else {
      var now = new SharedInformation(was.id(), who, what, text);
      all.replaceAll(each -> each.id().equals(was.id()) ? now : each);
    }
    told.set("");
    return true;
  }

  /** Puts what was shared into the line, to be put differently; till then it stays as it was. */
  void edit(SharedInformation information) {
    tell();
    teller.set(information.agency());
    kind.set(information.kind());
    told.set(information.text().text());
    editing.set(information);
  }

  /** Leaves what was shared as it was. */
  void stopEditing() {
    if (editing.get() != null) {
      editing.set(null);
      told.set("");
    }
  }

  /** Strikes what was shared; it can be put back as long as this screen is open. */
  void strike(SharedInformation information) {
    removed.set(information);
    all.remove(information);
    forgetEditedIfGone();
  }

  /** Puts back what was struck last. */
  void putBack() {
    var information = removed.get();
    if (information != null) {
      removed.set(null);
      all.add(information);
    }
  }

  /** What stands in the line then is told anew. */
  private void forgetEditedIfGone() {
    var open = editing.get();
    if (open != null && !has(open.id())) {
      editing.set(null);
    }
  }

  private boolean has(UUID id) {
    return all.stream().anyMatch(each -> each.id().equals(id));
  }

  /** What each agency shared, in the order told. */
  ObservableList<SharedInformation> all() {
    return all;
  }

  /** The agency that is telling something now. */
  ObjectProperty<@Nullable AgencyCode> teller() {
    return teller;
  }

  /** Whether it tells a fact or an opinion; null until somebody says. */
  ObjectProperty<SharedInformation.@Nullable Kind> kind() {
    return kind;
  }

  /** What it tells. */
  StringProperty told() {
    return told;
  }

  /** What the line is to put differently, or null for something new. */
  ReadOnlyObjectProperty<@Nullable SharedInformation> editing() {
    return editing.getReadOnlyProperty();
  }

  /** What was struck last and may be put back. */
  ReadOnlyObjectProperty<@Nullable SharedInformation> removed() {
    return removed.getReadOnlyProperty();
  }
}
