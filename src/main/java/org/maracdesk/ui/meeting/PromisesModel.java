package org.maracdesk.ui.meeting;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.action.ActionLine;
import org.maracdesk.domain.meeting.AgendaItem;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.journeys.Answered;
import org.maracdesk.journeys.RunMeeting;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.frame.Status;

/** What agencies promise for one case, one line at a time: decides. */
final class PromisesModel {

  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK);

  private final RunMeeting journey;
  private final MeetingId meeting;
  private final AgendaItem item;
  private final Supplier<MeetingRecord> record;
  private final Background background;
  private final Status status;
  private final Runnable changed;
  private final StringProperty line = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<@Nullable ActionLine> reading = new ReadOnlyObjectWrapper<>();
  private final ObservableList<Action> actions = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable Action> editing = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Action> withdrawn = new ReadOnlyObjectWrapper<>();

  PromisesModel(
      RunMeeting journey,
      MeetingId meeting,
      AgendaItem item,
      List<Action> agreed,
      Supplier<MeetingRecord> record,
      Background background,
      Status status,
      Runnable changed) {
    this.journey = journey;
    this.meeting = meeting;
    this.item = item;
    this.record = record;
    this.background = background;
    this.status = status;
    this.changed = changed;
    actions.setAll(agreed);
    line.subscribe(
        typed -> reading.set(typed.isBlank() ? null : journey.read(record.get(), typed)));
  }

  /** Keeps the line if it is complete, and empties it for the next. */
  boolean enter() {
    var read = reading.get();
    if (read == null || !read.isComplete()) {
      return false;
    }
    var was = editing.get();
    var typed = line.get();
    editing.set(null);
    line.set("");
    var answered = new boolean[1];
    background.run(
        null,
        () ->
            was == null ? journey.promise(meeting, item, read) : journey.change(meeting, was, read),
        answer -> {
          if (answer instanceof Answered.Done<Action>(var action)) {
            answered[0] = true;
            show(was, action);
          }
        },
        () -> {
          // What could not be kept goes back to where it was typed
          if (!answered[0] && line.get().isEmpty()) {
            editing.set(was);
            line.set(typed);
          }
        });
    return true;
  }

  private void show(@Nullable Action was, Action now) {
    int at = was == null ? -1 : places(was);
    if (at < 0) {
      actions.add(now);
    } else {
      actions.set(at, now);
    }
    saved();
  }

  private int places(Action was) {
    for (int place = 0; place < actions.size(); place++) {
      if (actions.get(place).id().equals(was.id())) {
        return place;
      }
    }
    return -1;
  }

  /** Puts an action back into the line, to be put differently. */
  void edit(Action action) {
    editing.set(action);
    var person = action.person().isBlank() ? "" : " (" + action.person().text() + ")";
    line.set(
        "%s%s: %s by %s"
            .formatted(action.owner(), person, action.text().text(), TYPED.format(action.due())));
  }

  /** Leaves the action as it was. */
  void stopEditing() {
    if (editing.get() != null) {
      editing.set(null);
      line.set("");
    }
  }

  /** Withdraws an action; it can be put back as long as this screen is open. */
  void withdraw(Action action) {
    if (action.equals(editing.get())) {
      stopEditing();
    }
    background.run(
        () -> journey.withdraw(meeting, action.id()),
        () -> {
          actions.removeIf(each -> each.id().equals(action.id()));
          withdrawn.set(action);
          saved();
        });
  }

  /** Puts the action that was withdrawn last back as it was. */
  void putBack() {
    var action = withdrawn.get();
    if (action == null) {
      return;
    }
    withdrawn.set(null);
    background.run(
        () -> {
          journey.restore(meeting, action);
          var heard = journey.record(meeting).orElseThrow().caseAt(item.id());
          return heard == null ? List.<Action>of() : heard.actions();
        },
        all -> {
          actions.setAll(all);
          saved();
        });
  }

  /** What is typed. */
  StringProperty line() {
    return line;
  }

  /** How the line is understood so far, or null while it is empty. */
  ReadOnlyObjectProperty<@Nullable ActionLine> reading() {
    return reading.getReadOnlyProperty();
  }

  /** In the order agreed. */
  ObservableList<Action> actions() {
    return actions;
  }

  /** The action that is in the line, or null for a new one. */
  ReadOnlyObjectProperty<@Nullable Action> editing() {
    return editing.getReadOnlyProperty();
  }

  /** What was withdrawn last and may be put back. */
  ReadOnlyObjectProperty<@Nullable Action> withdrawn() {
    return withdrawn.getReadOnlyProperty();
  }

  MeetingRecord record() {
    return record.get();
  }

  private void saved() {
    status.saved();
    changed.run();
  }
}
