package org.maracdesk.journeys;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.casefile.CaseDecision;
import org.maracdesk.domain.casefile.CaseState;
import org.maracdesk.domain.casefile.CaseStates;
import org.maracdesk.domain.casefile.TwelveMonths;
import org.maracdesk.domain.meeting.ItemOutcome;

/**
 * Where a case stands between referral and meeting. Marac does not hold cases open, so there is no
 * "closed".
 *
 * @param kind which
 * @param meeting the meeting it is listed for, was heard at or put off from
 * @param state what the case is, with what was decided about it
 * @param months its twelve months, where they are asked for
 */
public record CaseStanding(
    Kind kind, @Nullable LocalDate meeting, CaseState state, @Nullable TwelveMonths months) {

  /** Which. */
  public enum Kind {
    WAITING,
    LISTED,
    HEARD,
    DEFERRED,
    /** Left unheard at a meeting: it was decided meanwhile that it is not to be. */
    NOT_HEARD
  }

  /** Where a case stands that is on no agenda. */
  public static final CaseStanding WAITING = new CaseStanding(Kind.WAITING, null);

  /** Where a case stands on an agenda, whatever was decided about it. */
  public CaseStanding(Kind kind, @Nullable LocalDate meeting) {
    this(kind, meeting, plain(kind), null);
  }

  /** Where a case stands that is or was on the agenda of this day. */
  public static CaseStanding of(ItemOutcome outcome, LocalDate day) {
    return switch (outcome) {
      case ItemOutcome.Waiting() -> new CaseStanding(Kind.LISTED, day);
      case ItemOutcome.Heard() -> new CaseStanding(Kind.HEARD, day);
      case ItemOutcome.Deferred _ -> new CaseStanding(Kind.DEFERRED, day);
      case ItemOutcome.NotHeard _ -> new CaseStanding(Kind.NOT_HEARD, day);
    };
  }

  /** The same standing, with all that is known of the case on a day. */
  CaseStanding knowing(
      LocalDate lastReferral, List<CaseDecision> decisions, List<Action> actions, LocalDate today) {
    int open = (int) actions.stream().filter(a -> a.progress().isOpen()).count();
    var known = new CaseStates.Known(lastReferral, decisions, place(), actions.size(), open);
    return new CaseStanding(
        kind, meeting, CaseStates.of(known, today), new TwelveMonths(lastReferral));
  }

  /** How far the case has come on an agenda. */
  CaseStates.Place place() {
    return switch (kind) {
      case WAITING, NOT_HEARD -> CaseStates.Place.NOT_LISTED;
      case LISTED -> CaseStates.Place.LISTED;
      case HEARD -> CaseStates.Place.HEARD;
      case DEFERRED -> CaseStates.Place.DEFERRED;
    };
  }

  /** The same of what has become of a case at one meeting. */
  static CaseStates.Place place(ItemOutcome outcome) {
    return of(outcome, LocalDate.EPOCH).place();
  }

  private static CaseState plain(Kind kind) {
    return switch (kind) {
      case WAITING, NOT_HEARD -> CaseState.REFERRED;
      case LISTED -> CaseState.LISTED;
      case HEARD -> CaseState.HEARD;
      case DEFERRED -> CaseState.DEFERRED;
    };
  }
}
