package org.maracdesk.domain.meeting;

import org.maracdesk.domain.agency.AgencyCode;
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
 * @param note apologies' information sent, arrival, departure; may be nothing
 */
public record Attendance(
    AttendanceId id,
    AgencyCode agency,
    Confidential name,
    Confidential role,
    Status status,
    boolean confidentialitySigned,
    Confidential note) {

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

  /** Whether the person is in the room and has not accepted the statement. */
  public boolean owesSignature() {
    return status.isInTheRoom() && !confidentialitySigned;
  }

  /** The same person, present or absent in another way. */
  public Attendance at(Status other) {
    return new Attendance(id, agency, name, role, other, confidentialitySigned, note);
  }

  /** Somebody else in the same place. */
  public Attendance named(Confidential other) {
    return new Attendance(id, agency, other, role, status, confidentialitySigned, note);
  }

  /** The same person, having accepted the statement or not. */
  public Attendance signed(boolean accepted) {
    return new Attendance(id, agency, name, role, status, accepted, note);
  }

  /** The same person with this note. */
  public Attendance noted(Confidential other) {
    return new Attendance(id, agency, name, role, status, confidentialitySigned, other);
  }
}
