package org.maracdesk.domain.minutes;

import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.meeting.AgendaItemId;
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
   * @param otherPerson whether the copy is for somebody else of the agency than the one who left
   *     the room: it holds the cases they left for, and the usual copy all others
   */
  record OneAgency(AgencyCode code, String name, boolean otherPerson) implements Recipient {

    /** The usual copy of an agency. */
    public OneAgency(AgencyCode code, String name) {
      this(code, name, false);
    }
  }

  /**
   * One person who left the room for cases, which stay out of their copy.
   *
   * @param attendance their line in the attendance
   * @param name what they are called
   */
  record OnePerson(AttendanceId attendance, Confidential name) implements Recipient {}

  /** Whether a case may be in this recipient's copy: nobody reads of one they left the room for. */
  default boolean mayReadOf(MeetingRecord record, AgendaItemId item) {
    return switch (this) {
      case Everyone() -> true;
      case OnePerson one -> !record.formalities().leaves(one.attendance(), item);
      case OneAgency one -> one.otherPerson() == record.someLeft(one.code(), item);
    };
  }

  /** Whether something that belongs to an agency is for this recipient. */
  default boolean mayHave(AgencyCode owner) {
    return switch (this) {
      case Everyone() -> true;
      case OnePerson _ -> true;
      case OneAgency one -> one.code().equals(owner);
    };
  }
}
