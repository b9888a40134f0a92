package org.maracdesk.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maracdesk.wording.ExplainedException;

/**
 * A look for the newest backup of a store that opened and may turn out, once inside, not to be
 * readable: the words it opened with are wiped by then, so it has keys of its own until it is
 * closed.
 */
public final class LeftOffer implements AutoCloseable {

  /** What the database says of a file that it can no longer read. */
  private static final Set<String> UNREADABLE =
      Set.of("vault.unreadable", "vault.corrupted", "vault.stopped", "vault.unexpected");

  private final StoreFolder store;
  private final BackupKeys keys;
  private final @Nullable Path remembered;
  private final ZoneId zone;

  LeftOffer(StoreFolder store, BackupKeys keys, @Nullable Path remembered, ZoneId zone) {
    this.store = store;
    this.keys = keys;
    this.remembered = remembered;
    this.zone = zone;
  }

  /**
   * Whether a backup is the way on after a failure: not where the store is as it should be, and
   * only a drive is full or the memory too small.
   */
  public static boolean helpsAfter(RuntimeException failure) {
    return !(failure instanceof ExplainedException explained)
        || UNREADABLE.contains(explained.wording().key());
  }

  /** Looks; nothing where there is none, or none that can be read. */
  public Optional<BackupOffer> look() {
    try {
      return BackupOffer.newest(store, remembered, keys, zone);
    } catch (IOException | ExplainedException nothingToOffer) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    keys.close();
  }
}
