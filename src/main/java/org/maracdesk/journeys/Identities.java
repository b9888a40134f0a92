package org.maracdesk.journeys;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Gives new records their identity: version 7 of RFC 9562, so that ids sort by the time they were
 * made. They show that time and nothing else.
 */
public final class Identities implements Supplier<UUID> {

  private static final long VERSION_7 = 0x7000L;
  private static final long VARIANT = 0x8000_0000_0000_0000L;

  private final Clock clock;
  private final SecureRandom random;

  /** Identities by this clock. */
  public Identities(Clock clock, SecureRandom random) {
    this.clock = clock;
    this.random = random;
  }

  @Override
  public UUID get() {
    long high = clock.millis() << 16 | VERSION_7 | random.nextInt(1 << 12);
    long low = VARIANT | random.nextLong() >>> 2;
    return new UUID(high, low);
  }
}
