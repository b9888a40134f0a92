package org.maracdesk.domain.checklist;

/**
 * A reason to refer that the rules recognise. Any one is enough (SafeLives, Marac referral
 * criteria: professional judgement, visible high risk, potential escalation, repeat).
 */
public enum Ground {
  /** The count of yes answers reaches the profile's figure. */
  VISIBLE_RISK("VHR"),
  /** Enough events within the profile's window. */
  ESCALATION("PE"),
  /** A further incident within the profile's window after the last referral. */
  REPEAT("RPT"),
  /** The worker's serious concern, which can stand alone. */
  JUDGEMENT("PJ");

  private final String code;

  Ground(String code) {
    this.code = code;
  }

  /** How files and forms shorten it. */
  public String code() {
    return code;
  }
}
