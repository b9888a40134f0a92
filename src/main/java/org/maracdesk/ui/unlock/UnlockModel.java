package org.maracdesk.ui.unlock;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
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
import org.maracdesk.vault.BackupOffer;
import org.maracdesk.vault.KeyHolder;
import org.maracdesk.vault.Opening;
import org.maracdesk.vault.Passphrase;
import org.maracdesk.vault.RecoveryWords;
import org.maracdesk.vault.Vault;
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
    CREATE,
    /** The words of a new store's recovery sheet, to be written down and typed once. */
    SHEET
  }

  /**
   * What is wrong, at its field.
   *
   * @param where the field
   * @param wording what to say there
   */
  public record Trouble(Field where, Wording wording) {}

  /** The fields of the shut desk. */
  public enum Field {
    FOLDER,
    PERSON,
    NAME,
    ROLE,
    PASSPHRASE,
    REPEAT,
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

  /** Wrong tries that cost nothing but the try itself. */
  private static final int FREE_TRIES = 3;

  private static final int LONGEST_WAIT_SECONDS = 30;
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final Door door;
  private final Background background;
  private final Preferences preferences;
  private final Inside inside;
  private final RescueModel rescue;
  private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(Page.WELCOME);
  private final ReadOnlyObjectWrapper<@Nullable Path> folder = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper practising = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<@Nullable Trouble> trouble = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Integer> waiting = new ReadOnlyObjectWrapper<>(0);
  private final ObservableList<KeyHolder> people = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable KeyHolder> person = new SimpleObjectProperty<>();
  private final ReadOnlyBooleanWrapper recoverable = new ReadOnlyBooleanWrapper();
  private final RecoveryWords recovery = new RecoveryWords();
  private final RandomGenerator random;
  private List<String> sheet = List.of();
  private @Nullable Pending pending;
  private int wrongTries;
  private boolean entering;

  /** A store that is to be made once its sheet is written down. */
  private record Pending(Path where, Door.Person who, Passphrase words) {}

  /**
   * Starts where the last store was.
   *
   * @param random draws the words of recovery sheets; in the program a {@code SecureRandom}
   * @param inside gets the open store; the desk stays busy until it is shown
   */
  public UnlockModel(
      Door door,
      Background background,
      Preferences preferences,
      RandomGenerator random,
      Inside inside) {
    this.door = door;
    this.random = random;
    this.background = background;
    this.preferences = preferences;
    this.inside = inside;
    rescue = new RescueModel(door, background);
    var last = preferences.lastFolder().get();
    if (!last.isBlank()) {
      folder.set(Path.of(last));
      page.set(Page.OPEN);
      lookWhoMay();
    }
  }

  /** Shows another page, unless a try is under way. */
  public void turnTo(Page there) {
    if (busy.get()) {
      return;
    }
    trouble.set(null);
    rescue.forget();
    forgetPending();
    if (there == Page.CREATE) {
      folder.set(null);
    } else if (there == Page.OPEN && folder.get() == null) {
      var last = preferences.lastFolder().get();
      folder.set(last.isBlank() ? null : Path.of(last));
    }
    page.set(there);
    lookWhoMay();
  }

  /** The store in this folder, or the folder for a new one. */
  public void choose(Path chosen) {
    trouble.set(null);
    rescue.forget();
    folder.set(chosen);
    lookWhoMay();
  }

  /** Who can open the chosen store, read from its key file. */
  private void lookWhoMay() {
    var from = folder.get();
    people.clear();
    person.set(null);
    recoverable.set(false);
    if (from == null || page.get() == Page.CREATE) {
      return;
    }
    background.run(
        () -> door.holders(from),
        found -> {
          if (from.equals(folder.get())) {
            show(found);
          }
        });
  }

  private void show(List<KeyHolder> found) {
    people.setAll(found.stream().filter(one -> one.kind() == KeyHolder.Kind.PASSPHRASE).toList());
    recoverable.set(found.stream().anyMatch(one -> one.kind() == KeyHolder.Kind.RECOVERY));
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
      pass(from, Passphrase.of(letters), words -> door.open(from, slot, words));
    }
  }

  /**
   * Goes to the invented cases, for which nobody needs words.
   *
   * @param way goes there; runs what it is given at the window when that went well, or failed
   */
  public void practise(Consumer<Runnable> way) {
    if (busy.get()) {
      return;
    }
    trouble.set(null);
    forgetPending();
    practising.set(true);
    busy.set(true);
    way.accept(
        () -> {
          practising.set(false);
          busy.set(false);
        });
  }

  /** Tries to open with the words of the recovery sheet. */
  public void recover(String typed) {
    var from = folder.get();
    if (mayNot(new char[0]) || from == null) {
      return;
    }
    switch (recovery.read(typed)) {
      case RecoveryWords.Reading.Whole whole ->
          pass(from, whole.passphrase(), words -> door.open(from, "", words));
      case RecoveryWords.Reading wrong -> trouble.set(new Trouble(Field.SHEET, said(wrong)));
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

  /** Goes on to the recovery sheet of a new store; both arrays are wiped sooner or later. */
  public void create(String name, String role, char[] letters, char[] again) {
    boolean same = Arrays.equals(letters, again);
    Arrays.fill(again, '\0');
    if (mayNot(letters)) {
      return;
    }
    var where = folder.get();
    var strength = Strength.of(letters);
    if (where == null) {
      refuse(letters, Field.FOLDER, Wording.of("unlock.create.folder.missing"));
    } else if (name.isBlank()) {
      refuse(letters, Field.NAME, Wording.of("unlock.name.missing"));
    } else if (!KeyHolder.fits(name)) {
      refuse(letters, Field.NAME, Wording.of("unlock.name.long", KeyHolder.LONGEST));
    } else if (!KeyHolder.fits(role)) {
      refuse(letters, Field.ROLE, Wording.of("unlock.name.long", KeyHolder.LONGEST));
    } else if (!strength.isEnough()) {
      refuse(letters, Field.PASSPHRASE, strength.refusal());
    } else if (!same) {
      refuse(letters, Field.REPEAT, Wording.of("unlock.repeat.differs"));
    } else {
      forgetPending();
      pending =
          new Pending(where, new Door.Person(name.strip(), role.strip()), Passphrase.of(letters));
      sheet = recovery.draw(random);
      page.set(Page.SHEET);
    }
  }

  /** The words of the sheet that is being made; none on any other page. */
  public List<String> sheet() {
    return sheet;
  }

  /** Makes the store if these are the sheet's words, typed off the paper. */
  public void createWithSheet(String typed) {
    if (mayNot(new char[0])) {
      return;
    }
    var reading = recovery.read(typed);
    if (reading instanceof RecoveryWords.Reading.Whole whole && whole.words().equals(sheet)) {
      make(whole);
    } else {
      trouble.set(new Trouble(Field.SHEET, said(reading)));
    }
  }

  /** Makes the store without a sheet, which can be made later in the settings. */
  public void createWithoutSheet() {
    if (!mayNot(new char[0])) {
      make(null);
    }
  }

  private void make(RecoveryWords.Reading.@Nullable Whole whole) {
    var now = pending;
    if (now != null) {
      pending = null;
      pass(now.where(), now.words(), words -> door.create(now.where(), now.who(), words, whole));
    }
  }

  /** Forgets the words of a store that was not made after all. */
  public void forgetPending() {
    if (pending != null) {
      pending.words().close();
      pending = null;
    }
    sheet = List.of();
  }

  private boolean mayNot(char[] letters) {
    if (busy.get() || waiting.get() > 0) {
      Arrays.fill(letters, '\0');
      return true;
    }
    trouble.set(null);
    rescue.forget();
    return false;
  }

  private void refuse(char[] letters, Field field, Wording why) {
    Arrays.fill(letters, '\0');
    trouble.set(new Trouble(field, why));
  }

  private void pass(Path where, Passphrase words, Function<Passphrase, Opening> way) {
    busy.set(true);
    Supplier<Tried> work =
        () -> {
          try (words) {
            var opening = way.apply(words);
            return new Tried(opening, rescue.look(opening, where, words));
          }
        };
    background.run(
        Wording.of("unlock.busy"),
        work,
        tried -> {
          show(where, tried.opening());
          rescue.offer(tried.backup());
        },
        this::tried);
  }

  /** What came of a try, and a backup where the store is damaged or gone. */
  private record Tried(Opening opening, Optional<BackupOffer> backup) {}

  /** What a store that does not open could be brought back from. */
  public RescueModel rescue() {
    return rescue;
  }

  /** Brings the backup that is offered back beside the store, and goes there. */
  public void bringBack() {
    if (!busy.get()) {
      busy.set(true);
      rescue.bringBack(this::choose, this::tried);
    }
  }

  private void tried() {
    busy.set(entering);
    if (page.get() == Page.SHEET && !entering) {
      // The store was not made, and its passphrase is forgotten: back to where it is typed
      page.set(Page.CREATE);
    }
  }

  private void ended() {
    entering = false;
    busy.set(false);
  }

  private void show(Path where, Opening opening) {
    switch (opening) {
      case Opening.Opened(var vault) -> {
        wrongTries = 0;
        preferences.lastFolder().set(where.toString());
        if (vault.keys().holder().kind() == KeyHolder.Kind.PASSPHRASE) {
          preferences.lastSlot().set(vault.keys().holder().slot());
        }
        sheet = List.of();
        entering = true;
        inside.enter(vault, this::ended);
      }
      case Opening.WrongPassphrase wrong -> {
        trouble.set(
            page.get() == Page.RECOVER
                ? new Trouble(Field.SHEET, Wording.of("unlock.sheet.other-store"))
                : new Trouble(Field.PASSPHRASE, wrong.wording()));
        wrongTries++;
        if (wrongTries > FREE_TRIES) {
          int seconds = 1 << Math.min(wrongTries - FREE_TRIES, 10);
          countDown(Math.min(seconds, LONGEST_WAIT_SECONDS));
        }
      }
      case Opening.Refused refused -> trouble.set(new Trouble(Field.FOLDER, refused.wording()));
    }
  }

  private void countDown(int seconds) {
    waiting.set(seconds);
    if (seconds > 0) {
      background.after(SECOND, () -> countDown(seconds - 1));
    }
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
    return busy.getReadOnlyProperty();
  }

  /** What is wrong, or null. */
  public ReadOnlyObjectProperty<@Nullable Trouble> trouble() {
    return trouble.getReadOnlyProperty();
  }

  /** Seconds until the next try; after three wrong ones they double each time, up to thirty. */
  public ReadOnlyObjectProperty<Integer> waiting() {
    return waiting.getReadOnlyProperty();
  }
}
