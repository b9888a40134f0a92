package org.maracdesk.domain.minutes;

import org.maracdesk.domain.casefile.ReferralGround;

/** The grounds of a referral as papers name them, without the reasons. */
public enum Ground {
  VISIBLE_HIGH_RISK,
  PROFESSIONAL_JUDGEMENT,
  ESCALATION,
  REPEAT;

  /** The name for a ground. */
  public static Ground of(ReferralGround ground) {
    return switch (ground) {
      case ReferralGround.VisibleHighRisk _ -> VISIBLE_HIGH_RISK;
      case ReferralGround.ProfessionalJudgement _ -> PROFESSIONAL_JUDGEMENT;
      case ReferralGround.Escalation _ -> ESCALATION;
      case ReferralGround.Repeat _ -> REPEAT;
    };
  }
}
