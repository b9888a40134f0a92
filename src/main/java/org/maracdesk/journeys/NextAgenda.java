package org.maracdesk.journeys;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.maracdesk.domain.casefile.CaseId;
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
import org.maracdesk.store.Shelves;

/**
 * Where a case goes that a meeting puts off: on the agenda of the next of the area's pattern that
 * is planned, at the head of its part; where none is planned, it waits.
 */
final class NextAgenda {

  private NextAgenda() {}

  /** The next meeting of the pattern after one that is planned and has not begun. */
  static Optional<Meeting> after(Shelves shelves, Meeting meeting, LocalDate today) {
    return shelves.meetings().all().stream()
        .filter(other -> other.kind() == MeetingKind.SCHEDULED && hasNotBegun(other))
        .filter(other -> begins(other).isAfter(begins(meeting)) && !other.date().isBefore(today))
        .min(Comparator.comparing(NextAgenda::begins));
  }

  /**
   * Puts cases that were just put off on the agenda of a meeting, after those that were put off
   * before them; nobody has to allow it, for they do not come late.
   */
  static void put(Shelves shelves, Meeting next, Collection<CaseId> putOff, Supplier<UUID> ids) {
    var waiting = WaitingCases.upTo(shelves, next.date());
    var agenda = new Agenda(next.start(), shelves.meetings().items(next.id()));
    for (var id : putOff) {
      var found = waiting.stream().filter(one -> one.caseId().equals(id)).findFirst();
      if (found.isPresent()) {
        agenda =
            heading(shelves, agenda, AgendaPlanner.item(found.get(), next.minutesPerCase(), ids));
      }
    }
    shelves.meetings().keepItems(next.id(), agenda.items());
  }

  /** An agenda with a case at the head of its part, after others that were put off. */
  static Agenda heading(Shelves shelves, Agenda agenda, AgendaItem item) {
    return agenda.heading(
        item, others(shelves, agenda), WaitingCases.sharing(shelves, agenda.items(), item));
  }

  private static Set<AgendaItemId> others(Shelves shelves, Agenda agenda) {
    var referrals = new HashSet<>();
    WaitingCases.listed(shelves, agenda.items()).stream()
        .filter(ReferredCase::isPutOff)
        .forEach(one -> referrals.add(one.referral()));
    var others = new HashSet<AgendaItemId>();
    for (var item : agenda.items()) {
      if (referrals.contains(item.referral())) {
        others.add(item.id());
      }
    }
    return others;
  }

  /**
   * Takes a case that is not put off after all from the next agendas of the pattern that have not
   * begun. What was called for the case, or took it for reasons of its own, keeps it.
   */
  static void takeOff(Shelves shelves, MeetingId here, AgendaItem item) {
    for (var place :
        shelves
            .meetings()
            .appearances(List.of(item.caseId()))
            .getOrDefault(item.caseId(), List.of())) {
      if (!place.meeting().id().equals(here)
          && place.meeting().kind() == MeetingKind.SCHEDULED
          && hasNotBegun(place.meeting())
          && place.item().outcome() instanceof ItemOutcome.Waiting
          && place.item().referral().equals(item.referral())) {
        var id = place.meeting().id();
        var agenda = new Agenda(place.meeting().start(), shelves.meetings().items(id));
        shelves.meetings().keepItems(id, agenda.without(place.item().id()).items());
      }
    }
  }

  private static boolean hasNotBegun(Meeting meeting) {
    return meeting.stage().compareTo(MeetingStage.OPEN) < 0;
  }

  private static LocalDateTime begins(Meeting meeting) {
    return meeting.date().atTime(meeting.start());
  }
}
