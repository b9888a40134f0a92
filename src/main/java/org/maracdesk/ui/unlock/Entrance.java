package org.maracdesk.ui.unlock;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.frame.Preferences;
import org.maracdesk.vault.KeyHolder;
import org.maracdesk.vault.Passphrase;
import org.maracdesk.vault.Vault;
import org.maracdesk.wording.Wording;

/**
 * The way in, by opening a store or by making one: a single try at a time, and a wait after several
 * with wrong words.
 */
final class Entrance {

  /** Wrong tries that cost nothing but the try itself. */
  private static final int FREE_TRIES = 3;

  private static final int LONGEST_WAIT_SECONDS = 30;
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final Background background;
  private final Preferences preferences;
  private final UnlockModel.Inside inside;
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Integer> waiting = new ReadOnlyObjectWrapper<>(0);
  private int wrongTries;
  private boolean entering;

  Entrance(Background background, Preferences preferences, UnlockModel.Inside inside) {
    this.background = background;
    this.preferences = preferences;
    this.inside = inside;
  }

  /** Whether nothing may be tried now. */
  boolean isClosed() {
    return busy.get() || waiting.get() > 0;
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
    wrongTries = 0;
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

  /** The words were wrong: after several such tries the next one has to wait. */
  void wrongWords() {
    wrongTries++;
    if (wrongTries > FREE_TRIES) {
      int seconds = 1 << Math.min(wrongTries - FREE_TRIES, 10);
      countDown(Math.min(seconds, LONGEST_WAIT_SECONDS));
    }
  }

  private void countDown(int seconds) {
    waiting.set(seconds);
    if (seconds > 0) {
      background.after(SECOND, () -> countDown(seconds - 1));
    }
  }

  /** Whether somebody is on their way inside. */
  boolean isEntering() {
    return entering;
  }

  /** Whether a try is under way. */
  ReadOnlyBooleanProperty busy() {
    return busy.getReadOnlyProperty();
  }

  /** Seconds until the next try; after three wrong ones they double each time, up to thirty. */
  ReadOnlyObjectProperty<Integer> waiting() {
    return waiting.getReadOnlyProperty();
  }
}
