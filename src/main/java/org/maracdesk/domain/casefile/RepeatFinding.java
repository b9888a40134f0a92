package org.maracdesk.domain.casefile;

import java.time.LocalDate;

/** Whether a referral is a repeat, and how that was found; always shown with its reasoning. */
public sealed interface RepeatFinding {

  /** No referral of the same people came before. */
  record FirstReferral() implements RepeatFinding {}

  /**
   * The same people were referred within the twelve months before the new event.
   *
   * @param previous the last referral's date, from which the months are counted
   * @param until the last day that still counts
   * @param days from the last referral to the new event
   */
  record Repeat(LocalDate previous, LocalDate until, long days) implements RepeatFinding {}

  /**
   * The same people were referred before, but longer ago.
   *
   * @param previous the last referral's date
   * @param until the last day that would have counted
   */
  record Lapsed(LocalDate previous, LocalDate until) implements RepeatFinding {}

  /**
   * The referrer says it is a repeat, and this store does not hold the earlier referral.
   *
   * @param previous the date they give, or the new referral's own where they give none
   */
  record Reported(LocalDate previous) implements RepeatFinding {}

  /** Whether it counts as a repeat. */
  default boolean isRepeat() {
    return this instanceof Repeat || this instanceof Reported;
  }
}
