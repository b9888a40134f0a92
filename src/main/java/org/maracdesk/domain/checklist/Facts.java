package org.maracdesk.domain.checklist;

import java.util.List;
import java.util.Optional;
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
    return Answer.NOT_APPLICABLE.equals(given) && isNotOffered(item) ? null : given;
  }

  /** Whether the question is open: "don't know" or the like, or not answered. */
  public boolean isUncertain(ItemId item) {
    var given = answer(item);
    return form.item(item).map(one -> one.scale().isUncertain(given)).orElse(given == null);
  }

  /** How far the score is that the profile's figure is about; none when it is about other forms. */
  public Optional<Score.Reached> counted() {
    return profile.isFor(form)
        ? form.score(profile.count().scoreFor(form)).map(score -> score.in(this))
        : Optional.empty();
  }

  /** How far every score of the form is. */
  public List<Score.Reached> scores() {
    return form.scores().stream()
        .filter(score -> score.kind() != Score.Kind.NONE)
        .map(score -> score.in(this))
        .toList();
  }

  /**
   * "Does not apply" counts only where form and profile both allow it, or the scale always has it.
   */
  private boolean isNotOffered(ItemId item) {
    boolean onlyByProfile =
        form.item(item)
            .flatMap(one -> one.scale().value(Answer.NOT_APPLICABLE))
            .map(Scale.Value::byProfile)
            .orElse(true);
    return onlyByProfile && !(profile.naAllowed() && form.mayNotApply().contains(item));
  }
}
