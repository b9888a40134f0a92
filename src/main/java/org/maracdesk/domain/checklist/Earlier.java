package org.maracdesk.domain.checklist;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The earlier checklists that were completed by a day, oldest first.
 *
 * @param checklists on whatever form
 * @param form the id of the form in hand; only counts of the same form are compared
 */
record Earlier(List<EarlierChecklist> checklists, String form) {

  static Earlier of(Facts facts, LocalDate today) {
    return of(facts.circumstances(), facts.form(), today);
  }

  static Earlier of(Circumstances circumstances, ChecklistForm form, LocalDate today) {
    return new Earlier(
        circumstances.history().stream()
            .filter(one -> !one.on().isAfter(today))
            .sorted(Comparator.comparing(EarlierChecklist::on))
            .toList(),
        form.edition().id());
  }

  /** Those on the same form. */
  List<EarlierChecklist> alike() {
    return checklists.stream().filter(one -> one.form().equals(form)).toList();
  }

  /** The last one on the same form. */
  Optional<EarlierChecklist> last() {
    return alike().stream().reduce((_, later) -> later);
  }

  /** The questions about ever that are no now and were yes once. */
  List<ChecklistItem> reversed(Facts facts) {
    return facts.form().items().stream()
        .filter(ChecklistItem::lifetime)
        .filter(item -> Answer.NO.equals(facts.answer(item.id())))
        .filter(item -> lastYes(item).isPresent())
        .toList();
  }

  /** When a question was last yes, be it on another form that asks the same. */
  Optional<LocalDate> lastYes(ChecklistItem item) {
    return checklists.reversed().stream()
        .filter(one -> one.yesItems().contains(item.id()))
        .map(EarlierChecklist::on)
        .findFirst();
  }
}
