package org.maracdesk.ui.unlock;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.frame.Preferences;
import org.maracdesk.ui.frame.WrongTries;
import org.maracdesk.vault.KeyHolder;
import org.maracdesk.vault.Passphrase;
import org.maracdesk.vault.Vault;
import org.maracdesk.wording.Wording;

/**
 * The way in, by opening a store or by making one: a single try at a time, and a wait after several
 * with wrong words.
 */
final class Entrance {

  private final Background background;
  private final WrongTries tries;
  private final Preferences preferences;
  private final UnlockModel.Inside inside;
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private boolean entering;

  Entrance(
      Background background, WrongTries tries, Preferences preferences, UnlockModel.Inside inside) {
    this.background = background;
    this.tries = tries;
    this.preferences = preferences;
    this.inside = inside;
  }

  /** Whether nothing may be tried now. */
  boolean isClosed() {
    return busy.get() || tries.mustWait();
  }

  /**
   * Tries, in the background; the words are closed afterwards.
   *
   * @param way what is tried
   * @param shown gets what came of it
   * @param ended runs when that went well, or failed
   */
  <T> void pass(Passphrase words, Function<Passphrase, T> way, Consumer<T> shown, Runnable ended) {
    var free = occupy();
    background.run(
        Wording.of("unlock.busy"),
        () -> {
          try (words) {
            return way.apply(words);
          }
        },
        shown,
        () -> {
          free.run();
          ended.run();
        });
  }

  /**
   * Keeps everybody else from trying.
   *
   * @return lets them again, unless somebody is on their way inside
   */
  Runnable occupy() {
    busy.set(true);
    return () -> busy.set(entering);
  }

  /** Goes into an open store, which is opened again from here the next time. */
  void enter(Path where, Vault vault) {
    tries.right();
    preferences.lastFolder().set(where.toString());
    var holder = vault.keys().holder();
    if (holder.kind() == KeyHolder.Kind.PASSPHRASE) {
      preferences.lastSlot().set(holder.slot());
    }
    entering = true;
    inside.enter(vault, this::ended);
  }

  private void ended() {
    entering = false;
    busy.set(false);
  }

  /** Whether somebody is on their way inside. */
  boolean isEntering() {
    return entering;
  }

  /** Whether a try is under way. */
  ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }
}
