package org.maracdesk.domain.meeting;

import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.AgencyCode;

/**
 * Something a meeting still lacks, and where to put it right.
 *
 * @param kind what is missing
 * @param item the case it is missing for, where it is about a case
 * @param attendance the person it is missing for, where it is about somebody in the room
 * @param action the number of the action within its case, where it is about one
 * @param agency the agency it is about, where nobody of it has a line
 * @param row which of several it is about, from 0, where its field stands more than once in a case
 */
public record MeetingGap(
    Kind kind,
    @Nullable AgendaItemId item,
    @Nullable AttendanceId attendance,
    @Nullable Integer action,
    @Nullable AgencyCode agency,
    @Nullable Integer row) {

  /** What can be missing, by the place where it is put right. */
  public enum Kind {
    CASE_NOT_HEARD,
    DEFERRED_WITHOUT_REASON,
    NOBODY_CHECKS_MEANWHILE,
    NO_ACTION_AND_NO_REASON(CaseField.ACTION),
    ACTIONS_AND_A_REASON_FOR_NONE(CaseField.NO_ACTION),
    NO_VICTIM_VIEW(CaseField.VICTIM_VIEW),
    VIEW_BROUGHT_BY_NOBODY(CaseField.BROUGHT_BY),
    NO_CHILDREN_LINE(CaseField.CHILDREN_LINE),
    NO_RISK_SUMMARY(CaseField.RISK_SUMMARY),
    NOTHING_SHARED(CaseField.TOLD),
    SHARED_TWICE(CaseField.TOLD),
    ACTION_NOT_ENTERED(CaseField.ACTION),
    ACTION_HALF_TYPED(CaseField.ACTION),
    SHARED_HALF_TYPED(CaseField.TOLD),
    ACTION_OF_UNKNOWN_AGENCY(CaseField.ACTION),
    ACTION_WITHOUT_PERSON(CaseField.ACTION),
    ACTION_WITHOUT_TEXT(CaseField.ACTION),
    ACTION_VAGUE(CaseField.ACTION),
    ACTION_DUE_BEFORE_THE_MEETING(CaseField.ACTION),
    ACTION_DUE_AFTER_A_YEAR(CaseField.ACTION),
    ACTION_AGREED_TWICE(CaseField.ACTION),
    ACTION_OF_SOMEBODY_AWAY(CaseField.ACTION),
    ACTION_OF_SOMEBODY_WHO_LEFT(CaseField.ACTION),
    ACTION_OF_SOMEBODY_IN_THE_CASE(CaseField.ACTION),
    ACTION_PERSON_OF_ANOTHER_AGENCY(CaseField.ACTION),
    CRIMES_NOT_ASKED(CaseField.NO_CRIME),
    /** The row is the crime's place. */
    CRIME_WITHOUT_WISH(CaseField.CRIME_WISH),
    ORDERS_NOT_CONSIDERED(CaseField.REST_BECAUSE),
    /** The row is the measure's. */
    MEASURE_WITHOUT_REASON(CaseField.MEASURE_REASON),
    NO_FEEDBACK(CaseField.TELLS_VICTIM),
    AWARENESS_NOT_SAID(CaseField.VICTIM_AWARE),
    SAFE_TO_TELL_NOT_SAID(CaseField.SAFE_TO_TELL),
    NO_DAY_TO_TELL(CaseField.TELL_WHEN),
    STATEMENT_NOT_READ,
    SIGNATURE_OWED,
    OLDER_STATEMENT_SIGNED,
    NO_CHAIR,
    CHAIR_NOT_THERE,
    NO_MINUTE_TAKER,
    NO_VENUE,
    NO_CASES,
    NOBODY_PRESENT,
    AGENCY_UNACCOUNTED,
    STILL_EXPECTED,
    NAME_MISSING,
    ENTERED_TWICE,
    LEFT_BEFORE_ARRIVING,
    PART_WITHOUT_TIMES,
    REMOTE_NOT_ALONE,
    OBSERVER_NOT_AUTHORISED,
    APOLOGIES_WITHOUT_INFORMATION,
    INFORMATION_WITHOUT_DATE,
    INFORMATION_AFTER_THE_MEETING,
    PRESENT_AND_IN_A_CASE,
    INTERESTS_NOT_ASKED,
    INTERESTS_NOT_ASKED_OF_CASE,
    INTEREST_HALF_SAID,
    RELATIONSHIP_NOT_SAID,
    STAYED_WITHOUT_REASON,
    NO_DEPUTY_CHAIR,
    DEPUTY_CHAIR_LEFT_TOO,
    MINUTE_TAKER_LEFT;

    private final @Nullable CaseField field;

    /** Put right at one field of the case. */
    Kind(CaseField field) {
      this.field = field;
    }

    /** Put right somewhere else. */
    Kind() {
      this.field = null;
    }

    /** The field of the case at which it is put right; null where no field of a case can do it. */
    public @Nullable CaseField field() {
      return field;
    }

    /**
     * The chair's step in which it is put right: the first for what is asked before a case, the
     * last for what no field of a case can do.
     */
    public CaseStep step() {
      if (this == INTERESTS_NOT_ASKED_OF_CASE) {
        return CaseStep.PRESENT;
      }
      return field == null ? CaseStep.CONCLUDE : field.step();
    }

    /** Whether a meeting cannot close before it is put right; the others are reminders. */
    public boolean keepsOpen() {
      return this == CASE_NOT_HEARD
          || this == DEFERRED_WITHOUT_REASON
          || this == NOBODY_CHECKS_MEANWHILE
          || this == NO_ACTION_AND_NO_REASON
          || this == ACTION_NOT_ENTERED;
    }
  }

  /** Missing for a case or for somebody in the room, or for the meeting where both are nothing. */
  public MeetingGap(Kind kind, @Nullable AgendaItemId item, @Nullable AttendanceId attendance) {
    this(kind, item, attendance, null, null, null);
  }

  /** Missing for the meeting. */
  public static MeetingGap of(Kind kind) {
    return new MeetingGap(kind, null, null);
  }

  /** Missing for a case. */
  public static MeetingGap of(Kind kind, AgendaItemId item) {
    return new MeetingGap(kind, item, null);
  }

  /** Missing for somebody in the room. */
  public static MeetingGap of(Kind kind, AttendanceId attendance) {
    return new MeetingGap(kind, null, attendance);
  }

  /** Missing for an action, by its number within the case. */
  public static MeetingGap of(Kind kind, AgendaItemId item, int action) {
    return new MeetingGap(kind, item, null, action, null, null);
  }

  /** Missing at one of several rows of a case, from 0. */
  public static MeetingGap at(Kind kind, AgendaItemId item, int row) {
    return new MeetingGap(kind, item, null, null, null, row);
  }

  /** Missing for an agency of which nobody has a line. */
  public static MeetingGap of(Kind kind, AgencyCode agency) {
    return new MeetingGap(kind, null, null, null, agency, null);
  }
}
