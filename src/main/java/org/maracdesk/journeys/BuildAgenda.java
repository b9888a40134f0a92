package org.maracdesk.journeys;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.maracdesk.domain.agency.Area;
import org.maracdesk.domain.agency.Representative;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.casefile.MaracAge;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.meeting.Agenda;
import org.maracdesk.domain.meeting.AgendaItem;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.AgendaPlanner;
import org.maracdesk.domain.meeting.ItemOutcome;
import org.maracdesk.domain.meeting.Meeting;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.MeetingKind;
import org.maracdesk.domain.meeting.MeetingStage;
import org.maracdesk.domain.meeting.ReferredCase;
import org.maracdesk.domain.meeting.SharedPerpetrators;
import org.maracdesk.domain.minutes.AgendaNotices;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.domain.shared.TextLimit;
import org.maracdesk.store.Shelves;
import org.maracdesk.store.Store;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/** Plans a meeting: its date, the cases proposed for it, their order, and the confirmation. */
public final class BuildAgenda {

  private static final int LONGEST_SLOT = 120;
  private static final int LONGEST_MEETING = 24 * 60;

  private final Store store;
  private final Clock clock;
  private final Supplier<UUID> ids;
  private final ChangePlan changing;

  BuildAgenda(Store store, Clock clock, Supplier<UUID> ids) {
    this.store = store;
    this.clock = clock;
    this.ids = ids;
    this.changing = new ChangePlan(store, clock);
  }

  /** Another date, place or chair for a meeting that was planned, or none at all. */
  public ChangePlan changing() {
    return changing;
  }

  /**
   * A meeting in the list of meetings.
   *
   * @param meeting the meeting
   * @param cases how many cases are on its agenda
   * @param heard how many of them were heard
   * @param openActions actions agreed there that nobody has reported on
   */
  public record MeetingLine(Meeting meeting, int cases, int heard, int openActions) {}

  /**
   * What is asked for when a meeting is planned.
   *
   * @param date the day
   * @param start when it begins
   * @param minutesPerCase 1 to 120
   * @param minutesAvailable how long it may last, in minutes
   * @param venue room or link, or nothing
   * @param chair who chairs, or nothing
   * @param minuteTaker who takes the minutes, or nothing
   */
  public record Plan(
      LocalDate date,
      LocalTime start,
      int minutesPerCase,
      int minutesAvailable,
      Confidential venue,
      Confidential chair,
      Confidential minuteTaker) {

    /** How a meeting is planned now. */
    public static Plan of(Meeting meeting) {
      return new Plan(
          meeting.date(),
          meeting.start(),
          meeting.minutesPerCase(),
          meeting.minutesAvailable(),
          meeting.venue(),
          meeting.chair(),
          meeting.minuteTaker());
    }
  }

  /**
   * A case that waits for a meeting.
   *
   * @param referred what the planner knows of it
   * @param victim formal name
   * @param referrer the referring agency's name
   */
  public record WaitingCase(ReferredCase referred, Confidential victim, String referrer) {}

  /** All meetings, latest first. */
  public List<MeetingLine> meetings() {
    return store.read(
        shelves -> {
          var open =
              shelves.actions().all().stream()
                  .filter(a -> a.progress().isOpen())
                  .collect(Collectors.groupingBy(a -> a.meeting(), Collectors.counting()));
          var lines = new ArrayList<MeetingLine>();
          for (var meeting : shelves.meetings().all()) {
            var items = shelves.meetings().items(meeting.id());
            lines.add(
                new MeetingLine(
                    meeting,
                    items.size(),
                    (int)
                        items.stream()
                            .filter(i -> i.outcome() instanceof ItemOutcome.Heard)
                            .count(),
                    open.getOrDefault(meeting.id(), 0L).intValue()));
          }
          return List.copyOf(lines);
        });
  }

  /** Everything of one meeting, if it exists. */
  public Optional<MeetingRecord> record(MeetingId id) {
    return store.read(shelves -> MeetingRecords.read(shelves, id));
  }

  /** What an agenda says besides its cases. */
  public AgendaNotices notices(MeetingRecord record) {
    return store.read(shelves -> AgendaReading.read(shelves, record, LocalDate.now(clock)));
  }

  /** The meeting on a day, if there is one; the first of them, should there be several. */
  public Optional<MeetingId> on(LocalDate day) {
    return store.read(shelves -> shelves.meetings().on(day).map(Meeting::id));
  }

  /** The meetings of a day, the earliest first. */
  public List<Meeting> allOn(LocalDate day) {
    return store.read(shelves -> shelves.meetings().allOn(day));
  }

  /**
   * A plan filled from the area's habits, on the next day of its pattern after the latest meeting,
   * and where the latest was that has a place. Where there was none, or only earlier ones and the
   * pattern names no weekday, the first day from today.
   */
  public Plan usual() {
    var today = LocalDate.now(clock);
    return store.read(
        shelves -> {
          var area = shelves.agencies().area().orElseThrow(BuildAgenda::noArea);
          var before =
              shelves.meetings().all().stream()
                  .filter(m -> m.kind() == MeetingKind.SCHEDULED)
                  .toList();
          var date =
              before.stream()
                  .map(Meeting::date)
                  .findFirst()
                  .filter(day -> area.pattern().weekday() != null || !day.isBefore(today))
                  .map(day -> next(area, day, today))
                  .orElseGet(() -> area.pattern().first(today, area.workingDays()));
          var people = shelves.agencies().representatives();
          return new Plan(
              date,
              area.usualStart(),
              area.minutesPerCase(),
              area.minutesAvailable(),
              before.stream()
                  .map(Meeting::venue)
                  .filter(venue -> !venue.isBlank())
                  .findFirst()
                  .orElse(Confidential.NONE),
              Chairs.name(people, Representative.Capacity.CHAIR),
              Chairs.name(people, Representative.Capacity.COORDINATOR));
        });
  }

  private static LocalDate next(Area area, LocalDate last, LocalDate today) {
    var day = last;
    do {
      day = area.pattern().next(day, area.workingDays());
    } while (day.isBefore(today));
    return day;
  }

  /** Plans a meeting and proposes its agenda from the cases that wait. */
  public Answered<MeetingId> plan(Plan plan) {
    var problems = problems(plan, LocalDate.now(clock));
    if (store.read(shelves -> at(shelves, plan)).isPresent()) {
      problems.add(Problem.at("start", Problem.Kind.ALREADY_TAKEN));
    }
    if (!problems.isEmpty()) {
      return new Answered.Refused<>(problems);
    }
    var id = new MeetingId(ids.get());
    store.keep(
        AuditNote.of(AuditNote.Kind.MEETING_PLANNED, id.value()),
        shelves -> {
          shelves
              .meetings()
              .keep(
                  new Meeting(
                      id,
                      plan.date(),
                      plan.start(),
                      plan.minutesPerCase(),
                      plan.minutesAvailable(),
                      plan.venue(),
                      plan.chair(),
                      plan.minuteTaker(),
                      MeetingStage.PLANNED,
                      null,
                      0));
          var agenda =
              AgendaPlanner.plan(
                  oldEnough(shelves, plan.date()), plan.start(), plan.minutesPerCase(), ids);
          shelves.meetings().keepItems(id, agenda.items());
        });
    return new Answered.Done<>(id);
  }

  /** The cases that wait for a meeting and are on no agenda, oldest referral first. */
  public List<ReferredCase> waiting() {
    return store.read(shelves -> WaitingCases.upTo(shelves, LocalDate.MAX));
  }

  /** Puts an item at another place, from 0. */
  public void move(MeetingId meeting, AgendaItemId item, int to) {
    rearrange(meeting, agenda -> agenda.move(item, to));
  }

  /** Has cases that share an alleged perpetrator heard one after the other, behind the first. */
  public void together(MeetingId meeting, List<AgendaItemId> group) {
    rearrange(meeting, agenda -> SharedPerpetrators.together(agenda, group));
  }

  /**
   * Cases that share an alleged perpetrator with one of this agenda and are on the agenda of
   * another meeting that has not been closed. Restricted ones are not told of.
   */
  public List<HeardElsewhere> elsewhere(MeetingRecord record) {
    return store.read(shelves -> HeardElsewhere.read(shelves, record));
  }

  /** Takes a case off the agenda; its referral waits again. */
  public void remove(MeetingId meeting, AgendaItemId item) {
    rearrange(meeting, agenda -> agenda.without(item));
  }

  /**
   * Puts a waiting case at the end of its part of the agenda, or there beside one that shares an
   * alleged perpetrator with it; one that was put off at its head.
   *
   * @throws ExplainedException if the agenda is confirmed: then somebody has to allow what was not
   *     put off
   */
  public void add(MeetingId meeting, ReferralId referral) {
    add(meeting, referral, Confidential.NONE);
  }

  /**
   * The same with somebody's leave.
   *
   * @param allowedBy who allowed it to come late; needed once the agenda is confirmed, except for a
   *     case that was put off, and for any once the meeting runs
   * @return the meeting, or that the name of who allowed it is too long
   * @throws ExplainedException if nobody allowed what is late, if the case is on an agenda already,
   *     if this meeting put it off, or if the victim is under 16
   */
  public Answered<MeetingId> add(MeetingId meeting, ReferralId referral, Confidential allowedBy) {
    var problems = new ArrayList<Problem>();
    TextLimit.LINE.check(problems, "allowedBy", allowedBy);
    if (!problems.isEmpty()) {
      return new Answered.Refused<>(problems);
    }
    store.keep(
        AuditNote.of(AuditNote.Kind.AGENDA_CHANGED, meeting.value(), referral.value()),
        shelves -> add(shelves, open(shelves, meeting), referral, allowedBy, ids));
    return new Answered.Done<>(meeting);
  }

  /** Puts a waiting case on the agenda of a meeting that is not closed; gives its place. */
  static AgendaItemId add(
      Shelves shelves,
      Meeting planned,
      ReferralId referral,
      Confidential allowedBy,
      Supplier<UUID> ids) {
    var referred =
        WaitingCases.upTo(shelves, LocalDate.MAX).stream()
            .filter(c -> c.referral().equals(referral))
            .findFirst()
            .orElseThrow(
                () -> new ExplainedException(Wording.of("journeys.agenda.already-listed")));
    boolean heads = referred.isPutOff() && planned.stage() != MeetingStage.OPEN;
    if (planned.stage() != MeetingStage.PLANNED && allowedBy.isBlank() && !heads) {
      throw new ExplainedException(Wording.of("journeys.agenda.late"));
    }
    var victim = shelves.cases().caseFile(referred.caseId()).orElseThrow().victim();
    if (MaracAge.isTooYoung(victim, planned.date())) {
      throw new ExplainedException(Wording.of("journeys.agenda.under-sixteen"));
    }
    var agenda = new Agenda(planned.start(), shelves.meetings().items(planned.id()));
    if (agenda.items().stream().anyMatch(put -> put.referral().equals(referral))) {
      throw new ExplainedException(Wording.of("journeys.agenda.put-off-here"));
    }
    var item = AgendaPlanner.item(referred, planned.minutesPerCase(), ids);
    var listed = item.listed(item.listing().allowedBy(allowedBy));
    var more =
        heads
            ? NextAgenda.heading(shelves, agenda, listed)
            : agenda.with(listed, WaitingCases.sharing(shelves, agenda.items(), listed));
    shelves.meetings().keepItems(planned.id(), more.items());
    return item.id();
  }

  /** Orders the agenda by the planner's rules again; minutes stay as they are. */
  public void proposeOrder(MeetingId meeting) {
    store.keep(
        AuditNote.of(AuditNote.Kind.AGENDA_CHANGED, meeting.value()),
        shelves -> {
          var planned = open(shelves, meeting);
          var items = shelves.meetings().items(meeting);
          var byReferral =
              items.stream().collect(Collectors.toMap(AgendaItem::referral, Function.identity()));
          var referred = WaitingCases.listed(shelves, items);
          var order =
              AgendaPlanner.plan(referred, planned.start(), planned.minutesPerCase(), ids).items();
          shelves
              .meetings()
              .keepItems(meeting, order.stream().map(i -> byReferral.get(i.referral())).toList());
        });
  }

  /**
   * Puts the agenda back to how it was: an undo of moves, removals, additions and minutes. What has
   * become of a case since is never undone.
   *
   * @throws ExplainedException if a case that would come back is on another agenda by now
   */
  public void arrange(MeetingId meeting, List<AgendaItem> items) {
    store.keep(
        AuditNote.of(AuditNote.Kind.AGENDA_CHANGED, meeting.value()),
        shelves -> {
          open(shelves, meeting);
          arrange(shelves, meeting, items);
        });
  }

  static void arrange(Shelves shelves, MeetingId meeting, List<AgendaItem> items) {
    var present =
        shelves.meetings().items(meeting).stream()
            .collect(Collectors.toMap(AgendaItem::id, AgendaItem::outcome));
    var settled = shelves.meetings().settledReferrals();
    var kept = new ArrayList<AgendaItem>();
    for (var item : items) {
      var outcome = present.get(item.id());
      if (outcome == null && settled.contains(item.referral())) {
        throw new ExplainedException(Wording.of("journeys.agenda.already-listed"));
      }
      kept.add(outcome == null ? item : item.with(outcome));
    }
    shelves.meetings().keepItems(meeting, kept);
  }

  /** The cases that wait, with what a coordinator needs to choose among them. */
  public List<WaitingCase> waitingCases() {
    return store.read(WaitingCases::described);
  }

  /** Says that a referral is written in and no case yet, and when it was saved, if so. */
  public Optional<Wording> saysUnfinishedReferral() {
    return store.read(shelves -> UnfinishedReferral.said(shelves.unfinished().referral()));
  }

  /** Gives a case another number of minutes, 1 to 120. */
  public Answered<MeetingId> minutes(MeetingId meeting, AgendaItemId id, int minutes) {
    if (minutes < 1 || minutes > LONGEST_SLOT) {
      return new Answered.Refused<>(
          List.of(Problem.at("minutes", Problem.Kind.OUT_OF_RANGE, 1, LONGEST_SLOT)));
    }
    rearrange(
        meeting,
        agenda ->
            new Agenda(
                agenda.start(),
                agenda.items().stream()
                    .map(
                        i ->
                            i.id().equals(id) && i.section().isDiscussed() ? i.lasting(minutes) : i)
                    .toList()));
    return new Answered.Done<>(meeting);
  }

  /** Confirms the agenda, so that it may be printed and sent. */
  public void confirm(MeetingId id) {
    store.keep(
        AuditNote.of(AuditNote.Kind.AGENDA_CONFIRMED, id.value()),
        shelves -> {
          var meeting = open(shelves, id);
          if (meeting.stage() == MeetingStage.PLANNED) {
            shelves.meetings().keep(meeting.at(MeetingStage.AGENDA_CONFIRMED));
          }
        });
  }

  /** Those that wait whose victims are not known to be under 16 on the day. */
  private static List<ReferredCase> oldEnough(Shelves shelves, LocalDate day) {
    var waiting = WaitingCases.upTo(shelves, day);
    var files = shelves.cases().caseFiles(waiting.stream().map(ReferredCase::caseId).toList());
    return waiting.stream()
        .filter(c -> !MaracAge.isTooYoung(files.get(c.caseId()).victim(), day))
        .toList();
  }

  private void rearrange(MeetingId meeting, UnaryOperator<Agenda> how) {
    store.keep(
        AuditNote.of(AuditNote.Kind.AGENDA_CHANGED, meeting.value()),
        shelves -> {
          var planned = open(shelves, meeting);
          var agenda = new Agenda(planned.start(), shelves.meetings().items(meeting));
          shelves.meetings().keepItems(meeting, how.apply(agenda).items());
        });
  }

  /** What is wrong with a plan, whatever else is planned. */
  static List<Problem> problems(Plan plan, LocalDate today) {
    var problems = new ArrayList<Problem>();
    MeetingYears.check(problems, plan.date(), today);
    if (plan.minutesPerCase() < 1 || plan.minutesPerCase() > LONGEST_SLOT) {
      problems.add(Problem.at("minutesPerCase", Problem.Kind.OUT_OF_RANGE, 1, LONGEST_SLOT));
    }
    if (plan.minutesAvailable() < plan.minutesPerCase()
        || plan.minutesAvailable() > LONGEST_MEETING) {
      problems.add(
          Problem.at(
              "minutesAvailable",
              Problem.Kind.OUT_OF_RANGE,
              plan.minutesPerCase(),
              LONGEST_MEETING));
    }
    TextLimit.LINE.check(problems, "venue", plan.venue());
    TextLimit.LINE.check(problems, "chair", plan.chair());
    TextLimit.LINE.check(problems, "minuteTaker", plan.minuteTaker());
    return problems;
  }

  /** The meeting that begins when this one would; a day may have several. */
  static Optional<MeetingId> at(Shelves shelves, Plan plan) {
    return shelves.meetings().allOn(plan.date()).stream()
        .filter(meeting -> meeting.start().equals(plan.start()))
        .map(Meeting::id)
        .findFirst();
  }

  private static Meeting open(Shelves shelves, MeetingId id) {
    var meeting =
        shelves
            .meetings()
            .meeting(id)
            .orElseThrow(() -> new ExplainedException(Wording.of("journeys.meeting.gone")));
    if (meeting.stage() == MeetingStage.CLOSED) {
      throw new ExplainedException(Wording.of("journeys.meeting.closed"));
    }
    return meeting;
  }

  private static ExplainedException noArea() {
    return new ExplainedException(Wording.of("journeys.area.missing"));
  }
}
