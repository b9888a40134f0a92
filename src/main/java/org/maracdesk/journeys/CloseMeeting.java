package org.maracdesk.journeys;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.meeting.Addendum;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.Approval;
import org.maracdesk.domain.meeting.Formalities;
import org.maracdesk.domain.meeting.MeetingGap;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.MeetingStage;
import org.maracdesk.domain.meeting.UnfinishedFormality;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.domain.shared.TextLimit;
import org.maracdesk.store.Shelves;
import org.maracdesk.store.Store;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/**
 * Closes a meeting, has its minutes approved, and corrects what is approved without touching it.
 * Until the approval a closed meeting can be opened once more to put something right; after it no
 * record of the meeting changes.
 */
public final class CloseMeeting {

  private final Store store;
  private final Clock clock;

  CloseMeeting(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * Closes the meeting, unless something keeps it open.
   *
   * @return what keeps it open; empty when it is closed
   */
  public List<MeetingGap> close(MeetingId id) {
    var keeping = record(id).gaps().stream().filter(gap -> gap.kind().keepsOpen()).toList();
    // A meeting that stays open leaves no entry in the audit trail that says it was closed
    if (keeping.isEmpty()) {
      store.keep(
          AuditNote.of(AuditNote.Kind.MEETING_CLOSED, id.value()),
          shelves -> {
            shelves.meetings().keep(MeetingStages.running(shelves, id).at(MeetingStage.CLOSED));
            shelves.putOffs().forget(id);
          });
    }
    return keeping;
  }

  /**
   * Opens a closed meeting once more, to put something right. What deputy chairs approved is
   * approved again after it: they saw what was said then.
   *
   * @throws ExplainedException when its minutes are approved
   */
  public void reopen(MeetingId id) {
    store.keep(
        AuditNote.of(AuditNote.Kind.MEETING_REOPENED, id.value()),
        shelves -> {
          var meeting = MeetingStages.ended(shelves, id);
          shelves.meetings().keep(meeting.at(MeetingStage.OPEN));
          shelves.meetings().keep(id, shelves.meetings().formalities(id).unapproved());
        });
  }

  /** The cases the chair had left for and nobody has approved yet. */
  public static List<AgendaItemId> owedByDeputy(MeetingRecord record) {
    return record.agenda().items().stream()
        .map(item -> item.id())
        .filter(record::isChairOut)
        .filter(item -> record.formalities().approvalOf(item).isEmpty())
        .toList();
  }

  /**
   * The deputy chair approves the minutes of a case the chair had left for.
   *
   * @param by who approves; not the chair, and nobody else who left for it
   */
  public Answered<Approval> approve(MeetingId id, AgendaItemId item, Confidential by) {
    var record = record(id);
    var problems = new ArrayList<Problem>();
    TextLimit.LINE.needed(problems, "by", by);
    if (!problems.isEmpty()) {
      return new Answered.Refused<>(problems);
    }
    if (hadLeft(record, by, item)) {
      return new Answered.Refused<>(List.of(Problem.at("by", Problem.Kind.LEFT_FOR_THE_CASE)));
    }
    var approval = new Approval(item, by, clock.instant(), Confidential.NONE);
    change(
        id,
        AuditNote.of(AuditNote.Kind.MINUTES_APPROVED, id.value(), item.value()),
        formalities -> {
          unlocked(formalities);
          return formalities.with(approval);
        });
    return new Answered.Done<>(approval);
  }

  /**
   * The chair approves the minutes. From then on no record of the meeting changes. No reason stands
   * for the deputy's approval of a case the chair had left for, and nobody who had left for a case
   * approves it with the rest.
   *
   * @param by who approves
   * @param because why, where something is missing or who approves is not put down as the chair;
   *     needed then, if only to say that they chaired
   */
  public Answered<Approval> approve(MeetingId id, Confidential by, Confidential because) {
    var record = record(id);
    unlocked(record.formalities());
    var problems = new ArrayList<Problem>();
    TextLimit.LINE.needed(problems, "by", by);
    if (!owedByDeputy(record).isEmpty()) {
      problems.add(Problem.at("deputy", Problem.Kind.OWED_BY_DEPUTY));
    }
    if (hadLeftForWhatIsNotApproved(record, by)) {
      problems.add(Problem.at("by", Problem.Kind.LEFT_FOR_THE_CASE));
    }
    if (!by.isBlank() && !record.isChairCalled(by) && because.isBlank()) {
      problems.add(Problem.at("reason", Problem.Kind.NOT_THE_CHAIR));
    } else if (!record.gaps().isEmpty() && because.isBlank()) {
      problems.add(Problem.at("reason", Problem.Kind.MISSING));
    }
    TextLimit.TEXT.check(problems, "reason", because);
    if (!problems.isEmpty()) {
      return new Answered.Refused<>(problems);
    }
    var approval = new Approval(null, by, clock.instant(), because);
    store.keep(
        AuditNote.of(AuditNote.Kind.MINUTES_APPROVED, id.value()),
        (Shelves shelves) -> {
          MeetingStages.ended(shelves, id);
          var was = shelves.meetings().formalities(id);
          unlocked(was);
          shelves.meetings().keep(id, was.with(approval));
          shelves.halfSaid().forget(id, UnfinishedFormality.Kind.APPROVAL);
          // Nothing can be declared any more
          shelves.halfSaid().forget(id, UnfinishedFormality.Kind.INTEREST);
        });
    return new Answered.Done<>(approval);
  }

  private static boolean hadLeft(MeetingRecord record, Confidential by, AgendaItemId item) {
    return record.attendance().stream()
        .anyMatch(a -> a.isCalled(by) && record.formalities().leaves(a.id(), item));
  }

  private static boolean hadLeftForWhatIsNotApproved(MeetingRecord record, Confidential by) {
    return record.agenda().items().stream()
        .map(item -> item.id())
        .filter(item -> record.formalities().approvalOf(item).isEmpty() && !record.isChairOut(item))
        .anyMatch(item -> hadLeft(record, by, item));
  }

  /** The approved minutes went out. */
  public void issued(MeetingId id) {
    change(
        id,
        AuditNote.of(AuditNote.Kind.MINUTES_ISSUED, id.value()),
        formalities -> {
          locked(formalities);
          return formalities.issued(clock.instant());
        });
  }

  /**
   * Corrects approved minutes: what was written stays, the correction stands at their end.
   *
   * @param item the case it is about, or nothing where it is about the meeting
   */
  public Answered<Addendum> correct(
      MeetingId id, @Nullable AgendaItemId item, Confidential by, Confidential text) {
    var problems = new ArrayList<Problem>();
    TextLimit.TEXT.needed(problems, "text", text);
    TextLimit.LINE.needed(problems, "by", by);
    if (!problems.isEmpty()) {
      return new Answered.Refused<>(problems);
    }
    var note =
        item == null
            ? AuditNote.of(AuditNote.Kind.MINUTES_CORRECTED, id.value())
            : AuditNote.of(AuditNote.Kind.MINUTES_CORRECTED, id.value(), item.value());
    return new Answered.Done<>(
        store.change(
            note,
            shelves -> {
              MeetingStages.ended(shelves, id);
              var was = shelves.meetings().formalities(id);
              locked(was);
              var addendum =
                  new Addendum(was.addenda().size() + 1, item, clock.instant(), by, text);
              shelves.meetings().keep(id, was.with(addendum));
              shelves.halfSaid().forget(id, UnfinishedFormality.Kind.CORRECTION);
              return addendum;
            }));
  }

  private void change(MeetingId id, AuditNote note, UnaryOperator<Formalities> next) {
    store.keep(
        note,
        (Shelves shelves) -> {
          MeetingStages.ended(shelves, id);
          shelves.meetings().keep(id, next.apply(shelves.meetings().formalities(id)));
        });
  }

  private static void unlocked(Formalities formalities) {
    if (formalities.isLocked()) {
      throw new ExplainedException(Wording.of("store.meeting.locked"));
    }
  }

  private static void locked(Formalities formalities) {
    if (!formalities.isLocked()) {
      throw new ExplainedException(Wording.of("journeys.minutes.not-approved"));
    }
  }

  private MeetingRecord record(MeetingId id) {
    return store.read(shelves -> MeetingRecords.read(shelves, id)).orElseThrow(MeetingStages::gone);
  }
}
