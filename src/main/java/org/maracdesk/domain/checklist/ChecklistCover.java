package org.maracdesk.domain.checklist;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.shared.Confidential;

/**
 * What stands on the front of a checklist, whether it is finished or not.
 *
 * @param id which checklist
 * @param form the form it was begun on
 * @param occasion what for
 * @param begunAt when it was begun here, or taken in
 * @param completedOn the day it was completed; absent while it is a draft
 * @param caseId the case it belongs to; absent while there is none
 * @param referral the referral it belongs to, if it belongs to one
 * @param workingName what the worker calls one that has no case yet, so as to find it again
 */
public record ChecklistCover(
    ChecklistId id,
    Edition form,
    Occasion occasion,
    Instant begunAt,
    @Nullable LocalDate completedOn,
    @Nullable CaseId caseId,
    @Nullable ReferralId referral,
    Confidential workingName) {

  /** Whether it was completed and stays as it is. */
  public boolean isCompleted() {
    return completedOn != null;
  }
}
