package org.maracdesk.domain.checklist;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The earlier checklists that were completed by a day, oldest first. */
record Earlier(List<EarlierChecklist> checklists) {

  static Earlier of(List<EarlierChecklist> history, LocalDate today) {
    return new Earlier(
        history.stream()
            .filter(one -> !one.on().isAfter(today))
            .sorted(Comparator.comparing(EarlierChecklist::on))
            .toList());
  }

  Optional<EarlierChecklist> last() {
    return checklists.isEmpty() ? Optional.empty() : Optional.of(checklists.getLast());
  }

  /** The questions about ever that are no now and were yes once. */
  List<ChecklistItem> reversed(Facts facts) {
    return facts.form().items().stream()
        .filter(ChecklistItem::lifetime)
        .filter(item -> facts.answer(item.id()) == Answer.NO)
        .filter(item -> lastYes(item.id()).isPresent())
        .toList();
  }

  /** When a question was last yes. */
  Optional<LocalDate> lastYes(ItemId item) {
    return checklists.reversed().stream()
        .filter(one -> one.yesItems().contains(item))
        .map(EarlierChecklist::on)
        .findFirst();
  }
}
