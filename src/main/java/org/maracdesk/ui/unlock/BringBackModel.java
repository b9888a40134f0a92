package org.maracdesk.ui.unlock;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.frame.Trouble;
import org.maracdesk.ui.frame.WrongTries;
import org.maracdesk.vault.BackupSearch;
import org.maracdesk.vault.FoundBackup;
import org.maracdesk.vault.Opening;
import org.maracdesk.vault.Passphrase;
import org.maracdesk.vault.RecoveryWords;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/**
 * Bringing a backup back where there is no store: on another computer, or when the store's folder
 * is lost. Which backups there are, the words of one, where the store is to be, and in.
 */
public final class BringBackModel {

  /** The fields of the page. */
  public enum Field {
    PLACE,
    BACKUP,
    PASSPHRASE,
    SHEET,
    TARGET
  }

  private final Door door;
  private final Background background;
  private final Entrance entrance;
  private final WrongTries tries;
  private final RecoveryWords recovery = new RecoveryWords();
  private final ReadOnlyObjectWrapper<@Nullable Path> place = new ReadOnlyObjectWrapper<>();
  private final ObservableList<FoundBackup> backups = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable FoundBackup> chosen = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Path> target = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper bySheet = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<@Nullable Trouble<Field>> trouble =
      new ReadOnlyObjectWrapper<>();
  private @Nullable Path last;
  private @Nullable Path wished;

  /**
   * @param tries counts the wrong ones
   */
  BringBackModel(Door door, Background background, Entrance entrance, WrongTries tries) {
    this.door = door;
    this.background = background;
    this.entrance = entrance;
    this.tries = tries;
  }

  /**
   * Begins with the place where backups of the last store went, if it is there.
   *
   * @param last the store that was open last; null for none
   */
  void begin(@Nullable Path last) {
    this.last = last;
    wished = null;
    bySheet.set(false);
    clear(null);
    if (last != null) {
      background.run(
          () -> door.placeOf(last),
          found -> {
            if (found.isPresent() && place.get() == null) {
              look(found.get());
            }
          });
    }
  }

  private void clear(@Nullable Path now) {
    trouble.set(null);
    place.set(now);
    backups.clear();
    chosen.set(null);
    target.set(null);
  }

  /** Looks for backups in a folder, which may be one itself. */
  public void look(Path folder) {
    if (entrance.busy().get()) {
      return;
    }
    clear(folder);
    background.run(
        Wording.of("unlock.return.looking"),
        () -> looked(folder),
        looked -> {
          if (folder.equals(place.get())) {
            show(looked);
          }
        });
  }

  /** What was found, or what is wrong. */
  private record Looked(BackupSearch.@Nullable Found found, @Nullable Wording wrong) {}

  private Looked looked(Path folder) {
    try {
      return new Looked(door.backups(folder), null);
    } catch (ExplainedException notReadable) {
      return new Looked(null, notReadable.wording());
    }
  }

  private void show(Looked looked) {
    var found = looked.found();
    if (found == null || found.backups().isEmpty()) {
      var wrong = looked.wrong() == null ? none(found) : looked.wrong();
      trouble.set(new Trouble<>(Field.PLACE, wrong));
      return;
    }
    backups.setAll(found.backups());
    choose(found.backups().getFirst());
  }

  private static Wording none(BackupSearch.@Nullable Found found) {
    return Wording.of(
        found != null && found.newer() ? "unlock.return.newer" : "unlock.return.none");
  }

  /** It is to be this one. */
  public void choose(FoundBackup backup) {
    if (!backup.equals(chosen.get())) {
      trouble.set(null);
      chosen.set(backup);
      settle();
    }
  }

  /** The store is to be here, or in a new folder here where something is in it already. */
  public void put(Path folder) {
    trouble.set(null);
    wished = folder;
    settle();
  }

  /** Finds out where the store will be, so that it can be read before anything is done. */
  private void settle() {
    var backup = chosen.get();
    var asked = wished;
    target.set(null);
    if (backup == null) {
      target.set(asked);
      return;
    }
    background.run(
        () -> settled(() -> asked == null ? door.freeFor(backup, last) : backup.freeAt(asked)),
        settled -> {
          if (backup.equals(chosen.get()) && Objects.equals(asked, wished)) {
            target.set(settled.folder());
            if (settled.wrong() != null) {
              trouble.set(new Trouble<>(Field.TARGET, settled.wrong()));
            }
          }
        });
  }

  private record Settled(@Nullable Path folder, @Nullable Wording wrong) {}

  private static Settled settled(Supplier<Path> way) {
    try {
      return new Settled(way.get(), null);
    } catch (ExplainedException notFree) {
      return new Settled(null, notFree.wording());
    }
  }

  /** Whether the words of the recovery sheet are typed in place of a passphrase. */
  public void bySheet(boolean now) {
    if (!entrance.busy().get()) {
      trouble.set(null);
      bySheet.set(now);
    }
  }

  /** Brings it back with a passphrase, and goes in; the letters are wiped. */
  public void bringBack(char[] letters) {
    if (mayNot()) {
      Arrays.fill(letters, '\0');
    } else if (letters.length == 0) {
      trouble.set(new Trouble<>(Field.PASSPHRASE, Wording.of("unlock.passphrase.missing")));
    } else {
      pass(Passphrase.of(letters), Field.PASSPHRASE, Wording.of("unlock.return.wrong"));
    }
  }

  /** The same with the words of the recovery sheet. */
  public void bringBackBySheet(String typed) {
    if (mayNot()) {
      return;
    }
    switch (recovery.read(typed)) {
      case RecoveryWords.Reading.Whole whole ->
          pass(whole.passphrase(), Field.SHEET, Wording.of("unlock.return.other-sheet"));
      case RecoveryWords.Reading wrong ->
          trouble.set(new Trouble<>(Field.SHEET, UnlockModel.said(wrong)));
    }
  }

  private boolean mayNot() {
    if (entrance.isClosed()) {
      return true;
    }
    trouble.set(null);
    if (place.get() == null) {
      trouble.set(new Trouble<>(Field.PLACE, Wording.of("unlock.return.place.missing")));
    } else if (chosen.get() == null) {
      trouble.set(new Trouble<>(Field.PLACE, Wording.of("unlock.return.none")));
    } else if (target.get() == null) {
      trouble.set(new Trouble<>(Field.TARGET, Wording.of("unlock.return.target.missing")));
    }
    return trouble.get() != null;
  }

  private void pass(Passphrase typed, Field field, Wording notThese) {
    var backup = chosen.get();
    var where = target.get();
    if (backup == null || where == null) {
      typed.close();
      return;
    }
    entrance.pass(
        typed,
        words -> brought(backup, where, words),
        brought -> {
          switch (brought) {
            case Brought.Answered(Opening.Opened(var vault)) -> entrance.enter(where, vault);
            case Brought.Answered(Opening.WrongPassphrase _) -> {
              trouble.set(new Trouble<>(field, notThese));
              tries.wrong();
            }
            case Brought.Answered(Opening.Refused why) -> again(Field.BACKUP, why.wording());
            case Brought.Failed(var why) -> again(fieldOf(why), why);
          }
        },
        () -> {});
  }

  /** Says what is wrong; the folder may have been taken meanwhile, so the next try has another. */
  private void again(Field field, Wording why) {
    settle();
    trouble.set(new Trouble<>(field, why));
  }

  /** What came of it. */
  private sealed interface Brought {

    record Answered(Opening opening) implements Brought {}

    record Failed(Wording why) implements Brought {}
  }

  private Brought brought(FoundBackup backup, Path where, Passphrase words) {
    try {
      return new Brought.Answered(door.bringBack(backup.folder(), where, words));
    } catch (ExplainedException notDone) {
      return new Brought.Failed(notDone.wording());
    }
  }

  private static Field fieldOf(Wording why) {
    return switch (why.key()) {
      case "backup.restore.not-written", "vault.create.not-empty", "vault.folder-name" ->
          Field.TARGET;
      default -> Field.BACKUP;
    };
  }

  /** Where backups are looked for, or null. */
  public ReadOnlyObjectProperty<@Nullable Path> place() {
    return place.getReadOnlyProperty();
  }

  /** Those that are there, proven before not proven, the newest first. */
  public ObservableList<FoundBackup> backups() {
    return backups;
  }

  /** The one that is to be brought back; null where there is none. */
  public ReadOnlyObjectProperty<@Nullable FoundBackup> chosen() {
    return chosen.getReadOnlyProperty();
  }

  /** Where the store will be; null as long as that is open. */
  public ReadOnlyObjectProperty<@Nullable Path> target() {
    return target.getReadOnlyProperty();
  }

  /** Whether it is the words of the recovery sheet that are typed. */
  public ReadOnlyBooleanProperty bySheet() {
    return bySheet.getReadOnlyProperty();
  }

  /** What is wrong, or null. */
  public ReadOnlyObjectProperty<@Nullable Trouble<Field>> trouble() {
    return trouble.getReadOnlyProperty();
  }
}
