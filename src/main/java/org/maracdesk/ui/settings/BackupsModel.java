package org.maracdesk.ui.settings;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
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
import org.maracdesk.vault.KeptBackup;
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
  private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();

  /** Whether the one that is being made goes on aside, and ends there. */
  private volatile boolean taken;

  BackupsModel(
      KeepBackups journey, Background background, Dialogs dialogs, FilePicker files, Clock clock) {
    this.journey = journey;
    this.background = background;
    this.dialogs = dialogs;
    this.files = files;
    this.clock = clock;
  }

  /**
   * What came of the last thing that was asked for.
   *
   * @param good whether it went as it was meant to
   */
  record Said(boolean good, Wording sentence) {}

  private record Found(
      KeepBackups.Standing standing, List<KeptBackup> all, @Nullable Wording unreadable) {}

  /** Looks how things stand, and which there are. */
  void load() {
    load(() -> {});
  }

  /** The drive is asked aside: it may be the very one that did not answer. */
  private void load(Runnable then) {
    background.run(
        () -> {
          var look = journey.look();
          background.aside(
              () -> found(look),
              _ -> {},
              found -> {
                show(found);
                then.run();
              });
        },
        () -> {});
  }

  private static Found found(KeepBackups.Look look) {
    try {
      return new Found(look.standing(), look.all(), null);
    } catch (ExplainedException notThere) {
      return new Found(look.standing(), look.beforeUpgrades(), notThere.wording());
    }
  }

  private void show(Found found) {
    standing.set(found.standing());
    all.setAll(found.all());
    var unreadable = found.unreadable();
    if (unreadable != null) {
      said.set(new Said(false, unreadable));
    }
  }

  /** Chooses another place for backups. */
  void choose() {
    files.folder(
        Wording.of("backup.choose.title"),
        folder -> work(Wording.of("backup.looking"), () -> chosen(folder)));
  }

  private Said chosen(Path folder) {
    journey.choose(folder);
    return new Said(true, Wording.of("backup.chosen"));
  }

  /** Makes one now; whoever asked for it can go on working meanwhile. */
  void make() {
    if (working.get()) {
      return;
    }
    working.set(true);
    said.set(new Said(true, Wording.of("backup.under-way")));
    taken = false;
    background.run(
        Wording.of("backup.busy"),
        () -> {
          var left = journey.take();
          taken = true;
          background.aside(left::make, outcome -> journey.took(left, outcome), this::came);
          return true;
        },
        _ -> {},
        () -> {
          if (!taken) {
            working.set(false);
            said.set(null);
          }
        });
  }

  private void came(BackupOutcome outcome) {
    var what =
        switch (outcome) {
          case BackupOutcome.Made(var backup) -> made(backup);
          case BackupOutcome.Failed(var why) -> new Said(false, why.wording());
        };
    working.set(false);
    say(what);
  }

  private void say(Said what) {
    said.set(what);
    load(() -> said.set(what));
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
    work(
        Wording.of("backup.proving"),
        () ->
            journey
                .prove(backup)
                .map(wrong -> new Said(false, wrong))
                .orElseGet(() -> new Said(true, Wording.of("backup.proven-again"))));
  }

  /** Brings one back beside the store, after asking once more. */
  void restore(KeptBackup backup) {
    dialogs.ask(
        Dialogs.Question.of("backup.restore", day(backup.made()), time(backup.made())),
        () -> work(Wording.of("backup.restoring"), () -> restored(backup)));
  }

  private Said restored(KeptBackup backup) {
    return new Said(true, Wording.of("backup.restored", journey.restore(backup)));
  }

  private void work(Wording notice, Supplier<Said> work) {
    if (working.get()) {
      return;
    }
    working.set(true);
    said.set(null);
    background.run(notice, work, this::say, () -> working.set(false));
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

  /** Whether something is under way. */
  ReadOnlyBooleanProperty working() {
    return working.getReadOnlyProperty();
  }
}
