package org.maracdesk.journeys;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.action.ActionLine;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.meeting.AgendaItem;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.DisclosedCrime;
import org.maracdesk.domain.meeting.Discussion;
import org.maracdesk.domain.meeting.ItemOutcome;
import org.maracdesk.domain.meeting.Meeting;
import org.maracdesk.domain.meeting.MeetingGap;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.SharedInformation;
import org.maracdesk.domain.meeting.UnfinishedFormality;
import org.maracdesk.domain.meeting.UnfinishedPutOff;
import org.maracdesk.domain.meeting.Whereabouts;
import org.maracdesk.domain.minutes.AgendaNotices;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.domain.shared.TextLimit;
import org.maracdesk.store.Noted;
import org.maracdesk.store.Shelves;
import org.maracdesk.store.Store;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/**
 * Runs a meeting, case by case: what was said and what was agreed. Each call is kept before it
 * returns.
 */
public final class RunMeeting {

  private final Store store;
  private final Clock clock;
  private final Supplier<UUID> ids;
  private final AgreeActions actions;
  private final OpenMeeting opening;
  private final CloseMeeting closing;
  private final ShareResearch shareResearch;
  private final MissingReturns missingReturns;
  private final AddLateCase addLateCase;
  private final KnownBeforehand knownBeforehand;
  private final MeetingPlaces places;
  private final PresentCase presentCase;
  private final LeaveUnheard leaveUnheard;

  RunMeeting(Store store, Clock clock, Supplier<UUID> ids) {
    this.store = store;
    this.clock = clock;
    this.ids = ids;
    actions = new AgreeActions(store, clock, ids);
    this.opening = new OpenMeeting(store, clock, ids);
    this.closing = new CloseMeeting(store, clock);
    shareResearch = new ShareResearch(store, clock, ids);
    missingReturns = new MissingReturns(store);
    addLateCase = new AddLateCase(store, ids);
    knownBeforehand = new KnownBeforehand(store, clock);
    places = new MeetingPlaces(store, clock);
    presentCase = new PresentCase(store);
    leaveUnheard = new LeaveUnheard(store);
  }

  /** What agencies released beforehand, and how it comes into the meeting. */
  public ShareResearch shareResearch() {
    return shareResearch;
  }

  /** Who has not answered beforehand. */
  public MissingReturns missingReturns() {
    return missingReturns;
  }

  /** What cannot wait for the next meeting, and how it comes into this one. */
  public AddLateCase addLateCase() {
    return addLateCase;
  }

  /** Who knows somebody in a case, said before a meeting hears it. */
  public KnownBeforehand knownBeforehand() {
    return knownBeforehand;
  }

  /** What the chair presents of a case before the agencies share. */
  public PresentCase presentCase() {
    return presentCase;
  }

  /** What is not to be heard any more, and how it is left so. */
  public LeaveUnheard leaveUnheard() {
    return leaveUnheard;
  }

  /** Everything of one meeting, if it exists. */
  public Optional<MeetingRecord> record(MeetingId id) {
    return store.read(shelves -> MeetingRecords.read(shelves, id));
  }

  /** What a meeting goes through besides its cases. */
  public AgendaNotices notices(MeetingId id) {
    return store.read(
        shelves ->
            MeetingRecords.read(shelves, id)
                .map(record -> AgendaReading.read(shelves, record, LocalDate.now(clock)))
                .orElse(AgendaNotices.NONE));
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

  /**
   * Keeps what was said about a case, and with it where one is, if that is told. What was taken
   * from research and is no longer said is offered again.
   */
  public void keep(MeetingId meeting, Discussion discussion, @Nullable Whereabouts place) {
    running(
        meeting,
        AuditNote.of(
            AuditNote.Kind.DISCUSSION_RECORDED, meeting.value(), discussion.item().value()),
        shelves -> {
          listed(shelves, meeting, discussion.item());
          var before = shelves.meetings().sharedAt(discussion.item());
          shelves.meetings().keep(discussion);
          var now =
              discussion.shared().stream().map(SharedInformation::id).collect(Collectors.toSet());
          shareResearch.follow(shelves, meeting, before, now);
          if (place != null) {
            shelves.whereabouts().keep(place, clock.instant());
          }
        });
  }

  /** Notes that a case was opened in its meeting. */
  public Optional<Wording> shown(MeetingId meeting, AgendaItemId item) {
    return new NoteReading(store).opened(meeting, item);
  }

  /** Where in a meeting one was last. */
  public MeetingPlaces places() {
    return places;
  }

  /** A crime that was disclosed, of which nothing is written yet. */
  public DisclosedCrime crime() {
    return DisclosedCrime.of(ids.get());
  }

  /** The case was heard. */
  public void heard(MeetingId meeting, AgendaItemId item) {
    outcome(meeting, item, AuditNote.Kind.CASE_HEARD, new ItemOutcome.Heard());
  }

  /**
   * The case waits again: it was marked by mistake. Where it was restricted since, it waits in the
   * restricted sitting.
   *
   * @throws ExplainedException when it was put off, and another meeting that has begun has it
   */
  public void notHeard(MeetingId meeting, AgendaItemId item) {
    running(
        meeting,
        AuditNote.of(AuditNote.Kind.AGENDA_CHANGED, meeting.value(), item.value()),
        shelves -> {
          var waits = free(shelves, meeting, item).with(new ItemOutcome.Waiting());
          shelves.meetings().keep(waits);
          heardAt(shelves, meeting, item, null);
          if (!RestrictedSittings.of(shelves, List.of(waits.caseId())).cases().isEmpty()) {
            DecideCase.moveWhereItBelongs(shelves, waits.caseId());
          }
        });
  }

  /** What agencies promise. */
  public AgreeActions actions() {
    return actions;
  }

  /**
   * The case is put off to the next meeting: it heads its part of that agenda where that is
   * planned, and waits for one otherwise. A reason is needed, and who checks that the victim is
   * safe until then. One that was put off before is taken to somebody above the meeting.
   */
  public Answered<AgendaItemId> defer(
      MeetingId meeting, AgendaItemId item, Confidential reason, ItemOutcome.Meanwhile meanwhile) {
    var problems = new ArrayList<Problem>();
    TextLimit.TEXT.needed(problems, "reason", reason);
    TextLimit.LINE.needed(problems, "checkedBy", meanwhile.checkedBy());
    TextLimit.LINE.check(problems, "escalatedTo", meanwhile.escalatedTo());
    if (meanwhile.escalatedTo().isBlank()
        && store.read(shelves -> wasPutOffBefore(shelves, meeting, item))) {
      problems.add(Problem.at("escalatedTo", Problem.Kind.MISSING));
    }
    if (!problems.isEmpty()) {
      return new Answered.Refused<>(problems);
    }
    return new Answered.Done<>(
        store.change(
            shelves -> {
              MeetingStages.running(shelves, meeting);
              var put =
                  listed(shelves, meeting, item).with(new ItemOutcome.Deferred(reason, meanwhile));
              shelves.meetings().keep(put);
              shelves.putOffs().forget(meeting, item);
              var next = putOnNext(shelves, meeting, List.of(put.caseId()));
              return new Noted<>(putOff(next, meeting.value(), item.value()), item);
            }));
  }

  /**
   * What is typed at a meeting to put cases off and is not said yet, by the id of the item, or of
   * the meeting for all that wait.
   */
  public Map<UUID, UnfinishedPutOff> typedToPutOff(MeetingId meeting) {
    return store.read(shelves -> shelves.putOffs().of(meeting));
  }

  /**
   * Keeps what is typed to put cases off, and with it where one is, if that is told.
   *
   * @param item the case; null for all that wait
   */
  public void keepTyped(
      MeetingId meeting,
      @Nullable AgendaItemId item,
      UnfinishedPutOff typed,
      @Nullable Whereabouts place) {
    running(
        meeting,
        item == null
            ? AuditNote.of(AuditNote.Kind.DISCUSSION_RECORDED, meeting.value())
            : AuditNote.of(AuditNote.Kind.DISCUSSION_RECORDED, meeting.value(), item.value()),
        shelves -> {
          shelves.putOffs().keep(meeting, item, typed);
          if (place != null) {
            shelves.whereabouts().keep(place, clock.instant());
          }
        });
  }

  /** What is typed of an interest, the approval or a correction and is not said yet. */
  public List<UnfinishedFormality> typedFormalities(MeetingId meeting) {
    return store.read(shelves -> shelves.halfSaid().of(meeting));
  }

  /**
   * Keeps what is typed of an interest, the approval or a correction; without who it is, where they
   * were struck meanwhile. With it where one is, if that is told, so that one comes back to the
   * letter that is there.
   */
  public void keepTyped(MeetingId meeting, UnfinishedFormality typed, @Nullable Whereabouts place) {
    store.keep(
        AuditNote.of(AuditNote.Kind.DISCUSSION_RECORDED, meeting.value()),
        shelves -> {
          MeetingStages.meeting(shelves, meeting);
          boolean there =
              shelves.meetings().attendance(meeting).stream()
                  .anyMatch(person -> person.id().equals(typed.person()));
          shelves.halfSaid().keep(meeting, there ? typed : typed.ofNobody());
          if (place != null) {
            places.keep(shelves, place);
          }
        });
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
   * Carries all cases over that the meeting did not reach: to the next agenda where that is
   * planned, in their order.
   *
   * @param reason why it did not reach them
   * @param checkedBy who checks that the victims are safe until the next meeting; needed
   * @return how many there were
   */
  public Answered<Integer> carryOver(
      MeetingId meeting, Confidential reason, Confidential checkedBy) {
    var problems = new ArrayList<Problem>();
    TextLimit.TEXT.needed(problems, "reason", reason);
    TextLimit.LINE.needed(problems, "checkedBy", checkedBy);
    if (!problems.isEmpty()) {
      return new Answered.Refused<>(problems);
    }
    var over =
        new ItemOutcome.Deferred(
            reason, new ItemOutcome.Meanwhile(checkedBy, Confidential.NONE, true));
    return new Answered.Done<>(
        store.change(
            shelves -> {
              MeetingStages.running(shelves, meeting);
              var carried = new ArrayList<CaseId>();
              for (var item : shelves.meetings().items(meeting)) {
                if (item.outcome() instanceof ItemOutcome.Waiting && item.section().isDiscussed()) {
                  shelves.meetings().keep(item.with(over));
                  shelves.putOffs().forget(meeting, item.id());
                  carried.add(item.caseId());
                }
              }
              shelves.putOffs().forget(meeting, null);
              var next = putOnNext(shelves, meeting, carried);
              return new Noted<>(putOff(next, meeting.value()), carried.size());
            }));
  }

  /** Whose agenda the cases went on is changed as well, so the trail names that meeting too. */
  private static AuditNote putOff(Optional<Meeting> next, UUID... about) {
    var ids = new ArrayList<>(List.of(about));
    next.ifPresent(meeting -> ids.add(meeting.id().value()));
    return new AuditNote(AuditNote.Kind.CASE_DEFERRED, ids);
  }

  private Optional<Meeting> putOnNext(Shelves shelves, MeetingId id, List<CaseId> putOff) {
    var next = next(shelves, id);
    next.ifPresent(meeting -> NextAgenda.put(shelves, meeting, putOff, ids));
    return next;
  }

  private Optional<Meeting> next(Shelves shelves, MeetingId id) {
    return NextAgenda.after(shelves, MeetingStages.meeting(shelves, id), LocalDate.now(clock));
  }

  /** The day of the meeting on whose agenda a case goes that is put off; nothing: it waits. */
  public Optional<LocalDate> nextAgenda(MeetingId id) {
    return store.read(shelves -> next(shelves, id).map(Meeting::date));
  }

  /** Reads a line that stands for one action; nothing is kept. */
  public ActionLine read(MeetingRecord record, String line) {
    return actions.read(record, line).promises().getFirst();
  }

  /** Keeps an action that was agreed for a case. */
  public Answered<Action> promise(MeetingId meeting, AgendaItem item, ActionLine line) {
    return switch (actions.promise(meeting, item, List.of(line))) {
      case Answered.Done<List<Action>>(var kept) -> new Answered.Done<>(kept.getFirst());
      case Answered.Refused<List<Action>>(var problems) -> new Answered.Refused<>(problems);
    };
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
        shelves -> {
          shelves.meetings().keep(free(shelves, meeting, id).with(outcome));
          heardAt(shelves, meeting, id, MeetingStages.hour(shelves, meeting, clock));
        });
  }

  private static void heardAt(
      Shelves shelves, MeetingId meeting, AgendaItemId item, @Nullable LocalTime hour) {
    var was = shelves.meetings().formalities(meeting);
    var now = was.heard(item, hour);
    if (!now.equals(was)) {
      shelves.meetings().keep(meeting, now);
    }
  }

  /**
   * The case's place, unless it was put off or left and another meeting that has begun has taken it
   * since; from the agenda of one that has not, it is taken off.
   */
  static AgendaItem free(Shelves shelves, MeetingId meeting, AgendaItemId id) {
    var item = listed(shelves, meeting, id);
    if (item.outcome().leavesItFree()) {
      NextAgenda.takeOff(shelves, meeting, item);
    }
    if (item.outcome().leavesItFree()
        && shelves.meetings().settledReferrals().contains(item.referral())) {
      throw new ExplainedException(Wording.of("journeys.agenda.taken-since"));
    }
    return item;
  }

  /** The case's place on this meeting's agenda: no other meeting's record is ever touched. */
  static AgendaItem listed(Shelves shelves, MeetingId meeting, AgendaItemId id) {
    return shelves.meetings().items(meeting).stream()
        .filter(item -> item.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new ExplainedException(Wording.of("journeys.agenda.not-listed")));
  }

  private void running(MeetingId meeting, AuditNote note, Consumer<Shelves> change) {
    store.keep(
        note,
        shelves -> {
          MeetingStages.running(shelves, meeting);
          change.accept(shelves);
        });
  }
}
