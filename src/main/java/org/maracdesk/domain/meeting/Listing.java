package org.maracdesk.domain.meeting;

import org.maracdesk.domain.shared.Confidential;

/**
 * What had to be said to put a case on an agenda out of the usual way.
 *
 * @param allowedBy who allowed it after the agenda was confirmed or the cut-off had passed; nothing
 *     where it came in time
 * @param relistedBecause the chair's reason to hear it again without a new referral; nothing where
 *     a referral brings it
 * @param urgentBecause why it could not wait for a meeting of the pattern; nothing where it could
 */
public record Listing(
    Confidential allowedBy, Confidential relistedBecause, Confidential urgentBecause) {

  /** A referral in time. */
  public static final Listing USUAL =
      new Listing(Confidential.NONE, Confidential.NONE, Confidential.NONE);

  /** Whether it came after the agenda was confirmed or the cut-off had passed. */
  public boolean isLate() {
    return !allowedBy.isBlank();
  }

  /** Whether no new referral brings it. */
  public boolean isRelisted() {
    return !relistedBecause.isBlank();
  }

  /** Whether it could not wait for a meeting of the pattern. */
  public boolean isUrgent() {
    return !urgentBecause.isBlank();
  }

  /** The same, allowed late by somebody. */
  public Listing allowedBy(Confidential who) {
    return new Listing(who, relistedBecause, urgentBecause);
  }
}
