package org.maracdesk.domain.checklist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.shared.Confidential;

/**
 * A checklist that somebody is still filling in. It is kept after every answer, so that a lock or a
 * power cut loses nothing.
 *
 * @param form the form it was begun on
 * @param answers what was answered so far
 * @param circumstances what is known around the answers so far
 */
public record ChecklistDraft(Edition form, Answers answers, Circumstances circumstances) {

  /** A new one, with every question open. */
  public static ChecklistDraft on(ChecklistForm form) {
    return new ChecklistDraft(form.edition(), Answers.NONE, Circumstances.NONE);
  }

  /** The same with one question answered so. */
  public ChecklistDraft with(ItemId item, @Nullable Answer answer) {
    return new ChecklistDraft(form, answers.with(item, answer), circumstances);
  }

  /** The same with everything recorded against one question replaced. */
  public ChecklistDraft with(ItemId item, ItemAnswer answer) {
    return new ChecklistDraft(form, answers.with(item, answer), circumstances);
  }

  /** The same with other circumstances. */
  public ChecklistDraft with(Circumstances other) {
    return new ChecklistDraft(form, answers, other);
  }

  /**
   * The finished record: the answers and what they meant on that day, under these rules.
   *
   * @throws IllegalArgumentException when the draft was begun on another edition of the form
   */
  public CompletedChecklist complete(
      ChecklistForm edition, Profile profile, LocalDate on, Confidential by) {
    if (!edition.edition().equals(form)) {
      throw new IllegalArgumentException("form and draft do not belong together");
    }
    return new CompletedChecklist(
        form,
        edition.wording(),
        profile.edition(),
        answers,
        circumstances,
        Outcome.of(edition, profile, answers, circumstances, on),
        on,
        by);
  }
}
