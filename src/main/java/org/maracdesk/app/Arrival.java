package org.maracdesk.app;

import java.time.ZoneId;
import java.util.Optional;
import org.maracdesk.journeys.OpenVault;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.vault.BackupOffer;
import org.maracdesk.vault.LeftOffer;
import org.maracdesk.vault.Vault;

/** What came of going into a store that had just opened. */
sealed interface Arrival {

  /**
   * It was gone into, or has its own sentence why not.
   *
   * @param begin where to begin when nothing was open before in this run of the program
   */
  record Entered(OpenVault.Entry entry, Place begin) implements Arrival {}

  /**
   * It failed, and the store is shut again.
   *
   * @param offer what it could be brought back from, where it is the store that cannot be read
   */
  record Failed(RuntimeException why, Optional<BackupOffer> offer) implements Arrival {}

  /**
   * Goes in; a backup is looked for where what is inside cannot be read, for the words that opened
   * the store are wiped by then.
   *
   * @param places remembers where its backups go
   * @param zone where the desk stands
   */
  static Arrival in(Vault vault, OpenVault door, BackupPlaces places, ZoneId zone) {
    var remembered = places.of(vault.folder()).orElse(null);
    try (var left = vault.backups().offering(remembered, zone)) {
      try {
        var entry = door.enter(vault);
        if (entry instanceof OpenVault.Entry.Open(var session)) {
          // A kindness for another day, which must not keep anybody out
          Regardless.run(
              () ->
                  session
                      .keepBackups()
                      .chosenPlace()
                      .ifPresent(place -> places.keep(session.folder(), place)));
        }
        return new Entered(entry, WayBack.begin(entry));
      } catch (RuntimeException why) {
        return new Failed(why, LeftOffer.helpsAfter(why) ? left.look() : Optional.empty());
      }
    }
  }
}
