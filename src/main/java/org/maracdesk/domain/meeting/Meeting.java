package org.maracdesk.domain.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.shared.Confidential;

/**
 * One conference.
 *
 * @param id identity
 * @param date the day
 * @param start when it begins, London wall time
 * @param minutesPerCase how long each case is planned to take
 * @param minutesAvailable how long the meeting may last
 * @param venue room or link, or nothing
 * @param chair who chairs, or nothing yet
 * @param minuteTaker who takes the minutes, or nothing yet
 * @param stage how far it has come
 * @param statementReadAt when the chair read the statement aloud, if it was
 * @param version counts the changes, so that two windows cannot overwrite each other
 * @param kind why it is held
 */
public record Meeting(
    MeetingId id,
    LocalDate date,
    LocalTime start,
    int minutesPerCase,
    int minutesAvailable,
    Confidential venue,
    Confidential chair,
    Confidential minuteTaker,
    MeetingStage stage,
    @Nullable Instant statementReadAt,
    int version,
    MeetingKind kind) {

  /** A meeting of the area's pattern. */
  public Meeting(
      MeetingId id,
      LocalDate date,
      LocalTime start,
      int minutesPerCase,
      int minutesAvailable,
      Confidential venue,
      Confidential chair,
      Confidential minuteTaker,
      MeetingStage stage,
      @Nullable Instant statementReadAt,
      int version) {
    this(
        id,
        date,
        start,
        minutesPerCase,
        minutesAvailable,
        venue,
        chair,
        minuteTaker,
        stage,
        statementReadAt,
        version,
        MeetingKind.SCHEDULED);
  }

  /**
   * Which hour of the meeting a moment is; null on any other day, such as when its minutes are
   * typed up later, for then nothing says who was there.
   *
   * @param moment London wall time
   */
  public @Nullable LocalTime hourAt(LocalDateTime moment) {
    return moment.toLocalDate().equals(date) ? moment.toLocalTime() : null;
  }

  /** The same meeting at another stage. */
  public Meeting at(MeetingStage next) {
    return new Meeting(
        id,
        date,
        start,
        minutesPerCase,
        minutesAvailable,
        venue,
        chair,
        minuteTaker,
        next,
        statementReadAt,
        version,
        kind);
  }

  /** The same meeting after the statement was read. */
  public Meeting statementRead(Instant at) {
    return new Meeting(
        id,
        date,
        start,
        minutesPerCase,
        minutesAvailable,
        venue,
        chair,
        minuteTaker,
        stage,
        at,
        version,
        kind);
  }

  /** The same meeting in this room or at this link. */
  public Meeting heldAt(Confidential place) {
    return new Meeting(
        id,
        date,
        start,
        minutesPerCase,
        minutesAvailable,
        place,
        chair,
        minuteTaker,
        stage,
        statementReadAt,
        version,
        kind);
  }

  /** The same meeting with this chair and this minute-taker. */
  public Meeting chairedBy(Confidential who, Confidential takesMinutes) {
    return new Meeting(
        id,
        date,
        start,
        minutesPerCase,
        minutesAvailable,
        venue,
        who,
        takesMinutes,
        stage,
        statementReadAt,
        version,
        kind);
  }

  /** Whether somebody is the chair, by name or, where nobody is named, by what they came as. */
  public boolean isChairedBy(Attendance person) {
    return person.isCalled(chair)
        || (chair.isBlank() && person.presence().capacity() == Presence.Capacity.CHAIR);
  }
}
