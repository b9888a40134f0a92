package org.maracdesk.domain.action;

/** Whether somebody has accepted an action for its agency; none is given to an absent one. */
public enum Acceptance {
  /** Somebody of the agency was in the room. */
  PRESENT,
  /** Nobody was; the agency has yet to say yes. */
  PENDING,
  /**
   * Nobody was; the agency said yes after the meeting, so that minutes go on saying that it had yet
   * to.
   */
  AFTERWARDS;

  /**
   * Whether the agency has yet to say yes to an action that has come this far. One that reported on
   * it has taken it on (our choice).
   */
  public boolean isOwed(Progress progress) {
    return this == PENDING && progress instanceof Progress.Open;
  }
}
