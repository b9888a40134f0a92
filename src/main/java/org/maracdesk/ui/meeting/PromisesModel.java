package org.maracdesk.ui.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableStringValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.action.ActionBank;
import org.maracdesk.domain.action.ActionHint;
import org.maracdesk.domain.action.ActionId;
import org.maracdesk.domain.action.ActionLine;
import org.maracdesk.domain.action.LineCorrection;
import org.maracdesk.domain.action.TypedLine;
import org.maracdesk.domain.meeting.AgendaItem;
import org.maracdesk.domain.meeting.Discussion;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.MeetingStage;
import org.maracdesk.domain.minutes.HeardCase;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.journeys.AgreeActions;
import org.maracdesk.journeys.Answered;
import org.maracdesk.journeys.RunMeeting;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.frame.Status;

/** What agencies promise for one case, one line at a time: decides. */
final class PromisesModel {

  private static final String BETWEEN = " / ";

  private final AgreeActions journey;
  private final MeetingId meeting;
  private final AgendaItem item;
  private final Supplier<MeetingRecord> record;
  private final Background background;
  private final Status status;
  private final Runnable changed;
  private final StringProperty line = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<@Nullable TypedLine> reading = new ReadOnlyObjectWrapper<>();
  private final ObservableList<ActionBank.Offer> offers = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Set<ActionHint>> hints =
      new ReadOnlyObjectWrapper<>(Set.of());
  private final ObservableList<Action> actions = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable Action> editing = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Action> withdrawn = new ReadOnlyObjectWrapper<>();
  private BiConsumer<Runnable, Runnable> history = (back, again) -> {};
  private AgreeActions.Capture capture = AgreeActions.Capture.NONE;
  private final List<Attempt> underWay = new ArrayList<>();
  private final ObservableList<Attempt> refused = FXCollections.observableArrayList();
  private final StringBinding typed;
  private boolean left;

  /** A line that was entered. */
  private static final class Attempt {

    private final String typed;
    private final @Nullable Action was;
    // Written by its job and read by a later one
    private boolean kept;

    Attempt(String typed, @Nullable Action was) {
      this.typed = typed;
      this.was = was;
    }
  }

  PromisesModel(
      RunMeeting journey,
      MeetingId meeting,
      AgendaItem item,
      List<Action> agreed,
      Supplier<MeetingRecord> record,
      Background background,
      Status status,
      Runnable changed) {
    this.journey = journey.actions();
    this.meeting = meeting;
    this.item = item;
    this.record = record;
    this.background = background;
    this.status = status;
    this.changed = changed;
    actions.setAll(agreed);
    typed = Bindings.createStringBinding(this::withWaiting, line, refused);
    line.subscribe(this::read);
    background.run(
        this.journey::capture,
        found -> {
          capture = found;
          read(line.get());
        });
  }

  private void read(String typed) {
    var read = typed.isBlank() ? null : journey.read(record.get(), typed);
    reading.set(read);
    hints.set(read == null || !capture.hints() ? Set.of() : journey.hints(record.get(), read));
    offers.setAll(
        read == null
            ? List.of()
            : capture
                .bank()
                .on(journey.dates(record.get()))
                .offers(read, record.get().agencies(), agreedSoFar()));
  }

  private List<Action> agreedSoFar() {
    var all = new ArrayList<Action>();
    record.get().cases().stream().map(HeardCase::actions).forEach(all::addAll);
    all.addAll(actions);
    all.sort(Comparator.comparing(action -> action.id().value(), Comparator.reverseOrder()));
    return all;
  }

  /** Each thing done here goes there as a pair: what takes it back, and what does it again. */
  void reversibly(BiConsumer<Runnable, Runnable> elsewhere) {
    history = elsewhere;
  }

  /** Keeps the line if it is complete, and empties it for the next. */
  boolean enter() {
    var read = reading.get();
    if (read == null || !read.isComplete() || !isRunning()) {
      return false;
    }
    var attempt = new Attempt(line.get(), editing.get());
    var was = attempt.was;
    var lines = read.promises();
    editing.set(null);
    line.set("");
    var answered = new boolean[1];
    underWay.add(attempt);
    background.run(
        null,
        () -> {
          var kept = was == null ? promise(lines) : change(was, lines);
          attempt.kept = true;
          return kept;
        },
        kept -> {
          answered[0] = true;
          history.accept(kept.back(), kept.again());
          show(kept.actions());
        },
        () -> {
          underWay.remove(attempt);
          if (!answered[0]) {
            refused.add(attempt);
          }
          bringBack();
        });
    return true;
  }

  /** What could not be kept goes back to where it was typed, once nothing else stands there. */
  private void bringBack() {
    if (!left && line.get().isEmpty() && !refused.isEmpty()) {
      var attempt = refused.removeFirst();
      editing.set(attempt.was);
      line.set(attempt.typed);
    }
  }

  /**
   * Enters the line if it is complete: the screen is about to go. What is refused now, or was and
   * could not be shown any more, is kept as half typed; several lines then stand as one. Of a
   * meeting that is closed everything stays as it was.
   */
  void leave() {
    left = true;
    if (!isRunning()) {
      return;
    }
    var half = new Attempt(line.get(), editing.get());
    if (enter() || half.typed.isBlank()) {
      half.kept = true;
    }
    var open = new ArrayList<>(refused);
    open.addAll(underWay);
    if (open.isEmpty()) {
      return;
    }
    open.add(half);
    background.run(() -> keepTyped(open), () -> {});
  }

  private boolean isRunning() {
    return record.get().meeting().stage() == MeetingStage.OPEN;
  }

  /** Keeps what could not be kept as actions; the last of these lines was not entered. */
  private void keepTyped(List<Attempt> open) {
    var lost = open.stream().filter(attempt -> !attempt.kept).toList();
    if (lost.isEmpty() || lost.equals(List.of(open.getLast()))) {
      return;
    }
    var typed = lost.stream().map(attempt -> attempt.typed).collect(Collectors.joining(BETWEEN));
    var was = lost.size() == 1 ? lost.getFirst().was : null;
    journey.keepTyped(
        meeting, item.id(), CaseModel.halfTyped(typed), was == null ? null : was.id());
  }

  /** What could not be kept and waits for its place, then the line that stands there. */
  private String withWaiting() {
    if (refused.isEmpty()) {
      return line.get();
    }
    return Stream.concat(refused.stream().map(attempt -> attempt.typed), Stream.of(line.get()))
        .filter(each -> !each.isBlank())
        .collect(Collectors.joining(BETWEEN));
  }

  /**
   * Everything typed that is no action yet, as it is kept for the case that the computer falls:
   * what was refused and waits behind the line stands before it, and several lines then stand as
   * one.
   */
  ObservableStringValue typed() {
    return typed;
  }

  /** Puts the line back as it stood, to change the action it was to change, if that is there. */
  void resume(Discussion.Unfinished unfinished) {
    actions.stream()
        .filter(action -> action.id().value().equals(unfinished.edits()))
        .findFirst()
        .ifPresent(editing::set);
    line.set(unfinished.action().text());
  }

  /** The id of the action that what is typed is to change; null for a new one or for several. */
  @Nullable UUID edits() {
    var action = editing.get();
    return action == null || !refused.isEmpty() ? null : action.id().value();
  }

  private record Kept(List<Action> actions, Runnable back, Runnable again) {}

  private Kept promise(List<ActionLine> lines) {
    var made = ids(done(journey.promise(meeting, item, lines)));
    return new Kept(
        journey.of(meeting, item.id()),
        () -> change(() -> journey.withdraw(meeting, made)),
        () -> change(() -> journey.restore(meeting, made)));
  }

  /** The first of several changes the action, the others are new ones: all in one step back. */
  private Kept change(Action was, List<ActionLine> lines) {
    var told = journey.acceptedAfterwards(was.id());
    var all = done(journey.change(meeting, was.id(), lines));
    var made = ids(all.subList(1, all.size()));
    return new Kept(
        journey.of(meeting, item.id()),
        () -> change(() -> journey.takeBack(meeting, was, told, made)),
        () -> change(() -> journey.changeAgain(meeting, all.getFirst(), made)));
  }

  private static <T> T done(Answered<T> answer) {
    return switch (answer) {
      case Answered.Done<T>(var kept) -> kept;
      case Answered.Refused<T> _ -> throw new IllegalStateException("a complete line was refused");
    };
  }

  private static List<ActionId> ids(List<Action> actions) {
    return actions.stream().map(Action::id).toList();
  }

  /** Puts an action back into the line, to be put differently. */
  void edit(Action action) {
    editing.set(action);
    line.set(TypedLine.typed(action));
  }

  /** Leaves the action as it was. */
  void stopEditing() {
    if (editing.get() != null) {
      editing.set(null);
      line.set("");
    }
  }

  /** Withdraws an action; it stays in the store and can be put back. */
  void withdraw(Action action) {
    if (action.equals(editing.get())) {
      stopEditing();
    }
    var one = List.of(action.id());
    does(
        () -> journey.withdraw(meeting, one),
        () -> journey.restore(meeting, one),
        all -> withdrawn.set(action));
  }

  /** Moves an action up or down the list; its number stays. */
  void move(Action action, int by) {
    int at = actions.indexOf(action);
    int to = at + by;
    if (at < 0 || to < 0 || to >= actions.size()) {
      return;
    }
    var before = ids(actions);
    var after = new ArrayList<>(before);
    after.add(to, after.remove(at));
    does(
        () -> journey.arrange(meeting, item.id(), after),
        () -> journey.arrange(meeting, item.id(), before),
        all -> {});
  }

  /** Says that the agency has accepted an action, or that it has yet to. */
  void accept(Action action) {
    does(
        () -> journey.accept(meeting, action.id(), journey.turned(action)),
        () -> journey.accept(meeting, action.id(), action.acceptance()),
        all -> {});
  }

  private void does(Runnable what, Runnable back, Consumer<List<Action>> then) {
    background.run(
        () -> {
          what.run();
          return journey.of(meeting, item.id());
        },
        all -> {
          history.accept(() -> change(back), () -> change(what));
          then.accept(all);
          show(all);
        });
  }

  private void change(Runnable what) {
    background.run(
        () -> {
          what.run();
          return journey.of(meeting, item.id());
        },
        this::show);
  }

  private void show(List<Action> all) {
    actions.setAll(all);
    var gone = withdrawn.get();
    if (gone != null && ids(all).contains(gone.id())) {
      withdrawn.set(null);
    }
    var open = editing.get();
    if (open != null) {
      all.stream()
          .filter(each -> each.id().equals(open.id()))
          .findFirst()
          .ifPresentOrElse(editing::set, this::stopEditing);
    }
    status.saved();
    changed.run();
  }

  /** Puts back what was withdrawn last, whatever was done since. */
  void putBack() {
    var gone = withdrawn.get();
    if (gone != null) {
      var one = List.of(gone.id());
      does(() -> journey.restore(meeting, one), () -> journey.withdraw(meeting, one), all -> {});
    }
  }

  /**
   * Takes an offer into the line, with the date it usually has.
   *
   * @return where that date begins, so that typing can go over it; the line's end where there is
   *     none
   */
  int take(ActionBank.Offer offer) {
    var read = reading.get();
    var typed = line.get();
    if (read == null) {
      return typed.length();
    }
    var taken = ActionBank.taken(typed, read, offer);
    line.set(taken);
    return taken.length() - offer.due().text().length();
  }

  /** How to put right the line that stands there now. */
  @Nullable LineCorrection correction() {
    var read = reading.get();
    return read == null
        ? null
        : new LineCorrection(journey.table(record.get()), journey.dates(record.get()), read);
  }

  /** What is typed. */
  StringProperty line() {
    return line;
  }

  /** How the line is understood so far, or null while it is empty. */
  ReadOnlyObjectProperty<@Nullable TypedLine> reading() {
    return reading.getReadOnlyProperty();
  }

  /** What can be taken instead of typing on, the best first. */
  ObservableList<ActionBank.Offer> offers() {
    return offers;
  }

  /** What is worth a second look in the line. */
  ReadOnlyObjectProperty<Set<ActionHint>> hints() {
    return hints.getReadOnlyProperty();
  }

  /** In the order agreed, or as they were arranged. */
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
}
