package org.maracdesk.journeys;

import java.util.function.BooleanSupplier;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.store.Store;
import org.maracdesk.vault.KeyRing;

/**
 * Whoever is inside says their own words once more, because a desk somebody has left shall not be
 * enough. Wrong ones are noted each time: nobody would know otherwise that somebody tried.
 */
record OwnWords(Store store, KeyRing keys) {

  /**
   * Notes wrong words.
   *
   * @param asked whether they were right
   * @return the same
   */
  boolean right(BooleanSupplier asked) {
    boolean right = asked.getAsBoolean();
    if (!right) {
      wrong();
    }
    return right;
  }

  /** Notes that they were wrong; that it cannot be noted lets nobody in. */
  void wrong() {
    store.note(AuditNote.of(AuditNote.Kind.OWN_WORDS_WRONG, keys.holder().id()));
  }
}
