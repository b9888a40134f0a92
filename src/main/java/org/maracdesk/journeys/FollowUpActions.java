package org.maracdesk.journeys;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.action.ActionId;
import org.maracdesk.domain.action.Progress;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.casefile.CaseNumber;
import org.maracdesk.domain.meeting.Meeting;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.store.Store;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/** Follows up what agencies promised. */
public final class FollowUpActions {

  private static final int SHORTEST_NOTE = 3;

  private final Store store;
  private final Clock clock;

  FollowUpActions(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * An action in the list of actions.
   *
   * @param action the action
   * @param number of the case
   * @param initials of the victim
   * @param agency the owner's name
   * @param meeting the day of the meeting
   * @param standing how it stands today
   */
  public record Tracked(
      Action action,
      CaseNumber number,
      Confidential initials,
      String agency,
      LocalDate meeting,
      Action.Standing standing) {}

  /** All actions: those that wait for an answer first, the longest overdue at the top. */
  public List<Tracked> all() {
    var today = LocalDate.now(clock);
    return store.read(
        shelves -> {
          var actions = shelves.actions().all();
          var files =
              shelves.cases().caseFiles(actions.stream().map(Action::caseId).distinct().toList());
          var names =
              shelves.agencies().all().stream()
                  .collect(Collectors.toMap(Agency::code, Agency::name, (first, _) -> first));
          var days =
              shelves.meetings().all().stream()
                  .collect(Collectors.toMap(Meeting::id, Meeting::date));
          return actions.stream()
              .map(
                  a ->
                      new Tracked(
                          a,
                          files.get(a.caseId()).number(),
                          files.get(a.caseId()).victim().initials(),
                          names.getOrDefault(a.owner(), a.owner().value()),
                          days.get(a.meeting()),
                          a.standingOn(today)))
              .sorted(
                  Comparator.comparing((Tracked t) -> !t.action().progress().isOpen())
                      .thenComparing(t -> t.action().due())
                      .thenComparing(Tracked::number))
              .toList();
        });
  }

  /**
   * Writes down what an agency reports. Every answer but "open again" needs a note, and its day
   * lies between the day the action was agreed and today.
   */
  public Answered<Action> report(ActionId id, Progress progress) {
    return switch (report(Map.of(id, progress))) {
      case Answered.Done<List<Action>>(var reported) -> new Answered.Done<>(reported.getFirst());
      case Answered.Refused<List<Action>>(var problems) -> new Answered.Refused<>(problems);
    };
  }

  /** Writes down several reports at once, all or none. */
  public Answered<List<Action>> report(Map<ActionId, Progress> reports) {
    var problems = problems(reports);
    if (!problems.isEmpty()) {
      return new Answered.Refused<>(problems);
    }
    return new Answered.Done<>(
        store.change(
            new AuditNote(
                AuditNote.Kind.ACTION_REPORTED,
                reports.keySet().stream().map(ActionId::value).sorted().toList()),
            shelves -> {
              var reported = new ArrayList<Action>();
              reports.forEach(
                  (id, progress) -> {
                    var action =
                        shelves
                            .actions()
                            .action(id)
                            .orElseThrow(
                                () -> new ExplainedException(Wording.of("journeys.action.gone")))
                            .reported(progress);
                    shelves.actions().keep(action);
                    reported.add(action);
                  });
              return List.copyOf(reported);
            }));
  }

  private List<Problem> problems(Map<ActionId, Progress> reports) {
    var agreed =
        store.read(
            shelves ->
                shelves.actions().all().stream()
                    .filter(a -> reports.containsKey(a.id()))
                    .collect(Collectors.toMap(Action::id, Action::agreedOn)));
    return reports.entrySet().stream()
        .flatMap(
            report ->
                problems(report.getValue(), agreed.getOrDefault(report.getKey(), LocalDate.MIN))
                    .stream())
        .distinct()
        .toList();
  }

  private List<Problem> problems(Progress progress, LocalDate agreed) {
    return switch (progress) {
      case Progress.Open() -> List.of();
      case Progress.Done(var on, var note) -> problems(on, note, agreed);
      case Progress.NotPossible(var on, var note) -> problems(on, note, agreed);
      case Progress.NotTaken(var on, var note) -> problems(on, note, agreed);
      case Progress.Partly(var on, var note) -> problems(on, note, agreed);
      case Progress.Withdrawn(var on, var note) -> problems(on, note, agreed);
      case Progress.Transferred(var on, var to, _) -> problems(on, to, agreed);
    };
  }

  private List<Problem> problems(LocalDate on, Confidential note, LocalDate agreed) {
    var problems = new ArrayList<Problem>();
    if (note.text().length() < SHORTEST_NOTE) {
      problems.add(Problem.at("note", Problem.Kind.MISSING));
    }
    if (on.isAfter(LocalDate.now(clock))) {
      problems.add(Problem.at("on", Problem.Kind.IN_THE_FUTURE));
    }
    if (on.isBefore(agreed)) {
      problems.add(Problem.at("on", Problem.Kind.BEFORE_THE_MEETING));
    }
    return problems;
  }
}
