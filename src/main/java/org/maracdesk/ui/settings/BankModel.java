package org.maracdesk.ui.settings;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.action.BankAction;
import org.maracdesk.domain.action.BankOwner;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.journeys.Answered;
import org.maracdesk.journeys.KeepActionBank;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.frame.Status;

/** Which usual actions are offered while one is typed, and in which order: decides. */
final class BankModel {

  private final KeepActionBank journey;
  private final Background background;
  private final Status status;
  private final ObjectProperty<BankOwner> owner = new SimpleObjectProperty<>(BankOwner.POLICE);
  private final ObservableList<BankAction> shown = FXCollections.observableArrayList();
  private final BooleanProperty hints = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<@Nullable BankAction> removed = new ReadOnlyObjectWrapper<>();
  private List<BankAction> all = List.of();
  private boolean reading;

  BankModel(KeepActionBank journey, Background background, Status status) {
    this.journey = journey;
    this.background = background;
    this.status = status;
    owner.subscribe(
        () -> {
          removed.set(null);
          show();
        });
    hints.subscribe(
        (was, is) -> {
          if (!reading) {
            background.run(() -> journey.keepHints(is), status::saved);
          }
        });
  }

  private record Found(List<BankAction> entries, boolean hints) {}

  /** Reads all of it. */
  void load() {
    background.run(
        () -> new Found(journey.bank().entries(), journey.hints()),
        found -> {
          reading = true;
          hints.set(found.hints());
          reading = false;
          all = found.entries();
          show();
        });
  }

  private void show() {
    var now = all.stream().filter(entry -> entry.owner() == owner.get()).toList();
    if (!now.equals(shown)) {
      shown.setAll(now);
    }
  }

  /** Adds an action of the area's own, the first to be offered. */
  void add(String title, String due, Consumer<List<Problem>> refused, Runnable kept) {
    var to = owner.get();
    background.run(
        () -> journey.add(to, Confidential.of(title.strip()), Confidential.of(due.strip())),
        answer -> {
          switch (answer) {
            case Answered.Refused<BankAction>(var problems) -> refused.accept(problems);
            case Answered.Done<BankAction> _ -> {
              saved();
              kept.run();
            }
          }
        });
  }

  /** Offers an action from now on, or no longer. */
  void offer(BankAction entry, boolean offered) {
    background.run(() -> journey.hide(entry.id(), !offered), this::saved);
  }

  /** Takes an action of the area's own away; it can be put back while its list is shown. */
  void remove(BankAction entry) {
    if (entry.own()) {
      background.run(
          () -> journey.remove(entry.id()),
          () -> {
            removed.set(entry);
            saved();
          });
    }
  }

  /** Puts back what was taken away last. */
  void putBack() {
    var entry = removed.get();
    if (entry != null) {
      removed.set(null);
      add(entry.title().text(), entry.due().text(), problems -> {}, () -> {});
    }
  }

  /** Moves an action up or down in the order they are offered. */
  void move(BankAction entry, int by) {
    background.run(() -> journey.move(entry.id(), by), this::saved);
  }

  private void saved() {
    status.saved();
    load();
  }

  /** Whose actions are shown. */
  ObjectProperty<BankOwner> owner() {
    return owner;
  }

  /** Those of {@link #owner}, in the order they are offered, hidden ones too. */
  ObservableList<BankAction> shown() {
    return shown;
  }

  /** Whether hints are shown while an action is typed; a change is kept at once. */
  BooleanProperty hints() {
    return hints;
  }

  /** What was taken away last and may be put back. */
  ReadOnlyObjectProperty<@Nullable BankAction> removed() {
    return removed.getReadOnlyProperty();
  }
}
