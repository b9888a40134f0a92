package org.maracdesk.journeys;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.CaseNumber;
import org.maracdesk.domain.casefile.Referral;
import org.maracdesk.domain.checklist.ChecklistDraft;
import org.maracdesk.domain.checklist.ChecklistForm;
import org.maracdesk.domain.checklist.CompletedChecklist;
import org.maracdesk.domain.checklist.Outcome;
import org.maracdesk.domain.checklist.Profile;
import org.maracdesk.domain.shared.Confidential;

/**
 * A referral's checklist, ready to be filled in or read.
 *
 * @param caseId the case
 * @param number how it is called
 * @param victim formal name
 * @param referral the referral
 * @param form the questions
 * @param profile the local rules
 * @param draft what has been answered so far
 * @param completed the finished one; then the draft is empty and nothing can be changed
 * @param today the day results are told for
 */
public record ChecklistPage(
    CaseId caseId,
    CaseNumber number,
    Confidential victim,
    Referral referral,
    ChecklistForm form,
    Profile profile,
    ChecklistDraft draft,
    @Nullable CompletedChecklist completed,
    LocalDate today) {

  /** What a draft of this page's means so far. */
  public Outcome outcomeOf(ChecklistDraft any) {
    return Outcome.of(form, profile, any.answers(), any.circumstances(), today);
  }
}
