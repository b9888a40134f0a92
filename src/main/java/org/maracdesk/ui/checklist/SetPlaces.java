package org.maracdesk.ui.checklist;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.checklist.ChecklistDraft;
import org.maracdesk.domain.checklist.ChecklistForm;
import org.maracdesk.domain.checklist.Condition;
import org.maracdesk.domain.checklist.Facts;
import org.maracdesk.domain.checklist.ItemId;
import org.maracdesk.domain.checklist.SupplementarySet;
import org.maracdesk.domain.checklist.Truth;
import org.maracdesk.journeys.ChecklistPage;

/** Beneath which question a set of further questions belongs. */
final class SetPlaces {

  private SetPlaces() {}

  /**
   * The question that the set belongs under: the one it names itself, else the first whose answer
   * or flag opens it now. Null when it belongs at the end.
   */
  static @Nullable ItemId of(SupplementarySet set, ChecklistPage page, ChecklistDraft draft) {
    if (set.under() != null) {
      return set.under();
    }
    var facts = new Facts(page.form(), page.profile(), draft.answers(), draft.circumstances());
    var opening =
        page.form().rules().stream()
            .filter(rule -> set.id().equals(rule.show()))
            .flatMap(rule -> speaking(rule.when(), facts))
            .toList();
    return page.form().items().stream()
        .map(item -> item.id())
        .filter(opening::contains)
        .findFirst()
        .orElse(null);
  }

  /** The questions whose answers make a condition hold. */
  private static Stream<ItemId> speaking(Condition condition, Facts facts) {
    if (condition.in(facts) != Truth.TRUE) {
      return Stream.empty();
    }
    return switch (condition) {
      case Condition.Is is -> Stream.of(is.item());
      case Condition.AtLeast least -> Stream.of(least.item());
      case Condition.FollowUpIs one -> Stream.of(one.item());
      case Condition.AnyFollowUpIs any -> flagged(any, facts.form(), facts);
      case Condition.AtLeastSoMany many -> all(many.conditions(), facts);
      case Condition.All every -> all(every.conditions(), facts);
      case Condition.Any any -> all(any.conditions(), facts);
      case Condition.FieldIs _, Condition.AgeIs _, Condition.ScoreIs _, Condition.Not _ ->
          Stream.empty();
    };
  }

  private static Stream<ItemId> all(List<Condition> conditions, Facts facts) {
    return conditions.stream().flatMap(each -> speaking(each, facts));
  }

  private static Stream<ItemId> flagged(
      Condition.AnyFollowUpIs any, ChecklistForm form, Facts facts) {
    return form.items().stream()
        .flatMap(
            item ->
                speaking(new Condition.FollowUpIs(item.id(), any.followUp(), any.value()), facts));
  }
}
