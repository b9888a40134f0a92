package org.maracdesk.ui.unlock;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.vault.BackupOffer;
import org.maracdesk.vault.KeptBackup;
import org.maracdesk.vault.LeftOffer;
import org.maracdesk.vault.Opening;
import org.maracdesk.vault.Passphrase;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/** A store does not open: what its newest backup offers, and the way back. */
public final class RescueModel {

  private final Door door;
  private final Background background;
  private final ReadOnlyObjectWrapper<@Nullable BackupOffer> offer = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper done = new ReadOnlyBooleanWrapper();

  RescueModel(Door door, Background background) {
    this.door = door;
    this.background = background;
  }

  /** Looks for a backup where a store is damaged or gone; asked in the background. */
  Optional<BackupOffer> look(Opening opening, Path folder, Passphrase words) {
    return opening instanceof Opening.Damaged || opening.equals(new Opening.NotAStore())
        ? door.rescue(folder, words)
        : Optional.empty();
  }

  /** The same where it could not be looked into at all: a disk that fails, say. */
  Optional<BackupOffer> look(RuntimeException failure, Path folder, Passphrase words) {
    return failure instanceof ExplainedException && LeftOffer.helpsAfter(failure)
        ? door.rescue(folder, words)
        : Optional.empty();
  }

  /** What to say of a store that could not be gone into: nobody has typed anything in it yet. */
  static Wording said(RuntimeException failure) {
    var told = failure instanceof ExplainedException known ? known.wording() : null;
    return told != null && told.key().equals("vault.unreadable")
        ? told
        : Wording.of("vault.damaged.part");
  }

  /** Another try: what was offered or done before is over. */
  void forget() {
    offer.set(null);
    done.set(false);
  }

  /** Offers what was found, if anything was. */
  void offer(Optional<BackupOffer> found) {
    found.ifPresent(offer::set);
  }

  /**
   * Brings it back beside the store.
   *
   * @param restored gets the new folder
   * @param ended runs when that went well, or failed
   */
  void bringBack(Consumer<Path> restored, Runnable ended) {
    var offered = offer.get();
    if (offered == null) {
      ended.run();
      return;
    }
    background.run(
        Wording.of("unlock.rescue.busy"),
        offered::restoreBeside,
        folder -> {
          restored.accept(folder);
          done.set(true);
        },
        ended);
  }

  /** What is offered; null for nothing. */
  public ReadOnlyObjectProperty<@Nullable BackupOffer> offer() {
    return offer.getReadOnlyProperty();
  }

  /** Whether a backup has just been brought back. */
  public ReadOnlyBooleanProperty done() {
    return done.getReadOnlyProperty();
  }

  /** Which backup it is. */
  static Wording which(BackupOffer offered) {
    return Wording.of(
        offered.backup().state() == KeptBackup.State.PROVEN
            ? "unlock.rescue.offer"
            : "unlock.rescue.not-proven",
        offered.made().toLocalDate(),
        offered.made().toLocalTime());
  }

  /** What would be missing. */
  static Wording missing(BackupOffer offered) {
    var missing = offered.missing();
    if (missing.isEmpty()) {
      return Wording.of("unlock.rescue.unknown");
    }
    long entries = missing.getAsLong();
    if (entries == 0) {
      return Wording.of("unlock.rescue.nothing-missing");
    }
    return Wording.of(
        entries == 1 ? "unlock.rescue.missing.one" : "unlock.rescue.missing.many", entries);
  }
}
