package org.maracdesk.journeys;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.action.Acceptance;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.action.ActionId;
import org.maracdesk.domain.action.ActionReport;
import org.maracdesk.domain.action.Escalation;
import org.maracdesk.domain.action.Light;
import org.maracdesk.domain.action.Progress;
import org.maracdesk.domain.action.Reminder;
import org.maracdesk.domain.action.ReportId;
import org.maracdesk.domain.action.Told;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.casefile.CaseNumber;
import org.maracdesk.domain.minutes.ActionCircle;
import org.maracdesk.domain.minutes.ActionOwner;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.domain.shared.TextLimit;
import org.maracdesk.store.Noted;
import org.maracdesk.store.Shelves;
import org.maracdesk.store.Store;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/** Follows up what agencies promised. */
public final class FollowUpActions {

  private final Store store;
  private final Clock clock;
  private final Supplier<UUID> ids;

  FollowUpActions(Store store, Clock clock, Supplier<UUID> ids) {
    this.store = store;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * An action in the list of actions.
   *
   * @param action the action
   * @param number of the case
   * @param initials of the victim
   * @param agency the owner's name
   * @param agencyLeft until when the owner was a member, where the action waits and it is none any
   *     more: nobody there will answer
   * @param meeting the day of the meeting
   * @param standing how it stands today
   * @param light the same in a colour's letter
   * @param escalation with whom it is, where it is past its day
   * @param reminded when somebody was last told that it waits, if anybody was
   * @param told who said how far it has come, where that was written down
   * @param accepted who accepted it for its agency after the meeting, and when; null where somebody
   *     did in the room, or nobody has yet
   * @param circle who may be told of it
   */
  public record Tracked(
      Action action,
      CaseNumber number,
      Confidential initials,
      String agency,
      @Nullable LocalDate agencyLeft,
      LocalDate meeting,
      Action.Standing standing,
      Light light,
      @Nullable Escalation escalation,
      @Nullable Reminder reminded,
      @Nullable Told told,
      @Nullable Told accepted,
      ActionCircle circle) {

    /** Whether its agency has yet to say that it accepts it. */
    public boolean isToBeAccepted() {
      return action.isToBeAccepted();
    }

    /** How the action is called: its case's number and its own. */
    public String reference() {
      return number.text() + "/" + action.number();
    }
  }

  /**
   * A report that was kept.
   *
   * @param id by which it can be taken back
   * @param actions the actions as they are now
   */
  public record Reported(ReportId id, List<Action> actions) {
    public Reported {
      actions = List.copyOf(actions);
    }
  }

  /** All actions: those that wait for an answer first, the longest overdue at the top. */
  public List<Tracked> all() {
    return store.read(shelves -> TrackedActions.all(shelves, today()));
  }

  /**
   * Writes down what an agency reports. Every answer but "open again" needs a note and who said so,
   * and its day lies between the day the action was agreed and today.
   */
  public Answered<Reported> report(ActionId id, Progress progress, Told told) {
    return report(Map.of(id, progress), told);
  }

  /** Writes down several reports at once, all or none. */
  public Answered<Reported> report(Map<ActionId, Progress> reports, Told told) {
    var problems = problems(reports, told);
    if (!problems.isEmpty()) {
      return new Answered.Refused<>(problems);
    }
    return new Answered.Done<>(
        store.change(
            note(AuditNote.Kind.ACTION_REPORTED, reports.keySet()),
            shelves -> keep(shelves, new ReportId(ids.get()), reports, told)));
  }

  /** Keeps reports within a change that is under way. */
  static Reported keep(Shelves shelves, ReportId id, Map<ActionId, Progress> reports, Told told) {
    var reported = new ArrayList<Action>();
    reports.forEach(
        (which, progress) -> {
          var before = action(shelves, which);
          var after = before.reported(progress);
          shelves.actions().keep(after);
          shelves
              .followUp()
              .keep(
                  new ActionReport(id, which, after.version(), before.progress(), progress, told));
          reported.add(after);
        });
    return new Reported(id, reported);
  }

  /**
   * Puts back what a report replaced. An action that was changed or reported on since stays as it
   * is now.
   *
   * @return how many were put back
   */
  public int takeBack(ReportId report) {
    return takeBack(report, List.of());
  }

  /**
   * Puts back what a report replaced and takes back that actions were accepted after the meeting,
   * both or neither. What was changed since stays as it is now.
   *
   * @param report the report; null for none
   * @param which the actions that were accepted
   * @return how many actions are as they were
   */
  int takeBack(@Nullable ReportId report, Collection<ActionId> which) {
    var reports = store.read(shelves -> asReported(shelves, report));
    var accepted =
        store.read(
            shelves ->
                actions(shelves, which)
                    .filter(action -> action.acceptance() == Acceptance.AFTERWARDS)
                    .map(Action::id)
                    .toList());
    var reported = reports.stream().map(ActionReport::action).toList();
    var notes = new ArrayList<AuditNote>();
    if (!reported.isEmpty()) {
      notes.add(note(AuditNote.Kind.ACTION_REPORT_TAKEN_BACK, reported));
    }
    if (!accepted.isEmpty()) {
      notes.add(note(AuditNote.Kind.ACTION_ACCEPTANCE_TAKEN_BACK, accepted));
    }
    if (notes.isEmpty()) {
      return 0;
    }
    return store.change(
        shelves -> {
          reports.forEach(
              each ->
                  shelves.actions().keep(action(shelves, each.action()).reported(each.before())));
          accepted.forEach(
              id -> {
                shelves.actions().keep(action(shelves, id).accepted(Acceptance.PENDING));
                shelves.followUp().notAccepted(id);
              });
          var back = new HashSet<>(reported);
          back.addAll(accepted);
          return new Noted<>(notes, back.size());
        });
  }

  /** What a report said of those actions that are still as it left them. */
  private static List<ActionReport> asReported(Shelves shelves, @Nullable ReportId report) {
    return report == null
        ? List.of()
        : shelves.followUp().report(report).stream()
            .filter(each -> isAsReported(shelves, each))
            .toList();
  }

  private static boolean isAsReported(Shelves shelves, ActionReport report) {
    return shelves
        .actions()
        .action(report.action())
        .filter(action -> action.version() == report.version())
        .isPresent();
  }

  /**
   * Writes down who accepted actions for their agency after the meeting, at which nobody of it was.
   * The minutes go on saying what was so when it was over. An action that was accepted meanwhile,
   * or reported on, stays as it is.
   *
   * @param which the actions
   * @param told who said yes for the agency, and when: from the day of the meeting until today
   * @return those that are accepted now and were not before
   * @throws ExplainedException when those that wait to be accepted are of several agencies; then
   *     nothing is changed
   */
  public Answered<List<ActionId>> accept(Collection<ActionId> which, Told told) {
    var waiting =
        store.read(shelves -> actions(shelves, which).filter(Action::isToBeAccepted).toList());
    var problems =
        waiting.stream()
            .flatMap(action -> ReportRules.problems(told, action.agreedOn(), today()).stream())
            .distinct()
            .toList();
    if (!problems.isEmpty()) {
      return new Answered.Refused<>(problems);
    }
    if (waiting.isEmpty()) {
      return new Answered.Done<>(List.of());
    }
    checkAgency(waiting);
    var ids = waiting.stream().map(Action::id).toList();
    return new Answered.Done<>(
        store.change(
            note(AuditNote.Kind.ACTION_ACCEPTED, ids),
            shelves -> {
              ids.forEach(id -> accept(shelves, id, told));
              return ids;
            }));
  }

  /** Keeps within a change that is under way who accepted an action. */
  static void accept(Shelves shelves, ActionId id, Told told) {
    shelves.actions().keep(action(shelves, id).accepted(Acceptance.AFTERWARDS));
    shelves.followUp().accepted(id, told);
  }

  /**
   * Takes back that actions were accepted after the meeting; those that were not stay as they are.
   *
   * @return how many are to be accepted again
   */
  public int takeBackAcceptance(Collection<ActionId> which) {
    return takeBack(null, which);
  }

  /**
   * Gives actions that wait to another person of the same agency, as when somebody leaves their
   * post. Those that wait no longer keep the name of who answered for them.
   *
   * @param which the actions
   * @param person who answers for them from now on
   * @throws ExplainedException when those that wait are of several agencies, or when the person
   *     left the room for a case of theirs or is alleged to cause harm in it; then nothing is
   *     changed
   */
  public Answered<List<Action>> name(Collection<ActionId> which, Confidential person) {
    var problems = new ArrayList<Problem>();
    TextLimit.LINE.needed(problems, "person", person);
    if (!problems.isEmpty()) {
      return new Answered.Refused<>(problems);
    }
    return new Answered.Done<>(
        store.change(
            note(AuditNote.Kind.ACTION_CHANGED, which),
            shelves -> {
              var waiting =
                  actions(shelves, which).filter(action -> action.progress().isOpen()).toList();
              check(shelves, waiting, person);
              var named = new ArrayList<Action>();
              for (var action : waiting) {
                if (!action.person().equals(person)) {
                  var given = action.changed(action.owner(), person, action.text(), action.due());
                  shelves.actions().keep(given);
                  named.add(given);
                }
              }
              return List.copyOf(named);
            }));
  }

  private static void checkAgency(List<Action> actions) {
    if (actions.stream().map(Action::owner).distinct().count() > 1) {
      throw new ExplainedException(Wording.of("journeys.action.several-agencies"));
    }
  }

  private static void check(Shelves shelves, List<Action> actions, Confidential person) {
    checkAgency(actions);
    var left = WhoLeft.of(shelves, actions.stream().map(Action::caseId).distinct().toList());
    for (var action : actions) {
      var owner =
          new ActionOwner(
              action.item(),
              shelves.cases().caseFile(action.caseId()).orElseThrow(MeetingStages::gone),
              shelves.meetings().attendance(action.meeting()),
              shelves.meetings().formalities(action.meeting()),
              left.from(action.caseId()),
              null);
      if (owner.isAlleged(person)) {
        throw new ExplainedException(Wording.of("journeys.action.in-the-case"));
      }
      if (!owner.mayBe(person)) {
        throw new ExplainedException(Wording.of("journeys.action.left-for-it"));
      }
    }
  }

  private List<Problem> problems(Map<ActionId, Progress> reports, Told told) {
    var agreed =
        store.read(
            shelves ->
                shelves.actions().all().stream()
                    .filter(a -> reports.containsKey(a.id()))
                    .collect(Collectors.toMap(Action::id, Action::agreedOn)));
    return reports.entrySet().stream()
        .flatMap(
            report ->
                ReportRules.problems(
                    report.getValue(),
                    told,
                    agreed.getOrDefault(report.getKey(), LocalDate.MIN),
                    today())
                    .stream())
        .distinct()
        .toList();
  }

  private static Stream<Action> actions(Shelves shelves, Collection<ActionId> which) {
    return which.stream().map(id -> action(shelves, id));
  }

  private static Action action(Shelves shelves, ActionId id) {
    return shelves
        .actions()
        .action(id)
        .orElseThrow(() -> new ExplainedException(Wording.of("journeys.action.gone")));
  }

  static AuditNote note(AuditNote.Kind kind, Collection<ActionId> about) {
    return new AuditNote(kind, about.stream().map(ActionId::value).sorted().toList());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
