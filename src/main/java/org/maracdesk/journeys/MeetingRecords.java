package org.maracdesk.journeys;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.agency.Area;
import org.maracdesk.domain.casefile.CaseCautions;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.RepeatRule;
import org.maracdesk.domain.meeting.AgendaItem;
import org.maracdesk.domain.meeting.Discussion;
import org.maracdesk.domain.meeting.ItemOutcome;
import org.maracdesk.domain.meeting.Meeting;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.MeetingKind;
import org.maracdesk.domain.meeting.UnfinishedFormality;
import org.maracdesk.domain.minutes.HeardCase;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.store.Appearance;
import org.maracdesk.store.Shelves;

/** Gathers everything that belongs to one meeting, in a fixed number of queries. */
final class MeetingRecords {

  private MeetingRecords() {}

  /** The record of a meeting, if there is such a meeting and an area. */
  static Optional<MeetingRecord> read(Shelves shelves, MeetingId id) {
    return shelves
        .meetings()
        .meeting(id)
        .flatMap(
            meeting ->
                shelves
                    .agencies()
                    .area()
                    .map(area -> read(shelves, meeting, area(shelves, meeting, area))));
  }

  /** The area as a meeting knows it: with the statement that was read there, once one was. */
  static Area area(Shelves shelves, Meeting meeting, Area area) {
    return shelves
        .meetings()
        .readStatement(meeting.id())
        .map(read -> area.withStatement(read.version().value(), read.text()))
        .orElse(area);
  }

  private static MeetingRecord read(Shelves shelves, Meeting meeting, Area area) {
    var items = shelves.meetings().items(meeting.id());
    return new MeetingRecord(
        area,
        meeting,
        shelves.meetings().attendance(meeting.id()),
        cases(shelves, meeting, items),
        shelves.agencies().all(),
        shelves.agencies().representatives(),
        nextMeeting(shelves, meeting, area),
        shelves.meetings().formalities(meeting.id()),
        shelves.halfSaid().of(meeting.id()).stream()
            .anyMatch(half -> half.kind() == UnfinishedFormality.Kind.INTEREST),
        null);
  }

  private static List<HeardCase> cases(Shelves shelves, Meeting meeting, List<AgendaItem> items) {
    var ids = items.stream().map(AgendaItem::caseId).toList();
    var files = shelves.cases().caseFiles(ids);
    var referrals = shelves.cases().referrals(ids);
    var actions = shelves.actions().ofCases(ids);
    var agreed = shelves.actions().ofMeeting(meeting.id());
    var appearances = shelves.meetings().appearances(ids);
    var discussions = shelves.meetings().discussions(meeting.id());
    var decisions = shelves.decisions().ofCases(ids);
    var restricted = RestrictedSittings.of(shelves, ids);
    var left = WhoLeft.of(shelves, ids);
    var beside = CasesBeside.of(shelves, files.values());
    var cases = new ArrayList<HeardCase>();
    for (var item : items) {
      var ofCase = referrals.getOrDefault(item.caseId(), List.of());
      var referral =
          ofCase.stream().filter(r -> r.id().equals(item.referral())).findFirst().orElseThrow();
      var all = actions.getOrDefault(item.caseId(), List.of());
      cases.add(
          new HeardCase(
              item,
              files.get(item.caseId()),
              referral,
              RepeatRule.find(referral, ofCase),
              discussions.getOrDefault(item.id(), Discussion.of(item.id())),
              agreed.stream().filter(a -> a.item().equals(item.id()) && !a.isWithdrawn()).toList(),
              earlier(appearances, item.caseId(), meeting),
              openBefore(all, meeting),
              CaseCautions.of(
                  new CaseCautions.Known(
                      files.get(item.caseId()),
                      ofCase,
                      decisions.getOrDefault(item.caseId(), List.of()),
                      beside.of(item.caseId()),
                      meeting.date())),
              restricted.cases().contains(item.caseId()),
              left.from(item.caseId())));
    }
    return cases;
  }

  private static List<LocalDate> earlier(
      Map<CaseId, List<Appearance>> appearances, CaseId id, Meeting meeting) {
    return appearances.getOrDefault(id, List.of()).stream()
        .filter(a -> a.item().outcome() instanceof ItemOutcome.Heard)
        .map(a -> a.meeting().date())
        .filter(day -> day.isBefore(meeting.date()))
        .toList();
  }

  private static List<Action> openBefore(List<Action> actions, Meeting meeting) {
    return actions.stream()
        .filter(a -> !a.meeting().equals(meeting.id()) && a.progress().isOpen())
        .filter(a -> !a.agreedOn().isAfter(meeting.date()))
        .toList();
  }

  /**
   * The next of the area's pattern: nobody means a further sitting or an emergency by it. Where
   * none is planned yet, the day the pattern leads to; nothing where the area has no rhythm.
   */
  private static @Nullable LocalDate nextMeeting(Shelves shelves, Meeting meeting, Area area) {
    var scheduled =
        shelves.meetings().all().stream()
            .filter(one -> one.kind() == MeetingKind.SCHEDULED)
            .map(Meeting::date)
            .toList();
    var after = meeting.date();
    return scheduled.stream()
        .filter(day -> day.isAfter(after))
        .min(Comparator.naturalOrder())
        .orElseGet(
            () ->
                area.pattern()
                    .after(
                        after,
                        scheduled.stream().max(Comparator.naturalOrder()).orElse(after),
                        area.workingDays()));
  }
}
