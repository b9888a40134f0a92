package org.maracdesk.domain.minutes.crooked;

import org.maracdesk.domain.casefile.Referral;
import org.maracdesk.domain.casefile.ReferralDetail;
import org.maracdesk.domain.shared.Confidential;

/** Planted: a paper that would say when and how the victim can be reached. */
public final class PrintsADetail {

  /** What must be on no paper. */
  public Confidential safeTimes(Referral referral) {
    return referral.told(ReferralDetail.SAFE_TIMES);
  }
}
