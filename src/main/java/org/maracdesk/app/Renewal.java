package org.maracdesk.app;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maracdesk.journeys.OpenVault;
import org.maracdesk.journeys.RenewKey;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.vault.Passphrase;

/**
 * A store on its way from one desk to the next while it is given another key: it is open, and
 * nobody sees it. What was left to do where the backups are comes first and is noted under the key
 * of until now. Whoever ends it meanwhile closes the store; it is never both renewed and closed.
 */
final class Renewal {

  private final Background background;
  private final Passphrase mine;
  private final Function<Passphrase, RenewKey.Outcome> renew;

  /** Closes what is open just now and not shown; null while it is renewed, and once it is shown. */
  private final AtomicReference<@Nullable Runnable> closing;

  /**
   * @param close closes the store under the key of until now
   * @param mine the words of whoever opened it, which become its own to close
   * @param renew gives the store the new key, and opens it again
   */
  Renewal(
      Background background,
      Runnable close,
      Passphrase mine,
      Function<Passphrase, RenewKey.Outcome> renew) {
    this.background = background;
    this.mine = mine;
    this.renew = renew;
    closing =
        new AtomicReference<>(
            () -> {
              mine.close();
              close.run();
            });
  }

  /**
   * Renews it once its turn has come; the jobs of the desk wait for no drive until then.
   *
   * @param arrive gets what came of it, unless it was ended meanwhile
   * @param ended runs at the window in any case
   */
  void begin(Consumer<RenewKey.Outcome> arrive, Runnable ended) {
    background.afterAside(
        () -> Optional.ofNullable(renewed()),
        outcome -> {
          if (outcome.isPresent() && closing.getAndSet(null) != null) {
            arrive.accept(outcome.get());
          }
        },
        ended);
  }

  private RenewKey.@Nullable Outcome renewed() {
    if (closing.getAndSet(null) == null) {
      return null;
    }
    try (mine) {
      var outcome = renew.apply(mine);
      closing.set(
          outcome instanceof RenewKey.Outcome.Done(OpenVault.Entry.Open(var again), _, _)
              ? again::close
              : () -> {});
      return outcome;
    }
  }

  /** Closes what is still open of it. Once or many times is the same. */
  void end() {
    var left = closing.getAndSet(null);
    if (left != null) {
      left.run();
    }
  }
}
