package org.maracdesk.domain.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.shared.Confidential;

/**
 * Why a case comes to Marac. Any one ground is enough, and a case may have several (SafeLives,
 * Marac referral criteria).
 */
public sealed interface ReferralGround {

  /** The count of indicators marked yes reaches the local threshold. */
  record VisibleHighRisk() implements ReferralGround {}

  /**
   * The professional is seriously concerned, whatever the count.
   *
   * @param reason what they know and why it worries them; may still be owed, which never delays a
   *     referral
   */
  record ProfessionalJudgement(Confidential reason) implements ReferralGround {}

  /** Abuse is becoming more frequent or more severe. */
  record Escalation() implements ReferralGround {}

  /**
   * New abuse between the same people within twelve months of the last referral.
   *
   * @param previousReferral when they were last referred, if the referrer knows
   */
  record Repeat(@Nullable LocalDate previousReferral) implements ReferralGround {}
}
