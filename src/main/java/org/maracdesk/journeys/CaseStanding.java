package org.maracdesk.journeys;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.meeting.ItemOutcome;

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

  /** Where a case stands that is on no agenda. */
  public static final CaseStanding WAITING = new CaseStanding(Kind.WAITING, null);

  /** Where a case stands that is or was on the agenda of this day. */
  public static CaseStanding of(ItemOutcome outcome, LocalDate day) {
    return switch (outcome) {
      case ItemOutcome.Waiting() -> new CaseStanding(Kind.LISTED, day);
      case ItemOutcome.Heard() -> new CaseStanding(Kind.HEARD, day);
      case ItemOutcome.Deferred _ -> new CaseStanding(Kind.DEFERRED, day);
    };
  }
}
