package org.maracdesk.journeys;

import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.checklist.Edition;
import org.maracdesk.domain.checklist.Occasion;
import org.maracdesk.domain.shared.Confidential;

/**
 * What a checklist is begun with.
 *
 * @param form on which form
 * @param occasion what for
 * @param caseId for which case; absent where there is none yet, or where the referral says it
 * @param referral for which referral, if it belongs to one
 * @param workingName what the worker calls one that has no case yet
 */
public record NewChecklist(
    Edition form,
    Occasion occasion,
    @Nullable CaseId caseId,
    @Nullable ReferralId referral,
    Confidential workingName) {

  /** One that goes with a referral. */
  public static NewChecklist forReferral(Edition form, ReferralId referral) {
    return new NewChecklist(form, Occasion.REFERRAL, null, referral, Confidential.NONE);
  }

  /** One for a case, whatever referral it is heard by. */
  public static NewChecklist forCase(Edition form, Occasion occasion, CaseId caseId) {
    return new NewChecklist(form, occasion, caseId, null, Confidential.NONE);
  }

  /** One for somebody of whom there is no case yet, under a name to find it by. */
  public static NewChecklist withoutCase(Edition form, Confidential workingName) {
    return new NewChecklist(form, Occasion.REFERRAL, null, null, workingName);
  }
}
