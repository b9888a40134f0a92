package org.maracdesk.ui.unlock;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maracdesk.vault.BackupOffer;
import org.maracdesk.vault.BackupSearch;
import org.maracdesk.vault.KeyDerivation;
import org.maracdesk.vault.KeyHolder;
import org.maracdesk.vault.Opening;
import org.maracdesk.vault.Passphrase;
import org.maracdesk.vault.RecoveryWords;
import org.maracdesk.vault.Vault;

/** A door to real stores that cost little to open. */
record CheapDoor(LocalDate today) implements Door {

  static final KeyDerivation.Cost CHEAP = new KeyDerivation.Cost(19 * 1024, 1, 1);

  private static final ZoneId ZONE = ZoneId.of("Europe/London");

  @Override
  public List<KeyHolder> holders(Path folder) {
    return Vault.holders(folder);
  }

  @Override
  public Opening open(Path folder, String slot, Passphrase words) {
    return Vault.open(folder, slot, words);
  }

  @Override
  public Optional<BackupOffer> rescue(Path folder, Passphrase words) {
    return BackupOffer.newest(folder, null, words, ZONE);
  }

  @Override
  public boolean isForBackups(Path folder) {
    return BackupSearch.isPlace(folder);
  }

  @Override
  public BackupSearch.Found backups(Path place) {
    return BackupSearch.in(place, ZONE);
  }

  @Override
  public Opening bringBack(Path backup, Path target, Passphrase words) {
    return switch (BackupOffer.of(backup, null, words, ZONE)) {
      case BackupOffer.Found.Refused(var why) -> why;
      case BackupOffer.Found.Offered(var offer) -> Vault.open(offer.restoreInto(target), words);
    };
  }

  @Override
  public Opening create(
      Path folder, Person who, Passphrase words, RecoveryWords.Reading.@Nullable Whole sheet) {
    var ways = new ArrayList<Vault.Way>();
    ways.add(new Vault.Way(KeyHolder.passphrase(who.name(), who.role(), "", today), words));
    if (sheet != null) {
      ways.add(new Vault.Way(KeyHolder.recovery(who.name(), today), sheet.passphrase()));
    }
    return new Opening.Opened(Vault.create(folder, ways, CHEAP, new SecureRandom()));
  }
}
