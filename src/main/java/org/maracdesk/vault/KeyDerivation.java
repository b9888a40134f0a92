package org.maracdesk.vault;

import java.time.Duration;
import java.util.Arrays;
import java.util.function.Function;
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

    /** The least that a new store uses, on a computer with little memory or a slow one: 64 MiB. */
    public static final Cost LEAST = new Cost(64 * 1024, 3, 4);

    /** The most that a new store uses, on a quick computer with enough memory: 256 MiB. */
    static final Cost MOST = new Cost(256 * 1024, 3, 4);

    private static final Cost WARMING_UP = new Cost(19 * 1024, 2, 4);

    private static final Duration QUICK = Duration.ofMillis(350);
    private static final Duration SLOW = Duration.ofMillis(1200);

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

    /**
     * The cost for new passphrases on a computer that takes so long for the usual one: more where
     * that is quick, so that an attempt stays near half a second to a second; less, but never less
     * than {@link #LEAST}, where it is slow or memory is short.
     *
     * @param usual how long one attempt at the usual cost takes
     * @param memory how much the program may use, in bytes
     */
    static Cost tuned(Duration usual, long memory) {
      if (usual.compareTo(SLOW) > 0 || !USUAL.fits(memory)) {
        return LEAST;
      }
      return usual.compareTo(QUICK) < 0 && MOST.fits(memory) ? MOST : USUAL;
    }

    /** This cost, or another where that is dearer: what was agreed once never becomes cheaper. */
    Cost atLeast(Cost other) {
      return other.work() > work() ? other : this;
    }

    /** How much memory is gone over in all, in KiB: what the time of an attempt grows with. */
    long work() {
      return (long) memoryKiB * passes;
    }

    private boolean fits(long memory) {
      return memoryKiB * 1024L <= memory / 4 * 3;
    }
  }

  /**
   * The cost for new passphrases on this computer, found by trying; takes about a second, and on a
   * slow computer a few; the least where there is too little memory to try.
   */
  public static Cost tune() {
    return tune(Runtime.getRuntime().maxMemory(), KeyDerivation::attempt);
  }

  /**
   * The same for a program that may use so many bytes of memory.
   *
   * @param attempt makes a key at a cost and answers how long that took
   */
  static Cost tune(long memory, Function<Cost, Duration> attempt) {
    if (!Cost.USUAL.fits(memory)) {
      return Cost.LEAST;
    }
    // A program that has just been started is slow at first, which a thief's is not
    attempt.apply(Cost.WARMING_UP);
    var usual = attempt.apply(Cost.USUAL);
    if (usual.compareTo(Cost.SLOW) > 0) {
      var again = attempt.apply(Cost.USUAL);
      usual = again.compareTo(usual) < 0 ? again : usual;
    }
    return Cost.tuned(usual, memory);
  }

  private static Duration attempt(Cost cost) {
    try (var words = Passphrase.of("a try at it".toCharArray())) {
      long before = System.nanoTime();
      Arrays.fill(derive(words, new byte[16], cost), (byte) 0);
      return Duration.ofNanos(System.nanoTime() - before);
    }
  }

  /**
   * The key that these words give with this salt at this cost; the caller wipes it.
   *
   * @throws ExplainedException when the program may not use as much memory as the cost asks for
   */
  static byte[] derive(Passphrase words, byte[] salt, Cost cost) {
    if (!cost.fits(Runtime.getRuntime().maxMemory())) {
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
