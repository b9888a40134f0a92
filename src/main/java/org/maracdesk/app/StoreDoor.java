package org.maracdesk.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maracdesk.ui.unlock.Door;
import org.maracdesk.vault.BackupOffer;
import org.maracdesk.vault.BackupSearch;
import org.maracdesk.vault.FailedTries;
import org.maracdesk.vault.FoundBackup;
import org.maracdesk.vault.KeyDerivation;
import org.maracdesk.vault.KeyHolder;
import org.maracdesk.vault.Opening;
import org.maracdesk.vault.Passphrase;
import org.maracdesk.vault.RecoveryWords;
import org.maracdesk.vault.Vault;

/**
 * The shut desk's door to the stores on this computer.
 *
 * @param clock tells the day somebody got a way in, and how long ago somebody tried to get in
 * @param random makes keys
 * @param places where the backups of stores went that were open here
 * @param home the user's own folder
 */
record StoreDoor(Clock clock, SecureRandom random, BackupPlaces places, Path home) implements Door {

  private static final String DOCUMENTS = "Documents";

  @Override
  public List<KeyHolder> holders(Path folder) {
    return Vault.holders(folder);
  }

  @Override
  public FailedTries.Earlier tried(Path folder) {
    return FailedTries.at(folder).earlier(clock.instant());
  }

  @Override
  public Opening open(Path folder, String slot, Passphrase passphrase) {
    return Vault.open(folder, slot, passphrase);
  }

  @Override
  public Optional<BackupOffer> rescue(Path folder, Passphrase passphrase) {
    var remembered = places.of(folder).orElse(null);
    return BackupOffer.newest(folder, remembered, passphrase, clock.getZone());
  }

  @Override
  public boolean isForBackups(Path folder) {
    return BackupSearch.isPlace(folder);
  }

  @Override
  public BackupSearch.Found backups(Path place) {
    return BackupSearch.in(place, clock.getZone());
  }

  @Override
  public Optional<Path> placeOf(Path store) {
    return places.of(store).filter(Files::isDirectory);
  }

  @Override
  public Path freeFor(FoundBackup backup, @Nullable Path last) {
    var parent = last == null ? null : last.getParent();
    if (last != null && parent != null && Files.isDirectory(parent)) {
      return backup.freeBeside(last);
    }
    var documents = home.resolve(DOCUMENTS);
    return backup.freeIn(Files.isDirectory(documents) ? documents : home);
  }

  @Override
  public Opening bringBack(Path backup, Path target, Passphrase words) {
    return switch (BackupOffer.of(backup, null, words, clock.getZone())) {
      case BackupOffer.Found.Refused(var why) -> why;
      case BackupOffer.Found.Offered(var offer) -> Vault.open(offer.restoreInto(target), words);
    };
  }

  @Override
  public Opening create(
      Path folder, Person who, Passphrase passphrase, RecoveryWords.Reading.@Nullable Whole sheet) {
    var today = LocalDate.now(clock);
    var ways = new ArrayList<Vault.Way>();
    var maker = KeyHolder.passphrase(who.name(), who.role(), "", today);
    ways.add(new Vault.Way(maker, passphrase));
    try (var recovery = sheet == null ? null : sheet.passphrase()) {
      if (recovery != null) {
        ways.add(new Vault.Way(KeyHolder.recovery(who.name(), today), recovery));
      }
      return new Opening.Opened(Vault.create(folder, ways, KeyDerivation.tune(), random));
    }
  }
}
