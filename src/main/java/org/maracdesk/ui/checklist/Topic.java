package org.maracdesk.ui.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maracdesk.domain.checklist.ChecklistForm;
import org.maracdesk.domain.checklist.ChecklistItem;
import org.maracdesk.domain.checklist.FormSection;
import org.maracdesk.domain.checklist.Outcome;

/**
 * One part of a sheet: what is asked before, some questions, the worker's own view. Forms are data,
 * so what each section is for is told by what it asks.
 *
 * @param kind what it is for
 * @param title its heading; empty where the program has its own words for it
 * @param sections the sections of the form in it; none for what the form does not have itself
 */
record Topic(Kind kind, String title, List<FormSection> sections) {

  /** What a part of a sheet is for. */
  enum Kind {
    /** Whether it is safe to talk, and where everybody is. */
    BEFORE,
    QUESTIONS,
    /** The rows of a grid. */
    GRID,
    /** Sets of further questions that belong under no question. */
    SETS,
    /** Further fields around the questions. */
    AROUND,
    /** What the worker thinks themselves. */
    VIEW,
    SIGN
  }

  /** The field that tells the safety section from others. */
  static final String SAFE_TO_TALK = "safeToTalk";

  /** The field for who completed it. */
  static final String NAME = "name";

  Topic {
    sections = List.copyOf(sections);
  }

  /** The parts of a form in the order they are filled in: safety first, view and signing last. */
  static List<Topic> of(ChecklistForm form) {
    var view = holding(form, ChecklistModel.DECISION);
    var sign = holding(form, NAME).filter(section -> !Optional.of(section).equals(view));
    var first = new ArrayList<Topic>();
    var questions = new ArrayList<Topic>();
    var around = new ArrayList<Topic>();
    for (var section : form.sections()) {
      var items = form.itemsIn(section);
      if (!items.isEmpty()) {
        add(questions, section, items.stream().allMatch(ChecklistItem::isInGrid));
      } else if (has(section, SAFE_TO_TALK)) {
        first.addFirst(new Topic(Kind.BEFORE, section.title(), List.of(section)));
      } else if (!Optional.of(section).equals(view)
          && !Optional.of(section).equals(sign)
          && section.fields().stream().anyMatch(FormFields::isAsked)) {
        var topic = new Topic(Kind.AROUND, section.title(), List.of(section));
        (questions.isEmpty() ? first : around).add(topic);
      }
    }
    var all = new ArrayList<>(first);
    all.addAll(questions);
    if (form.supplements().stream().anyMatch(set -> set.form() != null && set.under() == null)) {
      all.add(new Topic(Kind.SETS, "", List.of()));
    }
    all.addAll(around);
    all.add(
        new Topic(
            Kind.VIEW,
            view.map(FormSection::title).orElse(""),
            view.map(List::of).orElse(List.of())));
    all.add(
        new Topic(
            Kind.SIGN,
            sign.map(FormSection::title).orElse(""),
            sign.map(List::of).orElse(List.of())));
    return List.copyOf(all);
  }

  /** The questions in it. */
  List<ChecklistItem> items(ChecklistForm form) {
    return sections.stream().flatMap(section -> form.itemsIn(section).stream()).toList();
  }

  /** Whether a field with this problem place stands in it. */
  boolean holds(String field) {
    return sections.stream().anyMatch(section -> has(section, field))
        || kind == Kind.VIEW
            && List.of(ChecklistModel.DECISION, Outcome.RATIONALE, Outcome.DISCUSSED_WITH)
                .contains(field)
        || kind == Kind.SIGN && List.of(NAME, FormFields.ROLE).contains(field);
  }

  /** The rows of a grid belong together; each other section with questions is a part of its own. */
  private static void add(List<Topic> questions, FormSection section, boolean grid) {
    if (grid && !questions.isEmpty() && questions.getLast().kind() == Kind.GRID) {
      var rows = new ArrayList<>(questions.removeLast().sections());
      rows.add(section);
      questions.add(new Topic(Kind.GRID, "", rows));
    } else {
      questions.add(
          grid
              ? new Topic(Kind.GRID, "", List.of(section))
              : new Topic(Kind.QUESTIONS, section.title(), List.of(section)));
    }
  }

  private static Optional<FormSection> holding(ChecklistForm form, String field) {
    return form.sections().stream()
        .filter(section -> form.itemsIn(section).isEmpty() && has(section, field))
        .findFirst();
  }

  private static boolean has(FormSection section, String field) {
    return section.fields().stream().anyMatch(each -> each.id().equals(field));
  }
}
