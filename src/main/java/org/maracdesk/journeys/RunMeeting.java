package org.maracdesk.journeys;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.action.ActionId;
import org.maracdesk.domain.action.ActionLine;
import org.maracdesk.domain.action.DueWords;
import org.maracdesk.domain.action.Progress;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.meeting.AgendaItem;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.DisclosedCrime;
import org.maracdesk.domain.meeting.Discussion;
import org.maracdesk.domain.meeting.ItemOutcome;
import org.maracdesk.domain.meeting.Meeting;
import org.maracdesk.domain.meeting.MeetingGap;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.MeetingStage;
import org.maracdesk.domain.meeting.SharedInformation;
import org.maracdesk.domain.meeting.Whereabouts;
import org.maracdesk.domain.minutes.ActionOwner;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.store.Shelves;
import org.maracdesk.store.Store;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/**
 * Runs a meeting, case by case: what was said and what was agreed. Each call is kept before it
 * returns.
 */
public final class RunMeeting {

  private static final Duration A_DAY = Duration.ofDays(1);

  private final Store store;
  private final Clock clock;
  private final Supplier<UUID> ids;
  private final OpenMeeting opening;
  private final CloseMeeting closing;

  RunMeeting(Store store, Clock clock, Supplier<UUID> ids) {
    this.store = store;
    this.clock = clock;
    this.ids = ids;
    this.opening = new OpenMeeting(store, clock, ids);
    this.closing = new CloseMeeting(store, clock);
  }

  /** Everything of one meeting, if it exists. */
  public Optional<MeetingRecord> record(MeetingId id) {
    return store.read(shelves -> MeetingRecords.read(shelves, id));
  }

  /** The beginning of a meeting: who is there, the statement, who knows somebody. */
  public OpenMeeting opening() {
    return opening;
  }

  /** The end of a meeting: what is missing, approval, corrections. */
  public CloseMeeting closing() {
    return closing;
  }

  /** Opens the meeting; core representatives are expected until somebody says otherwise. */
  public void open(MeetingId id) {
    opening.open(id);
  }

  /** What an agency has just told about a case; it is kept with the discussion. */
  public SharedInformation told(AgencyCode agency, SharedInformation.Kind kind, Confidential text) {
    return new SharedInformation(ids.get(), agency, kind, text);
  }

  /** Keeps what was said about a case. */
  public void keep(MeetingId meeting, Discussion discussion) {
    keep(meeting, discussion, null);
  }

  /** Keeps what was said about a case, and with it where one is, if that is told. */
  public void keep(MeetingId meeting, Discussion discussion, @Nullable Whereabouts place) {
    running(
        meeting,
        AuditNote.of(
            AuditNote.Kind.DISCUSSION_RECORDED, meeting.value(), discussion.item().value()),
        shelves -> {
          listed(shelves, meeting, discussion.item());
          shelves.meetings().keep(discussion);
          if (place != null) {
            shelves.whereabouts().keep(place, clock.instant());
          }
        });
  }

  /** Keeps where in a running meeting one is. */
  public void at(Whereabouts place) {
    running(
        place.meeting(),
        AuditNote.of(AuditNote.Kind.PLACE_KEPT, place.meeting().value()),
        shelves -> shelves.whereabouts().keep(place, clock.instant()));
  }

  /**
   * Where one was last in a meeting that still runs, so that one can go on there after a lock or
   * after the power went; a place of more than a day ago leads nowhere.
   */
  public Optional<Whereabouts> lastPlace() {
    return store.read(
        shelves ->
            shelves
                .whereabouts()
                .since(clock.instant().minus(A_DAY))
                .filter(
                    place ->
                        shelves
                            .meetings()
                            .meeting(place.meeting())
                            .filter(meeting -> meeting.stage() == MeetingStage.OPEN)
                            .isPresent()));
  }

  /** A crime that was disclosed, of which nothing is written yet. */
  public DisclosedCrime crime() {
    return DisclosedCrime.of(ids.get());
  }

  /** The case was heard. */
  public void heard(MeetingId meeting, AgendaItemId item) {
    outcome(meeting, item, AuditNote.Kind.CASE_HEARD, new ItemOutcome.Heard());
  }

  /** The case waits again: it was marked by mistake. */
  public void notHeard(MeetingId meeting, AgendaItemId item) {
    outcome(meeting, item, AuditNote.Kind.AGENDA_CHANGED, new ItemOutcome.Waiting());
  }

  /** The case is put off to the next meeting; a reason is needed. */
  public Answered<AgendaItemId> defer(MeetingId meeting, AgendaItemId item, Confidential reason) {
    if (reason.isBlank()) {
      return new Answered.Refused<>(List.of(Problem.at("reason", Problem.Kind.MISSING)));
    }
    outcome(meeting, item, AuditNote.Kind.CASE_DEFERRED, new ItemOutcome.Deferred(reason));
    return new Answered.Done<>(item);
  }

  /** Reads an action as far as it has been typed; nothing is kept. */
  public ActionLine read(MeetingRecord record, String line) {
    return ActionLine.read(
        line,
        record.agencies(),
        record.representatives(),
        new DueWords(dayOf(record.meeting()), record.nextMeeting(), record.area().workingDays()));
  }

  /** Keeps an action that was agreed for a case. */
  public Answered<Action> promise(MeetingId meeting, AgendaItem item, ActionLine line) {
    if (!line.isComplete()) {
      return new Answered.Refused<>(line.problems());
    }
    var id = new ActionId(ids.get());
    return new Answered.Done<>(
        store.change(
            AuditNote.of(
                AuditNote.Kind.ACTION_AGREED, id.value(), item.id().value(), item.caseId().value()),
            shelves -> {
              var running = MeetingStages.running(shelves, meeting);
              listed(shelves, meeting, item.id());
              var person = named(shelves, meeting, item, line.agency(), line.person());
              var action =
                  new Action(
                      id,
                      meeting,
                      item.id(),
                      item.caseId(),
                      shelves.actions().nextNumber(item.caseId()),
                      line.agency(),
                      person,
                      line.text(),
                      running.date(),
                      line.due(),
                      new Progress.Open(),
                      1);
              shelves.actions().keep(action);
              return action;
            }));
  }

  /** Puts an agreed action differently. */
  public Answered<Action> change(MeetingId meeting, Action action, ActionLine line) {
    if (!line.isComplete()) {
      return new Answered.Refused<>(line.problems());
    }
    return new Answered.Done<>(
        store.change(
            AuditNote.of(AuditNote.Kind.ACTION_CHANGED, action.id().value()),
            shelves -> {
              MeetingStages.running(shelves, meeting);
              agreed(shelves, meeting, action.id());
              var item = listed(shelves, meeting, action.item());
              var person = named(shelves, meeting, item, line.agency(), line.person());
              var changed = action.changed(line.agency(), person, line.text(), line.due());
              shelves.actions().keep(changed);
              return changed;
            }));
  }

  /** Withdraws an action while the meeting runs. */
  public void withdraw(MeetingId meeting, ActionId action) {
    running(
        meeting,
        AuditNote.of(AuditNote.Kind.ACTION_WITHDRAWN, action.value()),
        shelves -> {
          agreed(shelves, meeting, action);
          shelves.actions().remove(action);
        });
  }

  /** Puts a withdrawn action back as it was. */
  public void restore(MeetingId meeting, Action action) {
    running(
        meeting,
        AuditNote.of(AuditNote.Kind.ACTION_AGREED, action.id().value()),
        shelves ->
            shelves
                .actions()
                .keep(
                    new Action(
                        action.id(),
                        action.meeting(),
                        action.item(),
                        action.caseId(),
                        action.number(),
                        action.owner(),
                        action.person(),
                        action.text(),
                        action.agreedOn(),
                        action.due(),
                        action.progress(),
                        1)));
  }

  /**
   * Closes the meeting, unless something keeps it open.
   *
   * @return what keeps it open; empty when it is closed
   */
  public List<MeetingGap> close(MeetingId id) {
    return closing.close(id);
  }

  private void outcome(
      MeetingId meeting, AgendaItemId id, AuditNote.Kind kind, ItemOutcome outcome) {
    running(
        meeting,
        AuditNote.of(kind, meeting.value(), id.value()),
        shelves -> shelves.meetings().keep(listed(shelves, meeting, id).with(outcome)));
  }

  /** The case's place on this meeting's agenda: no other meeting's record is ever touched. */
  private static AgendaItem listed(Shelves shelves, MeetingId meeting, AgendaItemId id) {
    return shelves.meetings().items(meeting).stream()
        .filter(item -> item.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new ExplainedException(Wording.of("journeys.agenda.not-listed")));
  }

  /** Only what this meeting agreed can be changed or withdrawn while it runs. */
  private static void agreed(Shelves shelves, MeetingId meeting, ActionId id) {
    shelves
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
      Shelves shelves, MeetingId meeting, AgendaItem item, AgencyCode agency, Confidential person) {
    if (person.isBlank()) {
      return person;
    }
    var owner =
        new ActionOwner(
            item.id(),
            shelves.cases().caseFile(item.caseId()).orElseThrow(MeetingStages::gone),
            shelves.meetings().attendance(meeting),
            shelves.meetings().formalities(meeting));
    if (owner.isAlleged(person)) {
      throw new ExplainedException(Wording.of("journeys.action.in-the-case"));
    }
    return owner.named(agency, person);
  }

  private void running(MeetingId meeting, AuditNote note, Consumer<Shelves> change) {
    store.keep(
        note,
        shelves -> {
          MeetingStages.running(shelves, meeting);
          change.accept(shelves);
        });
  }

  /** Words such as "fri" count from the meeting's day, also when its minutes are typed up later. */
  private static LocalDate dayOf(Meeting meeting) {
    return meeting.date();
  }
}
