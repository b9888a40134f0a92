package org.maracdesk.journeys;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.agency.AgencyType;
import org.maracdesk.domain.agency.Area;
import org.maracdesk.domain.agency.Representative;
import org.maracdesk.domain.agency.WorkingDays;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.casefile.CaseFile;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.CaseStates;
import org.maracdesk.domain.casefile.MaracAge;
import org.maracdesk.domain.casefile.Referral;
import org.maracdesk.domain.meeting.Agenda;
import org.maracdesk.domain.meeting.AgendaItem;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.Attendance;
import org.maracdesk.domain.meeting.ItemOutcome;
import org.maracdesk.domain.meeting.Listing;
import org.maracdesk.domain.meeting.Meeting;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.MeetingKind;
import org.maracdesk.domain.meeting.MeetingStage;
import org.maracdesk.domain.meeting.Presence;
import org.maracdesk.domain.meeting.Section;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.domain.shared.TextLimit;
import org.maracdesk.store.Shelves;
import org.maracdesk.store.Store;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/** Calls meetings out of the area's pattern: a further sitting, or one for an emergency. */
public final class CallMeeting {

  private static final Presence CHAIRS = Presence.USUAL.as(Presence.Capacity.CHAIR);

  private final Store store;
  private final Clock clock;
  private final Supplier<UUID> ids;

  CallMeeting(Store store, Clock clock, Supplier<UUID> ids) {
    this.store = store;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * A case an emergency meeting may be called for.
   *
   * @param caseId which case
   * @param label its number and the victim's formal name
   * @param referral its latest referral
   * @param again whether that was heard or is listed already, so that the reason to hear it now is
   *     the chair's
   * @param agencies who comes by default: police, IDVA, the referrer, and children's services where
   *     there are children
   */
  public record Callable(
      CaseId caseId,
      Confidential label,
      Referral referral,
      boolean again,
      List<AgencyCode> agencies) {

    public Callable {
      agencies = List.copyOf(agencies);
    }
  }

  /**
   * What an emergency meeting is called with.
   *
   * @param callable for which case
   * @param date the day
   * @param start when it begins
   * @param chair who chairs
   * @param venue room or link, or nothing
   * @param reason why it cannot wait; needed
   * @param agencies who is asked to come, at least one
   */
  public record Emergency(
      Callable callable,
      LocalDate date,
      LocalTime start,
      Confidential chair,
      Confidential venue,
      Confidential reason,
      List<AgencyCode> agencies) {

    public Emergency {
      agencies = List.copyOf(agencies);
    }
  }

  /**
   * Makes a further sitting on the next working day that has no meeting and moves what does not fit
   * there.
   *
   * @return the new meeting; nothing where everything fits
   */
  public Optional<MeetingId> extraSitting(MeetingId id) {
    return store.change(
        AuditNote.of(AuditNote.Kind.MEETING_PLANNED, id.value()),
        shelves -> {
          var meeting = MeetingStages.notBegun(shelves, id);
          var items = shelves.meetings().items(id);
          var agenda = new Agenda(meeting.start(), items);
          var shared = WaitingCases.shared(shelves, items);
          var over = agenda.overflow(meeting.minutesAvailable(), shared);
          if (over.isEmpty()) {
            return Optional.empty();
          }
          var extra =
              new Meeting(
                  new MeetingId(ids.get()),
                  free(shelves, meeting.date(), area(shelves).workingDays()),
                  meeting.start(),
                  meeting.minutesPerCase(),
                  meeting.minutesAvailable(),
                  meeting.venue(),
                  meeting.chair(),
                  meeting.minuteTaker(),
                  MeetingStage.PLANNED,
                  null,
                  0,
                  MeetingKind.EXTRA);
          shelves.meetings().keep(extra);
          var kept = new ArrayList<>(items);
          kept.removeAll(over);
          shelves.meetings().keepItems(id, kept);
          shelves.meetings().keepItems(extra.id(), over);
          return Optional.of(extra.id());
        });
  }

  /**
   * Takes a further sitting back: its cases return, and it is gone.
   *
   * @param id the meeting the cases came from
   * @param extra the further sitting
   * @param items how the agenda was
   * @throws ExplainedException if the further sitting was changed or confirmed since
   */
  public void withdraw(MeetingId id, MeetingId extra, List<AgendaItem> items) {
    store.keep(
        AuditNote.of(AuditNote.Kind.MEETING_WITHDRAWN, extra.value(), id.value()),
        shelves -> {
          MeetingStages.notBegun(shelves, id);
          var there =
              new HashSet<>(shelves.meetings().items(extra).stream().map(AgendaItem::id).toList());
          var here = shelves.meetings().items(id).stream().map(AgendaItem::id).toList();
          there.addAll(here);
          if (!there.equals(new HashSet<>(items.stream().map(AgendaItem::id).toList()))) {
            throw new ExplainedException(Wording.of("journeys.extra.changed"));
          }
          shelves.meetings().delete(extra);
          shelves.meetings().keepItems(id, items);
        });
  }

  /** The cases an emergency meeting may be called for, those that wait first. */
  public List<Callable> callable() {
    return store.read(
        shelves -> {
          var files = shelves.cases().all();
          var ids = files.stream().map(CaseFile::id).toList();
          var referrals = shelves.cases().referrals(ids);
          var decisions = shelves.decisions().ofCases(ids);
          var settled = shelves.meetings().settledReferrals();
          var agencies = shelves.agencies().all();
          var waiting = new ArrayList<Callable>();
          var others = new ArrayList<Callable>();
          for (var file : files) {
            var latest = latest(referrals.getOrDefault(file.id(), List.of()));
            if (latest == null
                || MaracAge.isTooYoung(file.victim(), LocalDate.now(clock))
                || CaseStates.inForce(decisions.get(file.id()), latest.date()).stream()
                    .anyMatch(d -> d.kind().keepsOff())) {
              continue;
            }
            boolean again = settled.contains(latest.id());
            (again ? others : waiting).add(callable(file, latest, again, agencies));
          }
          waiting.addAll(others);
          return List.copyOf(waiting);
        });
  }

  /** All agencies, by name. */
  public List<Agency> agencies() {
    return store.read(shelves -> shelves.agencies().all());
  }

  /** Today and now, with those who come by default. */
  public Emergency proposed(Callable callable) {
    var now = LocalTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
    return store.read(
        shelves ->
            new Emergency(
                callable,
                LocalDate.now(clock),
                now,
                Chairs.name(shelves.agencies().representatives(), Representative.Capacity.CHAIR),
                Confidential.NONE,
                Confidential.NONE,
                callable.agencies()));
  }

  /**
   * Calls an emergency meeting: its one case is on the agenda, confirmed, and its people expected.
   * A case that only named people hear stays one in a hurry too.
   */
  public Answered<MeetingId> emergency(Emergency wanted) {
    var problems = problems(wanted);
    if (!problems.isEmpty()) {
      return new Answered.Refused<>(problems);
    }
    var id = new MeetingId(ids.get());
    var callable = wanted.callable();
    store.keep(
        AuditNote.of(AuditNote.Kind.MEETING_PLANNED, id.value(), callable.caseId().value()),
        shelves -> {
          var area = area(shelves);
          takeOffOthers(shelves, callable);
          var people = shelves.agencies().representatives();
          shelves.meetings().keep(meeting(id, wanted, area, people));
          shelves
              .meetings()
              .keepItems(id, List.of(item(wanted, area, section(shelves, callable.caseId()))));
          expected(wanted, people).forEach(one -> shelves.meetings().keep(id, one));
        });
    return new Answered.Done<>(id);
  }

  private static Meeting meeting(
      MeetingId id, Emergency wanted, Area area, List<Representative> people) {
    return new Meeting(
        id,
        wanted.date(),
        wanted.start(),
        area.minutesPerCase(),
        area.minutesAvailable(),
        wanted.venue(),
        wanted.chair(),
        Chairs.name(people, Representative.Capacity.COORDINATOR),
        MeetingStage.AGENDA_CONFIRMED,
        null,
        0,
        MeetingKind.EMERGENCY);
  }

  private static Section section(Shelves shelves, CaseId id) {
    return RestrictedSittings.of(shelves, List.of(id)).cases().isEmpty()
        ? Section.URGENT
        : Section.RESTRICTED_SITTING;
  }

  private AgendaItem item(Emergency wanted, Area area, Section section) {
    var callable = wanted.callable();
    return new AgendaItem(
        new AgendaItemId(ids.get()),
        callable.caseId(),
        callable.referral().id(),
        section,
        area.minutesPerCase(),
        new ItemOutcome.Waiting(),
        new Listing(
            Confidential.NONE,
            callable.again() ? wanted.reason() : Confidential.NONE,
            wanted.reason()));
  }

  /** The chair and whoever takes the minutes, then one of each agency who is neither. */
  private List<Attendance> expected(Emergency wanted, List<Representative> people) {
    var all = new ArrayList<Attendance>();
    all.add(chair(wanted, people));
    people.stream()
        .filter(p -> p.capacity() == Representative.Capacity.COORDINATOR)
        .findFirst()
        .filter(p -> !all.getFirst().isCalled(p.name()))
        .ifPresent(p -> all.add(Expected.of(p, ids.get())));
    for (var agency : wanted.agencies()) {
      all.add(
          people.stream()
              .filter(p -> p.agency().equals(agency) && Expected.speaksForIt(p))
              .filter(p -> all.stream().noneMatch(one -> one.isCalled(p.name())))
              .findFirst()
              .map(p -> Expected.of(p, ids.get()))
              .orElseGet(() -> Expected.somebodyOf(agency, ids.get())));
    }
    return all;
  }

  /** Whoever is named as the chair; somebody nobody knows sits there for the agency that chairs. */
  private Attendance chair(Emergency wanted, List<Representative> people) {
    var known =
        people.stream()
            .filter(p -> p.name().text().equalsIgnoreCase(wanted.chair().text()))
            .findFirst();
    if (known.isPresent()) {
      return Expected.of(known.get(), ids.get()).with(CHAIRS);
    }
    var agency =
        people.stream()
            .filter(p -> p.capacity() == Representative.Capacity.CHAIR)
            .map(Representative::agency)
            .findFirst()
            .orElse(wanted.agencies().getFirst());
    return Expected.somebodyOf(agency, ids.get()).named(wanted.chair()).with(CHAIRS);
  }

  /** A case is heard once: what cannot wait leaves the agendas of meetings that have not begun. */
  private static void takeOffOthers(Shelves shelves, Callable callable) {
    var id = callable.caseId();
    for (var place : shelves.meetings().appearances(List.of(id)).getOrDefault(id, List.of())) {
      if (!(place.item().outcome() instanceof ItemOutcome.Waiting)) {
        continue;
      }
      if (place.meeting().stage() == MeetingStage.OPEN) {
        throw new ExplainedException(Wording.of("journeys.emergency.in-session"));
      }
      var meeting = place.meeting().id();
      shelves
          .meetings()
          .keepItems(
              meeting,
              shelves.meetings().items(meeting).stream()
                  .filter(item -> !item.id().equals(place.item().id()))
                  .toList());
    }
  }

  private List<Problem> problems(Emergency wanted) {
    var problems = new ArrayList<Problem>();
    TextLimit.TEXT.needed(problems, "reason", wanted.reason());
    TextLimit.LINE.needed(problems, "chair", wanted.chair());
    TextLimit.LINE.check(problems, "venue", wanted.venue());
    MeetingYears.check(problems, wanted.date(), LocalDate.now(clock));
    if (wanted.agencies().isEmpty()) {
      problems.add(Problem.at("agencies", Problem.Kind.NOTHING_CHOSEN));
    }
    if (wanted.date().isBefore(LocalDate.now(clock))) {
      problems.add(Problem.at("date", Problem.Kind.IN_THE_PAST));
    }
    if (store.read(shelves -> shelves.meetings().allOn(wanted.date())).stream()
        .anyMatch(m -> m.start().equals(wanted.start()))) {
      problems.add(Problem.at("start", Problem.Kind.ALREADY_TAKEN));
    }
    return problems;
  }

  private static Callable callable(
      CaseFile file, Referral latest, boolean again, List<Agency> agencies) {
    var wanted = new ArrayList<AgencyCode>();
    for (var agency : agencies) {
      boolean needed =
          agency.leftOn() == null
              && (agency.type() == AgencyType.POLICE
                  || agency.type() == AgencyType.IDVA
                  || agency.code().equals(latest.agency())
                  || agency.type() == AgencyType.CHILDRENS_SOCIAL_CARE
                      && !file.children().isEmpty());
      if (needed) {
        wanted.add(agency.code());
      }
    }
    return new Callable(
        file.id(),
        Confidential.of(file.number().text() + "  " + file.victim().formalName().text()),
        latest,
        again,
        wanted);
  }

  private static @Nullable Referral latest(List<Referral> referrals) {
    return referrals.stream().max((one, other) -> one.date().compareTo(other.date())).orElse(null);
  }

  private static Area area(Shelves shelves) {
    return shelves
        .agencies()
        .area()
        .orElseThrow(() -> new ExplainedException(Wording.of("journeys.area.missing")));
  }

  private static LocalDate free(Shelves shelves, LocalDate after, WorkingDays days) {
    var taken = new HashSet<LocalDate>();
    shelves.meetings().all().forEach(m -> taken.add(m.date()));
    var day = days.after(after, 1);
    while (taken.contains(day)) {
      day = days.after(day, 1);
    }
    return day;
  }
}
