package org.maracdesk.ui.casefile;

import java.time.Duration;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import org.jspecify.annotations.Nullable;
import org.maracdesk.journeys.CaseLine;
import org.maracdesk.journeys.FindCase;
import org.maracdesk.journeys.KeepBackups;
import org.maracdesk.journeys.KeepBackups.Standing;
import org.maracdesk.journeys.KeepKeys;
import org.maracdesk.journeys.KeepRetention;
import org.maracdesk.journeys.NoteReading;
import org.maracdesk.ui.casefile.CaseOrder.Sorting;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.frame.Dialogs;
import org.maracdesk.ui.frame.Navigator;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.wording.Wording;

/** All cases: decides which are shown, in what order, and what is said about them. */
public final class CaseListModel {

  /** What the page is, besides a list. */
  public enum Stage {
    LOADING,
    /** There is no case in the store. */
    NOTHING_YET,
    /** There are cases, and none of them fits. */
    NO_MATCH,
    LIST
  }

  /**
   * The referral that is written in by hand and no case yet.
   *
   * @param said says that there is one, and when it was saved, if so
   * @param discard throws it away, in the store
   * @param discarded told at the window that it is gone
   */
  public record WrittenIn(Supplier<Optional<Wording>> said, Runnable discard, Runnable discarded) {

    static final WrittenIn NONE = new WrittenIn(Optional::empty, () -> {}, () -> {});
  }

  private static final Duration SETTLED = Duration.ofSeconds(1);

  private final Supplier<List<CaseLine>> cases;
  private final Supplier<@Nullable Standing> standing;
  private final BooleanSupplier only;
  private final IntSupplier holds;
  private final IntConsumer searched;
  private final WrittenIn writtenIn;
  private final Background background;
  private final Navigator navigator;
  private final Dialogs dialogs;
  private final ObservableList<CaseLine> all = FXCollections.observableArrayList();
  private final FilteredList<CaseLine> fitting = new FilteredList<>(all);
  private final SortedList<CaseLine> shown = new SortedList<>(fitting);
  private final StringProperty query = new SimpleStringProperty("");
  private final ObjectProperty<CaseFilter> filter = new SimpleObjectProperty<>(CaseFilter.ALL);
  private final ObjectProperty<Sorting> sorting = new SimpleObjectProperty<>(Sorting.USUAL);
  private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.LOADING);
  private final ReadOnlyObjectWrapper<Wording> summary =
      new ReadOnlyObjectWrapper<>(Wording.of("cases.loading"));
  private final ReadOnlyObjectWrapper<@Nullable Standing> backups = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper onlyWayIn = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Integer> holdsToAskAbout = new ReadOnlyObjectWrapper<>(0);
  private final ReadOnlyObjectWrapper<@Nullable Wording> unfinished = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Map<CaseFilter, Integer>> counts =
      new ReadOnlyObjectWrapper<>(Map.of());
  private Background.@Nullable Job settling;

  /**
   * All cases of an open store, how its backups stand, how it can be opened, what is held, and what
   * is no case yet.
   */
  public CaseListModel(
      FindCase journey,
      KeepBackups backups,
      KeepKeys keys,
      KeepRetention retention,
      NoteReading noteReading,
      WrittenIn writtenIn,
      Background background,
      Navigator navigator,
      Dialogs dialogs) {
    this(
        journey::all,
        () -> backups.isKept() ? backups.standing() : null,
        keys::isOnlyWayIn,
        retention::toAskAbout,
        noteReading::searched,
        writtenIn,
        background,
        navigator,
        dialogs);
  }

  CaseListModel(
      Supplier<List<CaseLine>> cases,
      Supplier<@Nullable Standing> standing,
      BooleanSupplier only,
      IntSupplier holds,
      IntConsumer searched,
      WrittenIn writtenIn,
      Background background,
      Navigator navigator,
      Dialogs dialogs) {
    this.cases = cases;
    this.standing = standing;
    this.only = only;
    this.holds = holds;
    this.searched = searched;
    this.writtenIn = writtenIn;
    this.background = background;
    this.navigator = navigator;
    this.dialogs = dialogs;
    query.subscribe(
        typed -> {
          choose();
          settle();
        });
    filter.subscribe(chosen -> choose());
    sorting.subscribe(chosen -> shown.setComparator(chosen.comparator()));
  }

  /** Reads the cases. */
  public void load() {
    background.run(
        cases,
        found -> {
          all.setAll(found);
          stage.set(Stage.LIST);
          choose();
        });
    background.run(writtenIn.said(), said -> unfinished.set(said.orElse(null)));
    lookHowBackupsStand();
    background.run(only::getAsBoolean, onlyWayIn::set);
    background.run(holds::getAsInt, holdsToAskAbout::set);
  }

  /** Says that a referral is written in and no case yet, and when it was saved; or null. */
  public ReadOnlyObjectProperty<@Nullable Wording> unfinished() {
    return unfinished.getReadOnlyProperty();
  }

  /** Throws away the referral that is no case yet, after a question. */
  public void putAway() {
    dialogs.ask(
        Dialogs.Question.grave("referral.discard"),
        () ->
            background.run(
                writtenIn.discard(),
                () -> {
                  unfinished.set(null);
                  writtenIn.discarded().run();
                }));
  }

  /** How the backups of the store stand; null until it has been read. */
  public ReadOnlyObjectProperty<@Nullable Standing> backups() {
    return backups.getReadOnlyProperty();
  }

  /** Reads once more how they stand: something came of one. */
  public void lookHowBackupsStand() {
    background.run(standing, backups::set);
  }

  /** Goes to the backups. */
  public void lookAtBackups() {
    navigator.go(new Place.Backups());
  }

  /** Whether one passphrase and nothing else opens the store; not before it has been read. */
  public ReadOnlyBooleanProperty onlyWayIn() {
    return onlyWayIn.getReadOnlyProperty();
  }

  /** Goes to who can open the store. */
  void lookAtWaysIn() {
    navigator.go(new Place.WaysIn());
  }

  /** How many holds have come to the day to ask about them; none before that has been read. */
  public ReadOnlyObjectProperty<Integer> holdsToAskAbout() {
    return holdsToAskAbout.getReadOnlyProperty();
  }

  /** Goes to what is kept and held. */
  void lookAtHolds() {
    navigator.go(new Place.Keeping());
  }

  /** What is shown, in order. */
  public ObservableList<CaseLine> shown() {
    return shown;
  }

  /** What is searched for. */
  public StringProperty query() {
    return query;
  }

  /** Which standing is shown. */
  public ObjectProperty<CaseFilter> filter() {
    return filter;
  }

  /** The order. */
  public ObjectProperty<Sorting> sorting() {
    return sorting;
  }

  /** What the page is. */
  public ReadOnlyObjectProperty<Stage> stage() {
    return stage.getReadOnlyProperty();
  }

  /** How many cases are shown, as a sentence. */
  public ReadOnlyObjectProperty<Wording> summary() {
    return summary.getReadOnlyProperty();
  }

  /** How many of the cases that fit the search stand where. */
  public ReadOnlyObjectProperty<Map<CaseFilter, Integer>> counts() {
    return counts.getReadOnlyProperty();
  }

  /** Shows all cases again. */
  public void clear() {
    query.set("");
    filter.set(CaseFilter.ALL);
  }

  /** A search counts as made once nobody has typed for a second, or goes on with what it found. */
  private void settle() {
    if (settling != null) {
      settling.cancel();
      settling = null;
    }
    if (!query.get().isBlank() && stage.get() != Stage.LOADING) {
      settling = background.after(SETTLED, this::settled);
    }
  }

  private void settled() {
    settling = null;
    int found = counts.get().getOrDefault(CaseFilter.ALL, 0);
    background.run(() -> searched.accept(found), () -> {});
  }

  /** The page is left: a search that was still being waited for was made. */
  public void leave() {
    if (settling != null) {
      settling.cancel();
      settled();
    }
  }

  /** Opens a case. */
  public void open(CaseLine line) {
    navigator.go(new Place.Case(line.id()));
  }

  /** Brings in cases from a spreadsheet. */
  public void importReferrals() {
    navigator.go(new Place.Import());
  }

  /** Brings in a case by hand, or goes on with the one that is written in. */
  public void newReferral() {
    navigator.go(new Place.NewCase());
  }

  private void choose() {
    if (stage.get() == Stage.LOADING) {
      return;
    }
    var wanted = query.get();
    var matching = all.stream().filter(line -> line.searchable().matches(wanted)).toList();
    var chosen = filter.get();
    var fits = matching.stream().filter(chosen::lets).map(CaseLine::id).toList();
    var ids = new HashSet<>(fits);
    fitting.setPredicate(line -> ids.contains(line.id()));
    var perStanding = new EnumMap<CaseFilter, Integer>(CaseFilter.class);
    for (var each : CaseFilter.values()) {
      perStanding.put(each, (int) matching.stream().filter(each::lets).count());
    }
    counts.set(Map.copyOf(perStanding));
    summary.set(say(fits.size()));
    stage.set(all.isEmpty() ? Stage.NOTHING_YET : fits.isEmpty() ? Stage.NO_MATCH : Stage.LIST);
  }

  private Wording say(int number) {
    if (number == all.size()) {
      return Wording.of(number == 1 ? "cases.count.one" : "cases.count.many", number);
    }
    return Wording.of(number == 1 ? "cases.found.one" : "cases.found.many", number, all.size());
  }
}
