package org.maracdesk.ui.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
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
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.journeys.FollowUpActions;
import org.maracdesk.journeys.FollowUpActions.Tracked;
import org.maracdesk.journeys.SearchText;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.frame.Navigator;
import org.maracdesk.ui.frame.Place;

/** What is open, due and overdue: decides which actions are shown, and in which order. */
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
  private ActionGroups groups = ActionGroups.NONE;
  private @Nullable CaseId about;

  /** Shows the actions of an open store, those to chase first. */
  public ActionsModel(
      FollowUpActions journey, Background background, Navigator navigator, Clock clock) {
    this.journey = journey;
    this.background = background;
    this.navigator = navigator;
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

  /** Reads all actions again, and then goes on. */
  void reload(Runnable then) {
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
            Confidential.of(action.reference()),
            action.initials(),
            Confidential.of(action.agency()),
            action.action().person(),
            action.action().text()));
  }

  /** Those shown that come after these, then those before them, nearest first. */
  List<ActionId> following(List<Tracked> actions) {
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

  /** The first of these that is shown, or else the first that is; null where none is. */
  @Nullable Tracked firstOf(List<ActionId> ids) {
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
