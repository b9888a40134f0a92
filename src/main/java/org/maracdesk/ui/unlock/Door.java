package org.maracdesk.ui.unlock;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maracdesk.vault.BackupOffer;
import org.maracdesk.vault.BackupSearch;
import org.maracdesk.vault.FailedTries;
import org.maracdesk.vault.FoundBackup;
import org.maracdesk.vault.KeyHolder;
import org.maracdesk.vault.Opening;
import org.maracdesk.vault.Passphrase;
import org.maracdesk.vault.RecoveryWords;
import org.maracdesk.wording.ExplainedException;

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

  /** Whether a folder that was chosen as a store holds backups instead. */
  default boolean isForBackups(Path folder) {
    return false;
  }

  /**
   * The backups in a folder, as far as they can be told of without words.
   *
   * @throws ExplainedException when it cannot be read
   */
  default BackupSearch.Found backups(Path place) {
    return new BackupSearch.Found(List.of(), false);
  }

  /** Where backups of a store went when it was last open here, if somebody chose a place. */
  default Optional<Path> placeOf(Path store) {
    return Optional.empty();
  }

  /**
   * A free folder for a store that is brought back, where nobody says otherwise.
   *
   * @param last the store that was open last; null for none
   */
  default Path freeFor(FoundBackup backup, @Nullable Path last) {
    return backup.freeBeside(last == null ? backup.folder() : last);
  }

  /**
   * Brings a backup back and opens it. The words stay the caller's to close.
   *
   * @param target a folder that is not there yet, or is empty
   * @throws ExplainedException when the backup cannot be read or the folder not be written; nothing
   *     of it stays there
   */
  default Opening bringBack(Path backup, Path target, Passphrase words) {
    return new Opening.NotAStore();
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
