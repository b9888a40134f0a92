package org.maracdesk.domain.meeting;

import java.time.Instant;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.agency.StatementVersion;
import org.maracdesk.domain.shared.Confidential;

/**
 * Who was there, or was not.
 *
 * @param id identity
 * @param agency for which agency
 * @param name the person
 * @param role job title
 * @param status present, or how absent
 * @param confidentialitySigned whether they accepted the statement; nobody hears a case before
 * @param note what else is worth knowing; may be nothing
 * @param presence as what they came, when, and what those sent who did not
 */
public record Attendance(
    AttendanceId id,
    AgencyCode agency,
    Confidential name,
    Confidential role,
    Status status,
    boolean confidentialitySigned,
    Confidential note,
    Presence presence) {

  /** Present, or how absent. */
  public enum Status {
    EXPECTED,
    PRESENT,
    DEPUTY,
    PART,
    APOLOGIES,
    ABSENT,
    WRITTEN_REPORT;

    /** Whether the person is in the room for at least part of it. */
    public boolean isInTheRoom() {
      return this == PRESENT || this == DEPUTY || this == PART;
    }
  }

  /** Somebody of whom nothing else is known. */
  public Attendance(
      AttendanceId id,
      AgencyCode agency,
      Confidential name,
      Confidential role,
      Status status,
      boolean confidentialitySigned,
      Confidential note) {
    this(id, agency, name, role, status, confidentialitySigned, note, Presence.USUAL);
  }

  /**
   * Whether the person is in the room at an hour: has come by then, and has not gone.
   *
   * @param hour London wall time; null where it does not matter or nobody knows, which asks whether
   *     they were there for any of the meeting
   */
  public boolean isInTheRoomAt(@Nullable LocalTime hour) {
    return status.isInTheRoom() && (hour == null || presence.isInAt(hour));
  }

  /** Whether the person is in the room and has not accepted the statement. */
  public boolean owesSignature() {
    return status.isInTheRoom() && !confidentialitySigned;
  }

  /**
   * Whether the person is in the room and has not accepted this version of the statement. An
   * acceptance from before versions were kept counts for the one in force then.
   */
  public boolean owesSignature(String version) {
    return owesSignature() || (status.isInTheRoom() && hasOlderSignature(version));
  }

  /** Whether what the person accepted is another version of the statement than this. */
  public boolean hasOlderSignature(String version) {
    return confidentialitySigned
        && presence.signedVersion().isKnown()
        && !presence.signedVersion().value().equals(version);
  }

  /** Whether this person goes by a name, in whatever case it is written. */
  public boolean isCalled(Confidential other) {
    return !other.isBlank() && name.text().equalsIgnoreCase(other.text());
  }

  /** The same person, present or absent in another way. */
  public Attendance at(Status other) {
    return new Attendance(id, agency, name, role, other, confidentialitySigned, note, presence);
  }

  /** Somebody else in the same place. */
  public Attendance named(Confidential other) {
    return new Attendance(id, agency, other, role, status, confidentialitySigned, note, presence);
  }

  /** The same place, taken by another representative of the agency. */
  public Attendance takenBy(Confidential other, Confidential title, Presence.Capacity as) {
    return new Attendance(
        id, agency, other, title, status, false, note, presence.as(as).unsigned());
  }

  /** The same person, having accepted the statement or not; which version is not said yet. */
  public Attendance signed(boolean accepted) {
    return new Attendance(id, agency, name, role, status, accepted, note, presence.unsigned());
  }

  /** The same person, having accepted a version of the statement. */
  public Attendance signed(String version, Instant at) {
    return new Attendance(
        id,
        agency,
        name,
        role,
        status,
        true,
        note,
        presence.signed(new StatementVersion(version), at));
  }

  /** The same person with this note. */
  public Attendance noted(Confidential other) {
    return new Attendance(id, agency, name, role, status, confidentialitySigned, other, presence);
  }

  /** The same person, having come or sent in this way. */
  public Attendance with(Presence other) {
    return new Attendance(id, agency, name, role, status, confidentialitySigned, note, other);
  }
}
