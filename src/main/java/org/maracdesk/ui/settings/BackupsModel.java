package org.maracdesk.ui.settings;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.maracdesk.journeys.KeepBackups;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.frame.Dialogs;
import org.maracdesk.ui.frame.FilePicker;
import org.maracdesk.vault.BackupOutcome;
import org.maracdesk.vault.Backups;
import org.maracdesk.vault.KeptBackup;
import org.maracdesk.vault.LeftBackup;
import org.maracdesk.vault.LeftErrand;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/** Where backups go, which there are, and the way back: decides. */
public final class BackupsModel {

  private final KeepBackups journey;
  private final Background background;
  private final Dialogs dialogs;
  private final FilePicker files;
  private final Clock clock;
  private final ReadOnlyObjectWrapper<KeepBackups.@Nullable Standing> standing =
      new ReadOnlyObjectWrapper<>();
  private final ObservableList<KeptBackup> all = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable Said> said = new ReadOnlyObjectWrapper<>();
  private final ObservableList<UnderWay> underWay = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper looking = new ReadOnlyBooleanWrapper();

  /** How often a look was asked for; only the last is taken, if it has not begun, and shown. */
  private volatile int looks;

  /** As long as the desk is open, for what goes on aside outlives the page that shows it. */
  public BackupsModel(
      KeepBackups journey, Background background, Dialogs dialogs, FilePicker files, Clock clock) {
    this.journey = journey;
    this.background = background;
    this.dialogs = dialogs;
    this.files = files;
    this.clock = clock;
  }

  /** What can be asked for. */
  enum Errand {
    CHOOSE,
    MAKE,
    PROVE,
    BRING_BACK
  }

  /**
   * What is being done.
   *
   * @param with the backup it is done with; null where it is none of them
   * @param where the folder whose drive is waited for; null where that is not known yet
   */
  record UnderWay(Errand errand, @Nullable KeptBackup with, @Nullable Path where) {

    /** Whether it is this that was asked for, of this backup. */
    boolean is(Errand asked, @Nullable KeptBackup backup) {
      return errand == asked
          && (with == null || backup == null
              ? with == backup
              : with.folder().equals(backup.folder()));
    }
  }

  /**
   * What came of the last thing that was asked for.
   *
   * @param good whether it went as it was meant to
   */
  record Said(boolean good, Wording sentence) {}

  private record Found(
      KeepBackups.Standing standing, List<KeptBackup> all, @Nullable Wording unreadable) {}

  /** Looks how things stand, and asks no drive. */
  public void look() {
    background.run(journey::standing, standing::set);
  }

  /** Looks how things stand, and which there are. */
  void load() {
    load(() -> {});
  }

  /** The drive is asked aside: it may be the very one that did not answer. */
  private void load(Runnable then) {
    int look = looks + 1;
    looks = look;
    looking.set(true);
    handOn(
        journey::look,
        (taken, ended) ->
            background.aside(
                taken.standing().place(),
                () -> look == looks ? Optional.of(found(taken)) : notLooked(taken),
                _ -> {},
                found -> {
                  if (look == looks) {
                    found.ifPresent(this::show);
                    then.run();
                  }
                },
                ended),
        taken -> standing.set(taken.standing()),
        () -> {
          if (look == looks) {
            looking.set(false);
          }
        });
  }

  /**
   * Takes what is needed of the open store, which is a job like any other, and goes on aside.
   *
   * @param taken shown as soon as it is taken
   * @param ended run in the end, wherever that is
   */
  private <T> void handOn(
      Supplier<T> take,
      BiConsumer<? super T, Runnable> aside,
      Consumer<? super T> taken,
      Runnable ended) {
    var handedOn = new AtomicBoolean();
    background.run(
        null,
        () -> {
          var what = take.get();
          handedOn.set(true);
          aside.accept(what, ended);
          return what;
        },
        taken,
        () -> {
          if (!handedOn.get()) {
            ended.run();
          }
        });
  }

  private static Found found(KeepBackups.Look look) {
    try {
      return new Found(look.standing(), look.all(), null);
    } catch (ExplainedException notThere) {
      return new Found(look.standing(), look.beforeUpgrades(), notThere.wording());
    }
  }

  private static Optional<Found> notLooked(KeepBackups.Look look) {
    look.drive().close();
    return Optional.empty();
  }

  private void show(Found found) {
    standing.set(found.standing());
    all.setAll(found.all());
    var unreadable = found.unreadable();
    if (unreadable != null) {
      say(new Said(false, unreadable));
    }
  }

  /** Chooses another place for backups. */
  void choose() {
    files.folder(
        Wording.of("backup.choose.title"),
        folder ->
            errand(
                new UnderWay(Errand.CHOOSE, null, folder),
                Wording.of("backup.choosing"),
                () -> journey.choosing(folder),
                _ -> new Said(true, Wording.of("backup.chosen"))));
  }

  /** Makes one now; whoever asked for it can go on working meanwhile. */
  void make() {
    aside(
        new UnderWay(Errand.MAKE, null, place()),
        Wording.of("backup.under-way"),
        journey::take,
        LeftBackup::where,
        LeftBackup::make,
        journey::took,
        outcome ->
            switch (outcome) {
              case BackupOutcome.Made(var backup) -> made(backup);
              case BackupOutcome.Failed(var why) -> new Said(false, why.wording());
            });
  }

  private <T> void errand(
      UnderWay what,
      Wording meanwhile,
      Supplier<LeftErrand<T>> begin,
      Function<? super T, Said> done) {
    this.<LeftErrand<T>, LeftErrand.Outcome<T>>aside(
        what,
        meanwhile,
        begin,
        LeftErrand::where,
        LeftErrand::go,
        journey::did,
        outcome ->
            switch (outcome) {
              case LeftErrand.Outcome.Done<T>(var value) -> done.apply(value);
              case LeftErrand.Outcome.Refused<T>(var why) -> new Said(false, why.wording());
            });
  }

  /**
   * Does it where nothing else waits for that drive; of one drive one thing at a time.
   *
   * @param meanwhile what is said until it is over
   * @param begin takes what it needs of the open store, which is quick
   * @param where the folder whose drive is waited for
   * @param slow works where the backups are
   * @param then notes what came of it
   * @param told how that is said
   */
  private <L, T> void aside(
      UnderWay what,
      Wording meanwhile,
      Supplier<L> begin,
      Function<L, Path> where,
      Function<L, T> slow,
      BiConsumer<L, T> then,
      Function<? super T, Said> told) {
    if (waits(what.errand(), what.with())) {
      return;
    }
    underWay.add(what);
    said.set(new Said(true, meanwhile));
    handOn(
        begin,
        (left, ended) ->
            background.aside(
                where.apply(left),
                () -> slow.apply(left),
                came -> then.accept(left, came),
                came -> over(what, told.apply(came)),
                ended),
        _ -> {},
        () -> over(what, meanwhile));
  }

  private void over(UnderWay what, Said came) {
    underWay.remove(what);
    var sentence = of(what, came);
    said.set(sentence);
    load(() -> say(sentence));
  }

  /** Another place may have been chosen while the one before did not answer. */
  private Said of(UnderWay what, Said came) {
    var where = what.where();
    return what.errand() == Errand.MAKE && where != null && !where.equals(place())
        ? new Said(came.good(), Wording.of("backup.elsewhere", where, came.sentence()))
        : came;
  }

  /** Unless something else was asked for meanwhile, of which more is to be said. */
  private void say(Said what) {
    if (underWay.isEmpty()) {
      said.set(what);
    }
  }

  /** Also where nothing came of it: then its failure was told, and it is not said to go on. */
  private void over(UnderWay what, Wording meanwhile) {
    underWay.remove(what);
    var still = said.get();
    if (still != null && still.sentence().equals(meanwhile)) {
      said.set(null);
    }
  }

  private static Said made(KeptBackup backup) {
    if (backup.proven().isEmpty()) {
      return new Said(false, Wording.of("backup.made-not-proven"));
    }
    return backup.owing()
        ? new Said(false, Wording.of("backup.made-owing"))
        : new Said(true, Wording.of("backup.made"));
  }

  /** Proves one once more. */
  void prove(KeptBackup backup) {
    errand(
        new UnderWay(Errand.PROVE, backup, backup.place()),
        Wording.of("backup.proving"),
        () -> journey.proving(backup),
        BackupsModel::proven);
  }

  private static Said proven(Backups.Proven proven) {
    var wrong = proven.wrong();
    return wrong == null
        ? new Said(true, Wording.of("backup.proven-again"))
        : new Said(false, wrong);
  }

  /** Brings one back beside the store, after asking once more. */
  void restore(KeptBackup backup) {
    dialogs.ask(
        Dialogs.Question.of("backup.restore", day(backup.made()), time(backup.made())),
        () ->
            errand(
                new UnderWay(Errand.BRING_BACK, backup, backup.place()),
                Wording.of("backup.restoring"),
                () -> journey.restoring(backup),
                folder -> new Said(true, Wording.of("backup.restored", folder))));
  }

  /** The day of a moment, where the desk stands. */
  Object day(Instant moment) {
    return moment.atZone(clock.getZone()).toLocalDate();
  }

  /** The time of day of a moment, where the desk stands. */
  Object time(Instant moment) {
    return moment.atZone(clock.getZone()).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
  }

  /** How things stand; null until it has been read. */
  ReadOnlyObjectProperty<KeepBackups.@Nullable Standing> standing() {
    return standing.getReadOnlyProperty();
  }

  /** All there are, the newest first. */
  ObservableList<KeptBackup> all() {
    return all;
  }

  /** What came of the last thing that was asked for; null before it. */
  ReadOnlyObjectProperty<@Nullable Said> said() {
    return said.getReadOnlyProperty();
  }

  /** What is being done. */
  ObservableList<UnderWay> underWay() {
    return underWay;
  }

  /** Whether it is this that is being done, with this backup. */
  boolean isUnderWay(Errand asked, @Nullable KeptBackup backup) {
    return underWay.stream().anyMatch(each -> each.is(asked, backup));
  }

  /**
   * Whether this has to wait: of each drive one thing at a time, and one folder tried at a time. A
   * folder can be chosen while the drive of another does not answer.
   */
  boolean waits(Errand asked, @Nullable KeptBackup backup) {
    var where = backup == null ? place() : backup.place();
    return underWay.stream()
        .anyMatch(
            each ->
                asked == Errand.CHOOSE || each.errand() == Errand.CHOOSE
                    ? each.errand() == asked
                    : where == null || each.where() == null || where.equals(each.where()));
  }

  /** Whether the place is being looked at, and its drive has not answered yet. */
  ReadOnlyBooleanProperty looking() {
    return looking.getReadOnlyProperty();
  }

  private @Nullable Path place() {
    var now = standing.get();
    return now == null ? null : now.place();
  }
}
