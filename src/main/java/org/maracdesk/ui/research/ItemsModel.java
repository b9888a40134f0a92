package org.maracdesk.ui.research;

import java.time.LocalDate;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.casefile.PersonId;
import org.maracdesk.domain.research.ItemId;
import org.maracdesk.domain.research.ResearchItem;
import org.maracdesk.domain.research.ResearchReturn;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.journeys.RecordResearch;

/** What an agency holds about a case, one item at a time: decides. */
final class ItemsModel {

  private final RecordResearch journey;
  private final ObservableList<ResearchItem> all = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable ResearchItem> struck =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable ResearchItem> editing =
      new ReadOnlyObjectWrapper<>();
  private final StringProperty told = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable PersonId> about = new SimpleObjectProperty<>();
  private final ObjectProperty<ResearchItem.Category> category =
      new SimpleObjectProperty<>(ResearchItem.Category.INVOLVEMENT);
  private final ObjectProperty<ResearchItem.@Nullable Kind> kind =
      new SimpleObjectProperty<>(ResearchItem.Kind.FACT);
  private final ObjectProperty<@Nullable LocalDate> happened = new SimpleObjectProperty<>();
  private final StringProperty worker = new SimpleStringProperty("");

  /**
   * Nothing yet.
   *
   * @param touched told whenever something is to be kept
   */
  ItemsModel(RecordResearch journey, Runnable touched) {
    this.journey = journey;
    all.addListener((ListChangeListener<ResearchItem>) change -> touched.run());
    told.addListener((any, was, is) -> touched.run());
  }

  /** Puts list and line to what is kept. */
  void show(ResearchReturn research) {
    told.set(research.unfinished().text());
    all.setAll(research.items());
    forgetEditedIfGone();
  }

  /**
   * Writes down what is typed as something the agency holds, in the place of what is being put
   * differently, or else as the latest; nothing typed, nothing written. Whether the new words may
   * be shared is asked anew.
   */
  @Nullable ItemId add() {
    var sure = kind.get();
    if (told.get().isBlank() || sure == null) {
      return null;
    }
    var item =
        journey.item(
            about.get(),
            category.get(),
            sure,
            Confidential.of(told.get()),
            happened.get(),
            Confidential.of(worker.get()));
    var was = editing.get();
    int place = was == null ? -1 : placeOf(was.id());
    editing.set(null);
    told.set("");
    happened.set(null);
    if (place < 0) {
      all.add(item);
    } else if (saysTheSame(all.get(place), item)) {
      return was.id();
    } else {
      all.set(place, item);
    }
    return item.id();
  }

  private static boolean saysTheSame(ResearchItem was, ResearchItem is) {
    return is.equals(
        new ResearchItem(
            is.id(),
            was.about(),
            was.category(),
            was.kind(),
            was.text(),
            was.happened(),
            was.worker(),
            is.decision(),
            is.withheldBecause(),
            is.shared()));
  }

  /** Puts an item into the line, to be put differently; till then it stays as it was. */
  void edit(ResearchItem item) {
    add();
    about.set(item.about());
    category.set(item.category());
    kind.set(item.kind());
    told.set(item.text().text());
    happened.set(item.happened());
    worker.set(item.worker().text());
    editing.set(item);
  }

  /** Leaves an item as it was. */
  void stopEditing() {
    if (editing.get() != null) {
      editing.set(null);
      told.set("");
      happened.set(null);
    }
  }

  /** Says whether an item may be shared. */
  void decide(ItemId id, ResearchItem.Decision decision) {
    change(id, item -> item.decision() == decision ? item : item.decided(decision));
  }

  /** Says why an item is not shared. */
  void because(ItemId id, String reason) {
    change(id, item -> item.because(Confidential.of(reason)));
  }

  private void change(ItemId id, Function<ResearchItem, ResearchItem> change) {
    int place = placeOf(id);
    if (place >= 0) {
      var changed = change.apply(all.get(place));
      if (!changed.equals(all.get(place))) {
        all.set(place, changed);
      }
    }
  }

  private int placeOf(ItemId id) {
    for (int place = 0; place < all.size(); place++) {
      if (all.get(place).id().equals(id)) {
        return place;
      }
    }
    return -1;
  }

  /** Strikes an item; it can be put back as long as this screen is open. */
  void strike(ResearchItem item) {
    struck.set(item);
    all.removeIf(each -> each.id().equals(item.id()));
    forgetEditedIfGone();
  }

  /** Puts back what was struck last. */
  void putBack() {
    var item = struck.get();
    if (item != null) {
      struck.set(null);
      all.add(item);
    }
  }

  /** What stands in the line then is written down anew. */
  private void forgetEditedIfGone() {
    var open = editing.get();
    if (open != null && placeOf(open.id()) < 0) {
      editing.set(null);
    }
  }

  /** What the agency holds, in the order written down. */
  ObservableList<ResearchItem> all() {
    return all;
  }

  /** What was struck last and may be put back. */
  ReadOnlyObjectProperty<@Nullable ResearchItem> struck() {
    return struck.getReadOnlyProperty();
  }

  /** What the line is to put differently, or null for something new. */
  ReadOnlyObjectProperty<@Nullable ResearchItem> editing() {
    return editing.getReadOnlyProperty();
  }

  /** What is typed and not written down yet. */
  StringProperty told() {
    return told;
  }

  /** Whom it is about; null for the whole case. */
  ObjectProperty<@Nullable PersonId> about() {
    return about;
  }

  ObjectProperty<ResearchItem.Category> category() {
    return category;
  }

  /** How sure it is; null until somebody says. */
  ObjectProperty<ResearchItem.@Nullable Kind> kind() {
    return kind;
  }

  /** When it happened, if that is known. */
  ObjectProperty<@Nullable LocalDate> happened() {
    return happened;
  }

  /** Who at the agency knows it, or nothing. */
  StringProperty worker() {
    return worker;
  }
}
