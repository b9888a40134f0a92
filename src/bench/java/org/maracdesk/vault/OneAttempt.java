package org.maracdesk.vault;

import java.util.Arrays;

/** One attempt at a passphrase and nothing else, for measuring what it costs. */
public final class OneAttempt {

  private OneAttempt() {}

  /** Derives a key at this cost and forgets it. */
  public static void at(KeyDerivation.Cost cost) {
    try (var words = Passphrase.of("fox jam owl rye".toCharArray())) {
      Arrays.fill(KeyDerivation.derive(words, new byte[16], cost), (byte) 0);
    }
  }
}
