package org.maracdesk.journeys;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.action.ActionReport;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.casefile.CaseDecision;
import org.maracdesk.domain.casefile.CaseFile;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.CaseStates;
import org.maracdesk.domain.casefile.Referral;
import org.maracdesk.domain.casefile.TwelveMonths;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.ItemOutcome;
import org.maracdesk.domain.meeting.ListingReasons;
import org.maracdesk.domain.meeting.Meeting;
import org.maracdesk.domain.meeting.MeetingKind;
import org.maracdesk.domain.minutes.AgendaNotices;
import org.maracdesk.domain.minutes.AgendaNotices.CarriedForward;
import org.maracdesk.domain.minutes.AgendaNotices.Emergency;
import org.maracdesk.domain.minutes.AgendaNotices.Lapsing;
import org.maracdesk.domain.minutes.AgendaNotices.Listed;
import org.maracdesk.domain.minutes.HeardCase;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.store.Appearance;
import org.maracdesk.store.Shelves;

/**
 * Gathers what an agenda says besides its cases, in a fixed number of queries: as it was on the day
 * of the meeting where that has passed, for its minutes say the same.
 */
final class AgendaReading {

  private final Shelves shelves;
  private final MeetingRecord record;
  private final LocalDate today;

  private AgendaReading(Shelves shelves, MeetingRecord record, LocalDate today) {
    this.shelves = shelves;
    this.record = record;
    this.today = today;
  }

  static AgendaNotices read(Shelves shelves, MeetingRecord record, LocalDate today) {
    return new AgendaReading(shelves, record, today).read();
  }

  private AgendaNotices read() {
    var meeting = record.meeting();
    if (meeting.kind() != MeetingKind.SCHEDULED) {
      return new AgendaNotices(listings(), List.of(), List.of(), List.of());
    }
    var meetings = shelves.meetings().all();
    var previous =
        meetings.stream()
            .filter(m -> m.kind() == MeetingKind.SCHEDULED && isBefore(m, meeting))
            .max(Comparator.comparing(AgendaReading::begins));
    var files = shelves.cases().all();
    var ids = files.stream().map(CaseFile::id).toList();
    var decisions = shelves.decisions().ofCases(ids);
    var restricted = RestrictedSittings.of(shelves, ids);
    var open =
        files.stream()
            .filter(f -> !restricted.cases().contains(f.id()))
            .collect(Collectors.toMap(CaseFile::id, f -> f));
    var left = WhoLeft.of(shelves, open.keySet());
    var since = previous.map(AgendaReading::begins).orElse(LocalDateTime.MIN);
    return new AgendaNotices(
        listings(),
        carriedForward(open, restricted, left, meetings, since.toLocalDate()),
        emergencies(open.keySet(), restricted, meetings, since),
        lapsing(open.values(), left, decisions, since.toLocalDate()));
  }

  private Map<AgendaItemId, Listed> listings() {
    var ids = record.cases().stream().map(h -> h.caseFile().id()).toList();
    var appearances = shelves.meetings().appearances(ids);
    var decisions = shelves.decisions().ofCases(ids);
    var asked = RecordResearch.asked(shelves, record.meeting()).stream().map(Agency::code).toList();
    var circle = RequestCircle.of(shelves, record, RecordResearch.table(shelves, record.meeting()));
    var restricted = RestrictedSittings.of(shelves, ids);
    var all = new HashMap<AgendaItemId, Listed>();
    for (var heard : record.cases()) {
      var of = decisions.getOrDefault(heard.caseFile().id(), List.of());
      all.put(
          heard.item().id(),
          new Listed(
              ListingReasons.of(
                  heard.item(),
                  heard.referral(),
                  heard.repeat(),
                  earlier(appearances.getOrDefault(heard.caseFile().id(), List.of()), heard),
                  cutOff()),
              notResearchedBy(heard, asked, circle),
              heard.isRestricted() ? restricted.readers(heard.caseFile().id()) : Confidential.NONE,
              CaseStates.of(
                  new CaseStates.Known(
                      heard.referral().date(),
                      of,
                      CaseStanding.place(heard.item().outcome()),
                      heard.actions().size(),
                      (int) heard.actions().stream().filter(a -> a.progress().isOpen()).count()),
                  today)));
    }
    return all;
  }

  private List<ListingReasons.Earlier> earlier(List<Appearance> appearances, HeardCase heard) {
    return appearances.stream()
        .filter(a -> a.item().referral().equals(heard.referral().id()))
        .filter(a -> isBefore(a.meeting(), record.meeting()))
        .map(a -> new ListingReasons.Earlier(a.meeting().date(), a.item().outcome()))
        .toList();
  }

  private LocalDate cutOff() {
    var area = record.area();
    return area.deadlines().referralCutOff(record.meeting().date(), area.workingDays());
  }

  /** Of a late case only: what is missing about the others is said once, above the agenda. */
  private static List<AgencyCode> notResearchedBy(
      HeardCase heard, List<AgencyCode> asked, RequestCircle circle) {
    return heard.item().listing().isLate()
        ? asked.stream().filter(agency -> circle.owes(agency, heard)).toList()
        : List.of();
  }

  private List<CarriedForward> carriedForward(
      Map<CaseId, CaseFile> files,
      RestrictedSittings restricted,
      WhoLeft left,
      List<Meeting> meetings,
      LocalDate previous) {
    var earlier =
        meetings.stream()
            .filter(m -> isBefore(m, record.meeting()))
            .map(Meeting::id)
            .collect(Collectors.toSet());
    var carried = new ArrayList<CarriedForward>();
    var afterwards = shelves.followUp().firstAfter(record.meeting().date());
    for (var now : shelves.actions().all()) {
      var action = asItWas(now, afterwards.get(now.id()));
      var file = files.get(action.caseId());
      if (file != null
          && !restricted.hold(action)
          && action.comesBack(previous)
          && earlier.contains(action.meeting())) {
        boolean someLeft = !left.from(action.caseId()).isEmpty();
        carried.add(new CarriedForward(file.number(), file.victim().initials(), action, someLeft));
      }
    }
    return carried;
  }

  /** As the meeting knew it, whatever was told after its day: what it minuted stays what it was. */
  private static Action asItWas(Action now, @Nullable ActionReport afterwards) {
    return afterwards == null ? now : now.reported(afterwards.before());
  }

  private List<Emergency> emergencies(
      Set<CaseId> files,
      RestrictedSittings restricted,
      List<Meeting> meetings,
      LocalDateTime since) {
    var told = new ArrayList<Emergency>();
    for (var meeting : meetings) {
      if (meeting.kind() == MeetingKind.EMERGENCY
          && begins(meeting).isAfter(since)
          && isBefore(meeting, record.meeting())) {
        told.add(emergency(files, restricted, meeting));
      }
    }
    told.sort(Comparator.comparing(Emergency::date).thenComparing(Emergency::start));
    return told;
  }

  private Emergency emergency(Set<CaseId> files, RestrictedSittings restricted, Meeting meeting) {
    var items = shelves.meetings().items(meeting.id());
    var cases =
        shelves
            .cases()
            .caseFiles(items.stream().map(i -> i.caseId()).filter(files::contains).toList());
    var actions =
        shelves.actions().ofMeeting(meeting.id()).stream()
            .filter(action -> files.contains(action.caseId()) && !restricted.hold(action))
            .toList();
    return new Emergency(
        meeting.id(),
        meeting.date(),
        meeting.start(),
        cases.values().stream().map(CaseFile::number).sorted().toList(),
        items.stream().allMatch(i -> i.outcome() instanceof ItemOutcome.Heard),
        actions.size(),
        (int) actions.stream().filter(a -> a.progress().isOpen()).count());
  }

  private List<Lapsing> lapsing(
      Collection<CaseFile> files,
      WhoLeft left,
      Map<CaseId, List<CaseDecision>> decisions,
      LocalDate since) {
    var referrals = shelves.cases().referrals(files.stream().map(CaseFile::id).toList());
    var waiting =
        WaitingCases.upTo(shelves, record.meeting().date()).stream()
            .map(w -> w.caseId())
            .collect(Collectors.toCollection(HashSet::new));
    record.cases().forEach(h -> waiting.add(h.caseFile().id()));
    var lapsing = new ArrayList<Lapsing>();
    for (var file : files) {
      var latest =
          referrals.getOrDefault(file.id(), List.of()).stream()
              .map(Referral::date)
              .filter(day -> !day.isAfter(record.meeting().date()))
              .max(Comparator.naturalOrder());
      if (latest.isEmpty() || waiting.contains(file.id())) {
        continue;
      }
      var months = new TwelveMonths(latest.get());
      boolean held = CaseStates.isHeld(decisions.get(file.id()), latest.get());
      if (!held && months.lapsesBetween(since, record.meeting().date())) {
        boolean someLeft = !left.from(file.id()).isEmpty();
        lapsing.add(
            new Lapsing(file.id(), file.number(), file.victim().initials(), months, someLeft));
      }
    }
    lapsing.sort(
        Comparator.comparing((Lapsing one) -> one.months().until()).thenComparing(Lapsing::number));
    return lapsing;
  }

  private static boolean isBefore(Meeting one, Meeting other) {
    return begins(one).isBefore(begins(other));
  }

  private static LocalDateTime begins(Meeting meeting) {
    return meeting.date().atTime(meeting.start());
  }
}
