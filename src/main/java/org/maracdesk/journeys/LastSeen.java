package org.maracdesk.journeys;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.maracdesk.domain.audit.TrailMark;

/**
 * How far the trail of each store went when it was last open on this computer, kept outside the
 * stores: this finds an older copy of a store that was put in its place. Nothing in it is about a
 * person.
 */
public interface LastSeen {

  /** Remembers nothing. */
  LastSeen NOWHERE =
      new LastSeen() {
        @Override
        public Optional<TrailMark> of(UUID store, Path folder) {
          return Optional.empty();
        }

        @Override
        public void keep(UUID store, Path folder, TrailMark end) {}

        @Override
        public void expectOlder(Path folder) {}

        @Override
        public boolean takeExpected(Path folder) {
          return false;
        }
      };

  /** Where its trail ended when the store was last open in this folder, or else in any. */
  Optional<TrailMark> of(UUID store, Path folder);

  /** Remembers where the trail of the store in this folder ends now. */
  void keep(UUID store, Path folder, TrailMark end);

  /**
   * Somebody puts an older copy of a store into this folder on purpose: the next opening of it
   * notes that, and does not ask anybody to worry.
   */
  void expectOlder(Path folder);

  /** Whether an older copy was put into this folder on purpose; true once. */
  boolean takeExpected(Path folder);
}
