package org.maracdesk.domain.meeting;

import org.jspecify.annotations.Nullable;

/**
 * Something a meeting still lacks, and where to put it right.
 *
 * @param kind what is missing
 * @param item the case it is missing for, where it is about a case
 * @param attendance the person it is missing for, where it is about somebody in the room
 */
public record MeetingGap(
    Kind kind, @Nullable AgendaItemId item, @Nullable AttendanceId attendance) {

  /** What can be missing. */
  public enum Kind {
    CASE_NOT_HEARD,
    DEFERRED_WITHOUT_REASON,
    NO_ACTION_AND_NO_REASON,
    NO_VICTIM_VIEW,
    NO_BRINGER,
    NO_CHILDREN_LINE,
    NO_RISK_SUMMARY,
    CRIMES_NOT_ASKED,
    ORDERS_NOT_CONSIDERED,
    NO_FEEDBACK,
    STATEMENT_NOT_READ,
    SIGNATURE_OWED,
    NO_CHAIR,
    NOBODY_PRESENT;

    /**
     * Whether the chair is asked about it before the next case (design, after the chair's steps);
     * the chair may move on with a reason.
     */
    public boolean isAskedBeforeMovingOn() {
      return switch (this) {
        case NO_ACTION_AND_NO_REASON,
            NO_VICTIM_VIEW,
            NO_CHILDREN_LINE,
            CRIMES_NOT_ASKED,
            ORDERS_NOT_CONSIDERED ->
            true;
        default -> false;
      };
    }

    /** Whether a meeting cannot close before it is put right; the others are reminders. */
    public boolean keepsOpen() {
      return this == CASE_NOT_HEARD
          || this == DEFERRED_WITHOUT_REASON
          || this == NO_ACTION_AND_NO_REASON;
    }
  }
}
