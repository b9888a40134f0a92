package org.maracdesk.domain.checklist;

import org.jspecify.annotations.Nullable;

/**
 * All that a rule may look at.
 *
 * @param form the questions
 * @param profile the local rules
 * @param answers what was answered
 * @param circumstances what is known around the answers
 */
public record Facts(
    ChecklistForm form, Profile profile, Answers answers, Circumstances circumstances) {

  /** The answer that counts: one that is not allowed here is as good as none. */
  public @Nullable Answer answer(ItemId item) {
    var given = answers.at(item).answer();
    return given == Answer.NOT_APPLICABLE && !mayNotApply(item) ? null : given;
  }

  /** Whether the answer is "don't know" or missing. */
  public boolean isUncertain(ItemId item) {
    var given = answer(item);
    return given == null || given == Answer.DONT_KNOW;
  }

  private boolean mayNotApply(ItemId item) {
    return profile.naAllowed() && form.mayNotApply().contains(item);
  }
}
