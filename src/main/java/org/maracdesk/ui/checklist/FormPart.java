package org.maracdesk.ui.checklist;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.checklist.Answers;
import org.maracdesk.domain.checklist.ChecklistForm;
import org.maracdesk.domain.checklist.ChecklistItem;
import org.maracdesk.domain.checklist.Circumstances;
import org.maracdesk.domain.checklist.FormSection;
import org.maracdesk.domain.checklist.InformationSource;
import org.maracdesk.domain.checklist.ItemId;
import org.maracdesk.domain.checklist.Profile;
import org.maracdesk.domain.checklist.Scale;
import org.maracdesk.domain.checklist.SupplementarySet;
import org.maracdesk.journeys.ChecklistPage;

/**
 * A form as it stands on a sheet: the checklist's own, or that of a set which opens beside it.
 *
 * @param form the questions
 * @param profile the local rules
 * @param set the set they belong to; absent for the checklist's own
 */
record FormPart(ChecklistForm form, Profile profile, @Nullable SupplementarySet set) {

  /** The checklist's own questions. */
  static FormPart of(ChecklistPage page) {
    return new FormPart(page.form(), page.profile(), null);
  }

  /** The sets that can open beside it, as far as their questions are known. */
  static List<FormPart> sets(ChecklistPage page) {
    return page.form().supplements().stream()
        .filter(set -> set.form() != null)
        .map(set -> new FormPart(Objects.requireNonNull(set.form()), page.profile(), set))
        .toList();
  }

  /** What a question is called among the answers of the checklist. */
  ItemId key(ChecklistItem item) {
    return set == null ? item.id() : set.name(item.id());
  }

  /** What a field is called among the fields of the checklist. */
  String key(String field) {
    return set == null ? field : set.name(field);
  }

  /** What can be answered here: some values only where form and profile both allow it. */
  List<Scale.Value> offered(ChecklistItem item) {
    boolean all = profile.naAllowed() && form.mayNotApply().contains(item.id());
    return item.scale().values().stream().filter(value -> all || !value.byProfile()).toList();
  }

  /** Where answers come from unless somebody says otherwise. */
  InformationSource usualSource() {
    return form.sources().getFirst();
  }

  /** The place of a question among all, from 1. */
  int position(ChecklistItem item) {
    return form.items().indexOf(item) + 1;
  }

  /** How many of these questions have an answer, which may be that it is not known. */
  int answered(Answers answers, List<ChecklistItem> items) {
    return (int) items.stream().filter(item -> answers.at(key(item)).answer() != null).count();
  }

  /** Whether anything at all was recorded here. */
  boolean isBegun(Answers answers, Circumstances around) {
    return form.items().stream()
            .map(item -> answers.at(key(item)))
            .anyMatch(given -> given.answer() != null || !given.note().isBlank())
        || form.sections().stream()
            .flatMap(section -> section.fields().stream())
            .anyMatch(field -> isGiven(around, field));
  }

  /** Whether a field of this part was filled in. */
  boolean isGiven(Circumstances around, FormSection.Field field) {
    var reply = around.fields().get(key(field.id()));
    return reply != null && !reply.isBlank();
  }
}
