package org.maracdesk.journeys;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.action.ActionId;
import org.maracdesk.domain.action.ActionLine;
import org.maracdesk.domain.action.DueWords;
import org.maracdesk.domain.action.Progress;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.agency.Representative;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.meeting.AgendaItem;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.Attendance;
import org.maracdesk.domain.meeting.AttendanceId;
import org.maracdesk.domain.meeting.Discussion;
import org.maracdesk.domain.meeting.ItemOutcome;
import org.maracdesk.domain.meeting.Meeting;
import org.maracdesk.domain.meeting.MeetingGap;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.MeetingStage;
import org.maracdesk.domain.meeting.SharedInformation;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.store.Shelves;
import org.maracdesk.store.Store;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/**
 * Runs a meeting: attendance, the statement, then case by case what was said and what was agreed.
 * Each call is kept before it returns.
 */
public final class RunMeeting {

  private final Store store;
  private final Clock clock;
  private final Supplier<UUID> ids;

  RunMeeting(Store store, Clock clock, Supplier<UUID> ids) {
    this.store = store;
    this.clock = clock;
    this.ids = ids;
  }

  /** Everything of one meeting, if it exists. */
  public Optional<MeetingRecord> record(MeetingId id) {
    return store.read(shelves -> MeetingRecords.read(shelves, id));
  }

  /** Opens the meeting; core representatives are expected until somebody says otherwise. */
  public void open(MeetingId id) {
    store.keep(
        AuditNote.of(AuditNote.Kind.MEETING_OPENED, id.value()),
        shelves -> {
          var meeting = meeting(shelves, id);
          if (meeting.stage() == MeetingStage.CLOSED) {
            throw closed();
          }
          if (meeting.stage() == MeetingStage.PLANNED) {
            meeting = meeting.at(MeetingStage.AGENDA_CONFIRMED);
          }
          if (meeting.stage() == MeetingStage.AGENDA_CONFIRMED) {
            shelves.meetings().keep(meeting.at(MeetingStage.OPEN));
            expect(shelves, id);
          }
        });
  }

  /** Writes down who is there, or is not. */
  public void attend(MeetingId meeting, Attendance attendance) {
    running(
        meeting,
        AuditNote.of(AuditNote.Kind.ATTENDANCE_RECORDED, meeting.value(), attendance.id().value()),
        shelves -> shelves.meetings().keep(meeting, attendance));
  }

  /** A new line of attendance for somebody who was not expected. */
  public Attendance newcomer(AgencyCode agency) {
    return new Attendance(
        new AttendanceId(ids.get()),
        agency,
        Confidential.NONE,
        Confidential.NONE,
        Attendance.Status.PRESENT,
        false,
        Confidential.NONE);
  }

  /** Strikes a line of attendance that was a mistake. */
  public void strike(MeetingId meeting, AttendanceId attendance) {
    running(
        meeting,
        AuditNote.of(AuditNote.Kind.ATTENDANCE_RECORDED, meeting.value(), attendance.value()),
        shelves -> shelves.meetings().remove(attendance));
  }

  /** The chair has read the statement aloud. */
  public void statementRead(MeetingId id) {
    running(
        id,
        AuditNote.of(AuditNote.Kind.STATEMENT_READ, id.value()),
        shelves -> shelves.meetings().keep(meeting(shelves, id).statementRead(clock.instant())));
  }

  /** Who chairs and who takes the minutes. */
  public void chaired(MeetingId id, Confidential chair, Confidential minuteTaker) {
    running(
        id,
        AuditNote.of(AuditNote.Kind.ATTENDANCE_RECORDED, id.value()),
        shelves -> {
          shelves.meetings().keep(meeting(shelves, id).chairedBy(chair, minuteTaker));
        });
  }

  /** What an agency has just told about a case; it is kept with the discussion. */
  public SharedInformation told(AgencyCode agency, SharedInformation.Kind kind, Confidential text) {
    return new SharedInformation(ids.get(), agency, kind, text);
  }

  /** Keeps what was said about a case. */
  public void keep(MeetingId meeting, Discussion discussion) {
    running(
        meeting,
        AuditNote.of(
            AuditNote.Kind.DISCUSSION_RECORDED, meeting.value(), discussion.item().value()),
        shelves -> {
          listed(shelves, meeting, discussion.item());
          shelves.meetings().keep(discussion);
        });
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

  /**
   * The case is put off to the next meeting; a reason is needed, and who checks that the victim is
   * safe until then. One that was put off before is taken to somebody above the meeting.
   */
  public Answered<AgendaItemId> defer(
      MeetingId meeting, AgendaItemId item, Confidential reason, ItemOutcome.Meanwhile meanwhile) {
    var problems = new ArrayList<Problem>();
    if (reason.isBlank()) {
      problems.add(Problem.at("reason", Problem.Kind.MISSING));
    }
    if (meanwhile.checkedBy().isBlank()) {
      problems.add(Problem.at("checkedBy", Problem.Kind.MISSING));
    }
    if (meanwhile.escalatedTo().isBlank()
        && store.read(shelves -> wasPutOffBefore(shelves, meeting, item))) {
      problems.add(Problem.at("escalatedTo", Problem.Kind.MISSING));
    }
    if (!problems.isEmpty()) {
      return new Answered.Refused<>(problems);
    }
    outcome(
        meeting, item, AuditNote.Kind.CASE_DEFERRED, new ItemOutcome.Deferred(reason, meanwhile));
    return new Answered.Done<>(item);
  }

  /** Whether an earlier meeting put the same referral off already. */
  public boolean wasPutOffBefore(MeetingId meeting, AgendaItemId item) {
    return store.read(shelves -> wasPutOffBefore(shelves, meeting, item));
  }

  private static boolean wasPutOffBefore(Shelves shelves, MeetingId meeting, AgendaItemId id) {
    var item = listed(shelves, meeting, id);
    return shelves
        .meetings()
        .appearances(List.of(item.caseId()))
        .getOrDefault(item.caseId(), List.of())
        .stream()
        .filter(a -> !a.meeting().id().equals(meeting))
        .filter(a -> a.item().referral().equals(item.referral()))
        .anyMatch(
            a ->
                a.item().outcome() instanceof ItemOutcome.Deferred deferred
                    && !deferred.meanwhile().notReached());
  }

  /**
   * Carries all cases over that the meeting did not reach.
   *
   * @param reason why it did not reach them
   * @param checkedBy who checks that the victims are safe until the next meeting; needed
   * @return how many there were
   */
  public Answered<Integer> carryOver(
      MeetingId meeting, Confidential reason, Confidential checkedBy) {
    var problems = new ArrayList<Problem>();
    if (reason.isBlank()) {
      problems.add(Problem.at("reason", Problem.Kind.MISSING));
    }
    if (checkedBy.isBlank()) {
      problems.add(Problem.at("checkedBy", Problem.Kind.MISSING));
    }
    if (!problems.isEmpty()) {
      return new Answered.Refused<>(problems);
    }
    var over =
        new ItemOutcome.Deferred(
            reason, new ItemOutcome.Meanwhile(checkedBy, Confidential.NONE, true));
    return new Answered.Done<>(
        store.change(
            AuditNote.of(AuditNote.Kind.CASE_DEFERRED, meeting.value()),
            shelves -> {
              running(shelves, meeting);
              int carried = 0;
              for (var item : shelves.meetings().items(meeting)) {
                if (item.outcome() instanceof ItemOutcome.Waiting && item.section().isDiscussed()) {
                  shelves.meetings().keep(item.with(over));
                  carried++;
                }
              }
              return carried;
            }));
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
              var running = running(shelves, meeting);
              listed(shelves, meeting, item.id());
              var action =
                  new Action(
                      id,
                      meeting,
                      item.id(),
                      item.caseId(),
                      shelves.actions().nextNumber(item.caseId()),
                      line.agency(),
                      line.person(),
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
    var changed = action.changed(line.agency(), line.person(), line.text(), line.due());
    running(
        meeting,
        AuditNote.of(AuditNote.Kind.ACTION_CHANGED, action.id().value()),
        shelves -> {
          agreed(shelves, meeting, action.id());
          shelves.actions().keep(changed);
        });
    return new Answered.Done<>(changed);
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
    var keeping =
        record(id).orElseThrow(RunMeeting::gone).gaps().stream()
            .filter(gap -> gap.kind().keepsOpen())
            .toList();
    // A meeting that stays open leaves no entry in the audit trail that says it was closed
    if (keeping.isEmpty()) {
      store.keep(
          AuditNote.of(AuditNote.Kind.MEETING_CLOSED, id.value()),
          shelves -> shelves.meetings().keep(running(shelves, id).at(MeetingStage.CLOSED)));
    }
    return keeping;
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

  private void running(MeetingId meeting, AuditNote note, Consumer<Shelves> change) {
    store.keep(
        note,
        shelves -> {
          running(shelves, meeting);
          change.accept(shelves);
        });
  }

  private void expect(Shelves shelves, MeetingId id) {
    if (!shelves.meetings().attendance(id).isEmpty()) {
      return;
    }
    for (var person : shelves.agencies().representatives()) {
      if (person.capacity() != Representative.Capacity.DEPUTY
          && person.capacity() != Representative.Capacity.OBSERVER) {
        shelves
            .meetings()
            .keep(
                id,
                new Attendance(
                    new AttendanceId(ids.get()),
                    person.agency(),
                    person.name(),
                    Confidential.of(person.role()),
                    Attendance.Status.EXPECTED,
                    false,
                    Confidential.NONE));
      }
    }
  }

  private static Meeting meeting(Shelves shelves, MeetingId id) {
    return shelves.meetings().meeting(id).orElseThrow(RunMeeting::gone);
  }

  private static Meeting running(Shelves shelves, MeetingId id) {
    var meeting = meeting(shelves, id);
    return switch (meeting.stage()) {
      case OPEN -> meeting;
      case CLOSED -> throw closed();
      case PLANNED, AGENDA_CONFIRMED ->
          throw new ExplainedException(Wording.of("journeys.meeting.not-open"));
    };
  }

  /** Words such as "fri" count from the meeting's day, also when its minutes are typed up later. */
  private static LocalDate dayOf(Meeting meeting) {
    return meeting.date();
  }

  private static ExplainedException closed() {
    return new ExplainedException(Wording.of("journeys.meeting.closed"));
  }

  private static ExplainedException gone() {
    return new ExplainedException(Wording.of("journeys.meeting.gone"));
  }
}
