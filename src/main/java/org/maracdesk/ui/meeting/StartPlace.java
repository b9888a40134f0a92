package org.maracdesk.ui.meeting;

import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.meeting.MeetingGap;

/** Where at the start of a meeting something missing is put right. */
enum StartPlace {
  STATEMENT,
  INTERESTS,
  INTEREST,
  CHAIR,
  MINUTE_TAKER,
  DEPUTY_CHAIR,
  VENUE,
  AGENCY,
  MARK,
  ACCEPTED,
  NAME,
  ARRIVED,
  LEFT,
  ALONE,
  AUTHORISED,
  INFORMED,
  INFORMED_ON;

  /** The place for one kind of gap; null where it is put right in a case or on the agenda. */
  static @Nullable StartPlace of(MeetingGap.Kind kind) {
    return switch (kind) {
      case STATEMENT_NOT_READ -> STATEMENT;
      case INTERESTS_NOT_ASKED -> INTERESTS;
      case INTEREST_HALF_SAID -> INTEREST;
      case NO_CHAIR, CHAIR_NOT_THERE -> CHAIR;
      case NO_MINUTE_TAKER, MINUTE_TAKER_LEFT -> MINUTE_TAKER;
      case NO_DEPUTY_CHAIR, DEPUTY_CHAIR_LEFT_TOO -> DEPUTY_CHAIR;
      case NO_VENUE -> VENUE;
      case AGENCY_UNACCOUNTED -> AGENCY;
      case NOBODY_PRESENT, STILL_EXPECTED, PRESENT_AND_IN_A_CASE -> MARK;
      case SIGNATURE_OWED, OLDER_STATEMENT_SIGNED -> ACCEPTED;
      case NAME_MISSING, ENTERED_TWICE -> NAME;
      case PART_WITHOUT_TIMES -> ARRIVED;
      case LEFT_BEFORE_ARRIVING -> LEFT;
      case REMOTE_NOT_ALONE -> ALONE;
      case OBSERVER_NOT_AUTHORISED -> AUTHORISED;
      case APOLOGIES_WITHOUT_INFORMATION -> INFORMED;
      case INFORMATION_WITHOUT_DATE, INFORMATION_AFTER_THE_MEETING -> INFORMED_ON;
      case NO_CASES,
          CASE_NOT_HEARD,
          DEFERRED_WITHOUT_REASON,
          NOBODY_CHECKS_MEANWHILE,
          NO_ACTION_AND_NO_REASON,
          ACTIONS_AND_A_REASON_FOR_NONE,
          NO_VICTIM_VIEW,
          VIEW_BROUGHT_BY_NOBODY,
          NO_CHILDREN_LINE,
          NO_RISK_SUMMARY,
          NOTHING_SHARED,
          SHARED_TWICE,
          ACTION_NOT_ENTERED,
          ACTION_HALF_TYPED,
          SHARED_HALF_TYPED,
          ACTION_OF_UNKNOWN_AGENCY,
          ACTION_WITHOUT_PERSON,
          ACTION_WITHOUT_TEXT,
          ACTION_VAGUE,
          ACTION_DUE_BEFORE_THE_MEETING,
          ACTION_DUE_AFTER_A_YEAR,
          ACTION_AGREED_TWICE,
          ACTION_OF_SOMEBODY_AWAY,
          ACTION_OF_SOMEBODY_WHO_LEFT,
          ACTION_OF_SOMEBODY_IN_THE_CASE,
          ACTION_PERSON_OF_ANOTHER_AGENCY,
          CRIMES_NOT_ASKED,
          CRIME_WITHOUT_WISH,
          ORDERS_NOT_CONSIDERED,
          MEASURE_WITHOUT_REASON,
          NO_FEEDBACK,
          INTERESTS_NOT_ASKED_OF_CASE,
          AWARENESS_NOT_SAID,
          SAFE_TO_TELL_NOT_SAID,
          NO_DAY_TO_TELL,
          RELATIONSHIP_NOT_SAID,
          STAYED_WITHOUT_REASON ->
          null;
    };
  }
}
