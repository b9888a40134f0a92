package org.maracdesk.domain.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
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
 * @param away when somebody who came back was out of the room, in order
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
    @Nullable Instant signedAt,
    List<Away> away) {

  /**
   * A while for which somebody was out of the room and came back.
   *
   * @param out when they went, London wall time
   * @param back when they were back
   */
  public record Away(LocalTime out, LocalTime back) {

    /** Whether somebody was out at an hour. */
    public boolean covers(LocalTime hour) {
      return !hour.isBefore(out) && hour.isBefore(back);
    }
  }

  public Presence {
    away = List.copyOf(away);
  }

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
          null,
          List.of());

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
        signedAt,
        away);
  }

  /** Came and went at these times; whoever went for good was not out and back after that. */
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
        signedAt,
        away.stream().filter(one -> went == null || one.back().isBefore(went)).toList());
  }

  /**
   * Came at an hour: for the first time, or back after having gone, which is remembered. Somebody
   * who is put down as going later only comes.
   */
  public Presence in(LocalTime hour) {
    if (left == null || left.isAfter(hour)) {
      return arrived == null || away.isEmpty() ? times(hour, left) : this;
    }
    var gone = new ArrayList<>(away);
    if (left.isBefore(hour)) {
      gone.add(new Away(left, hour));
    }
    return times(arrived, null).away(gone);
  }

  /** Went at an hour; in the minute in which they came back, they had not come back after all. */
  public Presence out(LocalTime hour) {
    if (!away.isEmpty() && away.getLast().back().equals(hour)) {
      return away(away.subList(0, away.size() - 1)).times(arrived, away.getLast().out());
    }
    return times(arrived, hour);
  }

  /** Was out of the room and came back at these times. */
  public Presence away(List<Away> times) {
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
        signedVersion,
        signedAt,
        times);
  }

  /**
   * Whether somebody of whom this is known is in the room at an hour: come by then, and not gone or
   * out. Whoever is put down as gone before they came was not gone yet.
   */
  public boolean isInAt(LocalTime hour) {
    boolean come = arrived == null || !hour.isBefore(arrived);
    boolean gone =
        left != null && !hour.isBefore(left) && (arrived == null || !left.isBefore(arrived));
    return come && !gone && away.stream().noneMatch(one -> one.covers(hour));
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
        signedAt,
        away);
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
        signedAt,
        away);
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
        signedAt,
        away);
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
        signedAt,
        away);
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
        at,
        away);
  }

  /** Which version was accepted is not known, or none was. */
  public Presence unsigned() {
    return signed(StatementVersion.UNKNOWN, null);
  }
}
