package org.maracdesk.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock whose hands a test moves: 14:02 on Thursday 26 November 2026 until it does. */
public final class HandClock extends Clock {

  private Instant now = Instant.parse("2026-11-26T14:02:00Z");

  /** Moves the hands on. */
  public void pass(Duration time) {
    now = now.plus(time);
  }

  @Override
  public ZoneId getZone() {
    return ZoneId.of("Europe/London");
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }

  @Override
  public Instant instant() {
    return now;
  }
}
