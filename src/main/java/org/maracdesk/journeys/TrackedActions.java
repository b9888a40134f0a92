package org.maracdesk.journeys;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.action.Acceptance;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.action.ActionId;
import org.maracdesk.domain.action.ActionReport;
import org.maracdesk.domain.action.Escalation;
import org.maracdesk.domain.action.Light;
import org.maracdesk.domain.action.Reminder;
import org.maracdesk.domain.action.Told;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.agency.Area;
import org.maracdesk.domain.agency.Deadlines;
import org.maracdesk.domain.agency.Ladder;
import org.maracdesk.domain.agency.WorkingDays;
import org.maracdesk.domain.casefile.CaseFile;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.meeting.Meeting;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.MeetingKind;
import org.maracdesk.domain.meeting.MeetingStage;
import org.maracdesk.journeys.FollowUpActions.Tracked;
import org.maracdesk.store.Shelves;

/** Puts beside actions what following them up needs, in a fixed number of queries. */
final class TrackedActions {

  private final LocalDate today;
  private final Ladder ladder;
  private final WorkingDays days;
  private final List<LocalDate> held;
  private final Map<MeetingId, LocalDate> meetings;
  private final Map<AgencyCode, Agency> agencies;
  private final Map<CaseId, CaseFile> files;
  private final Set<CaseId> afterDeath;
  private final ActionCircles circles;
  private final Map<ActionId, ActionReport> reports;
  private final Map<ActionId, Told> accepted;
  private final Map<ActionId, Reminder> reminders = new HashMap<>();

  private TrackedActions(Shelves shelves, List<Action> actions, LocalDate today) {
    this.today = today;
    var area = shelves.agencies().area();
    ladder = area.map(Area::deadlines).map(Deadlines::ladder).orElse(Ladder.USUAL);
    days = area.map(Area::workingDays).orElse(WorkingDays.USUAL);
    var all = shelves.meetings().all();
    held =
        all.stream()
            .filter(meeting -> meeting.stage() == MeetingStage.CLOSED)
            .filter(meeting -> meeting.kind() == MeetingKind.SCHEDULED)
            .map(Meeting::date)
            .toList();
    meetings = all.stream().collect(Collectors.toMap(Meeting::id, Meeting::date));
    agencies =
        shelves.agencies().all().stream()
            .collect(Collectors.toMap(Agency::code, agency -> agency, (first, _) -> first));
    files = shelves.cases().caseFiles(actions.stream().map(Action::caseId).distinct().toList());
    afterDeath = HeldCases.of(shelves, files.keySet());
    circles = ActionCircles.of(shelves, actions);
    reports = shelves.followUp().latest();
    accepted = shelves.followUp().accepted();
    shelves.followUp().reminders().forEach(each -> reminders.put(each.action(), each));
  }

  /** All actions: those that wait for an answer first, the longest overdue at the top. */
  static List<Tracked> all(Shelves shelves, LocalDate today) {
    var actions = shelves.actions().all();
    var beside = new TrackedActions(shelves, actions, today);
    return actions.stream()
        .map(beside::tracked)
        .sorted(
            Comparator.comparing((Tracked t) -> !t.action().progress().isOpen())
                .thenComparing(t -> t.action().due())
                .thenComparing(Tracked::number)
                .thenComparing(t -> t.action().number()))
        .toList();
  }

  private Tracked tracked(Action action) {
    var file = files.get(action.caseId());
    var report = reports.get(action.id());
    var owner = agencies.get(action.owner());
    return new Tracked(
        action,
        file.number(),
        file.victim().initials(),
        owner == null ? action.owner().value() : owner.name(),
        owner == null || !action.progress().isOpen() ? null : left(owner),
        meetings.get(action.meeting()),
        action.standingOn(today),
        Light.of(action, days, today),
        // After a death nobody is reminded or asked why: agencies look at the action again
        afterDeath.contains(action.caseId())
            ? null
            : Escalation.of(action.due(), action.progress(), ladder, days, held, today)
                .orElse(null),
        reminders.get(action.id()),
        report != null && report.progress().equals(action.progress()) ? report.told() : null,
        action.acceptance() == Acceptance.AFTERWARDS ? accepted.get(action.id()) : null,
        circles.of(action));
  }

  /** The last day of an agency that has left. */
  private @Nullable LocalDate left(Agency agency) {
    var last = agency.leftOn();
    return last != null && today.isAfter(last) ? last : null;
  }
}
