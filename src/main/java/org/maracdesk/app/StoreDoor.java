package org.maracdesk.app;

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
import org.maracdesk.vault.FailedTries;
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
 */
record StoreDoor(Clock clock, SecureRandom random) implements Door {

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
    return BackupOffer.newest(folder, passphrase, clock.getZone());
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
