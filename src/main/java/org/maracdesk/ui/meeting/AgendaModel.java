package org.maracdesk.ui.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.meeting.AgendaItem;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.MeetingStage;
import org.maracdesk.domain.minutes.AgendaNotices;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.journeys.Answered;
import org.maracdesk.journeys.BuildAgenda;
import org.maracdesk.journeys.BuildAgenda.Plan;
import org.maracdesk.journeys.BuildAgenda.WaitingCase;
import org.maracdesk.journeys.CallMeeting;
import org.maracdesk.journeys.HeardElsewhere;
import org.maracdesk.journeys.MissingReturns.Missing;
import org.maracdesk.journeys.RunMeeting;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.frame.Dialogs;
import org.maracdesk.ui.frame.Navigator;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.ui.frame.Status;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/** The agenda of one meeting: decides. Every change is kept at once and can be taken back. */
public final class AgendaModel {

  private static final int REMEMBERED = 50;

  private final MeetingId id;
  private final BuildAgenda agendas;
  private final CallMeeting calls;
  private final RunMeeting meetings;
  private final Background background;
  private final Navigator navigator;
  private final Status status;
  private final Clock clock;
  private final KnownModel known;
  private final ReadOnlyObjectWrapper<@Nullable MeetingRecord> record =
      new ReadOnlyObjectWrapper<>();
  private final ObservableList<WaitingCase> waiting = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable Wording> unfinished = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<@Nullable AgendaItemId> selected = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<Missing> missing = new ReadOnlyObjectWrapper<>(Missing.NONE);
  private final ReadOnlyObjectWrapper<AgendaNotices> notices =
      new ReadOnlyObjectWrapper<>(AgendaNotices.NONE);
  private List<HeardElsewhere> elsewhere = List.of();
  private final Deque<Step> before = new ArrayDeque<>();
  private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();

  public AgendaModel(
      MeetingId meeting,
      BuildAgenda agendas,
      CallMeeting calls,
      RunMeeting meetings,
      Background background,
      Navigator navigator,
      Status status,
      Clock clock) {
    this.id = meeting;
    this.agendas = agendas;
    this.calls = calls;
    this.meetings = meetings;
    this.background = background;
    this.navigator = navigator;
    this.status = status;
    this.clock = clock;
    this.known = new KnownModel(meetings.knownBeforehand(), background, status, this::load);
  }

  private record Found(
      MeetingRecord record,
      AgendaNotices notices,
      List<WaitingCase> waiting,
      Optional<Wording> unfinished,
      Missing missing,
      List<HeardElsewhere> elsewhere) {}

  /**
   * What a change can be taken back to.
   *
   * @param items how the agenda was
   * @param extra the further sitting that took some of it, if one did
   * @param plan how the meeting was planned, if that was changed
   */
  private record Step(List<AgendaItem> items, @Nullable MeetingId extra, @Nullable Plan plan) {}

  /** Reads the agenda and what waits. */
  void load() {
    background.run(
        () -> {
          var read =
              agendas
                  .record(id)
                  .orElseThrow(() -> new ExplainedException(Wording.of("journeys.meeting.gone")));
          return new Found(
              read,
              agendas.notices(read),
              agendas.waitingCases(),
              agendas.saysUnfinishedReferral(),
              meetings.missingReturns().of(id),
              agendas.elsewhere(read));
        },
        found -> {
          elsewhere = found.elsewhere();
          missing.set(found.missing());
          unfinished.set(found.unfinished().orElse(null));
          waiting.setAll(found.waiting());
          var agenda = found.record().agenda();
          var chosen = selected.get();
          if ((chosen == null || agenda.placeOf(chosen) < 0) && !agenda.items().isEmpty()) {
            selected.set(agenda.items().getFirst().id());
          }
          notices.set(found.notices());
          record.set(found.record());
        });
  }

  /** Who knows somebody in a case, said before the meeting. */
  KnownModel known() {
    return known;
  }

  /** Puts a case at another place, from 0; places outside the list mean its ends. */
  void place(AgendaItemId item, int to) {
    var now = record.get();
    if (now == null) {
      return;
    }
    var agenda = now.agenda();
    var moved = agenda.move(item, to);
    selected.set(item);
    if (moved.equals(agenda)) {
      return;
    }
    remember(agenda.items());
    // Shown before it is kept, so that the next key counts from where the case now stands
    record.set(now.arranged(moved.items()));
    background.run(() -> agendas.move(id, item, to), status::saved);
  }

  /** Moves a case up (negative) or down. */
  void move(AgendaItemId item, int by) {
    var now = record.get();
    if (now != null) {
      int from = now.agenda().placeOf(item);
      place(item, Math.clamp(from + by, 0, now.cases().size() - 1));
    }
  }

  /** Takes a case off; it waits again. */
  void remove(AgendaItemId item) {
    var now = record.get();
    if (now == null) {
      return;
    }
    var items = now.agenda().items();
    int at = now.agenda().placeOf(item);
    var next = at + 1 < items.size() ? at + 1 : at - 1;
    change(() -> agendas.remove(id, item));
    selected.set(next < 0 ? null : items.get(next).id());
  }

  /** Whether a case that is added now is late, so that somebody has to allow it. */
  boolean isLate() {
    var now = record.get();
    return now != null && now.meeting().stage() != MeetingStage.PLANNED;
  }

  /** Puts a waiting case at the end of its part. */
  void add(ReferralId referral) {
    change(() -> agendas.add(id, referral));
  }

  /** The same once the agenda is confirmed: somebody allowed it; or says what is wrong. */
  void add(ReferralId referral, Confidential allowedBy, Consumer<List<Problem>> refused) {
    var now = record.get();
    if (now == null) {
      return;
    }
    var items = now.agenda().items();
    background.run(
        () -> agendas.add(id, referral, allowedBy),
        answer -> {
          switch (answer) {
            case Answered.Refused<MeetingId>(var problems) -> refused.accept(problems);
            case Answered.Done<MeetingId> _ -> {
              remember(items);
              changed();
            }
          }
        });
  }

  /** Moves what does not fit to a further sitting on the next working day. */
  void extraSitting() {
    var now = record.get();
    if (now == null || !now.agenda().isOverloaded(now.meeting().minutesAvailable())) {
      return;
    }
    var items = now.agenda().items();
    background.run(
        () -> calls.extraSitting(id),
        made ->
            made.ifPresent(
                extra -> {
                  remember(new Step(items, extra, null));
                  load();
                  status.say(Wording.of("agenda.extra.done"));
                }));
  }

  /** Has cases that share an alleged perpetrator heard one after the other. */
  void together(List<AgendaItemId> group) {
    selected.set(group.getFirst());
    change(() -> agendas.together(id, group));
  }

  /** The same for the first that are apart, if there are any. */
  void together() {
    var now = record.get();
    if (now != null) {
      now.sharedPerpetrators().apart().stream().findFirst().ifPresent(this::together);
    }
  }

  /** Cases on other agendas that share an alleged perpetrator with one of this. */
  List<HeardElsewhere> elsewhere() {
    return elsewhere;
  }

  /** Goes to the agenda of another meeting. */
  void agenda(MeetingId other) {
    navigator.go(new Place.Agenda(other));
  }

  /** Orders the cases as the rules propose. */
  void proposeOrder() {
    change(() -> agendas.proposeOrder(id));
  }

  /** Gives a case other minutes, or says what is wrong with them. */
  void minutes(AgendaItemId item, int minutes, Consumer<List<Problem>> refused) {
    var now = record.get();
    if (now == null) {
      return;
    }
    var items = now.agenda().items();
    background.run(
        () -> agendas.minutes(id, item, minutes),
        answer -> {
          switch (answer) {
            case Answered.Done<MeetingId> _ -> {
              remember(items);
              refused.accept(List.of());
              status.saved();
              load();
            }
            case Answered.Refused<MeetingId>(var problems) -> {
              status.refuse(
                  Wording.of("agenda.minutes.refused", problems.getFirst().details().toArray()));
              refused.accept(problems);
            }
          }
        });
  }

  /** Takes back the last change of the agenda. */
  void undo() {
    var step = before.poll();
    undoable.set(!before.isEmpty());
    if (step == null) {
      return;
    }
    background.run(() -> takeBack(step), this::changed);
  }

  private void takeBack(Step step) {
    if (step.plan() != null) {
      agendas.changing().takeBack(id, step.plan(), step.items());
    } else if (step.extra() != null) {
      calls.withdraw(id, step.extra(), step.items());
    } else {
      agendas.arrange(id, step.items());
    }
  }

  /** Plans the meeting otherwise, or says what must be put right first. */
  void replan(Plan plan, Consumer<List<Problem>> refused) {
    var now = record.get();
    if (now == null) {
      return;
    }
    var before = new Step(now.agenda().items(), null, Plan.of(now.meeting()));
    boolean confirmed = isLate();
    background.run(
        () -> agendas.changing().replan(id, plan),
        answer -> {
          switch (answer) {
            case Answered.Done<MeetingId> _ -> {
              remember(before);
              refused.accept(List.of());
              load();
              status.say(
                  Wording.of(confirmed ? "agenda.replan.done-confirmed" : "agenda.replan.done"));
            }
            case Answered.Refused<MeetingId>(var problems) -> refused.accept(problems);
          }
        });
  }

  /** What to ask before the meeting is called off. */
  Dialogs.Question callingOff() {
    var now = record.get();
    if (now == null) {
      throw new IllegalStateException("not read yet");
    }
    return Dialogs.Question.grave(
        isLate() ? "agenda.call-off-confirmed" : "agenda.call-off-question",
        now.meeting().date(),
        waitAgain(now.cases().size()));
  }

  /** Calls the meeting off and goes to the list of meetings. */
  void callOff() {
    var now = record.get();
    if (now == null) {
      return;
    }
    background.run(
        () -> agendas.changing().callOff(id),
        cases -> {
          navigator.replace(new Place.Meetings());
          status.say(Wording.of("agenda.call-off.done", now.meeting().date(), waitAgain(cases)));
        });
  }

  private static Wording waitAgain(int cases) {
    return switch (cases) {
      case 0 -> Wording.of("agenda.call-off.cases.none");
      case 1 -> Wording.of("agenda.call-off.cases.one");
      default -> Wording.of("agenda.call-off.cases.many", cases);
    };
  }

  /** Confirms the agenda. */
  void confirm() {
    background.run(() -> agendas.confirm(id), this::changed);
  }

  /** What to ask before the meeting is opened; on another day than its own it says so first. */
  Dialogs.Question opening() {
    var now = record.get();
    var today = LocalDate.now(clock);
    if (now == null || now.meeting().date().equals(today)) {
      return Dialogs.Question.of("agenda.open-question");
    }
    return Dialogs.Question.of("agenda.open-early", now.meeting().date(), today).beginningAtNo();
  }

  /** Opens the meeting and goes into it. */
  void open() {
    background.run(
        () -> meetings.open(id),
        () -> {
          goIn();
          status.saved();
        });
  }

  /** Goes into the meeting, which is open. */
  void goIn() {
    navigator.replace(new Place.Meeting(id));
  }

  /** Goes to what agencies know beforehand. */
  void research() {
    navigator.go(new Place.Research(id));
  }

  /** Who has not answered about these cases. */
  ReadOnlyObjectProperty<Missing> missing() {
    return missing.getReadOnlyProperty();
  }

  /** Goes to what can be printed. */
  void print() {
    navigator.go(new Place.Documents(id));
  }

  /** Goes to a case. */
  void look(CaseId caseId) {
    navigator.go(new Place.Case(caseId));
  }

  /** The meeting as it stands, once read. */
  ReadOnlyObjectProperty<@Nullable MeetingRecord> record() {
    return record.getReadOnlyProperty();
  }

  /** What the agenda says besides its cases. */
  ReadOnlyObjectProperty<AgendaNotices> notices() {
    return notices.getReadOnlyProperty();
  }

  /** The cases that are on no agenda. */
  ObservableList<WaitingCase> waiting() {
    return waiting;
  }

  /** Says that a referral is written in and no case yet, so that it cannot be added; or null. */
  ReadOnlyObjectProperty<@Nullable Wording> unfinished() {
    return unfinished.getReadOnlyProperty();
  }

  /** Goes on with the referral that is no case yet. */
  void goOnWithReferral() {
    navigator.go(new Place.NewCase());
  }

  /** The case the keys are meant for. */
  ObjectProperty<@Nullable AgendaItemId> selected() {
    return selected;
  }

  /** Whether there is something to take back. */
  ReadOnlyBooleanProperty undoable() {
    return undoable.getReadOnlyProperty();
  }

  private void change(Runnable work) {
    var now = record.get();
    if (now == null) {
      return;
    }
    var items = now.agenda().items();
    background.run(
        work,
        () -> {
          remember(items);
          changed();
        });
  }

  private void changed() {
    status.saved();
    load();
  }

  private void remember(List<AgendaItem> items) {
    remember(new Step(items, null, null));
  }

  private void remember(Step step) {
    before.push(step);
    if (before.size() > REMEMBERED) {
      before.removeLast();
    }
    undoable.set(true);
  }
}
