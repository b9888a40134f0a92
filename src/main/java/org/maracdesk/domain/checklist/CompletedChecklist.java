package org.maracdesk.domain.checklist;

import java.time.LocalDate;
import java.util.HashSet;
import org.maracdesk.domain.shared.Confidential;

/**
 * A checklist as it was completed: a dated snapshot that is never overwritten. A later change of
 * the profile does not rewrite the outcome; looking again is a new checklist.
 *
 * @param form which form, to the byte
 * @param profile under which local rules, to the byte
 * @param answers what was answered
 * @param circumstances what was known around the answers
 * @param outcome the result as it was shown
 * @param completedOn the day
 * @param completedBy who completed it
 */
public record CompletedChecklist(
    Edition form,
    Edition profile,
    Answers answers,
    Circumstances circumstances,
    Outcome outcome,
    LocalDate completedOn,
    Confidential completedBy) {

  /** What a later checklist should know about this one. */
  public EarlierChecklist asHistory() {
    var yes = new HashSet<ItemId>();
    answers
        .byItem()
        .forEach(
            (item, given) -> {
              if (given.answer() == Answer.YES) {
                yes.add(item);
              }
            });
    return new EarlierChecklist(completedOn, outcome.tally().yes(), yes);
  }

  /** Which form and which day; all else is about a person. */
  @Override
  public String toString() {
    return "CompletedChecklist[" + form.id() + ", " + completedOn + "]";
  }
}
