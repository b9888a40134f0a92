package org.maracdesk.journeys;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a case stands between referral and meeting. Marac does not hold cases open, so there is no
 * "closed".
 *
 * @param kind which
 * @param meeting the meeting it is listed for, was heard at or put off from
 */
public record CaseStanding(Kind kind, @Nullable LocalDate meeting) {

  /** Which. */
  public enum Kind {
    WAITING,
    LISTED,
    HEARD,
    DEFERRED
  }
}
