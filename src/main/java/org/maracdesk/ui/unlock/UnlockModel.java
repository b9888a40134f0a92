package org.maracdesk.ui.unlock;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.frame.Preferences;
import org.maracdesk.vault.Opening;
import org.maracdesk.vault.Passphrase;
import org.maracdesk.vault.Vault;
import org.maracdesk.wording.Wording;

/** The shut desk: which store, which way in, and what went wrong at the last try. */
public final class UnlockModel {

  /** What the shut desk shows. */
  public enum Page {
    /** Nothing was opened here before: open or create. */
    WELCOME,
    OPEN,
    CREATE
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
    PASSPHRASE,
    REPEAT
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
  private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(Page.WELCOME);
  private final ReadOnlyObjectWrapper<@Nullable Path> folder = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<@Nullable Trouble> trouble = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Integer> waiting = new ReadOnlyObjectWrapper<>(0);
  private int wrongTries;
  private boolean entering;

  /**
   * Starts where the last store was.
   *
   * @param inside gets the open store; the desk stays busy until it is shown
   */
  public UnlockModel(Door door, Background background, Preferences preferences, Inside inside) {
    this.door = door;
    this.background = background;
    this.preferences = preferences;
    this.inside = inside;
    var last = preferences.lastFolder().get();
    if (!last.isBlank()) {
      folder.set(Path.of(last));
      page.set(Page.OPEN);
    }
  }

  /** Shows another page, unless a try is under way. */
  public void turnTo(Page there) {
    if (busy.get()) {
      return;
    }
    trouble.set(null);
    if (there == Page.CREATE) {
      folder.set(null);
    } else if (there == Page.OPEN && folder.get() == null) {
      var last = preferences.lastFolder().get();
      folder.set(last.isBlank() ? null : Path.of(last));
    }
    page.set(there);
  }

  /** The store in this folder, or the folder for a new one. */
  public void choose(Path chosen) {
    trouble.set(null);
    folder.set(chosen);
  }

  /** Tries to open; the letters are wiped. */
  public void open(char[] letters) {
    if (mayNot(letters)) {
      return;
    }
    var from = folder.get();
    if (from == null) {
      refuse(letters, Field.FOLDER, Wording.of("unlock.folder.missing"));
    } else if (letters.length == 0) {
      refuse(letters, Field.PASSPHRASE, Wording.of("unlock.passphrase.missing"));
    } else {
      pass(from, Passphrase.of(letters), words -> door.open(from, words));
    }
  }

  /** Creates a store; both arrays are wiped. */
  public void create(char[] letters, char[] again) {
    boolean same = Arrays.equals(letters, again);
    Arrays.fill(again, '\0');
    if (mayNot(letters)) {
      return;
    }
    var where = folder.get();
    var strength = Strength.of(letters);
    if (where == null) {
      refuse(letters, Field.FOLDER, Wording.of("unlock.create.folder.missing"));
    } else if (!strength.isEnough()) {
      refuse(letters, Field.PASSPHRASE, strength.wording());
    } else if (!same) {
      refuse(letters, Field.REPEAT, Wording.of("unlock.repeat.differs"));
    } else {
      pass(where, Passphrase.of(letters), words -> door.create(where, words));
    }
  }

  private boolean mayNot(char[] letters) {
    if (busy.get() || waiting.get() > 0) {
      Arrays.fill(letters, '\0');
      return true;
    }
    trouble.set(null);
    return false;
  }

  private void refuse(char[] letters, Field field, Wording why) {
    Arrays.fill(letters, '\0');
    trouble.set(new Trouble(field, why));
  }

  private void pass(Path where, Passphrase words, Function<Passphrase, Opening> way) {
    busy.set(true);
    Supplier<Opening> work =
        () -> {
          try (words) {
            return way.apply(words);
          }
        };
    background.run(
        Wording.of("unlock.busy"), work, opening -> show(where, opening), () -> busy.set(entering));
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
        entering = true;
        inside.enter(vault, this::ended);
      }
      case Opening.WrongPassphrase wrong -> {
        trouble.set(new Trouble(Field.PASSPHRASE, wrong.wording()));
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
