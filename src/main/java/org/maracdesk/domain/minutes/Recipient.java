package org.maracdesk.domain.minutes;

import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.meeting.AttendanceId;
import org.maracdesk.domain.shared.Confidential;

/** Whose copy a paper is, hence what is left out. */
public sealed interface Recipient {

  /** Everybody on the circulation list. */
  record Everyone() implements Recipient {}

  /**
   * One agency, which gets what it must do and no more.
   *
   * @param code its code
   * @param name what people call it
   */
  record OneAgency(AgencyCode code, String name) implements Recipient {}

  /**
   * One person who left the room for cases, which stay out of their copy.
   *
   * @param attendance their line in the attendance
   * @param name what they are called
   */
  record OnePerson(AttendanceId attendance, Confidential name) implements Recipient {}

  /** Whether something that belongs to an agency is for this recipient. */
  default boolean mayHave(AgencyCode owner) {
    return switch (this) {
      case Everyone() -> true;
      case OnePerson _ -> true;
      case OneAgency one -> one.code().equals(owner);
    };
  }
}
