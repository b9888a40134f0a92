package org.maracdesk.vault;

import java.util.Arrays;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/** Turns a passphrase into a key, slowly on purpose: Argon2id (RFC 9106, version 1.3). */
public final class KeyDerivation {

  private static final int KEY_BYTES = 32;

  private KeyDerivation() {}

  /**
   * What one attempt at a passphrase costs, for us and for a thief. The bounds are what a store may
   * ask for: below them it would be too cheap, above them it would choke the computer.
   *
   * @param memoryKiB memory in KiB, 19 456 (19 MiB) to 2 097 152 (2 GiB)
   * @param passes how often the memory is gone over, 1 to 50
   * @param lanes into how many lanes the memory is divided, 1 to 16
   */
  public record Cost(int memoryKiB, int passes, int lanes) {

    /** What new stores use: 128 MiB, about half a second on an ordinary computer. */
    public static final Cost USUAL = new Cost(128 * 1024, 3, 4);

    public Cost {
      if (memoryKiB < 19 * 1024
          || memoryKiB > 2 * 1024 * 1024
          || passes < 1
          || passes > 50
          || lanes < 1
          || lanes > 16) {
        throw new IllegalArgumentException("cost out of bounds");
      }
    }
  }

  /**
   * The key that these words give with this salt at this cost; the caller wipes it.
   *
   * @throws ExplainedException when the program may not use as much memory as the cost asks for
   */
  static byte[] derive(Passphrase words, byte[] salt, Cost cost) {
    if (cost.memoryKiB() * 1024L > Runtime.getRuntime().maxMemory() / 4 * 3) {
      throw new ExplainedException(Wording.of("vault.memory", cost.memoryKiB() / 1024));
    }
    var generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(cost.memoryKiB())
            .withIterations(cost.passes())
            .withParallelism(cost.lanes())
            .withSalt(salt)
            .build());
    byte[] password = words.bytes();
    try {
      var key = new byte[KEY_BYTES];
      generator.generateBytes(password, key);
      return key;
    } finally {
      Arrays.fill(password, (byte) 0);
    }
  }
}
