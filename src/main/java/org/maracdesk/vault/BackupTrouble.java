package org.maracdesk.vault;

import java.util.Locale;
import org.maracdesk.wording.Wording;

/**
 * Why there is no new backup. Each has a sentence; none of them ever keeps the desk from locking.
 */
public enum BackupTrouble {
  /** The place for backups is not there: a drive that is not connected, say. */
  PLACE_MISSING,
  /** There is a file where the folder for backups should be. */
  PLACE_NOT_A_FOLDER,
  /** Nothing can be written there. */
  PLACE_READ_ONLY,
  /** There is no room for another backup. */
  NO_ROOM,
  /** The place did not answer in time. */
  NO_ANSWER,
  /** Read back, the copy was not what the store is: it has been removed. */
  DIFFERENT,
  /** The store's own key file is damaged, or is older than the store knows it to be. */
  KEYS_DAMAGED,
  /** The program was ended while it was making one. */
  CUT_OFF,
  /** The store had stopped, so there was nothing whole to copy. */
  STORE_STOPPED,
  /** Reading or writing went wrong in some other way. */
  NOT_WRITTEN;

  /** Whether it may work in another place. */
  boolean isOfThePlace() {
    return switch (this) {
      case PLACE_MISSING,
          PLACE_NOT_A_FOLDER,
          PLACE_READ_ONLY,
          NO_ROOM,
          NO_ANSWER,
          DIFFERENT,
          NOT_WRITTEN ->
          true;
      case KEYS_DAMAGED, CUT_OFF, STORE_STOPPED -> false;
    };
  }

  /** What happened, what is safe and what to do. */
  public Wording wording() {
    return Wording.of("backup.trouble." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
