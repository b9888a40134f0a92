package org.maracdesk.journeys;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.casefile.CaseNumber;
import org.maracdesk.domain.casefile.Referral;
import org.maracdesk.domain.checklist.ChecklistCover;
import org.maracdesk.domain.checklist.ChecklistDraft;
import org.maracdesk.domain.checklist.ChecklistForm;
import org.maracdesk.domain.checklist.CompletedChecklist;
import org.maracdesk.domain.checklist.ItemId;
import org.maracdesk.domain.checklist.LifetimeYes;
import org.maracdesk.domain.checklist.Outcome;
import org.maracdesk.domain.checklist.Profile;
import org.maracdesk.domain.shared.Confidential;

/**
 * A checklist, ready to be filled in or read.
 *
 * @param cover which one it is and what it was begun for
 * @param number how its case is called; absent while it has none
 * @param victim formal name; where there is no case, the working name, which may be blank
 * @param referral the referral it belongs to, if it belongs to one
 * @param form the questions; of a completed one, those it was completed with
 * @param profile the local rules; of a completed one, those it was completed under, or the ones in
 *     force now where those are no longer here
 * @param draft what has been answered so far
 * @param completed the finished one; then the draft is empty and nothing can be changed
 * @param today the day results are told for
 */
public record ChecklistPage(
    ChecklistCover cover,
    @Nullable CaseNumber number,
    Confidential victim,
    @Nullable Referral referral,
    ChecklistForm form,
    Profile profile,
    ChecklistDraft draft,
    @Nullable CompletedChecklist completed,
    LocalDate today) {

  /**
   * What earlier checklists of the case have as yes at questions about ever that a draft leaves
   * open: to be confirmed, never filled in.
   */
  public List<LifetimeYes> suggestions(ChecklistDraft any) {
    return LifetimeYes.suggestedFor(form, any.answers(), any.circumstances(), today);
  }

  /** The day a question about ever was last yes on an earlier checklist of the case, if it was. */
  public Optional<LocalDate> yesBefore(ItemId question) {
    var open = ChecklistDraft.on(form).with(draft.circumstances());
    return suggestions(open).stream()
        .filter(one -> one.item().id().equals(question))
        .map(LifetimeYes::on)
        .findFirst();
  }

  /** What a draft of this page's means so far. */
  public Outcome outcomeOf(ChecklistDraft any) {
    return Outcome.of(form, profile, any.answers(), any.circumstances(), today);
  }
}
