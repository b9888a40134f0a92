package org.maracdesk.journeys;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.function.Consumer;
import org.maracdesk.vault.KeyDerivation;
import org.maracdesk.wording.Wording;
import org.maracdesk.wording.Words;

/** Plays a whole meeting of an invented area, from the referral file to the issued minutes. */
public final class PlayDemo {

  private final SecureRandom random;
  private final KeyDerivation.Cost cost;
  private final Words words;

  /** A demo; see {@link OpenVault} for what it needs. */
  public PlayDemo(SecureRandom random, KeyDerivation.Cost cost, Words words) {
    this.random = random;
    this.cost = cost;
    this.words = words;
  }

  /** Plays it in a folder, telling each step. */
  public void play(Path folder, Consumer<Wording> told) {
    throw new UnsupportedOperationException();
  }
}
