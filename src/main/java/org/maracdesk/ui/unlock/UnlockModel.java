package org.maracdesk.ui.unlock;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.frame.Preferences;
import org.maracdesk.ui.frame.Trouble;
import org.maracdesk.ui.frame.WrongTries;
import org.maracdesk.vault.BackupOffer;
import org.maracdesk.vault.FailedTries;
import org.maracdesk.vault.KeyHolder;
import org.maracdesk.vault.Opening;
import org.maracdesk.vault.Passphrase;
import org.maracdesk.vault.RecoveryWords;
import org.maracdesk.vault.Vault;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/** The shut desk: which store, which way in, and what went wrong at the last try. */
public final class UnlockModel {

  /** What the shut desk shows. */
  public enum Page {
    /** Nothing was opened here before: open or create. */
    WELCOME,
    OPEN,
    /** Opening with the words of the recovery sheet. */
    RECOVER,
    /** Bringing a backup back that lies elsewhere, on a stick say. */
    BRING_BACK,
    /** Making a store, step by step. */
    CREATE
  }

  /** The fields of the pages that open a store. */
  public enum Field {
    FOLDER,
    PERSON,
    PASSPHRASE,
    SHEET
  }

  /** Where the way leads once a store is open. */
  @FunctionalInterface
  public interface Inside {

    /**
     * Goes in; the desk stays busy until then.
     *
     * @param ended run it at the window when that went well, or failed
     */
    void enter(Vault vault, Runnable ended);
  }

  private final Door door;
  private final Background background;
  private final WrongTries tries;
  private final ReadOnlyObjectProperty<Integer> waiting;
  private final Preferences preferences;
  private final Entrance entrance;
  private final NewStoreModel making;
  private final RescueModel rescue;
  private final BringBackModel bringingBack;
  private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(Page.WELCOME);
  private final ReadOnlyObjectWrapper<@Nullable Path> folder = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper practising = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<@Nullable Trouble<Field>> trouble =
      new ReadOnlyObjectWrapper<>();
  private final ObservableList<KeyHolder> people = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable KeyHolder> person = new SimpleObjectProperty<>();
  private final ReadOnlyBooleanWrapper recoverable = new ReadOnlyBooleanWrapper();
  private final RecoveryWords recovery = new RecoveryWords();

  /**
   * Starts where the last store was.
   *
   * @param tries counts the wrong ones
   * @param random draws the words of recovery sheets; in the program a {@code SecureRandom}
   * @param inside gets the open store; the desk stays busy until it is shown
   */
  public UnlockModel(
      Door door,
      Background background,
      WrongTries tries,
      Preferences preferences,
      RandomGenerator random,
      Inside inside) {
    this.door = door;
    this.background = background;
    this.tries = tries;
    waiting = tries.waiting();
    this.preferences = preferences;
    entrance = new Entrance(background, tries, preferences, inside);
    making = new NewStoreModel(door, entrance, random);
    rescue = new RescueModel(door, background);
    bringingBack = new BringBackModel(door, background, entrance, tries);
    var last = last();
    if (last != null) {
      folder.set(last);
      page.set(Page.OPEN);
      lookWhoMay();
    }
  }

  /** The store that was open last; null for none. */
  private @Nullable Path last() {
    var last = preferences.lastFolder().get();
    return last.isBlank() ? null : Path.of(last);
  }

  /** Shows another page, unless a try is under way. */
  public void turnTo(Page there) {
    if (busy().get()) {
      return;
    }
    trouble.set(null);
    rescue.forget();
    if (page.get() == Page.CREATE) {
      // What was chosen for a new store may be one that is there already
      folder.set(making.folder().get());
    }
    making.forget();
    if (there == Page.CREATE) {
      folder.set(null);
      making.begin();
    } else if (there == Page.BRING_BACK) {
      bringingBack.begin(last());
    } else if (there == Page.OPEN && folder.get() == null) {
      folder.set(last());
    }
    page.set(there);
    lookWhoMay();
  }

  /** The store in this folder. */
  public void choose(Path chosen) {
    trouble.set(null);
    rescue.forget();
    folder.set(chosen);
    lookWhoMay();
  }

  /** Who can open the chosen store, read from its key file, and how often somebody tried to. */
  private void lookWhoMay() {
    var from = folder.get();
    people.clear();
    person.set(null);
    recoverable.set(false);
    if (from == null || page.get() == Page.CREATE || page.get() == Page.BRING_BACK) {
      return;
    }
    background.run(
        () -> new Found(door.holders(from), door.tried(from), door.isForBackups(from)),
        found -> {
          if (!from.equals(folder.get())) {
            return;
          }
          if (found.forBackups() && !busy().get()) {
            folder.set(null);
            turnTo(Page.BRING_BACK);
            bringingBack.look(from);
            return;
          }
          show(found.holders());
          tries.before(found.tried().number(), found.tried().ago());
        });
  }

  /** What can be told of a folder from outside. */
  private record Found(List<KeyHolder> holders, FailedTries.Earlier tried, boolean forBackups) {}

  private void show(List<KeyHolder> found) {
    people.setAll(found.stream().filter(one -> one.kind() == KeyHolder.Kind.PASSPHRASE).toList());
    // Where the key file is lost, the sheet is what opens a backup
    recoverable.set(
        found.isEmpty() || found.stream().anyMatch(one -> one.kind() == KeyHolder.Kind.RECOVERY));
    person.set(
        people.stream()
            .filter(one -> people.size() == 1 || one.slot().equals(preferences.lastSlot().get()))
            .findFirst()
            .orElse(null));
  }

  /** Tries to open; the letters are wiped. */
  public void open(char[] letters) {
    if (mayNot(letters)) {
      return;
    }
    var from = folder.get();
    if (from == null) {
      refuse(letters, Field.FOLDER, Wording.of("unlock.folder.missing"));
    } else if (people.size() > 1 && person.get() == null) {
      refuse(letters, Field.PERSON, Wording.of("unlock.person.missing"));
    } else if (letters.length == 0) {
      refuse(letters, Field.PASSPHRASE, Wording.of("unlock.passphrase.missing"));
    } else {
      var who = person.get();
      var slot = who == null ? "" : who.slot();
      pass(from, slot, Passphrase.of(letters));
    }
  }

  /**
   * Goes to the invented cases, for which nobody needs words.
   *
   * @param way goes there; runs what it is given at the window when that went well, or failed
   */
  public void practise(Consumer<Runnable> way) {
    if (busy().get()) {
      return;
    }
    trouble.set(null);
    making.forget();
    practising.set(true);
    var free = entrance.occupy();
    way.accept(
        () -> {
          practising.set(false);
          free.run();
        });
  }

  /**
   * Stays shut while something is done that ends on an open desk.
   *
   * @param way does it; runs what it is given at the window when that went well, or failed
   */
  public void await(Consumer<Runnable> way) {
    way.accept(entrance.occupy());
  }

  /** Tries to open with the words of the recovery sheet. */
  public void recover(String typed) {
    var from = folder.get();
    if (mayNot(new char[0]) || from == null) {
      return;
    }
    switch (recovery.read(typed)) {
      case RecoveryWords.Reading.Whole whole -> pass(from, "", whole.passphrase());
      case RecoveryWords.Reading wrong -> trouble.set(new Trouble<>(Field.SHEET, said(wrong)));
    }
  }

  /** What to say of words that are not the sheet that was asked for. */
  static Wording said(RecoveryWords.Reading reading) {
    return switch (reading) {
      case RecoveryWords.Reading.Whole _ -> Wording.of("unlock.sheet.differs");
      case RecoveryWords.Reading.WrongNumber(var found) ->
          Wording.of("unlock.sheet.number", RecoveryWords.COUNT, found);
      case RecoveryWords.Reading.Unknown(var place) -> Wording.of("unlock.sheet.unknown", place);
      case RecoveryWords.Reading.NotTogether() -> Wording.of("unlock.sheet.not-together");
    };
  }

  private boolean mayNot(char[] letters) {
    if (entrance.isClosed()) {
      Arrays.fill(letters, '\0');
      return true;
    }
    trouble.set(null);
    rescue.forget();
    return false;
  }

  private void refuse(char[] letters, Field field, Wording why) {
    Arrays.fill(letters, '\0');
    trouble.set(new Trouble<>(field, why));
  }

  private void pass(Path where, String slot, Passphrase typed) {
    entrance.pass(
        typed,
        words -> tried(where, slot, words),
        tried -> {
          switch (tried) {
            case Tried.Answered(var opening, var backup) -> {
              show(where, opening);
              rescue.offer(backup);
            }
            case Tried.Failed(var why, var backup) -> notEntered(why, backup);
          }
        },
        () -> {});
  }

  /** What came of a try, and a backup where the store is damaged, gone or cannot be read. */
  private sealed interface Tried {

    record Answered(Opening opening, Optional<BackupOffer> backup) implements Tried {}

    record Failed(RuntimeException why, Optional<BackupOffer> backup) implements Tried {}
  }

  private Tried tried(Path where, String slot, Passphrase words) {
    try {
      var opening = door.open(where, slot, words);
      return new Tried.Answered(opening, rescue.look(opening, where, words));
    } catch (ExplainedException why) {
      var backup = rescue.look(why, where, words);
      if (backup.isEmpty()) {
        throw why;
      }
      return new Tried.Failed(why, backup);
    }
  }

  /**
   * A store that could not be read, perhaps only once it was open.
   *
   * @param backup what it could be brought back from
   * @return whether all is said here; if not, the failure itself is still to be told
   */
  public boolean notEntered(RuntimeException why, Optional<BackupOffer> backup) {
    boolean here = page.get() == Page.OPEN || page.get() == Page.RECOVER;
    if (!here || backup.isEmpty()) {
      return false;
    }
    rescue.offer(backup);
    trouble.set(new Trouble<>(Field.FOLDER, RescueModel.said(why)));
    return why instanceof ExplainedException;
  }

  /** Bringing a backup back that lies elsewhere, on the page for it. */
  public BringBackModel bringingBack() {
    return bringingBack;
  }

  /** Goes where the backup that is offered can be brought back to another folder. */
  public void bringBackElsewhere() {
    var offered = rescue.offer().get();
    if (offered != null && !busy().get()) {
      turnTo(Page.BRING_BACK);
      bringingBack.look(offered.backup().folder());
    }
  }

  /** What a store that does not open could be brought back from. */
  public RescueModel rescue() {
    return rescue;
  }

  /** Brings the backup that is offered back beside the store, and goes there. */
  public void bringBack() {
    if (!busy().get()) {
      rescue.bringBack(this::choose, entrance.occupy());
    }
  }

  private void show(Path where, Opening opening) {
    switch (opening) {
      case Opening.Opened(var vault) -> entrance.enter(where, vault);
      case Opening.WrongPassphrase wrong -> {
        trouble.set(
            page.get() == Page.RECOVER
                ? new Trouble<>(Field.SHEET, Wording.of("unlock.sheet.other-store"))
                : new Trouble<>(Field.PASSPHRASE, wrong.wording()));
        tries.wrong();
      }
      case Opening.Refused refused -> trouble.set(new Trouble<>(Field.FOLDER, refused.wording()));
    }
  }

  /** Making a store, on the page for it. */
  public NewStoreModel making() {
    return making;
  }

  /** What is shown. */
  public ReadOnlyObjectProperty<Page> page() {
    return page.getReadOnlyProperty();
  }

  /** The chosen folder, or null. */
  public ReadOnlyObjectProperty<@Nullable Path> folder() {
    return folder.getReadOnlyProperty();
  }

  /** Who can open the chosen store with a passphrase, in the order they were added. */
  public ObservableList<KeyHolder> people() {
    return people;
  }

  /** Who is about to open it; null as long as that is open. */
  public ObjectProperty<@Nullable KeyHolder> person() {
    return person;
  }

  /** Whether the chosen store has a recovery sheet. */
  public ReadOnlyBooleanProperty recoverable() {
    return recoverable.getReadOnlyProperty();
  }

  /** Whether it is on its way to the invented cases. */
  public ReadOnlyBooleanProperty practising() {
    return practising.getReadOnlyProperty();
  }

  /** Whether a try is under way. */
  public ReadOnlyBooleanProperty busy() {
    return entrance.busy();
  }

  /** What is wrong, or null. */
  public ReadOnlyObjectProperty<@Nullable Trouble<Field>> trouble() {
    return trouble.getReadOnlyProperty();
  }

  /** Seconds until the next try; after three wrong ones they double each time, up to thirty. */
  public ReadOnlyObjectProperty<Integer> waiting() {
    return waiting;
  }
}
