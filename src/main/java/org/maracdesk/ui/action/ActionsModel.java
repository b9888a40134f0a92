package org.maracdesk.ui.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.action.ActionId;
import org.maracdesk.domain.action.Progress;
import org.maracdesk.domain.action.Told;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.journeys.Answered;
import org.maracdesk.journeys.FollowUpActions;
import org.maracdesk.journeys.FollowUpActions.Tracked;
import org.maracdesk.journeys.SearchText;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.frame.Dialogs;
import org.maracdesk.ui.frame.Navigator;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.ui.frame.Status;
import org.maracdesk.wording.Wording;

/** What is open, due and overdue, and what agencies report: decides. */
public final class ActionsModel {

  /** Which actions are shown. */
  public enum Filter {
    /** Overdue and due. */
    TO_CHASE,
    OPEN,
    ANSWERED,
    ALL,
    /** Nobody of the agency was at the meeting, and it has yet to say yes. */
    TO_BE_ACCEPTED
  }

  /** How the actions are put together. */
  public enum Grouping {
    /** Not at all: the longest overdue at the top. */
    DAY,
    AGENCY,
    STANDING
  }

  /**
   * One agency to choose, or all of them.
   *
   * @param code blank for all
   * @param name what people call it; blank for all
   */
  public record AgencyChoice(String code, String name) {

    static final AgencyChoice ALL = new AgencyChoice("", "");

    boolean isAll() {
      return code.isEmpty();
    }
  }

  private final FollowUpActions journey;
  private final Background background;
  private final Navigator navigator;
  private final Status status;
  private final Dialogs dialogs;
  private final Clock clock;
  private final List<Tracked> all = new ArrayList<>();
  private final ObservableList<Tracked> shown = FXCollections.observableArrayList();
  private final ObservableList<AgencyChoice> agencies = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable AgencyChoice> agency =
      new SimpleObjectProperty<>(AgencyChoice.ALL);
  private final ObjectProperty<@Nullable Filter> filter =
      new SimpleObjectProperty<>(Filter.TO_CHASE);
  private final ObjectProperty<@Nullable Grouping> grouping =
      new SimpleObjectProperty<>(Grouping.DAY);
  private final StringProperty search = new SimpleStringProperty("");
  private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
  private ActionGroups groups = ActionGroups.NONE;
  private @Nullable IntSupplier takeBack;
  private String takenBack = "";
  private List<ActionId> changed = List.of();
  private @Nullable CaseId about;

  /** Shows the actions of an open store, those to chase first. */
  public ActionsModel(
      FollowUpActions journey,
      Background background,
      Navigator navigator,
      Status status,
      Dialogs dialogs,
      Clock clock) {
    this.journey = journey;
    this.background = background;
    this.navigator = navigator;
    this.status = status;
    this.dialogs = dialogs;
    this.clock = clock;
    agency.subscribe(changed -> sift());
    filter.subscribe(changed -> sift());
    grouping.subscribe(changed -> sift());
    search.subscribe(changed -> sift());
  }

  /** Looks, once the actions are read, for the open ones of a case. */
  public void lookFor(CaseId caseId) {
    about = caseId;
  }

  /** Reads all actions. */
  public void load() {
    background.run(journey::all, this::take);
  }

  /** Those that the filters let through, in the order to chase them. */
  public ObservableList<Tracked> shown() {
    return shown;
  }

  /** All agencies that promised anything, by name; first the choice of all. */
  public ObservableList<AgencyChoice> agencies() {
    return agencies;
  }

  public ObjectProperty<@Nullable AgencyChoice> agency() {
    return agency;
  }

  public ObjectProperty<@Nullable Filter> filter() {
    return filter;
  }

  public ObjectProperty<@Nullable Grouping> grouping() {
    return grouping;
  }

  public StringProperty search() {
    return search;
  }

  /** Whether the actions have been read. */
  public ReadOnlyBooleanProperty loaded() {
    return loaded.getReadOnlyProperty();
  }

  /** Whether there is a report to take back. */
  public ReadOnlyBooleanProperty canUndo() {
    return canUndo.getReadOnlyProperty();
  }

  /** The group that this action begins, as the list is shown now; null where it begins none. */
  ActionGroups.@Nullable Group begins(Tracked action) {
    return groups.begins(action);
  }

  /** Puts the actions together in the next way. */
  void groupNext() {
    var ways = Grouping.values();
    var now = grouping.get() == null ? Grouping.DAY : grouping.get();
    grouping.set(ways[(now.ordinal() + 1) % ways.length]);
  }

  /** Whether there are no actions at all. */
  boolean isEmpty() {
    return all.isEmpty();
  }

  /** How many there are, whatever the filters. */
  int total() {
    return all.size();
  }

  /** All of them, whatever the filters. */
  List<Tracked> everything() {
    return List.copyOf(all);
  }

  Counts counts(AgencyChoice of) {
    return Counts.of(all.stream().filter(t -> isOf(t, of)).toList());
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** Goes to an action's case. */
  public void open(Tracked action) {
    navigator.go(new Place.Case(action.action().caseId()));
  }

  /** What ends a report: the problems, or, when there are none, the next action to look at. */
  public interface Reported {

    /** Nothing was kept: put these right. */
    void refused(List<Problem> problems);

    /** Kept; the next action is null when none is left. */
    void kept(@Nullable Tracked next);
  }

  /** Goes to what is to be sent today. */
  void remind() {
    navigator.go(new Place.Reminders());
  }

  /** Goes to what became of actions, in numbers. */
  void count() {
    navigator.go(new Place.ActionFigures());
  }

  /** Goes to what agencies send back. */
  void takeIn() {
    navigator.go(new Place.ActionUpdates());
  }

  /** Keeps the same report for each of these actions. */
  void report(List<Tracked> actions, ReportDraft draft, Reported then) {
    if (actions.isEmpty()) {
      return;
    }
    var unreadable = draft.unreadable();
    if (!unreadable.isEmpty()) {
      then.refused(unreadable);
      return;
    }
    var progress = draft.progress();
    var reports = new LinkedHashMap<ActionId, Progress>();
    actions.forEach(each -> reports.put(each.action().id(), progress));
    var following = following(actions);
    background.run(
        () -> journey.report(reports, draft.told(today())),
        answer -> {
          switch (answer) {
            case Answered.Refused<FollowUpActions.Reported>(var problems) -> then.refused(problems);
            case Answered.Done<FollowUpActions.Reported>(var kept) -> {
              canBeTakenBack("actions.undone", reports.keySet(), () -> journey.takeBack(kept.id()));
              reload(() -> then.kept(first(following)));
            }
          }
        });
  }

  private void canBeTakenBack(String said, Collection<ActionId> ids, IntSupplier how) {
    takeBack = how;
    takenBack = said;
    changed = List.copyOf(ids);
    canUndo.set(true);
    status.saved();
  }

  /**
   * Puts back what the last report replaced, or takes back that an agency accepted, whichever was
   * the last; then shows the first of these actions.
   */
  public void undo(Reported then) {
    var how = takeBack;
    if (how == null) {
      return;
    }
    var said = takenBack;
    var ids = changed;
    background.run(
        how::getAsInt,
        number -> {
          takeBack = null;
          canUndo.set(false);
          status.say(Wording.of(number == ids.size() ? said : "actions.undone.partly"));
          reload(() -> then.kept(first(ids)));
        });
  }

  /**
   * Those of some actions that are to be accepted, where they are of one agency; else none. Why not
   * is said.
   */
  List<Tracked> waitingForAcceptance(List<Tracked> actions) {
    var waiting = actions.stream().filter(Tracked::isToBeAccepted).toList();
    if (waiting.isEmpty()) {
      status.say(Wording.of("actions.accept.none"));
    }
    return areOfSeveralAgencies(waiting) ? List.of() : waiting;
  }

  private boolean areOfSeveralAgencies(List<Tracked> actions) {
    if (actions.stream().map(each -> each.action().owner()).distinct().count() <= 1) {
      return false;
    }
    dialogs.tell(Wording.of("journeys.action.several-agencies"));
    return true;
  }

  /**
   * Keeps that an agency which had nobody at the meeting accepts these actions.
   *
   * @param by who said so
   * @param on the day they did; null when what was typed is not one
   */
  void accept(List<Tracked> actions, Confidential by, @Nullable LocalDate on, Reported then) {
    if (on == null) {
      then.refused(List.of(Problem.at("told", Problem.Kind.NOT_A_DATE)));
      return;
    }
    var ids = actions.stream().map(each -> each.action().id()).toList();
    var following = following(actions);
    background.run(
        () -> journey.accept(ids, new Told(by, on)),
        answer -> {
          switch (answer) {
            case Answered.Refused<List<ActionId>>(var problems) -> then.refused(problems);
            case Answered.Done<List<ActionId>>(var accepted) -> {
              if (!accepted.isEmpty()) {
                canBeTakenBack(
                    "actions.accept.undone", accepted, () -> journey.takeBackAcceptance(accepted));
              }
              var next = filter.get() == Filter.TO_BE_ACCEPTED ? following : ids;
              reload(() -> then.kept(first(next)));
            }
          }
        });
  }

  /** Asks who answers for these actions from now on, as when somebody leaves their post. */
  void giveToAnother(List<Tracked> actions, Reported then) {
    var waiting = actions.stream().filter(each -> each.action().progress().isOpen()).toList();
    if (waiting.isEmpty() || areOfSeveralAgencies(waiting)) {
      return;
    }
    var ids = waiting.stream().map(each -> each.action().id()).toList();
    dialogs.askForText(
        Dialogs.Question.of("actions.another", ids.size()),
        FollowUpActions.LONGEST_NAME,
        name ->
            background.run(
                () -> journey.name(ids, Confidential.of(name)),
                answer -> {
                  if (answer instanceof Answered.Refused<List<Action>>) {
                    dialogs.tell(Wording.of("actions.another.refused"));
                  } else {
                    status.saved();
                    reload(() -> then.kept(first(ids)));
                  }
                }));
  }

  private void reload(Runnable then) {
    background.run(
        journey::all,
        actions -> {
          take(actions);
          then.run();
        });
  }

  private void take(List<Tracked> actions) {
    all.clear();
    all.addAll(actions);
    var names = new TreeMap<String, AgencyChoice>(String.CASE_INSENSITIVE_ORDER);
    for (var action : actions) {
      var code = action.action().owner().value();
      names.put(action.agency() + code, new AgencyChoice(code, action.agency()));
    }
    var choices = new ArrayList<AgencyChoice>();
    choices.add(AgencyChoice.ALL);
    choices.addAll(names.values());
    agencies.setAll(choices);
    loaded.set(true);
    findWished(actions);
    sift();
  }

  /** Once: as if its number had been typed, so that it is seen and can be struck. */
  private void findWished(List<Tracked> actions) {
    var wanted = about;
    about = null;
    actions.stream()
        .filter(each -> each.action().caseId().equals(wanted))
        .findFirst()
        .ifPresent(
            each -> {
              filter.set(Filter.OPEN);
              search.set(each.number().text());
            });
  }

  private void sift() {
    var chosen = agency.get() == null ? AgencyChoice.ALL : agency.get();
    var wanted =
        all.stream()
            .filter(t -> isOf(t, chosen))
            .filter(this::isWanted)
            .filter(t -> searchable(t).matches(search.get()))
            .toList();
    groups = ActionGroups.of(wanted, grouping.get() == null ? Grouping.DAY : grouping.get());
    shown.setAll(groups.actions());
  }

  private static boolean isOf(Tracked action, AgencyChoice choice) {
    return choice.isAll() || action.action().owner().value().equals(choice.code());
  }

  private boolean isWanted(Tracked action) {
    return switch (filter.get() == null ? Filter.ALL : filter.get()) {
      case TO_CHASE ->
          action.standing() == Action.Standing.OVERDUE || action.standing() == Action.Standing.DUE;
      case OPEN -> action.action().progress().isOpen();
      case ANSWERED -> !action.action().progress().isOpen();
      case ALL -> true;
      case TO_BE_ACCEPTED -> action.isToBeAccepted();
    };
  }

  private static SearchText searchable(Tracked action) {
    return SearchText.of(
        List.of(
            Confidential.of(reference(action)),
            action.initials(),
            Confidential.of(action.agency()),
            action.action().person(),
            action.action().text()));
  }

  /** How an action is called: its case's number and its own. */
  static String reference(Tracked action) {
    return action.reference();
  }

  /** Those that come after the reported ones, then those before them, nearest first. */
  private List<ActionId> following(List<Tracked> actions) {
    int last = actions.stream().mapToInt(shown::indexOf).max().orElse(-1);
    var ids = new ArrayList<ActionId>();
    for (int i = last + 1; i < shown.size(); i++) {
      ids.add(shown.get(i).action().id());
    }
    for (int i = last - 1; i >= 0; i--) {
      ids.add(shown.get(i).action().id());
    }
    actions.forEach(reported -> ids.remove(reported.action().id()));
    return ids;
  }

  private @Nullable Tracked first(List<ActionId> ids) {
    for (var id : ids) {
      for (var action : shown) {
        if (action.action().id().equals(id)) {
          return action;
        }
      }
    }
    return shown.isEmpty() ? null : shown.getFirst();
  }
}
