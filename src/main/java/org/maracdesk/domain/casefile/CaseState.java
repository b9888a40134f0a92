package org.maracdesk.domain.casefile;

/** What a case is, from referral to the end of its twelve months. Nothing closes a case. */
public enum CaseState {
  REFERRED,
  INCOMPLETE,
  QUERY,
  ACCEPTED,
  LISTED,
  DEFERRED,
  HEARD,
  ACTIONS_OPEN,
  ACTIONS_COMPLETE,
  ALERT_ONLY,
  NOT_ACCEPTED,
  WITHDRAWN,
  TRANSFERRED_OUT,
  DECEASED_HOLD,
  EXPIRED_12M;

  /** Whether its twelve months can run out: what still waits to be heard never does. */
  boolean canExpire() {
    return switch (this) {
      case HEARD,
          ACTIONS_OPEN,
          ACTIONS_COMPLETE,
          ALERT_ONLY,
          NOT_ACCEPTED,
          WITHDRAWN,
          TRANSFERRED_OUT ->
          true;
      case REFERRED, INCOMPLETE, QUERY, ACCEPTED, LISTED, DEFERRED, DECEASED_HOLD, EXPIRED_12M ->
          false;
    };
  }
}
