package org.maracdesk.domain.checklist;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.shared.Confidential;

/**
 * A checklist as it was completed: a dated snapshot that is never overwritten. A later change of
 * the profile does not rewrite the outcome; looking again is a new checklist.
 *
 * @param form which form, to the byte
 * @param wording the pack its words came from; absent when they were the form's own
 * @param profile under which local rules, to the byte
 * @param answers what was answered
 * @param circumstances what was known around the answers
 * @param outcome the result as it was shown
 * @param completedOn the day
 * @param completedBy who completed it
 */
public record CompletedChecklist(
    Edition form,
    @Nullable Edition wording,
    Edition profile,
    Answers answers,
    Circumstances circumstances,
    Outcome outcome,
    LocalDate completedOn,
    Confidential completedBy) {

  /**
   * What a later checklist should know about this one.
   *
   * @param its the form this one was completed on
   * @param later the form of the later one; what it asks under another name goes by that name
   */
  public EarlierChecklist asHistory(ChecklistForm its, ChecklistForm later) {
    var yes = new HashSet<ItemId>();
    answers
        .byItem()
        .forEach(
            (item, given) -> {
              if (Answer.YES.equals(given.answer())) {
                yes.addAll(namesIn(its, later, item));
              }
            });
    return new EarlierChecklist(form.id(), completedOn, outcome.tally().yes(), yes);
  }

  private static Set<ItemId> namesIn(ChecklistForm its, ChecklistForm later, ItemId item) {
    var name = later.edition().id();
    if (its.edition().id().equals(name)) {
      return Set.of(item);
    }
    var names = new HashSet<ItemId>();
    its.item(item).map(one -> one.equivalents().get(name)).ifPresent(names::add);
    for (var one : later.items()) {
      if (item.equals(one.equivalents().get(its.edition().id()))) {
        names.add(one.id());
      }
    }
    return names;
  }

  /** Which form and which day; all else is about a person. */
  @Override
  public String toString() {
    return "CompletedChecklist[" + form.id() + ", " + completedOn + "]";
  }
}
