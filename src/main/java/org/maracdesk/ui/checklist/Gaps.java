package org.maracdesk.ui.checklist;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.maracdesk.domain.checklist.Answers;
import org.maracdesk.domain.checklist.ChecklistItem;
import org.maracdesk.domain.checklist.Circumstances;
import org.maracdesk.domain.checklist.Facts;
import org.maracdesk.domain.checklist.FollowUpQuestion;
import org.maracdesk.domain.checklist.FormSection;
import org.maracdesk.domain.checklist.InformationSource;
import org.maracdesk.domain.checklist.ItemAnswer;
import org.maracdesk.domain.checklist.Truth;

/** What is still open on a form. Blank and "don't know" are never the same. */
record Gaps(FormPart part, Answers answers, Circumstances around) {

  /** The questions nobody has answered. */
  List<String> notAnswered() {
    return names(item -> at(item).answer() == null);
  }

  /** The questions whose answer leaves them open. */
  List<String> unknown() {
    return names(item -> at(item).answer() != null && item.scale().isUncertain(at(item).answer()));
  }

  /** The questions not known, where it was not said why. */
  List<String> unknownWithoutWhy() {
    return names(item -> FollowUps.asksWhy(at(item)) && at(item).whyUnknown() == null);
  }

  /** The questions answered from another source than the usual one, by source. */
  Map<InformationSource, List<String>> elsewhere() {
    var found = new EnumMap<InformationSource, List<String>>(InformationSource.class);
    for (var item : part.form().items()) {
      var given = at(item);
      if (given.answer() != null && given.source() != part.usualSource()) {
        found.computeIfAbsent(given.source(), _ -> new ArrayList<>()).add(name(item));
      }
    }
    return found;
  }

  /** The details that a completed form should have beside its answers. */
  List<String> detailsOwed() {
    var found = new ArrayList<String>();
    for (var item : part.form().items()) {
      var owed =
          FollowUps.owed(part, item, at(item)).stream().map(FollowUpQuestion::label).toList();
      if (!owed.isEmpty()) {
        found.add(name(item) + " (" + String.join("; ", owed) + ")");
      }
    }
    return found;
  }

  /** The fields that a completed form should have, save those named already. */
  List<String> fieldsOwed(List<String> named) {
    var facts = new Facts(part.form(), part.profile(), answers, around);
    return part.form().sections().stream()
        .flatMap(section -> section.fields().stream())
        .filter(FormFields::isAsked)
        .filter(field -> !named.contains(field.id()) && !part.isGiven(around, field))
        .filter(field -> isOwed(field, facts))
        .map(FormSection.Field::label)
        .toList();
  }

  private static boolean isOwed(FormSection.Field field, Facts facts) {
    var when = field.owedWhen();
    return field.required() || when != null && when.in(facts) == Truth.TRUE;
  }

  private List<String> names(Predicate<ChecklistItem> which) {
    return part.form().items().stream().filter(which).map(this::name).toList();
  }

  private String name(ChecklistItem item) {
    return ChecklistWords.name(part.form(), item);
  }

  private ItemAnswer at(ChecklistItem item) {
    return answers.at(part.key(item));
  }
}
