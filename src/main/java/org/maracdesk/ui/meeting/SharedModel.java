package org.maracdesk.ui.meeting;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.action.AgencyWords;
import org.maracdesk.domain.action.AtTheTable;
import org.maracdesk.domain.action.ToldLine;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.meeting.Discussion;
import org.maracdesk.domain.meeting.SharedInformation;
import org.maracdesk.journeys.RunMeeting;

/** What agencies tell about one case, one line at a time: decides. */
final class SharedModel {

  private final RunMeeting journey;
  private final Supplier<AtTheTable> table;
  private final StringBuilder letters = new StringBuilder();
  private @Nullable AgencyCode before;
  private final ObservableList<SharedInformation> all = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable AgencyCode> teller = new SimpleObjectProperty<>();
  private final ObjectProperty<SharedInformation.@Nullable Kind> kind =
      new SimpleObjectProperty<>(SharedInformation.Kind.FACT);
  private final StringProperty told = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<@Nullable SharedInformation> editing =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable SharedInformation> removed =
      new ReadOnlyObjectWrapper<>();

  /**
   * What was told so far.
   *
   * @param table who can tell something
   */
  SharedModel(RunMeeting journey, Discussion said, Supplier<AtTheTable> table) {
    this.journey = journey;
    this.table = table;
    all.setAll(said.shared());
    told.set(said.unfinished().told().text());
    if (!told.get().isBlank()) {
      resume(said.unfinished().telling());
    }
  }

  /** As it was when the sentence was kept; nobody's opinion comes back as a fact. */
  private void resume(Discussion.Telling telling) {
    teller.set(telling.teller());
    kind.set(telling.kind());
    all.stream()
        .filter(each -> each.id().equals(telling.edits()))
        .findFirst()
        .ifPresent(editing::set);
  }

  /** What is to be kept with a sentence that is half typed. */
  Discussion.Telling telling() {
    var open = editing.get();
    return told.get().isBlank()
        ? Discussion.Telling.NONE
        : new Discussion.Telling(teller.get(), kind.get(), open == null ? null : open.id());
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
    var read = reading();
    var who = teller(read);
    var what = kind.get();
    var text = read.text();
    if (who == null || what == null || text.isBlank()) {
      return false;
    }
    var was = editing.get();
    editing.set(null);
    if (was == null) {
      all.add(journey.told(who, what, text));
    } else {
      var now = new SharedInformation(was.id(), who, what, text, was.about());
      all.replaceAll(each -> each.id().equals(was.id()) ? now : each);
    }
    told.set("");
    teller.set(who);
    return true;
  }

  /** How the line is understood as it stands. */
  ToldLine reading() {
    return ToldLine.read(told.get(), table.get());
  }

  /** Who tells a line: whoever it begins with, or else whoever is chosen; null while unclear. */
  @Nullable AgencyCode teller(ToldLine read) {
    return switch (read.tellers().size()) {
      case 0 -> teller.get();
      case 1 -> read.tellers().getFirst();
      default -> null;
    };
  }

  /**
   * A letter was typed where the agency is chosen: the agency that all letters so far may mean is
   * chosen. What means none is the beginning of a sentence, and goes on in the line.
   *
   * @return whether an agency is being chosen still
   */
  boolean letter(String letter) {
    if (letters.isEmpty()) {
      before = teller.get();
    }
    letters.append(letter);
    var typed = letters.toString();
    var fitting = fitting(typed);
    boolean again = typed.chars().allMatch(each -> each == typed.charAt(0));
    if (fitting.isEmpty() && again) {
      fitting = fitting(letter);
    }
    if (fitting.isEmpty()) {
      letters.setLength(0);
      teller.set(before);
      told.set(told.get() + typed);
      return false;
    }
    // The same letter again leads on to the next that begins with it
    int now = again ? fitting.indexOf(teller.get()) : -1;
    teller.set(fitting.get((now + 1) % fitting.size()));
    return true;
  }

  private List<AgencyCode> fitting(String typed) {
    return new AgencyWords(table.get().agencies())
        .fitting(typed).stream().map(Agency::code).toList();
  }

  /** Whether letters of an agency have been typed just now. */
  boolean isChoosing() {
    return !letters.isEmpty();
  }

  /** The next letter begins another agency. */
  void chosen() {
    letters.setLength(0);
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
