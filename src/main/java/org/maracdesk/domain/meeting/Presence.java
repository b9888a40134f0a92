package org.maracdesk.domain.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.StatementVersion;
import org.maracdesk.domain.shared.Confidential;

/**
 * As what somebody takes part, when they came and went, and what those sent who did not come
 * (SafeLives, minutes checklist: observers, apologies, information sent and when).
 *
 * @param capacity as what
 * @param arrived when they came, London wall time, where that is worth a note
 * @param left when they went, where that is worth a note
 * @param remote whether they take part by telephone or video
 * @param alone for somebody remote: whether they said that nobody else can hear
 * @param informationSent whether somebody who is not there sent what the agency knows
 * @param informationOn the day that was received
 * @param authorisedBy for an observer: who allowed it
 * @param born a date of birth, only where it has to tell two people of one name apart
 * @param signedVersion which version of the statement was accepted, as far as that is known
 * @param signedAt when it was accepted
 */
public record Presence(
    Capacity capacity,
    @Nullable LocalTime arrived,
    @Nullable LocalTime left,
    boolean remote,
    boolean alone,
    boolean informationSent,
    @Nullable LocalDate informationOn,
    Confidential authorisedBy,
    @Nullable LocalDate born,
    StatementVersion signedVersion,
    @Nullable Instant signedAt) {

  /** As what somebody takes part. */
  public enum Capacity {
    CHAIR,
    CORE,
    DEPUTY,
    CASE_WORKER,
    OBSERVER,
    ADMIN
  }

  /** A core member of whom nothing else is known. */
  public static final Presence USUAL =
      new Presence(
          Capacity.CORE,
          null,
          null,
          false,
          false,
          false,
          null,
          Confidential.NONE,
          null,
          StatementVersion.UNKNOWN,
          null);

  /** Takes part as something else. */
  public Presence as(Capacity other) {
    return new Presence(
        other,
        arrived,
        left,
        remote,
        alone,
        informationSent,
        informationOn,
        authorisedBy,
        born,
        signedVersion,
        signedAt);
  }

  /** Came and went at these times. */
  public Presence times(@Nullable LocalTime came, @Nullable LocalTime went) {
    return new Presence(
        capacity,
        came,
        went,
        remote,
        alone,
        informationSent,
        informationOn,
        authorisedBy,
        born,
        signedVersion,
        signedAt);
  }

  /** Takes part from elsewhere or not; whoever is in the room has nothing to confirm. */
  public Presence remotely(boolean from, boolean unheard) {
    return new Presence(
        capacity,
        arrived,
        left,
        from,
        from && unheard,
        informationSent,
        informationOn,
        authorisedBy,
        born,
        signedVersion,
        signedAt);
  }

  /** Sent what the agency knows, or not. */
  public Presence informed(boolean sent, @Nullable LocalDate on) {
    return new Presence(
        capacity,
        arrived,
        left,
        remote,
        alone,
        sent,
        on,
        authorisedBy,
        born,
        signedVersion,
        signedAt);
  }

  /** Was allowed to observe by somebody. */
  public Presence authorised(Confidential by) {
    return new Presence(
        capacity,
        arrived,
        left,
        remote,
        alone,
        informationSent,
        informationOn,
        by,
        born,
        signedVersion,
        signedAt);
  }

  /** Was born on a day. */
  public Presence born(@Nullable LocalDate on) {
    return new Presence(
        capacity,
        arrived,
        left,
        remote,
        alone,
        informationSent,
        informationOn,
        authorisedBy,
        on,
        signedVersion,
        signedAt);
  }

  /** Accepted a version of the statement. */
  public Presence signed(StatementVersion version, @Nullable Instant at) {
    return new Presence(
        capacity,
        arrived,
        left,
        remote,
        alone,
        informationSent,
        informationOn,
        authorisedBy,
        born,
        version,
        at);
  }

  /** Which version was accepted is not known, or none was. */
  public Presence unsigned() {
    return signed(StatementVersion.UNKNOWN, null);
  }
}
