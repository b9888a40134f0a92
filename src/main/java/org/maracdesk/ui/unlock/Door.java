package org.maracdesk.ui.unlock;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maracdesk.vault.BackupOffer;
import org.maracdesk.vault.FailedTries;
import org.maracdesk.vault.KeyHolder;
import org.maracdesk.vault.Opening;
import org.maracdesk.vault.Passphrase;
import org.maracdesk.vault.RecoveryWords;

/** Opens and creates stores; asked in the background, for it takes a second on purpose. */
public interface Door {

  /** Who can open the store in a folder; nobody where there is none. */
  List<KeyHolder> holders(Path folder);

  /** How often the wrong words were tried on the store in a folder, since it was open last. */
  default FailedTries.Earlier tried(Path folder) {
    return new FailedTries.Earlier(0, Duration.ZERO);
  }

  /**
   * Tries to open the store in a folder. The words stay the caller's to close.
   *
   * @param slot by whose way in; blank for whichever fits
   */
  Opening open(Path folder, String slot, Passphrase words);

  /**
   * The newest backup that a store which does not open could be brought back from. The words stay
   * the caller's to close.
   */
  default Optional<BackupOffer> rescue(Path folder, Passphrase words) {
    return Optional.empty();
  }

  /**
   * Makes an empty store in a folder and opens it. The words stay the caller's to close.
   *
   * @param who the name and role of whoever makes it
   * @param sheet the words of its recovery sheet; null for none yet
   */
  Opening create(
      Path folder, Person who, Passphrase words, RecoveryWords.Reading.@Nullable Whole sheet);

  /**
   * Whoever makes a store.
   *
   * @param name who they are
   * @param role what they are in the local Marac; may be blank
   */
  record Person(String name, String role) {}
}
