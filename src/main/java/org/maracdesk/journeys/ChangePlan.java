package org.maracdesk.journeys;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.casefile.MaracAge;
import org.maracdesk.domain.meeting.AgendaItem;
import org.maracdesk.domain.meeting.Meeting;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.journeys.BuildAgenda.Plan;
import org.maracdesk.store.Noted;
import org.maracdesk.store.Shelves;
import org.maracdesk.store.Store;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/** Changes how a meeting is planned that has not begun, or calls it off. */
public final class ChangePlan {

  private final Store store;
  private final Clock clock;

  ChangePlan(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * Gives a meeting another date, time, place or chair; a confirmed agenda stays confirmed. Cases
   * that had as many minutes as each is planned to take get as many as each is now.
   *
   * @throws ExplainedException if the meeting has begun
   */
  public Answered<MeetingId> replan(MeetingId id, Plan plan) {
    var problems = store.read(shelves -> problems(shelves, id, plan));
    if (!problems.isEmpty()) {
      return new Answered.Refused<>(problems);
    }
    store.keep(
        AuditNote.of(AuditNote.Kind.MEETING_REPLANNED, id.value()),
        shelves -> {
          var meeting = MeetingStages.notBegun(shelves, id);
          keep(shelves, meeting, plan);
          shelves
              .meetings()
              .keepItems(
                  id,
                  shelves.meetings().items(id).stream()
                      .map(item -> lasting(item, meeting.minutesPerCase(), plan.minutesPerCase()))
                      .toList());
        });
    return new Answered.Done<>(id);
  }

  /**
   * Takes a change of the plan back: an undo.
   *
   * @param plan how it was planned
   * @param items how the agenda was
   * @throws ExplainedException if the meeting has begun, or another begins at that time by now
   */
  public void takeBack(MeetingId id, Plan plan, List<AgendaItem> items) {
    store.keep(
        AuditNote.of(AuditNote.Kind.MEETING_REPLANNED, id.value()),
        shelves -> {
          var meeting = MeetingStages.notBegun(shelves, id);
          if (isTaken(shelves, id, plan)) {
            throw new ExplainedException(Wording.of("journeys.plan.taken"));
          }
          keep(shelves, meeting, plan);
          BuildAgenda.arrange(shelves, id, items);
        });
  }

  /**
   * Calls a meeting off that has not begun: it is gone, and its cases wait again. The trail keeps
   * its day.
   *
   * @return how many cases wait again
   * @throws ExplainedException if the meeting has begun
   */
  public int callOff(MeetingId id) {
    return store.change(
        shelves -> {
          var meeting = MeetingStages.notBegun(shelves, id);
          var about = new ArrayList<UUID>(List.of(id.value()));
          var cases =
              shelves.meetings().items(id).stream().map(item -> item.caseId().value()).toList();
          about.addAll(cases);
          shelves.meetings().callOff(id);
          return new Noted<>(
              new AuditNote(AuditNote.Kind.MEETING_CALLED_OFF, about)
                  .detailed(meeting.date().toString()),
              cases.size());
        });
  }

  private List<Problem> problems(Shelves shelves, MeetingId id, Plan plan) {
    var meeting = MeetingStages.notBegun(shelves, id);
    var problems = BuildAgenda.problems(plan, LocalDate.now(clock));
    if (!plan.date().equals(meeting.date()) && plan.date().isBefore(LocalDate.now(clock))) {
      problems.add(Problem.at("date", Problem.Kind.IN_THE_PAST));
    } else if (bringsSomebodyTooYoung(shelves, meeting, plan.date())) {
      problems.add(Problem.at("date", Problem.Kind.SOMEBODY_UNDER_SIXTEEN));
    }
    if (isTaken(shelves, id, plan)) {
      problems.add(Problem.at("start", Problem.Kind.ALREADY_TAKEN));
    }
    return problems;
  }

  private static boolean isTaken(Shelves shelves, MeetingId id, Plan plan) {
    return BuildAgenda.at(shelves, plan).filter(other -> !other.equals(id)).isPresent();
  }

  /** Whether a victim who is old enough on the meeting's day would not be on this one. */
  private static boolean bringsSomebodyTooYoung(Shelves shelves, Meeting meeting, LocalDate day) {
    if (!day.isBefore(meeting.date())) {
      return false;
    }
    var cases = shelves.meetings().items(meeting.id()).stream().map(AgendaItem::caseId).toList();
    return shelves.cases().caseFiles(cases).values().stream()
        .anyMatch(
            file ->
                MaracAge.isTooYoung(file.victim(), day)
                    && !MaracAge.isTooYoung(file.victim(), meeting.date()));
  }

  private static void keep(Shelves shelves, Meeting meeting, Plan plan) {
    shelves
        .meetings()
        .keep(
            new Meeting(
                meeting.id(),
                plan.date(),
                plan.start(),
                plan.minutesPerCase(),
                plan.minutesAvailable(),
                plan.venue(),
                plan.chair(),
                plan.minuteTaker(),
                meeting.stage(),
                meeting.statementReadAt(),
                meeting.version(),
                meeting.kind()));
  }

  private static AgendaItem lasting(AgendaItem item, int before, int now) {
    return item.section().isDiscussed() && item.minutes() == before ? item.lasting(now) : item;
  }
}
