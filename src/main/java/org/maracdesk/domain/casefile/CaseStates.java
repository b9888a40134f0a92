package org.maracdesk.domain.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells what a case is from what is recorded of it. */
public final class CaseStates {

  private CaseStates() {}

  /** How far the latest referral has come on an agenda. */
  public enum Place {
    NOT_LISTED,
    LISTED,
    DEFERRED,
    HEARD
  }

  /**
   * What is recorded.
   *
   * @param lastReferral when the case was last referred
   * @param decisions what was decided about it, oldest first
   * @param place how far the latest referral has come
   * @param actions how many actions were ever agreed
   * @param openActions how many of them nobody has reported on
   */
  public record Known(
      LocalDate lastReferral,
      List<CaseDecision> decisions,
      Place place,
      int actions,
      int openActions) {

    public Known {
      decisions = List.copyOf(decisions);
    }
  }

  /** What the case is on a day. */
  public static CaseState of(Known known, LocalDate today) {
    var state = state(known);
    return state.canExpire() && new TwelveMonths(known.lastReferral()).isOverOn(today)
        ? CaseState.EXPIRED_12M
        : state;
  }

  /**
   * The decision that says now whether and how the case goes on. A new referral makes earlier ones
   * a matter of the past; that the victim has died holds until it is taken back.
   *
   * @param decisions oldest first
   * @param lastReferral when the case was last referred
   */
  public static Optional<CaseDecision> inForce(
      List<CaseDecision> decisions, LocalDate lastReferral) {
    return decisions.stream()
        .filter(one -> isOnTheWay(one.kind()))
        .reduce((earlier, later) -> later)
        .filter(
            one -> one.kind() == CaseDecision.Kind.DECEASED || !one.on().isBefore(lastReferral));
  }

  /**
   * Whether the case is heard by named people only, and by whom: the decision in force. A new
   * referral changes nothing about it.
   */
  public static Optional<CaseDecision> restriction(List<CaseDecision> decisions) {
    return decisions.stream()
        .filter(
            one ->
                one.kind() == CaseDecision.Kind.RESTRICTED
                    || one.kind() == CaseDecision.Kind.FULL_HEARING)
        .reduce((earlier, later) -> later)
        .filter(one -> one.kind() == CaseDecision.Kind.RESTRICTED);
  }

  /** Whether the victim has died and nothing about the case is to be changed or sent. */
  public static boolean isHeld(List<CaseDecision> decisions, LocalDate lastReferral) {
    return inForce(decisions, lastReferral)
        .filter(one -> one.kind() == CaseDecision.Kind.DECEASED)
        .isPresent();
  }

  private static boolean isOnTheWay(CaseDecision.Kind kind) {
    return kind != CaseDecision.Kind.RESTRICTED
        && kind != CaseDecision.Kind.RELISTED
        && !kind.saysWhoHarms();
  }

  private static CaseState state(Known known) {
    var decision = inForce(known.decisions(), known.lastReferral()).map(CaseDecision::kind);
    if (decision.isPresent()) {
      switch (decision.get()) {
        case DECEASED -> {
          return CaseState.DECEASED_HOLD;
        }
        case TRANSFERRED_OUT -> {
          return CaseState.TRANSFERRED_OUT;
        }
        case WITHDRAWN -> {
          return CaseState.WITHDRAWN;
        }
        case NOT_ACCEPTED, CHILDRENS_SAFEGUARDING -> {
          return CaseState.NOT_ACCEPTED;
        }
        case ALERT_ONLY -> {
          return CaseState.ALERT_ONLY;
        }
        case INCOMPLETE,
            QUERY,
            ACCEPTED,
            FULL_HEARING,
            RESTRICTED,
            RELISTED,
            HARM_UNDETERMINED,
            HARM_AS_REFERRED,
            HARM_OTHER_WAY -> {}
      }
    }
    return switch (known.place()) {
      case LISTED -> CaseState.LISTED;
      case DEFERRED -> CaseState.DEFERRED;
      case HEARD -> heard(known);
      case NOT_LISTED -> waiting(decision.orElse(null));
    };
  }

  private static CaseState heard(Known known) {
    if (known.openActions() > 0) {
      return CaseState.ACTIONS_OPEN;
    }
    return known.actions() > 0 ? CaseState.ACTIONS_COMPLETE : CaseState.HEARD;
  }

  private static CaseState waiting(CaseDecision.@Nullable Kind decision) {
    if (decision == CaseDecision.Kind.INCOMPLETE) {
      return CaseState.INCOMPLETE;
    }
    if (decision == CaseDecision.Kind.QUERY) {
      return CaseState.QUERY;
    }
    return decision == CaseDecision.Kind.ACCEPTED ? CaseState.ACCEPTED : CaseState.REFERRED;
  }
}
