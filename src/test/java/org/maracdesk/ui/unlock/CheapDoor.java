package org.maracdesk.ui.unlock;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maracdesk.vault.KeyDerivation;
import org.maracdesk.vault.KeyHolder;
import org.maracdesk.vault.Opening;
import org.maracdesk.vault.Passphrase;
import org.maracdesk.vault.RecoveryWords;
import org.maracdesk.vault.Vault;

/** A door to real stores that cost little to open. */
record CheapDoor(LocalDate today) implements Door {

  static final KeyDerivation.Cost CHEAP = new KeyDerivation.Cost(19 * 1024, 1, 1);

  @Override
  public List<KeyHolder> holders(Path folder) {
    return Vault.holders(folder);
  }

  @Override
  public Opening open(Path folder, String slot, Passphrase words) {
    return Vault.open(folder, slot, words);
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
