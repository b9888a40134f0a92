package org.maracdesk.journeys;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.action.Acceptance;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.action.ActionBank;
import org.maracdesk.domain.action.ActionHint;
import org.maracdesk.domain.action.ActionId;
import org.maracdesk.domain.action.ActionLine;
import org.maracdesk.domain.action.AtTheTable;
import org.maracdesk.domain.action.DueWords;
import org.maracdesk.domain.action.Progress;
import org.maracdesk.domain.action.Told;
import org.maracdesk.domain.action.TypedLine;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.meeting.AgendaItem;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.minutes.ActionOwner;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.store.Shelves;
import org.maracdesk.store.Store;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/**
 * What agencies promise while a meeting runs: read as it is typed, kept, put differently, put in
 * order, withdrawn and put back. Each call is kept before it returns, and each has one that takes
 * it back.
 */
public final class AgreeActions {

  private final Store store;
  private final Clock clock;
  private final Supplier<UUID> ids;

  AgreeActions(Store store, Clock clock, Supplier<UUID> ids) {
    this.store = store;
    this.clock = clock;
    this.ids = ids;
  }

  /** Reads a line as far as it has been typed; nothing is kept. */
  public TypedLine read(MeetingRecord record, String line) {
    return now(record).read(line);
  }

  /** What is worth a second look in a line; it holds nothing up. */
  public Set<ActionHint> hints(MeetingRecord record, TypedLine line) {
    return ActionHint.of(
        line, table(record), dates(record).today(), record.area().workingDays()::isWorkingDay);
  }

  /** Who can promise something at a meeting, as the room is now. */
  public AtTheTable table(MeetingRecord record) {
    return now(record).table();
  }

  private MeetingRecord now(MeetingRecord record) {
    return record.at(record.meeting().hourAt(LocalDateTime.now(clock)));
  }

  /** Words such as "fri" count from the meeting's day, also when its minutes are typed up later. */
  public DueWords dates(MeetingRecord record) {
    return record.dates();
  }

  /**
   * What helps while an action is typed.
   *
   * @param bank the usual actions, as the area wants them
   * @param hints whether hints are wanted
   */
  public record Capture(ActionBank bank, boolean hints) {

    /** Nothing yet. */
    public static final Capture NONE = new Capture(new ActionBank(List.of()), false);
  }

  /** What helps while an action is typed, as the area wants it. */
  public Capture capture() {
    return store.read(
        shelves -> new Capture(KeepActionBank.bank(shelves), shelves.actionBank().hints()));
  }

  /** What is agreed for a case at this meeting, in its order. */
  public List<Action> of(MeetingId meeting, AgendaItemId item) {
    return store.read(shelves -> of(shelves, meeting, item));
  }

  private static List<Action> of(Shelves shelves, MeetingId meeting, AgendaItemId item) {
    return shelves.actions().ofMeeting(meeting).stream()
        .filter(action -> action.item().equals(item) && !action.isWithdrawn())
        .toList();
  }

  /** Keeps what a line stands for, all of it or nothing; it is no longer half typed then. */
  public Answered<List<Action>> promise(
      MeetingId meeting, AgendaItem item, List<ActionLine> lines) {
    var problems = problems(lines);
    if (!problems.isEmpty()) {
      return new Answered.Refused<>(problems);
    }
    var fresh = lines.stream().map(line -> new ActionId(ids.get())).toList();
    var about = new ArrayList<>(fresh.stream().map(ActionId::value).toList());
    about.add(item.id().value());
    about.add(item.caseId().value());
    return new Answered.Done<>(
        store.change(
            new AuditNote(AuditNote.Kind.ACTION_AGREED, about),
            shelves -> {
              var kept = fresh(shelves, meeting, item, fresh, lines);
              shelves.meetings().keepTyped(item.id(), Confidential.NONE, null);
              return kept;
            }));
  }

  private List<Action> fresh(
      Shelves shelves,
      MeetingId meeting,
      AgendaItem item,
      List<ActionId> fresh,
      List<ActionLine> lines) {
    var running = MeetingStages.running(shelves, meeting);
    RunMeeting.listed(shelves, meeting, item.id());
    var hour = MeetingStages.hour(shelves, meeting, clock);
    var table = table(shelves, meeting, hour);
    var kept = new ArrayList<Action>();
    for (int place = 0; place < lines.size(); place++) {
      var line = lines.get(place);
      var action =
          new Action(
              fresh.get(place),
              meeting,
              item.id(),
              item.caseId(),
              shelves.actions().nextNumber(item.caseId()),
              line.agency(),
              named(shelves, meeting, item, line.agency(), line.person(), hour),
              line.text(),
              running.date(),
              line.due(),
              new Progress.Open(),
              1,
              acceptance(table, line.agency()),
              hour);
      shelves.actions().keep(action);
      kept.add(action);
    }
    return List.copyOf(kept);
  }

  /**
   * Keeps a line that could not be entered as half typed, so that it stands there again.
   *
   * @param edits the action it is to change; null for a new one
   */
  public void keepTyped(
      MeetingId meeting, AgendaItemId item, Confidential line, @Nullable ActionId edits) {
    store.keep(
        AuditNote.of(AuditNote.Kind.DISCUSSION_RECORDED, meeting.value(), item.value()),
        shelves -> {
          MeetingStages.running(shelves, meeting);
          RunMeeting.listed(shelves, meeting, item);
          shelves.meetings().keepTyped(item, line, edits);
        });
  }

  private static List<Problem> problems(List<ActionLine> lines) {
    return lines.stream()
        .filter(line -> !line.isComplete())
        .flatMap(line -> line.problems().stream())
        .distinct()
        .toList();
  }

  private static AtTheTable table(Shelves shelves, MeetingId meeting, @Nullable LocalTime hour) {
    return new AtTheTable(List.of(), List.of(), shelves.meetings().attendance(meeting), hour);
  }

  private static Acceptance acceptance(AtTheTable table, AgencyCode owner) {
    return table.isAway(owner) ? Acceptance.PENDING : Acceptance.PRESENT;
  }

  /** Puts an agreed action differently; given to another agency, it is accepted anew. */
  public Answered<Action> change(MeetingId meeting, ActionId id, ActionLine line) {
    return switch (change(meeting, id, List.of(line))) {
      case Answered.Done<List<Action>>(var kept) -> new Answered.Done<>(kept.getFirst());
      case Answered.Refused<List<Action>>(var problems) -> new Answered.Refused<>(problems);
    };
  }

  /**
   * Puts an agreed action as the first of these lines has it, and keeps the others as new ones: all
   * of it or nothing. What was typed is no longer half typed then.
   *
   * @return the action as it stands now, then the new ones
   */
  public Answered<List<Action>> change(MeetingId meeting, ActionId id, List<ActionLine> lines) {
    var problems = problems(lines);
    if (!problems.isEmpty()) {
      return new Answered.Refused<>(problems);
    }
    var others = lines.subList(1, lines.size());
    var fresh = others.stream().map(line -> new ActionId(ids.get())).toList();
    return new Answered.Done<>(
        store.change(
            changed(id, fresh),
            shelves -> {
              MeetingStages.running(shelves, meeting);
              var was = agreed(shelves, meeting, id);
              var item = RunMeeting.listed(shelves, meeting, was.item());
              var all = new ArrayList<Action>();
              all.add(put(shelves, meeting, item, was, lines.getFirst()));
              all.addAll(fresh(shelves, meeting, item, fresh, others));
              shelves.meetings().keepTyped(item.id(), Confidential.NONE, null);
              return List.copyOf(all);
            }));
  }

  private Action put(
      Shelves shelves, MeetingId meeting, AgendaItem item, Action was, ActionLine line) {
    var hour = MeetingStages.hour(shelves, meeting, clock);
    var person = named(shelves, meeting, item, line.agency(), line.person(), hour);
    var now = was.changed(line.agency(), person, line.text(), line.due());
    if (!was.owner().equals(line.agency())) {
      now = now.with(acceptance(table(shelves, meeting, hour), line.agency())).at(hour);
      // Who said yes for one agency said it for no other
      shelves.followUp().notAccepted(was.id());
    }
    shelves.actions().keep(now);
    return now;
  }

  private static AuditNote changed(ActionId id, List<ActionId> others) {
    var about = new ArrayList<UUID>();
    about.add(id.value());
    others.forEach(other -> about.add(other.value()));
    return new AuditNote(AuditNote.Kind.ACTION_CHANGED, about);
  }

  /**
   * Takes a change of an action into several back, all of it or nothing. Whoever left for the case
   * since is not named again.
   *
   * @param earlier the action as it was
   * @param told who had accepted it after the meeting; null for nobody
   * @param made the new ones, which are withdrawn
   */
  public void takeBack(
      MeetingId meeting, Action earlier, @Nullable Told told, List<ActionId> made) {
    again(meeting, earlier, told, made, AgreeActions::withdrawn);
  }

  /**
   * Makes a change that was taken back again, all of it or nothing. Whoever left for the case since
   * is not named.
   *
   * @param later the action as it was changed to
   * @param made the others, which are put back
   */
  public void changeAgain(MeetingId meeting, Action later, List<ActionId> made) {
    again(meeting, later, null, made, AgreeActions::restored);
  }

  private void again(
      MeetingId meeting,
      Action other,
      @Nullable Told told,
      List<ActionId> made,
      UnaryOperator<Action> how) {
    store.keep(
        changed(other.id(), made),
        shelves -> {
          MeetingStages.running(shelves, meeting);
          var was = agreed(shelves, meeting, other.id());
          var item = RunMeeting.listed(shelves, meeting, was.item());
          var person =
              named(
                  shelves,
                  meeting,
                  item,
                  other.owner(),
                  other.person(),
                  MeetingStages.hour(shelves, meeting, clock));
          shelves
              .actions()
              .keep(
                  was.changed(other.owner(), person, other.text(), other.due())
                      .with(other.acceptance())
                      .at(other.agreedAt()));
          if (!was.owner().equals(other.owner())) {
            shelves.followUp().notAccepted(was.id());
          }
          if (told != null) {
            shelves.followUp().accepted(was.id(), told);
          }
          each(shelves, meeting, made, how);
        });
  }

  /**
   * What an action is when it is turned over: accepted, it has yet to be; else it is accepted as it
   * was before, after the meeting where somebody's name is kept for that, or else in the room.
   */
  public Acceptance turned(Action action) {
    if (action.acceptance() != Acceptance.PENDING) {
      return Acceptance.PENDING;
    }
    return acceptedAfterwards(action.id()) == null ? Acceptance.PRESENT : Acceptance.AFTERWARDS;
  }

  /** Who accepted an action after the meeting, also where that is taken back; null for nobody. */
  public @Nullable Told acceptedAfterwards(ActionId id) {
    return store
        .read(shelves -> Optional.ofNullable(shelves.followUp().accepted().get(id)))
        .orElse(null);
  }

  /** Somebody has accepted it for the agency, or has yet to. */
  public Action accept(MeetingId meeting, ActionId id, Acceptance how) {
    return store.change(
        AuditNote.of(AuditNote.Kind.ACTION_CHANGED, id.value()),
        shelves -> {
          MeetingStages.running(shelves, meeting);
          var now = agreed(shelves, meeting, id).accepted(how);
          shelves.actions().keep(now);
          return now;
        });
  }

  /**
   * The chair withdraws actions; they stay in the store and are in no paper.
   *
   * @throws ExplainedException when an agency has reported on one, as it may where a closed meeting
   *     was opened once more: what it said would go
   */
  public void withdraw(MeetingId meeting, List<ActionId> actions) {
    each(meeting, actions, AuditNote.Kind.ACTION_WITHDRAWN, AgreeActions::withdrawn);
  }

  private static Action withdrawn(Action was) {
    if (was.progress().isReported() && !was.isWithdrawn()) {
      throw new ExplainedException(Wording.of("journeys.action.reported"));
    }
    return was.isWithdrawn()
        ? was
        : was.reported(new Progress.Withdrawn(was.agreedOn(), Confidential.NONE));
  }

  /** Puts withdrawn actions back as they were agreed. */
  public void restore(MeetingId meeting, List<ActionId> actions) {
    each(meeting, actions, AuditNote.Kind.ACTION_AGREED, AgreeActions::restored);
  }

  private static Action restored(Action was) {
    return was.isWithdrawn() ? was.reported(new Progress.Open()) : was;
  }

  private void each(
      MeetingId meeting, List<ActionId> actions, AuditNote.Kind kind, UnaryOperator<Action> how) {
    store.keep(
        new AuditNote(kind, actions.stream().map(ActionId::value).toList()),
        shelves -> {
          MeetingStages.running(shelves, meeting);
          each(shelves, meeting, actions, how);
        });
  }

  private static void each(
      Shelves shelves, MeetingId meeting, List<ActionId> actions, UnaryOperator<Action> how) {
    for (var id : actions) {
      var was = agreed(shelves, meeting, id);
      var now = how.apply(was);
      if (!now.equals(was)) {
        shelves.actions().keep(now);
      }
    }
  }

  /** Puts the actions of a case in another order; their numbers stay. */
  public void arrange(MeetingId meeting, AgendaItemId item, List<ActionId> order) {
    store.keep(
        AuditNote.of(AuditNote.Kind.ACTION_CHANGED, item.value()),
        shelves -> {
          MeetingStages.running(shelves, meeting);
          order.forEach(id -> agreed(shelves, meeting, id));
          shelves.actions().arrange(order);
        });
  }

  /** Only what this meeting agreed can be changed or withdrawn while it runs. */
  private static Action agreed(Shelves shelves, MeetingId meeting, ActionId id) {
    return shelves
        .actions()
        .action(id)
        .filter(action -> action.meeting().equals(meeting))
        .orElseThrow(() -> new ExplainedException(Wording.of("journeys.action.gone")));
  }

  /**
   * Whom an action can name: never somebody who left for the case.
   *
   * @throws ExplainedException when the person is alleged to cause harm in it
   */
  private static Confidential named(
      Shelves shelves,
      MeetingId meeting,
      AgendaItem item,
      AgencyCode agency,
      Confidential person,
      @Nullable LocalTime hour) {
    if (person.isBlank()) {
      return person;
    }
    var owner =
        new ActionOwner(
            item.id(),
            shelves.cases().caseFile(item.caseId()).orElseThrow(MeetingStages::gone),
            shelves.meetings().attendance(meeting),
            shelves.meetings().formalities(meeting),
            WhoLeft.of(shelves, List.of(item.caseId())).from(item.caseId()),
            hour);
    if (owner.isAlleged(person)) {
      throw new ExplainedException(Wording.of("journeys.action.in-the-case"));
    }
    return owner.named(agency, person);
  }
}
