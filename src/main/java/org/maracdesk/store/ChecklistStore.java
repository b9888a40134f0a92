package org.maracdesk.store;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.checklist.ChecklistDraft;
import org.maracdesk.domain.checklist.CompletedChecklist;

/** Remembers checklists: drafts as they grow, completed ones for good. */
public final class ChecklistStore {

  ChecklistStore() {}

  /** The draft for a referral. */
  public Optional<ChecklistDraft> draft(ReferralId referral) {
    throw new UnsupportedOperationException();
  }

  /** Keeps a draft as it stands. */
  public void keep(ReferralId referral, ChecklistDraft draft) {
    throw new UnsupportedOperationException();
  }

  /** Throws a draft away. */
  public void discard(ReferralId referral) {
    throw new UnsupportedOperationException();
  }

  /** Freezes a completed checklist; its draft is gone. */
  public void complete(ReferralId referral, CompletedChecklist completed) {
    throw new UnsupportedOperationException();
  }

  /** The completed checklist of a referral. */
  public Optional<CompletedChecklist> completed(ReferralId referral) {
    throw new UnsupportedOperationException();
  }

  /** The completed checklists of several referrals. */
  public Map<ReferralId, CompletedChecklist> completed(Collection<ReferralId> referrals) {
    throw new UnsupportedOperationException();
  }
}
