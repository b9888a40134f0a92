package org.maracdesk.domain.checklist;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whether a case should be looked at again with a checklist, by the local rules (SafeLives: regular
 * review, on a new incident, on a change, and at closure). It reminds and never holds anything up.
 */
public sealed interface ReviewDue {

  /** Nothing asks for one. */
  record NotDue() implements ReviewDue {}

  /**
   * One will be due.
   *
   * @param on from this day
   */
  record Later(LocalDate on) implements ReviewDue {}

  /**
   * One is due.
   *
   * @param asks what asks for it: so long after the last one, or an event
   * @param since from which day
   */
  record Now(Occasion asks, LocalDate since) implements ReviewDue {}

  /**
   * Something that may ask for a checklist.
   *
   * @param occasion what happened
   * @param on the day
   */
  record Event(Occasion occasion, LocalDate on) {}

  /** Whether one is due. */
  default boolean isDue() {
    return this instanceof Now;
  }

  /**
   * Holds the checklists of a case against the rules. Where none was ever completed, none is due
   * again. A result worked out elsewhere is no review. An event asks for one until one is completed
   * on its day or later; closure asks for as long as a review would otherwise take.
   *
   * @param rule the local rules
   * @param checklists all of the case, drafts and completed
   * @param events what happened, as far as it is known
   * @param open whether anything about the case still waits: a meeting or an action
   */
  static ReviewDue of(
      Profile.Review rule,
      List<ChecklistCover> checklists,
      List<Event> events,
      boolean open,
      LocalDate today) {
    var last =
        checklists.stream()
            .filter(one -> one.occasion() != Occasion.EXTERNAL_RESULT)
            .flatMap(one -> Optional.ofNullable(one.completedOn()).stream())
            .max(Comparator.naturalOrder());
    if (last.isEmpty()) {
      return new NotDue();
    }
    var asking =
        events.stream()
            .filter(event -> rule.events().contains(event.occasion().code()))
            .filter(event -> event.on().isAfter(last.get()) && !event.on().isAfter(today))
            .filter(
                event -> event.occasion() != Occasion.CASE_CLOSURE || !isPast(rule, event, today))
            .min(Comparator.comparing(Event::on));
    if (asking.isPresent()) {
      return new Now(asking.get().occasion(), asking.get().on());
    }
    if (!open) {
      return new NotDue();
    }
    var next = last.get().plusWeeks(rule.weeks());
    return next.isAfter(today) ? new Later(next) : new Now(Occasion.REVIEW, next);
  }

  private static boolean isPast(Profile.Review rule, Event closure, LocalDate today) {
    return today.isAfter(closure.on().plusWeeks(rule.weeks()));
  }
}
