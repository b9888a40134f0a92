package org.maracdesk.domain.meeting;

import java.time.LocalDate;
import org.maracdesk.domain.casefile.RepeatFinding;
import org.maracdesk.domain.shared.Confidential;

/** Why a case is on an agenda; it may have several reasons. */
public sealed interface ListingReason {

  /** A referral that no meeting has had. */
  record NewReferral() implements ListingReason {}

  /**
   * The same people were referred before.
   *
   * @param finding when, and how that was found
   */
  record Repeat(RepeatFinding finding) implements ListingReason {}

  /**
   * Another Marac sent it.
   *
   * @param from which one
   */
  record TransferredIn(Confidential from) implements ListingReason {}

  /**
   * An earlier meeting put it off.
   *
   * @param meeting the last that did
   * @param reason why
   * @param times how often it was put off so far, at least once
   * @param meanwhile what keeps the victim safe until it is heard
   */
  record PutOff(LocalDate meeting, Confidential reason, int times, ItemOutcome.Meanwhile meanwhile)
      implements ListingReason {

    /** Whether it was put off so often that somebody above the meeting must know. */
    public boolean asksForEscalation() {
      return times > 1 && meanwhile.escalatedTo().isBlank();
    }
  }

  /**
   * An earlier meeting ran out of time before it.
   *
   * @param meeting which one
   */
  record CarriedOver(LocalDate meeting) implements ListingReason {}

  /** Agencies are alerted to it and look it up; it is not discussed. */
  record AlertOnly() implements ListingReason {}

  /**
   * It came after the agenda was confirmed, or the cut-off had passed.
   *
   * @param allowedBy who allowed it
   */
  record Late(Confidential allowedBy) implements ListingReason {}

  /**
   * Its referral came after the last day for this meeting.
   *
   * @param cutOff that day
   */
  record AfterCutOff(LocalDate cutOff) implements ListingReason {}

  /**
   * It could not wait for a meeting of the pattern.
   *
   * @param because why
   */
  record CannotWait(Confidential because) implements ListingReason {}

  /**
   * No new referral brings it; the chair wants it heard again.
   *
   * @param because why
   */
  record Relisted(Confidential because) implements ListingReason {}
}
